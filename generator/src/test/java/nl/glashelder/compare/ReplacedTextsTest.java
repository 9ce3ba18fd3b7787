package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A text in the place of another that says nearly the same is one change, with both texts. */
class ReplacedTextsTest {
  private static final String MEASURE = "beveiliging: {maatregelen: [{id: %s, tekst: '%s'}]}";

  private static Change measure(String before, String after) {
    return Written.change(MEASURE.formatted("a", before), MEASURE.formatted("b", after));
  }

  @Test
  void aMeasureInOtherWordsUnderAnotherIdIsOneChange() {
    String own = "Onze medewerkers volgen elk jaar een training over privacy.";
    String catalogue = "Onze medewerkers krijgen trainingen over privacy.";
    Change change = measure(own, catalogue);
    assertEquals(
        "De maatregel ‘Onze medewerkers volgen elk jaar een training over privacy’ bij de"
            + " beveiliging luidt nu: ‘Onze medewerkers krijgen trainingen over privacy’.",
        change.sentence());
    assertEquals(Weight.TO_BE_JUDGED, change.weight());
    assertEquals(Weight.TO_BE_JUDGED, measure(catalogue, own).weight());
  }

  @Test
  void aPrincipleAloneInTheSamePlaceIsReplaced() {
    String principle = "uitgangspunten: [{id: %s, tekst: '%s'}]";
    String own = principle.formatted("a", "Wij schrijven alleen op wat wij echt nodig hebben.");
    String catalogue = principle.formatted("b", "Wij gebruiken niet meer gegevens dan nodig is.");
    assertEquals(Weight.TO_BE_JUDGED, Written.change(own, catalogue).weight());
    assertEquals(Weight.TO_BE_JUDGED, Written.change(catalogue, own).weight());
  }

  @Test
  void measuresThatHaveNothingInCommonComeAndGo() {
    List<Change> changes =
        Written.changes(
            MEASURE.formatted("a", "Onze kantoren zijn afgesloten."),
            MEASURE.formatted("b", "Wij versleutelen de back-up."));
    assertEquals(
        List.of(ChangeType.REMOVED, ChangeType.ADDED), changes.stream().map(Change::type).toList());
    assertEquals(Weight.WIDENING, changes.get(0).weight());
  }

  @Test
  void aMeasureThatOnlyWentWithoutAnotherInItsPlaceIsGone() {
    String two =
        "beveiliging: {maatregelen: [{id: a, tekst: Wij versleutelen de back-up.},"
            + " {id: c, tekst: Wij letten op.}]}";
    String one = "beveiliging: {maatregelen: [{id: c, tekst: Wij letten op.}]}";
    assertEquals(Weight.WIDENING, Written.change(two, one).weight());
  }

  @Test
  void casesOfARightThatBecameThoseOfTheCatalogueArePairedOneByOne() {
    String cases = "rechten: {lijst: [{id: wissing, gevallen: [%s]}]}";
    List<Change> changes =
        Written.changes(
            cases.formatted(
                "{id: a, tekst: u uw toestemming intrekt}, {id: b, tekst: u terecht bezwaar hebt"
                    + " gemaakt}"),
            cases.formatted(
                "{id: c, tekst: u uw toestemming intrekt en de wet geen andere reden geeft}, {id:"
                    + " d, tekst: 'u terecht bezwaar maakt, of bezwaar tegen reclame'}"));
    assertEquals(
        List.of(ChangeType.CHANGED, ChangeType.CHANGED),
        changes.stream().map(Change::type).toList());
  }

  @Test
  void aPromiseWithAnotherEndIsAnotherPromiseInItsPlace() {
    String promise =
        "ontvangers: [{id: t, naam: timmerman, beloften: ['Hij gooit het briefje weg %s.']}]";
    Change change =
        Written.change(promise.formatted("als de klus klaar is"), promise.formatted("na een jaar"));
    assertEquals(ChangeType.CHANGED, change.type());
    assertEquals(Weight.TO_BE_JUDGED, change.weight());
  }

  @Test
  void aSourceIsTheSameWhoeverIsSpokenOf() {
    String source = "gegevens: [{id: a, naam: A, bronnen: [{id: %s, naam: '%s'}]}]";
    Change change =
        Written.change(
            source.formatted("x", "uw vorige verhuurder"),
            source.formatted("y", "de vorige verhuurder"));
    assertTrue(change.sentence().contains("heet nu ‘de vorige verhuurder’"), change.sentence());
    assertEquals(
        2,
        Written.changes(source.formatted("x", "uw huisarts"), source.formatted("y", "de gemeente"))
            .size());
  }

  @Test
  void dataThatMovedAndChangedAreOneChangeAsHeavyAsItsHeaviestPart() {
    String groups =
        "gegevens:\n"
            + "  - {id: a, naam: geld, items: [{id: l, naam: loon}%s]}\n"
            + "  - {id: b, naam: contact, items: [{id: n, naam: naam}%s]}\n"
            + "verwerkingen: [{id: p, naam: Huren, gegevens: [a, b]}]";
    String sometimes = ", {id: w, naam: bewind, indien-van-toepassing: ja}";
    String always = ", {id: w, naam: bewind}";
    Change more = Written.change(groups.formatted(sometimes, ""), groups.formatted("", always));
    assertTrue(
        more.sentence()
            .startsWith(
                "‘bewind’ staat nu bij de groep gegevens ‘contact’ in plaats van bij de groep"
                    + " gegevens ‘geld’. Bij het gegeven ‘bewind’"),
        more.sentence());
    assertTrue(
        more.sentence().endsWith("staat niet meer: wij vragen dit alleen als het nodig is."));
    assertEquals(Weight.WIDENING, more.weight());
    Change less = Written.change(groups.formatted("", always), groups.formatted(sometimes, ""));
    assertEquals(Weight.NARROWING, less.weight());
  }
}
