package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A part of a period is told as what it is: how long, from when, with its weight. */
class PeriodPartsTest {
  private static String parts(String part) {
    return "bewaartermijnen: [{id: t, naam: dossier, termijnen: [{"
        + part
        + "}, {id: z, naam: bij een zaak, duur: P1Y}]}]";
  }

  private static final String TWO_YEARS = "id: a, naam: stukken, duur: P2Y, start: na de huur";

  private static List<Change> changes(String now) {
    return Written.changes(parts(TWO_YEARS), parts(now));
  }

  @Test
  void underAnotherIdItsDurationIsStillToldWithItsWeight() {
    List<Change> changes = changes("id: b, naam: stukken, duur: P5Y, start: na de huur");
    assertEquals(
        "Bij de aparte termijn ‘stukken’ bij de bewaartermijn ‘dossier’: wij bewaren dit nu tot 5"
            + " jaar na de huur. Dat was tot 2 jaar na de huur.",
        changes.get(1).sentence());
    assertEquals(Weight.WIDENING, changes.get(1).weight());
  }

  @Test
  void underAnotherIdAndNameToo() {
    List<Change> changes = changes("id: b, naam: de rest, duur: P5Y, start: na de huur");
    assertEquals(
        List.of(Weight.WIDENING, Weight.TO_BE_JUDGED),
        changes.stream().map(Change::weight).toList());
  }

  @Test
  void aShorterTimeFromALaterMomentIsNotCertainlyLess() {
    List<Change> changes = changes("id: a, naam: stukken, duur: P1Y, start: na de laatste brief");
    assertEquals(List.of(Weight.TO_BE_JUDGED), changes.stream().map(Change::weight).toList());
  }

  private static final String WHOLE =
      "bewaartermijnen: [{id: t, naam: dossier, duur: P2Y, start: na de huur%s}]";

  @Test
  void aPeriodThatStandsAtItsPartsNowIsStillSaid() {
    Change first =
        Written.changes(
                WHOLE.formatted(""),
                "bewaartermijnen: [{id: t, naam: dossier, termijnen: [{id: g, naam: gewoon, duur:"
                    + " P2Y, start: na de huur}]}]")
            .get(0);
    assertEquals(
        "Dossier: hoe lang wij dit bewaren, staat nu bij de aparte termijnen. Er stond: tot 2 jaar"
            + " na de huur.",
        first.sentence());
    assertEquals(Weight.TO_BE_JUDGED, first.weight());
  }

  @Test
  void aPartThatIsLongerThanAllThatWasSaidIsMoreUse() {
    String part = ", termijnen: [{id: s, naam: bij schuld, duur: %s}]";
    assertEquals(
        Weight.WIDENING,
        Written.change(WHOLE.formatted(""), WHOLE.formatted(part.formatted("P5Y"))).weight());
    assertEquals(
        Weight.TO_BE_JUDGED,
        Written.change(WHOLE.formatted(""), WHOLE.formatted(part.formatted("P1Y"))).weight());
    String said = ", uitzonderingen: [Bij schuld bewaren wij het 10 jaar.]";
    assertEquals(
        Weight.TO_BE_JUDGED,
        Written.change(WHOLE.formatted(said), WHOLE.formatted(said + part.formatted("P5Y")))
            .weight());
  }
}
