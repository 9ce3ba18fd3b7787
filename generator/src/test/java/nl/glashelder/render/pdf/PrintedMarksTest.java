package nl.glashelder.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.glashelder.compare.Redline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PrintedMarksTest {
  @Test
  void inAListThatWasSpacedOnlyTheEditedWordsAreMarked() {
    String tight = "<ul><li>een lijst van drie</li><li>vier</li></ul>";
    String loose = "<ul><li><p>een lijst van vijf</p></li><li><p>vier</p></li></ul>";
    Element body = printed(tight, loose);
    assertEquals("drie", body.select("del").text());
    assertEquals("vijf", body.select("ins").text());
    assertEquals(0, body.select("[data-diff]").size());
  }

  @Test
  void allWordsOfANewBlockAreMarked() {
    assertEquals("Nieuw hier.", printed("", "<p>Nieuw hier.</p>").select("ins").text());
  }

  @Test
  void ofABlockThatMovedOnlyTheEditedWordsAreMarked() {
    String rest =
        "<p>Wij bewaren beelden zeven dagen en geen dag langer dan dat.</p>"
            + "<p>Daarna wissen wij die weer, zodat niemand ze nog kan zien.</p>";
    String moved =
        "<p>Wij hangen camera's bij deuren, liften, trappen, gangen, kelders, bergingen, hallen en %s.</p>";
    Element body =
        printed(moved.formatted("parkeerplaatsen") + rest, rest + moved.formatted("daken"));
    assertEquals("parkeerplaatsen", body.select("del").text());
    assertEquals("daken", body.select("ins").text());
  }

  private static Element printed(String older, String newer) {
    Element body = Jsoup.parseBodyFragment(Redline.between(older, newer).html()).body();
    PrintedMarks.prepare(body);
    return body;
  }
}
