package nl.glashelder.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FoldsTest {
  private static final String RIGHTS =
      """
      <section id="rechten"><h2>Welke rechten hebt u?</h2>
      <div class="blok" id="rechten-lijst-inzage"><h3>Inzage</h3><p>U krijgt een kopie.</p></div>
      </section>
      """;

  @Test
  void anEntryIsFoldedUnderItsHeading() {
    Element fold = folded(RIGHTS).selectFirst("div.blok > details");
    assertEquals("Inzage", fold.selectFirst("summary > h3").text());
    assertFalse(fold.hasAttr("open"));
    assertTrue(fold.selectFirst("summary + div").text().contains("U krijgt een kopie."));
  }

  @Test
  void theAnchorStandsInsideSoThatALinkOpensTheFold() {
    Element body = folded(RIGHTS);
    assertEquals(1, body.select("[id=rechten-lijst-inzage]").size());
    assertTrue(body.selectFirst("details > div").id().equals("rechten-lijst-inzage"));
    assertEquals("#rechten-lijst-inzage", body.selectFirst("a[data-ui]").attr("href"));
  }

  @Test
  void whereToComplainStaysOpen() {
    assertTrue(folded(RIGHTS.replace("rechten\"", "klachten\"")).select("details").isEmpty());
  }

  @Test
  void aHeadingWithNothingUnderItStaysAHeading() {
    assertTrue(
        folded(RIGHTS.replace("<p>U krijgt een kopie.</p>", "")).select("details").isEmpty());
  }

  @Test
  void theMarksOfAnEntryStandBesideItsFoldWithTheNumberOfThoseInside() {
    String marks =
        "<span class=kanttekeningen><a class=kanttekening id=kanttekening-%s></a></span>";
    Element body =
        folded(
            RIGHTS
                .replace("</h3>", "</h3><p data-ui>" + marks.formatted("a") + "</p>")
                .replace("kopie.", "kopie." + marks.formatted("b")));
    assertEquals(
        "kanttekening-a", body.selectFirst("details + p a.kanttekening").id(), "of the entry");
    Element more = body.selectFirst("details + p a.meer");
    assertEquals("+1", more.attr("data-regel"));
    assertEquals("#kanttekening-b", more.attr("href"));
    assertFalse(body.selectFirst("details").hasAttr("open"));
  }

  private static Element folded(String words) {
    Element body = Jsoup.parseBodyFragment(words).body();
    Folds.addTo(body);
    return body;
  }
}
