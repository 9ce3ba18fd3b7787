package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A promise that became a sentence of another text of the same recipient is one change. */
class MovedSentencesTest {
  private static final String RECIPIENT =
      "ontvangers: [{id: a, naam: aannemers, voorwaarde: '%s', beloften: [%s]}]";
  private static final String CONDITION = "Zij krijgen alleen gegevens als er werk is.";
  private static final String STAYS = "Zij wissen de gegevens na het werk.";
  private static final String PROMISE = "Zij geven de gegevens niet door.";

  private static final String APART = RECIPIENT.formatted(CONDITION, STAYS + ", " + PROMISE);
  private static final String TOGETHER = RECIPIENT.formatted(CONDITION + " " + PROMISE, STAYS);

  @Test
  void aPromiseThatStandsInTheConditionNowIsNotLost() {
    Change change = Written.change(APART, TOGETHER);
    assertEquals(
        "Staat nu bij de voorwaarde van de ontvanger ‘aannemers’: ‘Zij geven de gegevens niet"
            + " door’. Eerst stond dit bij de beloften van deze partij bij de ontvanger"
            + " ‘aannemers’.",
        change.sentence());
    assertEquals(Weight.TO_BE_JUDGED, change.weight());
  }

  @Test
  void theOtherWayRoundItIsNotGained() {
    Change change = Written.change(TOGETHER, APART);
    assertTrue(
        change.sentence().startsWith("Staat nu bij de beloften van deze partij"), change::sentence);
    assertEquals(Weight.TO_BE_JUDGED, change.weight());
  }

  @Test
  void inFrontOfTheTextItIsTheSame() {
    Written.change(APART, RECIPIENT.formatted(PROMISE + " " + CONDITION, STAYS));
  }

  @Test
  void withAWordMoreItIsLostAsBefore() {
    for (String other :
        List.of("Zij geven de gegevens niet altijd door.", PROMISE + " Behalve als dat kan.")) {
      List<Change> changes =
          Written.changes(APART, RECIPIENT.formatted(CONDITION + " " + other, STAYS));
      assertEquals(2, changes.size(), changes::toString);
      assertTrue(changes.stream().anyMatch(c -> c.weight() == Weight.WIDENING), changes::toString);
    }
  }
}
