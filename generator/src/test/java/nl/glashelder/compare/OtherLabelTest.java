package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is called otherwise, or described for the first time, need not be done otherwise. */
class OtherLabelTest {
  private static final String NAMED_OTHERWISE =
      "Hoe wij het noemen, is anders. Of er met uw gegevens ook iets anders gebeurt, staat er niet.";

  private static void assertBothWays(Weight weight, String one, String other) {
    for (List<String> way : List.of(List.of(one, other), List.of(other, one))) {
      Change change = Written.change(way.get(0), way.get(1));
      assertEquals(weight, change.weight(), change::toString);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tracking, analytisch",
    "functioneel, analytisch",
    "privacyvriendelijk-analytisch, analytisch",
    "sociale-media, functioneel"
  })
  void aCookieOfAnotherKind(String one, String other) {
    String cookie = "cookies: [{id: c, naam: _x, soort: %s}]";
    for (List<String> way : List.of(List.of(one, other), List.of(other, one))) {
      Change change = Written.ofNotice(cookie.formatted(way.get(0)), cookie.formatted(way.get(1)));
      assertEquals(Weight.TO_BE_JUDGED, change.weight(), change::toString);
      assertEquals(NAMED_OTHERWISE, change.reason());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zelfstandig", "gezamenlijk", "overheid"})
  void aRecipientInAnotherRole(String role) {
    String recipient = "ontvangers: [{id: a, naam: incasso, rol: %s}]";
    assertBothWays(
        Weight.TO_BE_JUDGED, recipient.formatted(role), recipient.formatted("verwerker"));
  }

  @Test
  void anAgreementThatIsGoneWithTheRoleStillProtectsLess() {
    String recipient = "ontvangers: [{id: a, naam: incasso, rol: %s}]";
    String with = recipient.formatted("verwerker, overeenkomst: verwerkersovereenkomst");
    String without = recipient.formatted("zelfstandig");
    assertEquals(
        List.of(Weight.TO_BE_JUDGED, Weight.WIDENING),
        Written.changes(with, without).stream().map(Change::weight).toList());
    assertEquals(Weight.TO_BE_JUDGED, Written.change(without, with).weight());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bijzonder", "strafrechtelijk", "bsn", "id-kopie"})
  void dataThatWereListedAlready(String label) {
    String item = "gegevens: [{id: g, naam: zorg, items: [{id: m, naam: advies%s}]}]";
    assertBothWays(Weight.TO_BE_JUDGED, item.formatted(""), item.formatted(", " + label + ": ja"));
  }

  @Test
  void childrenAmongAGroupOfPeopleAreMoreAndTheReasonSaysWhatIsSaid() {
    String group = "doelgroepen: [{id: h, naam: huurders%s}]";
    Change more = Written.change(group.formatted(""), group.formatted(", minderjarigen: ja"));
    assertEquals(Weight.WIDENING, more.weight());
    assertEquals("Er staat nu dat hier ook kinderen bij kunnen zijn.", more.reason());
    assertEquals(
        Weight.TO_BE_JUDGED,
        Written.change(group.formatted(", minderjarigen: ja"), group.formatted("")).weight());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gegevens: [{id: g, naam: adres, bronnen: [{id: b, naam: BRP%s}]}]",
        "ontvangers: [{id: a, naam: aannemers%s}]"
      })
  void whatSomethingWasForAllAlong(String entry) {
    Change come =
        Written.change(entry.formatted(""), entry.formatted(", waarvoor: om u te vinden"));
    assertEquals(Weight.TO_BE_JUDGED, come.weight(), come::toString);
    assertEquals(
        "Er staat nu waarvoor. Of het eerst ergens anders voor was, staat er niet.", come.reason());
    assertEquals(
        Weight.TO_BE_JUDGED,
        Written.change(entry.formatted(", waarvoor: om u te vinden"), entry.formatted(""))
            .weight());
  }

  @Test
  void anotherPurposeInAListIsMoreUse() {
    String kind = "soorten: [{id: functioneel, doelen: [om te laden%s]}]";
    assertEquals(
        Weight.WIDENING,
        Written.ofNotice(kind.formatted(""), kind.formatted(", om te meten")).weight());
  }

  @ParameterizedTest
  @ValueSource(strings = {"als u toestemming geeft", "als u dat goedvindt", "na uw akkoord"})
  void consentAsOneOfTheCircumstances(String consent) {
    String sharing = "delen: {voorwaarden: [als de wet dat eist%s]}";
    assertBothWays(Weight.TO_BE_JUDGED, sharing.formatted(", " + consent), sharing.formatted(""));
    assertEquals(
        Weight.WIDENING,
        Written.change(sharing.formatted(""), sharing.formatted(", als dat handig is")).weight());
  }

  @Test
  void anExceptionThatIsSaidNoMoreMayStillHold() {
    String right =
        "rechten: {lijst: [{id: wissing, uitzonderingen: [Wij moeten soms bewaren.%s]}]}";
    String more = right.formatted(", Nooit bij schulden.");
    assertEquals(Weight.TO_BE_JUDGED, Written.change(more, right.formatted("")).weight());
    assertEquals(Weight.WIDENING, Written.change(right.formatted(""), more).weight());
  }

  @Test
  void aLicenceGoesWithTheSharingThatItWasFor() {
    String list = "verwerkingen: [{id: a, naam: Overlast, waarschuwingslijst: {protocol: Zo.%s}}]";
    String shared = list.formatted(", gedeeld: ja, vergunning: De AP gaf een vergunning.");
    String own = list.formatted(", gedeeld: nee");
    assertEquals(
        List.of(Weight.NARROWING, Weight.EDITORIAL),
        Written.changes(shared, own).stream().map(Change::weight).toList());
    assertEquals(
        List.of(Weight.WIDENING, Weight.EDITORIAL),
        Written.changes(own, shared).stream().map(Change::weight).toList());
    assertEquals(Weight.WIDENING, Written.change(shared, list.formatted(", gedeeld: ja")).weight());
  }

  @Test
  void anOrganisationOfWhichTheRecipientIsNotNamedAnyMore() {
    String statement =
        "ontvangers: [{id: v, naam: beheerders}, {id: a, naam: aannemers}]\n"
            + "verbonden-organisaties: [{id: h, naam: Havenkade, deelt-gegevens: ja%s}]";
    String named = statement.formatted(", ontvanger: v");
    Change gone = Written.change(named, statement.formatted(""));
    assertEquals(Weight.TO_BE_JUDGED, gone.weight());
    assertTrue(gone.sentence().endsWith("Er stond: ‘beheerders’."), gone::sentence);
    Change other = Written.change(named, statement.formatted(", ontvanger: a"));
    assertEquals(Weight.TO_BE_JUDGED, other.weight());
    assertTrue(
        other.sentence().endsWith("Er stond: ‘beheerders’. Er staat nu: ‘aannemers’."),
        other::sentence);
    Change come = Written.change(statement.formatted(""), named);
    assertTrue(come.sentence().endsWith("Er staat nu: ‘beheerders’."), come::sentence);
    assertFalse(come.weight() == Weight.NARROWING, come::toString);
  }
}
