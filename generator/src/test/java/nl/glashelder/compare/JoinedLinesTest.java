package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines that were joined while one of them was lost: only that one is gone. */
class JoinedLinesTest {
  private static final String THREE =
      "uitgangspunten: [{id: a, tekst: Wij vragen niet meer dan nodig.},"
          + " {id: b, tekst: Wij verkopen niets.}, {id: c, tekst: Wij bewaren kort.}]";
  private static final String JOINED = "Wij vragen niet meer dan nodig en wij bewaren kort.";

  @Test
  void theLinesThatWereJoinedAreNotGone() {
    List<Change> changes =
        Written.changes(THREE, "uitgangspunten: [{id: d, tekst: " + JOINED + "}]");
    assertEquals(
        List.of(
            "De uitgangspunten ‘Wij vragen niet meer dan nodig’ en ‘Wij bewaren kort’ zijn"
                + " samengevoegd tot ‘Wij vragen niet meer dan nodig en wij bewaren kort’.",
            "Dit uitgangspunt staat er niet meer: Wij verkopen niets."),
        changes.stream().map(Change::sentence).toList());
    assertEquals(
        List.of(Weight.TO_BE_JUDGED, Weight.WIDENING),
        changes.stream().map(Change::weight).toList());
  }

  @Test
  void aLineThatWasTakenUpInOneThatStayedIsToBeJudgedAndTheLostOneIsLess() {
    List<Change> changes =
        Written.changes(THREE, "uitgangspunten: [{id: a, tekst: " + JOINED + "}]");
    assertEquals(
        List.of("Dit uitgangspunt staat er niet meer: Wij verkopen niets."),
        changes.stream().filter(c -> c.weight() == Weight.WIDENING).map(Change::sentence).toList());
    assertEquals(2, changes.stream().filter(c -> c.weight() == Weight.TO_BE_JUDGED).count());
  }

  @Test
  void linesThatWereJoinedWithTheirDenialsTurnedRoundAreNoMoreProtection() {
    List<Change> changes =
        Written.changes(
            "uitgangspunten: [{id: a, tekst: Wij wissen alles.}, {id: b, tekst: Wij delen niets.}]",
            "uitgangspunten: [{id: c, tekst: Wij delen alles en wij wissen niets.}]");
    assertTrue(
        changes.stream().allMatch(c -> c.weight() == Weight.TO_BE_JUDGED), changes::toString);
  }

  @Test
  void longLinesAreReadToTheirEnd() {
    String one = "Wij vragen alleen gegevens die wij voor ons werk in uw woning nodig hebben.";
    String two = "Wij bewaren uw gegevens nooit langer dan de wet en onze eigen lijst toestaan.";
    List<Change> changes =
        Written.changes(
            "uitgangspunten: [{id: a, tekst: %s}, {id: b, tekst: %s}]".formatted(one, two),
            "uitgangspunten: [{id: a, tekst: '%s %s'}]".formatted(two, one));
    assertTrue(changes.stream().noneMatch(c -> c.weight() == Weight.WIDENING), changes::toString);
  }
}
