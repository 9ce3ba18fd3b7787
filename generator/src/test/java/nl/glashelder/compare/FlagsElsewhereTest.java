package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A yes or no is weighed with what the text says of it elsewhere. */
class FlagsElsewhereTest {
  private static final String ITEM =
      "gegevens: [{id: g, naam: inkomen, items: [{id: l, naam: loonstrook%s}]}]";
  private static final String SOMETIMES = ", indien-van-toepassing: ja";
  private static final String NOTE = ", toelichting: alleen bij een nieuwe baan";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doorgifte: {landen: [India], waarborg: modelcontract}",
        "doorgifte: {landen: [Bengalen], waarborg: modelcontract}",
        "land: India"
      })
  void thatNoDataLeaveTheEeaIsToBeJudgedWhereARecipientIsOutside(String where) {
    String recipient = "ontvangers: [{id: w, naam: Wolk, " + where + "}]\n";
    Change change =
        Written.change(
            recipient + "delen: {buiten-eer: ja}", recipient + "delen: {buiten-eer: nee}");
    assertEquals(Weight.TO_BE_JUDGED, change.weight(), change::toString);
    assertEquals(
        "Bij de ontvanger ‘Wolk’ staat nog wel een land buiten de EER: lees beide.",
        change.reason());
  }

  @Test
  void withoutOneItIsLessUseAndTheOtherWayRoundMore() {
    String recipient = "ontvangers: [{id: w, naam: Wolk, land: Ierland}]\n";
    String yes = recipient + "delen: {buiten-eer: ja}";
    String no = recipient + "delen: {buiten-eer: nee}";
    assertEquals(Weight.NARROWING, Written.change(yes, no).weight());
    assertEquals(Weight.WIDENING, Written.change(no, yes).weight());
  }

  @Test
  void wordsThatThePageDidNotHaveAreNotQuoted() {
    String with = ITEM.formatted(SOMETIMES + NOTE);
    String without = ITEM.formatted(NOTE);
    for (List<String> way : List.of(List.of(with, without), List.of(without, with))) {
      Change change = Written.change(way.get(0), way.get(1));
      assertFalse(change.sentence().contains("‘Wij vragen dit"), change::sentence);
      assertEquals(Weight.TO_BE_JUDGED, change.weight(), change::toString);
    }
    assertEquals(
        "Bij het gegeven ‘loonstrook’ bij de groep gegevens ‘inkomen’ is niet meer aangegeven dat"
            + " wij het alleen vragen als het nodig is. Op de pagina stond alleen de toelichting.",
        Written.change(with, without).sentence());
  }

  @Test
  void wordsThatThePageHadAreQuotedAndProtectedBetter() {
    Change change = Written.change(ITEM.formatted(SOMETIMES), ITEM.formatted(""));
    assertEquals(Weight.WIDENING, change.weight(), change::toString);
    assertEquals(
        "Bij het gegeven ‘loonstrook’ bij de groep gegevens ‘inkomen’ staat niet meer: ‘Wij vragen"
            + " dit alleen als het nodig is.’",
        change.sentence());
  }

  @Test
  void withItsExplanationGoneTooItProtectsLess() {
    List<Change> changes = Written.changes(ITEM.formatted(SOMETIMES + NOTE), ITEM.formatted(""));
    assertEquals(Weight.WIDENING, changes.get(0).weight(), changes::toString);
    assertFalse(changes.get(0).sentence().contains("‘Wij vragen dit"), changes::toString);
  }
}
