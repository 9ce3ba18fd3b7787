package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A text that stands at another key of the same entry is no new promise, nor one that is gone. */
class MovedTextsTest {
  private static final String RECIPIENT = "ontvangers: [{id: d, naam: drukker, %s: %s}]";

  @Test
  void aTextThatBecameAConditionIsNoMoreProtection() {
    Change change =
        Written.change(
            RECIPIENT.formatted("toelichting", "Alleen bij een brief."),
            RECIPIENT.formatted("voorwaarde", "Alleen bij een brief."));
    assertEquals(
        "Staat nu bij de voorwaarde van de ontvanger ‘drukker’: ‘Alleen bij een brief’. Eerst stond"
            + " dit bij de toelichting van de ontvanger ‘drukker’.",
        change.sentence());
    assertEquals(Weight.TO_BE_JUDGED, change.weight());
  }

  @Test
  void aLongTextIsShownInFull() {
    String text =
        "De drukker krijgt uw naam en uw adres alleen als wij u een brief op papier sturen.";
    Change change =
        Written.change(
            RECIPIENT.formatted("toelichting", text), RECIPIENT.formatted("voorwaarde", text));
    assertEquals(List.of(text), change.details().stream().map(Detail::line).toList());
  }

  @Test
  void theSameTextAtAnotherEntryIsNotThatText() {
    String two = "ontvangers: [{id: d, naam: drukker%s}, {id: p, naam: post%s}]";
    String promise = ", beloften: [Wij wissen alles.]";
    List<Change> changes =
        Written.changes(
            two.formatted(promise, ""), two.formatted("", ", toelichting: Wij wissen alles."));
    assertTrue(changes.stream().anyMatch(c -> c.weight() == Weight.WIDENING), changes::toString);
  }

  @Test
  void whatIsMoreUseAtItsNewPlaceIsStillThat() {
    String purpose = "verwerkingen: [{id: v, naam: Meten, %s: Wij maken een profiel.}]";
    assertEquals(
        Weight.WIDENING,
        Written.change(purpose.formatted("toelichting"), purpose.formatted("profilering"))
            .weight());
  }
}
