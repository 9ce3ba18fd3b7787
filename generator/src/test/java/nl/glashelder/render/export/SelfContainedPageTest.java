package nl.glashelder.render.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A page that is sent by mail. */
class SelfContainedPageTest {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="nl"><head><meta charset="utf-8"><title>T</title>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
      <link rel="stylesheet" href="../../bestanden/stijl.css">
      <link rel="alternate" type="application/pdf" href="x.pdf">
      <script src="../../bestanden/zoeken.js" defer></script></head>
      <body><p><img src="../../bestanden/logo.svg" alt=""><a href="../x/">Boven</a>
      <a href="#hier" id="hier">Hier</a> <a href="https://a.example/">Elders</a></p></body></html>
      """;

  private static final Map<String, byte[]> FILES =
      Map.of(
          "bestanden/stijl.css", utf8("@font-face{src:url(letter.woff2)} a > b{color:red}"),
          "bestanden/letter.woff2", utf8("letter"),
          "bestanden/logo.svg", utf8("<svg/>"),
          "bestanden/zoeken.js", utf8("if (1 < 2 && true) { }"));

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Document page(String address) {
    return Jsoup.parse(SelfContainedPage.of(PAGE, address, FILES));
  }

  @Test
  void everythingItShowsIsInIt() {
    Document page = page("a/b/");
    assertEquals(0, page.select("link, [src]:not([src^=data:])").size());
    assertEquals(
        "@font-face{src:url(data:font/woff2;base64,bGV0dGVy)} a > b{color:red}",
        page.selectFirst("style").data());
    assertEquals("if (1 < 2 && true) { }", page.selectFirst("body > script:last-child").data());
    assertEquals("data:image/svg+xml;base64,PHN2Zy8+", page.selectFirst("img").attr("src"));
  }

  @Test
  void itsPolicyAllowsOnlyWhatIsInIt() {
    String policy = page("a/b/").selectFirst("meta[http-equiv]").attr("content");
    assertEquals(
        "default-src 'none'; style-src 'sha256-x9P3hb6OXWz6+/0Bch6fuFbUp1AhuIAPpDMjBqJzmgs=';"
            + " font-src data:; img-src data:;"
            + " script-src 'sha256-RlrlZSdCQ+kScFK94pN9p4UZ234UPdgH/ss9zIgoKqk=';"
            + " base-uri 'none'; form-action 'none'",
        policy);
    assertFalse(policy.contains("self"));
  }

  @Test
  void linksToTheSiteAreCompleteWhereItsAddressIsKnown() {
    assertEquals(
        "https://privacy.example/s/a/x/",
        page("https://privacy.example/s/a/b/").selectFirst("a").attr("href"));
  }

  @Test
  void linksToASiteThatIsNowhereAreText() {
    Document page = page("a/b/");
    assertFalse(page.selectFirst("a").hasAttr("href"));
    assertEquals("#hier", page.select("a").get(1).attr("href"));
    assertEquals("https://a.example/", page.select("a").get(2).attr("href"));
  }

  @Test
  void aFileThatTheSiteLacksIsAMistakeOfOurs() {
    assertThrows(
        IllegalArgumentException.class, () -> SelfContainedPage.of(PAGE, "a/b/", Map.of()));
  }
}
