package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertEquals(1, changes.stream().filter(c -> c.weight() == Weight.TO_BE_JUDGED).count());
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

  private static final String TWO = "delen: {beloften: [Wij verkopen uw gegevens nooit., %s]}";
  private static final String ONE = "delen: {beloften: [%s]}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wij delen niets met anderen. | Wij verkopen uw gegevens nooit en wij delen niets met anderen tenzij dat handig is.
          Wij delen niets met anderen. | Wij delen niets met anderen en wij verkopen uw gegevens nooit als de wet het niet vraagt.
          Wij delen niets met anderen behalve met de gemeente. | Wij verkopen uw gegevens nooit en wij delen niets met anderen.
          Wij delen niets met anderen tenzij u het vraagt. | Wij delen niets met anderen en verkopen uw gegevens nooit tenzij u het vraagt.
          """)
  void aLimitThatCameOrWentWithTheJoiningIsOneChangeWithBothTextsInFull(String second, String all) {
    Change joined = Written.change(TWO.formatted(second), ONE.formatted(all));
    assertEquals(
        "Regels bij de beloften van het delen van gegevens zijn samengevoegd en veranderd.",
        joined.sentence());
    assertEquals(Weight.TO_BE_JUDGED, joined.weight());
    assertEquals(
        new Change.Texts("Wij verkopen uw gegevens nooit. " + second, all),
        joined.texts().orElseThrow());
    Change split = Written.change(ONE.formatted(all), TWO.formatted(second));
    assertEquals(
        "Een regel bij de beloften van het delen van gegevens is gesplitst en veranderd.",
        split.sentence());
    assertEquals(Weight.TO_BE_JUDGED, split.weight());
  }

  @Test
  void whatWasPromisedAndIsInNoneOfTheLinesIsGone() {
    List<Change> changes =
        Written.changes(
            ONE.formatted("Wij verkopen niets en wij lezen uw berichten nooit."),
            ONE.formatted("Wij verkopen niets., Wij verhuren niets."));
    assertTrue(changes.stream().anyMatch(c -> c.weight() == Weight.WIDENING), changes::toString);
  }

  @Test
  void dataThatCameWithTheJoiningAreStillNew() {
    String got = "ontvangers: [{id: a, naam: bank, krijgt: [%s]}]";
    List<Change> changes =
        Written.changes(
            got.formatted(
                "{id: n, naam: naam van de huurder}, {id: a, naam: adres van de huurder}"),
            got.formatted("{id: z, naam: naam en adres van de huurder en van zijn kinderen}"));
    assertTrue(changes.stream().anyMatch(c -> c.weight() == Weight.WIDENING), changes::toString);
  }
}
