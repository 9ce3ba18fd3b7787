package nl.glashelder.render.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ComparedFilesTest {
  @Test
  void aPageThatStandsAloneSaysEachChangeOnceWithItsPlaces() {
    ComparedFiles compared =
        compared(
            "<html><script>x()</script><main><h1>Privacy</h1><p>Wij bewaren foto's 7 dagen.</p>"
                + "<p>Beelden bewaren wij 7 dagen. <img src=http://a.nl/p.png></p></main></html>",
            "<main><h1>Privacy</h1><p>Wij bewaren foto's 4 weken.</p>"
                + "<p>Beelden bewaren wij 4 weken.</p></main>");
    Document page = Jsoup.parse(compared.page());
    assertEquals("Er zijn 2 plaatsen veranderd.", compared.summary());
    assertEquals(1, page.select("ol > li").size());
    assertEquals("Gewijzigd: 7 dagen 4 weken. plaats 1, plaats 2", page.select("ol > li").text());
    page.select("ol a").eachAttr("href").forEach(to -> assertEquals(1, page.select(to).size()));
    assertEquals(0, page.select("script, img, link, [src]").size());
    assertEquals(1, page.select("h1").size());
  }

  @Test
  void theEncodingIsThatOfTheFile() {
    byte[] old =
        "<meta charset=windows-1252><p>één regel</p>".getBytes(Charset.forName("windows-1252"));
    byte[] fresh = "<p>één regel</p>".getBytes(StandardCharsets.UTF_8);
    ComparedFiles compared = ComparedFiles.of("a", old, "b", fresh);
    assertEquals("De twee bestanden hebben dezelfde tekst.", compared.summary());
  }

  @Test
  void otherQuotesAreNoOtherWords() {
    String summary = compared("<p>\"a\" b</p>", "<p>“a” b</p>").summary();
    assertTrue(summary.startsWith("De woorden zijn gelijk."), summary);
  }

  @Test
  void whatIsNoHtmlIsSaidPlainly() {
    assertTrue(refused("%PDF-1.7 x").contains("is geen HTML-bestand"));
    assertTrue(refused("ab\0cd").contains("is geen HTML-bestand"));
    assertTrue(refused("<script>x</script>").contains("geen woorden"));
  }

  private static String refused(String file) {
    return assertThrows(IllegalArgumentException.class, () -> compared(file, "<p>a</p>"))
        .getMessage();
  }

  private static ComparedFiles compared(String old, String fresh) {
    return ComparedFiles.of(
        "oud.html",
        old.getBytes(StandardCharsets.UTF_8),
        "nieuw.html",
        fresh.getBytes(StandardCharsets.UTF_8));
  }
}
