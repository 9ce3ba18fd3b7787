package nl.glashelder.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.openhtmltopdf.extend.FSTextBreaker;
import org.junit.jupiter.api.Test;

/** Where a line may end; {@code |} marks the places. */
class LineBreaksTest {

  @Test
  void aLineEndsAfterASpace() {
    assertEquals("Wij |verhuren  |woningen|", broken("Wij verhuren  woningen"));
  }

  @Test
  void aWordWithAnApostropheStaysWhole() {
    assertEquals("onze |camera’s |hangen|", broken("onze camera’s hangen"));
  }

  @Test
  void aHyphenBetweenLettersEndsALineAndADashBeforeADigitDoesNot() {
    assertEquals("e-|mail |van |-5 |graden|", broken("e-mail van -5 graden"));
  }

  @Test
  void aPhoneNumberOrAFixedSpaceIsNotParted() {
    assertEquals("art.\u00a013 |AVG|", broken("art.\u00a013 AVG"));
    assertEquals("088-1805250|", broken("088-1805250"));
  }

  @Test
  void anAddressEndsALineAfterItsMarks() {
    assertEquals(
        "https://|www.|voorbeeld.|example/|wonen?|a=|b|",
        broken("https://www.voorbeeld.example/wonen?a=b"));
  }

  @Test
  void aShortWordWithAPointIsNotParted() {
    assertEquals("bijv. |o.a. |4.300|", broken("bijv. o.a. 4.300"));
  }

  @Test
  void anEmptyTextHasNoPlace() {
    assertEquals("", broken(""));
  }

  @Test
  void inAWordTheAccentStaysWithItsLetter() {
    LineBreaks.InWords breaks = new LineBreaks.InWords();
    assertEquals("e\u0301|n|\uD83D\uDE00|", broken("e\u0301n\uD83D\uDE00", breaks));
  }

  @Test
  void aLongWordIsPartedBetweenSyllables() {
    LineBreaks.InWords breaks = new LineBreaks.InWords();
    assertEquals("Con|tact|gege|vens|", broken("Contactgegevens", breaks));
    assertEquals("huur|ove|reen|komst|", broken("huurovereenkomst", breaks));
    assertEquals("per|soons|gege|vens|", broken("persoonsgegevens", breaks));
  }

  @Test
  void aLongRowOfLettersWithoutVowelsIsPartedToo() {
    LineBreaks.InWords breaks = new LineBreaks.InWords();
    assertEquals("0123456789bc|dfghjklmnpq|", broken("0123456789bcdfghjklmnpq", breaks));
  }

  private static String broken(String text) {
    return broken(text, new LineBreaks());
  }

  private static String broken(String text, FSTextBreaker breaks) {
    breaks.setText(text);
    StringBuilder broken = new StringBuilder();
    int start = 0;
    for (int end = breaks.next(); end >= 0; end = breaks.next()) {
      broken.append(text, start, end).append('|');
      start = end;
    }
    return broken.toString();
  }
}
