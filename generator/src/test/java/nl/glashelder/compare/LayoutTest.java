package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.glashelder.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words of a text stand counts: a list says something else when its items move. */
class LayoutTest {
  private static Change change(String before, String after) {
    return Written.change(explained(before), explained(after));
  }

  private static String explained(String text) {
    return "rechten: {lijst: [{id: inzage, uitleg: \"" + text + "\"}]}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- Wij delen niet:\\n  - geloof\\n  - inkomen|- Wij delen niet:\\n  - geloof\\n- inkomen",
        "Wij delen\\n\\n- niet inkomen\\n- naam|Wij delen niet\\n\\n- inkomen\\n- naam",
        "Wij delen nooit:\\n\\n- inkomen\\n- zonder toestemming|Wij delen nooit:\\n\\n- inkomen zonder"
            + " toestemming",
        "Wij delen:\\n\\n- naam niet\\n- inkomen|Wij delen:\\n\\n- naam\\n- niet inkomen",
        "Wij delen niet:\\n\\n- geloof\\n\\nInkomen|Wij delen niet:\\n\\n- geloof\\n- Inkomen",
        "Wij delen niet\\n\\nWij vragen|Wij delen\\n\\nniet Wij vragen",
        "1. Wij delen niet:\\n   - geloof\\n2. inkomen|1. Wij delen niet:\\n   - geloof\\n   - inkomen",
      })
  void wordsThatMoveOverABorderAreToBeJudgedWithBothTexts(String before, String after) {
    Change change = change(before, after);
    assertEquals(Weight.TO_BE_JUDGED, change.weight(), change::toString);
    Change.Texts texts = change.texts().orElseThrow();
    assertNotEquals(texts.before(), texts.after());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wij delen:\\n\\n- naam\\n- adres|Wij delen:\\n\\n* naam\\n* adres",
        "Wij delen:\\n\\n- naam\\n- adres|Wij delen:\\n\\n1. naam\\n2. adres",
        "Wij delen:\\n\\n- naam\\n- adres|Wij delen:\\n\\n- naam\\n\\n- adres",
        "Wij delen niets met anderen.|Wij delen\\nniets **met anderen**.",
        "Wij delen:\\n\\n- naam\\n- adres|Wij delen:\\n\\n- *naam*\\n- adres",
      })
  void emphasisLineBreaksAndTheMarkerOfAListAreLooksAlone(String before, String after) {
    assertEquals(Weight.EDITORIAL, change(before, after).weight());
  }

  @Test
  void anotherFormOfAddressHidesNoItemThatMoved() {
    String before = explained("Wij delen niet wat u zegt over:\\n\\n- geloof\\n- inkomen");
    String after = explained("Wij delen niet wat je zegt over:\\n\\n- geloof\\n\\ninkomen");
    assertTrue(
        Meaning.between(
                Written.data(Written.CORPORATION, before),
                Written.data(Written.CORPORATION.replace(": u", ": je"), after))
            .stream()
            .anyMatch(c -> c.weight() == Weight.TO_BE_JUDGED));
  }

  @Test
  void theLinesOfAListAreSeenInOneLine() {
    assertEquals(
        "Wij delen niet: • geloof ◦ of overtuiging • inkomen ¶ Wel uw naam.",
        Layout.of(
                new Text(
                    "Wij delen niet:\n\n- geloof\n  - of overtuiging\n- inkomen\n\nWel uw naam"))
            .inOneLine());
  }
}
