package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  private static final String PART = ", termijnen: [{id: f, naam: foto's, duur: %s}]";

  @Test
  void whatWasKeptShorterAndHasNoTermOfItsOwnAnyMoreIsMoreUse() {
    String shorter = PART.formatted("P1M");
    assertEquals(
        Weight.WIDENING, Written.change(WHOLE.formatted(shorter), WHOLE.formatted("")).weight());
    assertEquals(
        Weight.TO_BE_JUDGED,
        Written.change(WHOLE.formatted(PART.formatted("P5Y")), WHOLE.formatted("")).weight());
    String other = ", termijnen: [{id: f, naam: foto's, duur: P1M, start: na de opname}]";
    assertEquals(
        Weight.TO_BE_JUDGED, Written.change(WHOLE.formatted(other), WHOLE.formatted("")).weight());
    String said = ", uitzonderingen: [Foto's bewaren wij een maand.]";
    assertEquals(
        Weight.TO_BE_JUDGED,
        Written.change(WHOLE.formatted(said + shorter), WHOLE.formatted(said)).weight());
  }

  private static final String WHOLE_AND_OWN =
      "bewaartermijnen: [{id: t, naam: dossier, duur: P2Y, start: na de huur}, {id: f, naam: Foto's,"
          + " duur: %s}]";

  @Test
  void aPartThatBecameAPeriodOfItsOwnIsOneChangeWithItsDuration() {
    String part = WHOLE.formatted(PART.formatted("P1M"));
    Change longer = Written.change(part, WHOLE_AND_OWN.formatted("P5Y"));
    assertEquals(
        "Foto's: dit is nu een eigen bewaartermijn. Eerst stond dit bij de bewaartermijn ‘dossier’."
            + " Wij bewaren dit nu 5 jaar. Dat was 1 maand.",
        longer.sentence());
    assertEquals(Weight.WIDENING, longer.weight());
    Change back = Written.change(WHOLE_AND_OWN.formatted("P5Y"), part);
    assertEquals(
        "Foto's: dit staat nu bij de bewaartermijn ‘dossier’. Eerst was dit een eigen bewaartermijn."
            + " Wij bewaren dit nu 1 maand. Dat was 5 jaar.",
        back.sentence());
    assertEquals(Weight.NARROWING, back.weight());
    assertEquals(
        Weight.TO_BE_JUDGED, Written.change(part, WHOLE_AND_OWN.formatted("P1M")).weight());
  }

  @Test
  void aShorterOneWithAnExceptionOrASequelIsNotCertainlyLess() {
    String part = WHOLE.formatted(PART.formatted("P5Y"));
    for (String more :
        List.of("uitzonderingen: [Soms langer.]", "daarna: Daarna gaan ze naar de politie.")) {
      String own = WHOLE_AND_OWN.formatted("P1M, " + more);
      Change came = Written.change(part, own);
      assertEquals(Weight.TO_BE_JUDGED, came.weight(), came::toString);
      Change went = Written.change(WHOLE_AND_OWN.formatted("P9Y, " + more), part);
      assertEquals(Weight.TO_BE_JUDGED, went.weight(), went::toString);
      String said = more.replaceAll(".*: \\[?|\\.\\]?$", "");
      assertTrue(came.details().toString().contains(said), came::toString);
      assertTrue(went.details().toString().contains(said), went::toString);
    }
  }

  @Test
  void aPartThatStandsAtAnotherPeriodIsOneChangeWithItsDuration() {
    String two =
        "bewaartermijnen: [{id: t, naam: dossier, duur: P2Y%s}, {id: u, naam: archief, duur: P7Y%s}]";
    Change change =
        Written.change(
            two.formatted(PART.formatted("P1M"), ""), two.formatted("", PART.formatted("P3M")));
    assertEquals(
        "Foto's: dit staat nu bij de bewaartermijn ‘archief’. Eerst stond dit bij de bewaartermijn"
            + " ‘dossier’. Wij bewaren dit nu 3 maanden. Dat was 1 maand.",
        change.sentence());
    assertEquals(Weight.WIDENING, change.weight());
  }

  @Test
  void partsThatTookEachOthersNamesAreKeptLongerAndShorter() {
    String parts =
        "bewaartermijnen: [{id: t, naam: dossier, termijnen: [{id: a, naam: %s, duur: P1M}, {id: b,"
            + " naam: %s, duur: P2Y}]}]";
    List<Change> changes =
        Written.changes(parts.formatted("foto's", "brieven"), parts.formatted("brieven", "foto's"));
    assertEquals(
        List.of(
            "Bij de aparte termijn ‘foto's’ bij de bewaartermijn ‘dossier’: wij bewaren dit nu 2"
                + " jaar. Dat was 1 maand.",
            "Bij de aparte termijn ‘brieven’ bij de bewaartermijn ‘dossier’: wij bewaren dit nu 1"
                + " maand. Dat was 2 jaar.",
            "‘Brieven’ en ‘foto's’ zijn van plaats gewisseld bij de bewaartermijn ‘dossier’."),
        changes.stream().map(Change::sentence).toList());
    assertEquals(
        List.of(Weight.WIDENING, Weight.NARROWING, Weight.EDITORIAL),
        changes.stream().map(Change::weight).toList());
  }

  @Test
  void partiesThatTookEachOthersNamesHaveOtherRoles() {
    String two =
        "ontvangers: [{id: a, naam: %s, rol: verwerker}, {id: b, naam: %s, rol: zelfstandig}]";
    assertEquals(
        List.of(Weight.TO_BE_JUDGED, Weight.TO_BE_JUDGED, Weight.EDITORIAL),
        Written.changes(two.formatted("KPN", "Bol"), two.formatted("Bol", "KPN")).stream()
            .map(Change::weight)
            .toList());
  }
}
