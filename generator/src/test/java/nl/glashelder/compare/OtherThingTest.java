package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under the same id, an entry of which nothing is what it was may be another thing. */
class OtherThingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
            ontvangers: [{id: a, naam: NAAM, rol: zelfstandig, waarvoor: WAT}]             | drukker | om post te drukken | politie | om daders te vinden
            gegevens: [{id: g, naam: groep, items: [{id: a, naam: NAAM}]}]                 | leeftijd | | paspoort |
            verwerkingen: [{id: a, naam: NAAM, doel: WAT}]                                 | Huren | om te verhuren | Fraude | om fraude te zien
            bewaartermijnen: [{id: a, naam: NAAM, duur: P2Y, start: WAT}]                  | dossiers | na de huur | beelden | na de opname
            cameras: {plekken: [{id: a, naam: NAAM, plek: WAT}]}                           | hal | in de hal | garage | bij de slagboom
          """)
  void neitherSideIsCalledTheOther(String yaml, String was, String what, String is, String now) {
    List<Change> changes = Written.changes(filled(yaml, was, what), filled(yaml, is, now));
    Change first =
        changes.stream().filter(c -> c.type() == ChangeType.RENAMED).findFirst().orElseThrow();
    assertTrue(first.sentence().startsWith("Waar eerst "), first::sentence);
    assertTrue(first.sentence().contains("‘" + was + "’ stond"), first::sentence);
    assertTrue(first.sentence().contains("staat nu ‘" + is + "’."), first::sentence);
    assertTrue(changes.stream().noneMatch(c -> c.sentence().contains("heet nu")));
    assertTrue(changes.stream().allMatch(c -> c.weight() == Weight.TO_BE_JUDGED));
  }

  private static String filled(String yaml, String name, String what) {
    return yaml.replace("NAAM", name).replace("WAT", what == null ? "" : what);
  }

  @ParameterizedTest
  @CsvSource({
    "drukker, printbedrijf, om post te drukken",
    "depuurwaarder, deurwaarder, om te innen",
    "Drukkerij Jansen, drukkerij Janssen bv, om te drukken",
    "Woonregio, Woonregio Noord, om te verdelen",
    "DUO, Dienst Uitvoering Onderwijs, om te vragen",
    "nieuwsbrief, nieuwsmail, ''",
    "aannemers, aannemers en schilders, ''"
  })
  void aThingThatIsCalledOrSaidAlikeHasAnotherName(String was, String is, String what) {
    String yaml =
        what.isEmpty()
            ? "ontvangers: [{id: a, naam: %s}]"
            : "ontvangers: [{id: a, naam: %s, waarvoor: " + what + "}]";
    assertEquals(
        "De ontvanger ‘" + was + "’ heet nu ‘" + is + "’.",
        Written.change(yaml.formatted(was), yaml.formatted(is)).sentence());
  }

  @ParameterizedTest
  @CsvSource({
    "ontvangers, waarvoor: om post te drukken, Drukkerij Jansen, Printservice",
    "ontvangers, 'rol: verwerker, waarvoor: om te bellen', KPN, Odido",
    "verbonden-organisaties, 'relatie: dochter, waarvoor: om te verhuren', Parkeren bv, Garages nv",
    "gezamenlijk, waarvoor: om te verdelen, Woonregio, Thuisnet",
    "ontvangers, waarvoor: om te drukken, Drukkerij Jansen, Drukkerij Pietersen"
  })
  void aPartyWithAnotherNameForTheSameMayBeAnotherParty(
      String list, String said, String was, String is) {
    String yaml = list + ": [{id: a, naam: %s, " + said + "}]";
    Change change = Written.change(yaml.formatted(was), yaml.formatted(is));
    assertTrue(change.sentence().startsWith("Waar eerst "), change::sentence);
    assertTrue(
        change.sentence().endsWith("‘" + was + "’ stond, staat nu ‘" + is + "’."),
        change::sentence);
    assertEquals(Weight.TO_BE_JUDGED, change.weight());
  }

  @Test
  void aKindOfPartyInAnotherPlaceToo() {
    String yaml = "ontvangers: [{id: a, naam: %s, waarvoor: om te drukken, land: %s}]";
    assertEquals(
        "Waar eerst de ontvanger ‘drukker’ stond, staat nu ‘printbedrijf’. Ook anders is het land:"
            + " eerst ‘Nederland’, nu ‘India’.",
        Written.change(
                yaml.formatted("drukker", "Nederland"), yaml.formatted("printbedrijf", "India"))
            .sentence());
  }

  @Test
  void whatIsSaidOfAnotherPartyIsOneChangeWithIt() {
    String yaml = "ontvangers: [{id: a, naam: %s, rol: %s, waarvoor: %s%s}]";
    String was = yaml.formatted("politie", "overheid", "om te zoeken", ", overeenkomst: convenant");
    String is = yaml.formatted("verzekeraar", "zelfstandig", "om uit te keren", "");
    Change change = Written.change(was, is);
    assertTrue(
        change.sentence().startsWith("Waar eerst de ontvanger ‘politie’ stond, staat nu ‘verz"),
        change::sentence);
    for (String said :
        List.of(
            " Weg is ook de overeenkomst (een convenant).",
            " Ook anders is de rol: eerst overheid, nu zelf verantwoordelijk.",
            "eerst ‘om te zoeken’, nu ‘om uit te keren’.")) {
      assertTrue(change.sentence().contains(said), change::sentence);
    }
    assertEquals(Weight.WIDENING, change.weight());
    assertTrue(
        Written.change(is, was).sentence().contains(" Er staat nu ook bij: de overeenkomst"));
  }

  @Test
  void whatIsNoLongerSaidOfItIsNotCertainlyLessButWhatCameIsMore() {
    String yaml =
        "gegevens: [{id: c, naam: contact}, {id: g, naam: geld}]\n"
            + "verwerkingen: [{id: a, naam: %s, doel: %s, gegevens: [%s]}]";
    List<Change> changes =
        Written.changes(
            yaml.formatted("Huren", "om te verhuren", "c"),
            yaml.formatted("Fraude", "om fraude te zien", "g"));
    assertTrue(changes.stream().noneMatch(c -> c.weight() == Weight.NARROWING), changes::toString);
    assertEquals(
        List.of("Bij het doel ‘Fraude’: wij gebruiken nu ook ‘geld’."),
        changes.stream().filter(c -> c.weight() == Weight.WIDENING).map(Change::sentence).toList());
  }

  @Test
  void aCookieIsWhatItIsCalled() {
    String cookie = "cookies: [{id: a, naam: %s, doel: om te tellen, dienst: Tel}]";
    assertEquals(
        "Waar eerst de cookie ‘_pk_id’ stond, staat nu ‘_ga’.",
        Written.ofNotice(cookie.formatted("_pk_id"), cookie.formatted("_ga")).sentence());
  }

  @Test
  void aPeriodSaysWhatWasCalledOtherwise() {
    String yaml = "bewaartermijnen: [{id: a, naam: %s, duur: %s, start: %s}]";
    assertEquals(
        "Beelden (eerst: ‘dossiers’): wij bewaren dit nu tot 4 weken na de opname. Dat was tot 2"
            + " jaar na de huur.",
        Written.changes(
                yaml.formatted("dossiers", "P2Y", "na de huur"),
                yaml.formatted("beelden", "P4W", "na de opname"))
            .get(0)
            .sentence());
  }

  @Test
  void anotherAuthorityIsAnotherToo() {
    String yaml = "klachten: {toezichthouders: [{id: ap, naam: %s}]}";
    Change change =
        Written.change(
            yaml.formatted("Autoriteit Persoonsgegevens"),
            yaml.formatted("Autoriteit Consument en Markt"));
    assertTrue(change.sentence().startsWith("Waar eerst de toezichthouder "), change::sentence);
  }
}
