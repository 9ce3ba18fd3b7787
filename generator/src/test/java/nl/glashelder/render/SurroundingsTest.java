package nl.glashelder.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.glashelder.compare.Redline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
  private static final String TEXT =
      "<section><h2>Wie</h2><p>a</p><p>b</p></section>"
          + "<section><h2>Wat</h2><p>een</p><p>twee</p><p>drie dagen</p><p>vier</p><p>vijf</p>"
          + "<p>zes</p><h3>Hoe</h3><ul><li>x</li><li>y</li></ul></section>";

  @Test
  void onlyWhatChangedIsKeptWithItsHeadingAndItsNeighbours() {
    Element text = redline(TEXT, TEXT.replace("drie dagen", "drie weken"));
    assertEquals("Wat […] twee drie dagendrie weken vier […]", text.text());
  }

  @Test
  void ofAListItemsFarFromTheChangeAreLeftOut() {
    String list = "<ul><li>een</li><li>twee</li><li>drie</li><li>vier</li><li>vijf</li></ul>";
    Element text = redline(list, list.replace("vijf", "zes"));
    assertEquals("[…] vier vijf zes", text.text());
    assertEquals(4, text.select("ul > li").size());
  }

  @Test
  void withoutChangesNothingIsKept() {
    assertEquals(
        "", redline("<section><h2>Wie</h2></section>", "<section><h2>Wie</h2></section>").text());
  }

  private static Element redline(String older, String newer) {
    Element body = Jsoup.parseBodyFragment(Redline.between(older, newer).html()).body();
    Surroundings.keep(body);
    body.select(".visually-hidden").remove();
    return body;
  }
}
