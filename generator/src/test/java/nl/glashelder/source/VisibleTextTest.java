package nl.glashelder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
  @Test
  void whatNobodySeesIsLeftOutAndWordsStayApart() {
    assertEquals("huur innen", VisibleText.of("huur\u000Binnen"));
    assertEquals("huur innen", VisibleText.of("hu\u00ADur in\u200Bnen\uFEFF"));
    assertEquals("huur\ninnen", VisibleText.of("huur\u2028innen"));
    assertEquals(" [31mrood", VisibleText.of("\u001b[31mrood"));
    assertEquals("half", VisibleText.of("half\uD800"));
  }

  @Test
  void whatCanBeSeenStaysAsItIs() {
    String text = "Café,\tnaam\n\uD83D\uDC68\u200D\uD83D\uDC69 €";
    assertSame(text, VisibleText.of(text));
  }
}
