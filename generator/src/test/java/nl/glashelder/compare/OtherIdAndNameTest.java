package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is the same under another id and another name, and what is not. */
class OtherIdAndNameTest {
  private static String called(String text, String name) {
    return text.replace("ID", "id: " + name.toLowerCase(Locale.ROOT) + ", naam: " + name);
  }

  private static List<String> sentences(String before, String after) {
    return Written.changes(before, after).stream().map(Change::sentence).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
            verwerkingen: [{ID, doel: om huur te innen}]               | Het doel
            gegevens: [{ID, items: [{id: n, naam: naam}]}]             | De groep gegevens
            doelgroepen: [{ID, omschrijving: wie bij ons huurt}]       | De groep mensen
            kanalen: [{ID, soort: chat, wat: Wij bewaren wat u typt.}] | Het kanaal
            cameras: {plekken: [{ID, plek: In de hal., belang: rust}]} | De cameraplek
            website: {portalen: [{ID, toont: [{id: n, naam: naam}]}]}  | Het portaal
          """)
  void aThingIsWhatItDoesAndNotWhatItIsCalled(String list, String start) {
    Change change = Written.change(called(list, "Een"), called(list, "Twee"));
    assertTrue(change.sentence().startsWith(start + " ‘Een’"), change::sentence);
    assertTrue(change.sentence().endsWith(" heet nu ‘Twee’."), change::sentence);
    assertEquals(Weight.TO_BE_JUDGED, change.weight());
  }

  @Test
  void anOfficeAtTheSameAddressIsThatOfficeWithAnotherTelephone() {
    String office =
        "  contact: {vestigingen: [{%s, bezoekadres: {straat: Dam 1, postcode: 1000 AA, plaats: Nes},"
            + " toelichting: Kom langs., telefoon: '%s'}]}\n";
    List<Change> changes =
        Meaning.between(
            Written.data(
                Written.CORPORATION + office.formatted("id: n, naam: Noord", "1"), "titel: P"),
            Written.data(
                Written.CORPORATION + office.formatted("id: z, naam: Balie", "2"), "titel: P"));
    assertEquals(
        List.of(
            "De vestiging ‘Noord’ heet nu ‘Balie’.",
            "Het telefoonnummer van de vestiging ‘Balie’ is anders. Er stond: ‘1’. Er staat nu: ‘2’."),
        changes.stream().map(Change::sentence).toList());
  }

  @Test
  void whatDiffersBesidesTheNameIsToldWithItsOwnWeight() {
    String place =
        "cameras: {plekken: [{ID, plek: In de hal., belang: rust, doelen: [orde], MORE}]}";
    List<Change> changes =
        Written.changes(
            called(place, "Hal").replace("MORE", "geluid: nee"),
            called(place, "Ingang").replace("MORE", "geluid: ja"));
    assertEquals(
        List.of(Weight.TO_BE_JUDGED, Weight.WIDENING),
        changes.stream().map(Change::weight).toList());
  }

  @Test
  void aThingThatDoesSomethingElseIsAnother() {
    String channel = "kanalen: [{ID, wat: WAT, bewaren: []}]";
    List<String> said =
        sentences(
            called(channel, "Chat").replace("WAT", "Wij bewaren niets."),
            called(channel, "App").replace("WAT", "De app volgt waar u bent."));
    assertEquals(2, said.size(), said::toString);
  }

  @Test
  void aThingAtAnotherPlaceIsAnotherThoughTheRestIsTheSame() {
    String place =
        "cameras: {plekken: [{ID, plek: De camera's hangen WAAR., doelen: [orde], belang: rust}]}";
    assertTrue(
        Written.changes(
                called(place, "Hal").replace("WAAR", "in de hal bij de deur"),
                called(place, "Garage").replace("WAAR", "in de garage bij de deur"))
            .stream()
            .anyMatch(change -> change.weight() == Weight.WIDENING));
  }

  @Test
  void aGroupThatKeepsMostOfItsItemsIsThatGroup() {
    String group =
        "gegevens: [{ID, verplicht: wet, items: [{id: a, naam: a}, {id: b, naam: b}MORE]}]";
    assertEquals(
        List.of(
            "De groep gegevens ‘Een’ heet nu ‘Twee’.",
            "Nieuw gegeven bij de groep gegevens ‘Twee’: c."),
        sentences(
            called(group, "Een").replace("MORE", ""),
            called(group, "Twee").replace("MORE", ", {id: c, naam: c}")));
  }

  @Test
  void ofTwoThingsThatSayTheSameNobodyKnowsWhichOneItIs() {
    String one = "{ID, plek: In de hal.}";
    String two = "cameras: {plekken: [" + called(one, "A") + ", " + called(one, "B") + "]}";
    List<String> said = sentences(two, "cameras: {plekken: [" + called(one, "C") + "]}");
    assertEquals(3, said.size(), said::toString);
  }

  @Test
  void aPartyIsWhoItIsCalled() {
    String was = "ontvangers: [{ID, waarvoor: om te betalen}]";
    assertTrue(
        Written.changes(called(was, "Noord"), called(was, "Zuid")).stream()
            .anyMatch(change -> change.weight() == Weight.WIDENING));
  }

  @Test
  void aPartyOfWhichTheSameIsSaidTakesThePlaceOfAnother() {
    String was = "verbonden-organisaties: [{ID, relatie: dochter, waarvoor: om te bouwen}]";
    Change change = Written.change(called(was, "Noord"), called(was, "Zuid"));
    assertEquals("‘Zuid’ komt in de plaats van ‘Noord’.", change.sentence());
    assertEquals(Weight.TO_BE_JUDGED, change.weight());
  }
}
