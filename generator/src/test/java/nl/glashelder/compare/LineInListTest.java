package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.glashelder.compare.words.Hunk;
import org.junit.jupiter.api.Test;

/** A sentence that stands in a list because another one came beside it, did not move. */
class LineInListTest {
  private static final String ALONE =
      "<h3>Wissen</h3><div data-key=\"r.uitzonderingen\"><p>Moeten wij iets bewaren van de wet,"
          + " dan wissen wij het niet.</p></div><p>Vraag het ons.</p>";
  private static final String LISTED =
      "<h3>Wissen</h3><div data-key=\"r.uitzonderingen\"><ul><li>Moeten wij iets bewaren van de"
          + " wet, dan wissen wij het niet.</li><li>Loopt er een rechtszaak, dan ook"
          + " niet.</li></ul></div><p>Vraag het ons.</p>";

  @Test
  void aSentenceThatBecameALineOfAListDidNotMove() {
    Redline redline = Redline.between(ALONE, LISTED);
    SingleChangesTest.assertResolves(ALONE, LISTED, redline.html());
    assertFalse(redline.html().contains("verplaatst"), redline.html());
    assertTrue(redline.html().contains("staat nu in de lijst"), redline.html());
    assertEquals(
        List.of(Hunk.Kind.FORMAT, Hunk.Kind.INSERTED),
        redline.hunks().stream().map(Hunk::kind).sorted((a, b) -> b.compareTo(a)).toList());
  }

  @Test
  void aLineThatIsLeftAloneDidNotMove() {
    Redline redline = Redline.between(LISTED, ALONE);
    SingleChangesTest.assertResolves(LISTED, ALONE, redline.html());
    assertFalse(redline.html().contains("verplaatst"), redline.html());
    assertTrue(redline.html().contains("stond in een lijst"), redline.html());
  }

  @Test
  void severalSentencesThatBecameLinesOfOneListDidNotMove() {
    String first = "Wij wissen alles na twee jaar.";
    String second = "Wij vragen u eerst om uw adres.";
    String old = "<h3>Zo</h3><p>%s</p><p>%s</p><h3>En zo</h3>".formatted(first, second);
    String fresh =
        "<h3>Zo</h3><ul><li>%s</li><li>%s</li></ul><h3>En zo</h3>".formatted(first, second);
    for (boolean back : List.of(false, true)) {
      Redline redline = back ? Redline.between(fresh, old) : Redline.between(old, fresh);
      SingleChangesTest.assertResolves(back ? fresh : old, back ? old : fresh, redline.html());
      assertEquals(
          List.of(Hunk.Kind.FORMAT, Hunk.Kind.FORMAT),
          redline.hunks().stream().map(Hunk::kind).toList(),
          redline.html());
    }
  }

  @Test
  void aSentenceThatWentIntoAListElsewhereMoved() {
    String list = "<ul><li>Wij vragen niets.</li>%s</ul>";
    String sentence = "Moeten wij iets bewaren van de wet, dan wissen wij het niet.";
    String old = "<p>" + sentence + "</p><p>Vraag het ons.</p>" + list.formatted("");
    String fresh = "<p>Vraag het ons.</p>" + list.formatted("<li>" + sentence + "</li>");
    Redline redline = Redline.between(old, fresh);
    assertEquals(Hunk.Kind.MOVED, redline.hunks().get(0).kind(), redline.html());
  }
}
