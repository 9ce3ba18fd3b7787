package nl.glashelder.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.glashelder.render.page.SideBySide.Row;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  @Test
  void eachSideHasItsOwnWords() {
    assertEquals(
        List.of(new Row("<p><del>7 dagen</del> lang</p>", "<p><ins>4 weken</ins> lang</p>", true)),
        SideBySide.of("<p><del>7 dagen</del><ins>4 weken</ins> lang</p>").rows());
  }

  @Test
  void whatIsNewHasNothingBesideIt() {
    assertEquals(
        List.of(new Row("", "<p data-diff=\"ins\"><ins>Nieuw</ins></p>", true)),
        SideBySide.of("<div data-diff=\"ins\"><p><ins>Nieuw</ins></p></div>").rows());
  }

  @Test
  void aHeadingIsAHeadingOnOneSideOnly() {
    assertEquals(
        List.of(new Row("<p class=\"titel\">Kop</p>", "<h2>Kop</h2>", false)),
        SideBySide.of("<section><h2 id=\"k\">Kop</h2></section>").rows());
  }
}
