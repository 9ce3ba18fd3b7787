package nl.glashelder.templates.pagina;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.glashelder.render.SiteFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SiteFilesTest {
  private static final String IN_FORCE = "waterrand/privacyverklaring/index.html";
  private static final String SUPERSEDED = "waterrand/privacyverklaring/2024-05-25/index.html";
  private static final String FUTURE = "waterrand/privacyverklaring/2027-01-01/index.html";

  private static final String TAKEN_OVER = "waterrand/privacyverklaring/2024-05-25/index.html";

  private static final Map<String, byte[]> SITE = byPath(SampleSite.files());
  private static final Map<String, byte[]> REVIEW = byPath(SampleSite.reviewFiles());

  @Test
  void everyLinkWithinTheSiteLeadsSomewhere() {
    List<String> broken = new ArrayList<>();
    broken.addAll(brokenLinks(SITE));
    broken.addAll(brokenLinks(REVIEW));
    broken.addAll(brokenLinks(byPath(BadInput.files())));
    broken.removeIf(link -> link.endsWith(".pdf"));
    assertEquals(List.of(), broken);
  }

  @Test
  void noPageButTheNotFoundPageHasAnAddressFromTheRoot() {
    SITE.keySet().stream()
        .filter(path -> path.endsWith(".html") && !path.equals("404.html"))
        .forEach(path -> assertTrue(page(path).select("[href^=/], [src^=/]").isEmpty(), path));
  }

  @Test
  void theNotFoundPageWorksAtAnyAddress() {
    assertEquals(
        List.of(),
        page("404.html").select("[href]:not([href^=/]):not([href^=#])").eachAttr("href"));
  }

  @Test
  void aVersionThatWasTakenOverSaysWhoseTheFactsAreAndWhoseTheWords() {
    String said =
        "De feiten komen uit onze eigen tekst van 25 mei 2024. De zinnen, en wat er over de wet"
            + " staat, zijn later geschreven met Glashelder.";
    List<String> saying =
        SITE.keySet().stream()
            .filter(path -> path.endsWith("/index.html"))
            .filter(path -> page(path).text().contains(said))
            .toList();
    assertEquals(List.of(TAKEN_OVER), saying);
  }

  @Test
  void aVersionLeadsToTheCorporationsOwnDocumentWhichIsServedAsAText() {
    String file = "waterrand/privacyverklaring/2024-05-25/oorspronkelijk-document-html.txt";
    assertEquals(
        "<html><script>alert(1)</script></html>",
        new String(SITE.get(file), StandardCharsets.UTF_8));
    assertEquals(
        List.of("Oorspronkelijk document (webpagina)"),
        page(TAKEN_OVER).select("a[href=oorspronkelijk-document-html.txt]").eachText());
    assertEquals(
        1,
        page("waterrand/privacyverklaring/versies/index.html")
            .select("a[download][href=../2024-05-25/oorspronkelijk-document-html.txt]")
            .size());
  }

  @Test
  void aDocumentLeadsToItsVersionsAndToTheOtherDocument() {
    List<String> links =
        page(IN_FORCE).select("ul:has(> li > a:containsOwn(Alle versies)) > li > a").eachText();
    assertEquals(List.of("Alle versies", "Wat er veranderde", "Cookieverklaring"), links);
  }

  @Test
  void everySectionEntryTermAndRowHasAVisibleLinkToItself() {
    Document page = page(IN_FORCE);
    List<String> missing = new ArrayList<>();
    for (Element part :
        page.select(
            "article section[id], article .blok[id], article dt[id], article tbody tr[id]")) {
      String self = "a[data-ui][href=#" + part.id() + "]";
      if (!part.id().startsWith("overzicht-") && part.select(self).isEmpty()) {
        missing.add(part.id());
      }
    }
    // Addresses and the like are an entry without a heading of its own.
    missing.removeIf(id -> page.getElementById(id).select("h2, h3, dt, th").isEmpty());
    assertEquals(List.of(), missing);
    page.select("a[data-ui]:not([data-ui=om])")
        .forEach(link -> assertEquals("-1", link.attr("tabindex"), "no stop for the keyboard"));
    assertTrue(page.select("a[data-ui]:not([data-ui=om])").size() > 30);
  }

  @Test
  void aSupersededVersionIsNotIndexedAndLeadsToTheOneInForce() {
    Document page = page(SUPERSEDED);
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
    assertEquals(
        "https://voorbeeld.example/privacy/waterrand/privacyverklaring/2024-05-25/",
        page.select("link[rel=canonical]").attr("href"));
    assertEquals("../index.html", page.select(".melding.vervallen a").attr("href"));
  }

  @Test
  void theVersionInForceHasOneAddressForSearchEngines() {
    String canonical = "https://voorbeeld.example/privacy/waterrand/privacyverklaring/";
    for (String path : List.of(IN_FORCE, "waterrand/privacyverklaring/2026-04-02/index.html")) {
      assertEquals(canonical, page(path).select("link[rel=canonical]").attr("href"));
      assertTrue(page(path).select("meta[name=robots]").isEmpty());
    }
  }

  @Test
  void aFutureVersionIsAnnouncedOnTheOneInForce() {
    assertTrue(page(IN_FORCE).select(".melding.toekomst").text().contains("1 januari 2027"));
    assertTrue(page(FUTURE).select(".melding.toekomst").text().contains("geldt nog niet"));
    assertEquals("noindex", page(FUTURE).select("meta[name=robots]").attr("content"));
  }

  @Test
  void aCorporationWithoutAStatementSaysSo() {
    assertEquals(
        "Er is nog geen privacyverklaring",
        page("aemstel/privacyverklaring/index.html").select("h1").text());
  }

  @Test
  void everyPageOfTheReviewSiteIsMarkedAndNotIndexed() {
    REVIEW.keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .forEach(
            path -> {
              Document page = page(REVIEW, path);
              assertEquals("noindex", page.select("meta[name=robots]").attr("content"), path);
              assertEquals("Niet openbaar", page.select(".stempel").text(), path);
              assertEquals(0, page.select("link[rel=canonical]").size(), path);
            });
    assertTrue(page(REVIEW, IN_FORCE).select(".melding.concept").text().startsWith("CONCEPT"));
  }

  @Test
  void theSiteMapNamesOnlyPagesThatMayBeIndexed() throws Exception {
    var urls = xml("sitemap.xml").getElementsByTagName("loc");
    for (int i = 0; i < urls.getLength(); i++) {
      String path =
          urls.item(i).getTextContent().replace("https://voorbeeld.example/privacy/", "")
              + "index.html";
      assertTrue(SITE.containsKey(path), path);
      assertTrue(page(path).select("meta[name=robots]").isEmpty(), path);
    }
    assertEquals(8, urls.getLength());
  }

  @Test
  void theHistorySaysFromWhenToWhenEachVersionIsInForce() {
    assertEquals(
        List.of(
            "Geldt vanaf 1 januari 2027",
            "Geldt van 2 april 2026 tot en met 31 december 2026",
            "Gold van 1 januari 2025 tot en met 1 april 2026",
            "Gold van 25 mei 2024 tot en met 31 december 2024"),
        page("waterrand/privacyverklaring/versies/index.html")
            .select(".tijdlijn .labels + .stil")
            .eachText());
  }

  @Test
  void theFeedHasEveryVersionOnceNewestFirst() throws Exception {
    var titles = xml("waterrand/versies.atom").getElementsByTagName("title");
    assertEquals(6, titles.getLength());
    assertTrue(titles.item(1).getTextContent().endsWith("1 januari 2027"));
  }

  @Test
  void allJsonCanBeRead() throws IOException {
    int tokens = 0;
    for (Map.Entry<String, byte[]> file : SITE.entrySet()) {
      if (file.getKey().endsWith(".json")) {
        try (JsonParser parser = new JsonFactory().createParser(file.getValue())) {
          while (parser.nextToken() != null) {
            tokens++;
          }
        }
      }
    }
    assertTrue(tokens > 0, "there is JSON in the site");
  }

  @Test
  void everyFileIsTheSameInAnotherCountryAndAnotherTime() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Map<String, byte[]> again = byPath(SampleSite.files());
      assertEquals(SITE.keySet(), again.keySet());
      SITE.forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theNamesOfAllFilesAreDifferent() {
    assertEquals(SITE.size(), SampleSite.files().size());
  }

  @Test
  void whatACorporationKeepsForItselfIsNotInTheData() {
    String data = text("waterrand/privacyverklaring/gegevens.json");
    assertTrue(data.contains("\"bewaartermijnen\""));
    assertFalse(data.contains("\"afwijkingen\""));
    assertFalse(data.contains("\"hoog-risico\""));
    assertFalse(data.contains("\"dpia\""));
  }

  private static List<String> brokenLinks(Map<String, byte[]> files) {
    List<String> broken = new ArrayList<>();
    for (String path : files.keySet()) {
      if (!SampleSite.isPage(path) || path.equals("404.html")) {
        continue;
      }
      Document page = page(files, path);
      for (Element link : page.select("[href], [src]")) {
        String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        if (!address.contains(":") && !leadsSomewhere(files, path, page, address)) {
          broken.add(path + " -> " + address);
        }
      }
    }
    return broken;
  }

  private static boolean leadsSomewhere(
      Map<String, byte[]> files, String path, Document page, String address) {
    if (address.startsWith("#")) {
      return page.getElementById(address.substring(1)) != null;
    }
    URI target = URI.create("/" + path).resolve(address);
    String file = target.getPath().substring(1);
    file = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
    return files.containsKey(file);
  }

  private static org.w3c.dom.Document xml(String path) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(SITE.get(path)));
  }

  private static Document page(String path) {
    return page(SITE, path);
  }

  private static Document page(Map<String, byte[]> files, String path) {
    return Jsoup.parse(new String(files.get(path), StandardCharsets.UTF_8));
  }

  private static String text(String path) {
    return new String(SITE.get(path), StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> byPath(List<SiteFile> files) {
    Map<String, byte[]> byPath = new TreeMap<>();
    files.forEach(file -> byPath.put(file.path(), file.bytes()));
    return byPath;
  }
}
