package nl.glashelder.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RedlineTextTest {
  @Test
  void everyBlockWithAChangeHasANumber() {
    RedlineText text =
        RedlineText.of("<p>Een <ins>twee</ins> drie <del>vier</del>.</p><p>Vijf</p>");
    assertEquals(1, text.changes());
    assertTrue(text.html().startsWith("<p><span class=\"wissel\""));
  }

  @Test
  void aReplacedBlockIsOneChange() {
    assertEquals(
        1,
        RedlineText.of(
                "<p data-diff=\"del\"><del>Oud</del></p><p data-diff=\"ins\"><ins>Nieuw</ins></p>")
            .changes());
  }

  @Test
  void aWholeNewPartIsOneChange() {
    assertEquals(
        1,
        RedlineText.of(
                "<div data-diff=\"ins\"><h3><ins>Kop</ins></h3><p><ins>Tekst</ins></p></div>")
            .changes());
  }

  @Test
  void aSectionWithoutChangesIsFolded() {
    Element page =
        parse(
            RedlineText.of(
                "<section><h2>Gelijk</h2><p>Tekst</p></section>"
                    + "<section><h2>Anders</h2><p><ins>Tekst</ins></p></section>"));
    assertEquals("Gelijk gebleven: Gelijk", page.select("details > summary").text());
    assertEquals(1, page.select("body > section").size());
  }

  @Test
  void aLongRunWithoutChangesIsFoldedAndCounted() {
    Element page =
        parse(
            RedlineText.of(
                "<section><h2>Kop</h2><p>1</p><p>2</p><p>3</p><p>4</p><p><del>5</del></p></section>"));
    assertEquals("4 alinea’s die gelijk bleven", page.select("summary").text());
  }

  @Test
  void theRedlineCanBeTakenBackOutOfThePage() {
    for (String redline :
        List.of(
            "<h1 id=\"t\">Titel</h1><p>a <ins>b</ins></p>",
            "<section><h2>Kop</h2><p>1</p><p>2</p><p>3</p><ul><li><del>4</del></li></ul></section>",
            "<section><h2>Kop</h2><table><tbody><tr data-diff=\"ins\"><td><ins>a</ins></td></tr>"
                + "</tbody></table></section>")) {
      Element page = parse(RedlineText.of(redline));
      page.select("[data-diff-ui]:not([data-diff-ui=om])").remove();
      page.select("[data-diff-ui=om]").unwrap();
      page.select("[data-diff-ui-tag]")
          .forEach(
              e ->
                  e.tagName(e.attr("data-diff-ui-tag"))
                      .removeAttr("data-diff-ui-tag")
                      .removeAttr("class"));
      assertEquals(redline, page.html());
    }
  }

  private static Element parse(RedlineText text) {
    Document document = Jsoup.parseBodyFragment(text.html());
    document.outputSettings().prettyPrint(false);
    return document.body();
  }
}
