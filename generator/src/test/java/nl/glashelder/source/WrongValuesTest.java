package nl.glashelder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.PrivacyStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor is told about values: the wrong sort, the wrong form, outside the fixed set. */
class WrongValuesTest {
  private static String corporation(String line) {
    return Reading.corporation("naam: V\naanspreekvorm: u\n" + line + "\n").problem();
  }

  private static String retention(String line) {
    return Reading.statement("bewaartermijnen:\n- id: a\n  naam: A\n  " + line + "\n").problem();
  }

  @Test
  void aListWhereATextBelongs() {
    assertEquals(
        "3:9 L06 Bij 'plaats' staat een lijst. Hier hoort een tekst.",
        corporation("plaats: [Ede, Lunteren]"));
  }

  @Test
  void aTextWhereAListBelongs() {
    assertEquals(
        "1:13 L06 Bij 'ontvangers' staat een tekst."
            + " Hier hoort een lijst: elke regel begint met een streepje en een spatie."
            + " Of op deze regel, tussen rechte haken: [aannemers]",
        Reading.statement("ontvangers: aannemers").problem());
  }

  @Test
  void aTextWhereKeysBelong() {
    assertEquals(
        "3:10 L06 Bij 'contact' staat een tekst. Hier horen sleutels, ingesprongen op de regels"
            + " eronder: postadres, bezoekadres, e-mail, telefoon, website, bereikbaar, vestigingen.",
        corporation("contact: info@voorbeeld.nl"));
  }

  @Test
  void nothingWhereKeysBelong() {
    assertTrue(corporation("contact:").startsWith("3:9 L06 Bij 'contact' staat niets."));
  }

  @Test
  void nothingBehindAKey() {
    assertEquals(
        "3:8 L07 Achter 'plaats' staat niets. Hier hoort een tekst.", corporation("plaats:"));
  }

  @Test
  void aDashWithNothingBehindIt() {
    assertEquals(
        "3:2 L06 Bij 'doelgroepen' staat niets. Schrijf iets achter het streepje, of haal het weg.",
        Reading.statement("doelgroepen:\n- {id: a, naam: A, omschrijving: B}\n-\n").problem());
  }

  @Test
  void geenIsOnlyForListsWhereItMeansSomething() {
    assertTrue(
        Reading.statement("ontvangers: geen").problem().endsWith("Laat de sleutel dan weg."));
    Reading<PrivacyStatement> reading =
        Reading.statement("verwerkingen: [{id: a, naam: A, ontvangers: geen}]");
    assertEquals(List.of(), reading.problems());
    assertEquals(
        Optional.of(List.of()), reading.document().orElseThrow().processings().get(0).recipients());
  }

  @Test
  void aDateThatDoesNotExist() {
    assertEquals(
        "1:15 L07 De datum '2026-02-30' bestaat niet. Die maand heeft 28 dagen. Hier hoort een"
            + " bestaande datum als jaar-maand-dag, bijvoorbeeld 2026-04-02.",
        Reading.statement("herzien-voor: 2026-02-30").problem());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2-4-2026", "02/04/2026", "2 april 2026", "2 apr. 2026"})
  void aDateInTheDutchWayIsUnderstoodAndCorrected(String written) {
    assertTrue(
        Reading.statement("herzien-voor: " + written)
            .problem()
            .startsWith("1:15 L07 '" + written + "' is geen datum. Bedoelde u '2026-04-02'?"));
  }

  @ParameterizedTest
  @CsvSource({
    "4 weken, P4W",
    "een jaar, P1Y",
    "vier weken, P4W",
    "Twee jaar, P2Y",
    "2Y, P2Y",
    "24 maanden, P24M",
    "72 uur, PT72H",
    "p2y, P2Y",
    "30 dagen, P30D"
  })
  void aDurationInWordsIsUnderstoodAndCorrected(String written, String meant) {
    String problem = retention("duur: " + written);
    assertTrue(
        problem.startsWith(
            "4:9 L07 '" + written + "' is geen duur. Bedoelde u '" + meant + "'? Hier hoort"),
        problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P", "PT", "P2", "2Y", "P1.5Y", "-P1Y", "P1Y2", "lang"})
  void whatIsNoDurationIsReported(String written) {
    assertTrue(retention("duur: " + written).startsWith("4:9 L07 '" + written + "' is geen duur."));
  }

  @ParameterizedTest
  @CsvSource({
    "kvk, 1234 5678, KvK-nummer van 8 cijfers, 12345678",
    "contact: {website, www.voorbeeld.nl}, volledig webadres, https://www.voorbeeld.nl",
    "contact: {e-mail, mailto:info@voorbeeld.nl}, e-mailadres, info@voorbeeld.nl",
    "huisstijl: {kleur, 005A9C}, 'kleur: # en zes cijfers of letters van a tot en met f', #005A9C",
    "huisstijl: {kleur, \"#abc\"}, 'kleur: # en zes cijfers of letters van a tot en met f', #aabbcc"
  })
  void aTextOfTheWrongFormIsCorrectedWhereThatIsPlain(
      String key, String written, String wanted, String meant) {
    String problem = corporation(key + ": " + written);
    assertTrue(problem.contains(" is geen " + wanted + ". Bedoelde u '" + meant + "'?"), problem);
  }

  @Test
  void aColourThatYamlTakesForACommentIsExplained() {
    assertEquals(
        "4:9 L07 Achter 'kleur' staat niets. Zet de kleur tussen aanhalingstekens, anders leest"
            + " YAML hem niet. Hier hoort een kleur: # en zes cijfers of letters van a tot en met"
            + " f, bijvoorbeeld \"#005a9c\".",
        corporation("huisstijl:\n  kleur: #005a9c"));
  }

  @Test
  void aWordOutsideTheFixedSetGetsTheNearestOneAndTheSet() {
    assertEquals(
        "1:38 L07 'wett' kan niet bij 'soort'. Bedoelde u 'wet'? Hier hoort een van: wet, code.",
        Reading.statement("wetten: [{id: avg, naam: AVG, soort: wett}]").problem());
  }

  @ParameterizedTest
  @CsvSource({"ja, true", "nee, false", "true, true", "false, false", "Ja, true", "JA, true"})
  void yesAndNoAreWrittenInDutchOrAsYamlHasThem(String written, boolean meant) {
    Reading<Corporation> reading =
        Reading.corporation("naam: V\naanspreekvorm: u\nfictief: " + written + "\n");
    assertEquals(List.of(), reading.problems());
    assertEquals(meant, reading.document().orElseThrow().fictitious());
  }

  @Test
  void aWordThatIsNeitherYesNorNoIsNotGuessed() {
    assertEquals(
        "3:10 L07 'misschien' is niet ja of nee. Hier hoort ja of nee.",
        corporation("fictief: misschien"));
  }

  @Test
  void anIdWithCapitalsAndSpacesGetsACorrectOne() {
    assertTrue(
        Reading.statement("ontvangers: [{id: Één Aannemer, naam: A, rol: x}]")
            .problems()
            .get(0)
            .startsWith(
                "1:19 L07 'Één Aannemer' is geen id: kleine letters, cijfers en streepjes."
                    + " Bedoelde u 'een-aannemer'?"));
  }

  @Test
  void theSameIdTwiceInAListIsReportedAtTheSecond() {
    assertEquals(
        "3:3 L08 'a' staat twee keer bij 'wetten'."
            + " Haal er een weg, of geef de tweede een andere id.",
        Reading.statement(
                "wetten:\n- {id: a, naam: A, soort: wet}\n- {id: a, naam: B, soort: wet}\n")
            .problem());
  }

  @Test
  void theSameTextTwiceInAListIsReportedAtTheSecond() {
    assertEquals(
        "3:3 L08 'Zin.' staat twee keer bij 'samenvatting'. Haal er een weg.",
        Reading.statement("samenvatting:\n- Zin.\n- Zin.\n").problem());
  }

  @Test
  void aDuplicateDoesNotMoveThePlacesOfTheFirst() {
    Reading<?> reading =
        Reading.statement(
            "wetten:\n- {id: a, naam: A, soort: wet}\n- {id: a, naam: B, soort: wet}\n");
    assertEquals("f.yaml:2:11", reading.places().of("wetten.a.naam").toString());
  }

  @Test
  void whatYamlTakesForNumbersDatesOrTruthsStaysAsItWasWritten() {
    for (String written : List.of("0123", "1.10", "NO", "on", "2026-04-02", "1_000", "0x1F")) {
      assertEquals(
          written,
          Reading.corporation("aanspreekvorm: u\nnaam: " + written)
              .document()
              .orElseThrow()
              .name());
    }
  }

  @Test
  void aShortTextIsOneLineHoweverItWasFolded() {
    assertEquals(
        "Stichting Voorbeeld",
        Reading.corporation("aanspreekvorm: u\nnaam: |\n  Stichting\n    Voorbeeld\n")
            .document()
            .orElseThrow()
            .name());
  }

  @Test
  void windowsLineEndsChangeNothing() {
    String yaml =
        "titel: Statuut\nbewaartermijnen:\n- id: a\n  naam: |\n    A\n    B\n  duur: P2Y\n";
    assertEquals(
        Reading.statement(yaml).document(),
        Reading.statement(yaml.replace("\n", "\r\n")).document());
    assertEquals(
        "5:9 L07",
        Reading.statement("a: b\r\n\r\nbewaartermijnen:\r\n- {id: a, naam: A,\r\n  duur: 2}\r\n")
            .problems()
            .get(1)
            .substring(0, 7));
  }

  @Test
  void bothFormsOfAddressAreResolvedInEveryFreeText() {
    String yaml =
        "titel: Wat {u|jij} moet weten\ninleiding: Hier leest {u wat u|je wat je} kunt doen.\n";
    assertEquals(
        List.of("Wat u moet weten", "Hier leest u wat u kunt doen."),
        texts(yaml, FormOfAddress.FORMAL));
    assertEquals(
        List.of("Wat jij moet weten", "Hier leest je wat je kunt doen."),
        texts(yaml, FormOfAddress.INFORMAL));
  }

  private static List<String> texts(String yaml, FormOfAddress address) {
    PrivacyStatement statement =
        Reading.of(
                yaml.getBytes(StandardCharsets.UTF_8),
                PrivacyStatement.class,
                Catalogue.empty(),
                address)
            .document()
            .orElseThrow();
    return List.of(
        statement.title().orElseThrow(), statement.introduction().orElseThrow().markdown());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{u|je|jij} mag", "{u|je mag", "u|je} mag"})
  void aChoiceBetweenFormsThatIsNotWellWrittenIsReported(String written) {
    assertTrue(
        Reading.statement("inleiding: '" + written + "'")
            .problem()
            .startsWith(
                "1:12 L07 De accolades in deze tekst kloppen niet."
                    + " Schrijf twee vormen zo: {u hebt|je hebt}."));
  }

  @Test
  void anInvisibleCharacterThatIsWrittenAsAnEscapeIsReportedToo() {
    assertEquals(
        "1:8 L07 In deze tekst staat een onzichtbaar teken: een besturingsteken (U+0000). Haal het"
            + " weg. Hier hoort een tekst.",
        Reading.statement("titel: \"a\\u0000b\"").problem());
  }

  @Test
  void aTextThatIsEmptyInThisFormOfAddressIsReported() {
    assertTrue(
        Reading.statement("inleiding: '{|je mag}'")
            .problem()
            .startsWith("1:12 L07 Van deze tekst blijft niets over."));
  }

  @Test
  void aTextOfAMillionCharactersIsQuotedInPart() {
    String problem = corporation("kvk: " + "a-".repeat(500_000));
    assertTrue(problem.length() < 250, problem);
    assertTrue(problem.contains("a-a-…'"), problem);
  }

  @Test
  void whatCannotBeReadIsLeftOutAndTheRestIsRead() {
    Reading<PrivacyStatement> reading =
        Reading.statement(
            "bewaartermijnen:\n- {id: a, naam: A, duur: lang}\n- {id: b, naam: B, duur: P2Y}\n");
    PrivacyStatement statement = reading.document().orElseThrow();
    assertEquals(Optional.empty(), statement.retention().get(0).duration());
    assertEquals(IsoDuration.parse("P2Y"), statement.retention().get(1).duration());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>", "</p>", "<br/>", "<a href='x'>", "<script>", "<!-- -->"})
  void htmlInATextIsReportedWithWhatToWriteInstead(String html) {
    assertEquals(
        "1:12 L07 In deze tekst staat HTML: "
            + Quoted.of(html)
            + ". Lezers zien dat als losse tekens. Haal het weg of gebruik Markdown: **vet**,"
            + " *cursief*, [link](https://www.voorbeeld.nl).",
        Reading.statement("inleiding: \"" + html + " Ede\"").problem());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a < b",
        "<https://www.voorbeeld.nl>",
        "<info@voorbeeld.nl>",
        "x <3 y>",
        "<Wonen>"
      })
  void anAddressOrASignBetweenAnglesIsNoHtml(String text) {
    assertEquals(List.of(), Reading.statement("inleiding: \"" + text + "\"").problems());
  }

  @Test
  void aWordBetweenBracesIsNoChoice() {
    assertEquals(
        "1:12 L07 De accolades in deze tekst kloppen niet. Schrijf twee vormen zo: {u hebt|je hebt}.",
        Reading.statement("inleiding: in {uw} stad").problem());
  }

  @Test
  void aNameMayHoldBracesAndAngles() {
    assertEquals(
        List.of(), Reading.notice("cookies: [{id: a, naam: '{a}<b>', sessie: ja}]").problems());
  }

  @ParameterizedTest
  @CsvSource({
    "yes, ja",
    "Yes, ja",
    "on, ja",
    "Ja., ja",
    "j, ja",
    "waar, ja",
    "no, nee",
    "off, nee",
    "NEEN, nee",
    "n, nee",
    "onwaar, nee"
  })
  void otherWordsForYesAndNoAreAskedAfterByTheRightWord(String written, String meant) {
    assertEquals(
        "3:10 L07 '"
            + written
            + "' is niet ja of nee. Bedoelde u '"
            + meant
            + "'? Hier hoort ja of nee.",
        corporation("fictief: " + written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"huurders, medebewoners", "(huurders, medebewoners)", "huurders en medebewoners"})
  void aListWrittenAsATextIsShownBetweenBrackets(String written) {
    assertTrue(
        Reading.statement(
                "doelgroepen: [{id: huurders, naam: a}, {id: medebewoners, naam: b}]\n"
                    + "gegevens:\n- id: x\n  naam: X\n  items: [{id: y, naam: y}]\n  doelgroepen: "
                    + written
                    + "\n")
            .problem()
            .endsWith("Of op deze regel, tussen rechte haken: [huurders, medebewoners]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ontvangers: ja", "grondslagen: toestemming", "samenvatting: Wij helpen u"})
  void whatCannotBeSuchAListIsNotShownAsOne(String yaml) {
    assertTrue(
        Reading.statement(yaml + "\n")
            .problem()
            .endsWith("elke regel begint met een streepje en een spatie."),
        Reading.statement(yaml + "\n").problem());
  }

  @Test
  void anApostropheThatYamlTakesForAMarkIsAskedAfter() {
    assertEquals(
        "4:10 L02 YAML leest de apostrof aan het begin als een aanhalingsteken: op de pagina staat"
            + " hij niet. Hoort de apostrof bij het woord? Zet dan de hele tekst tussen dubbele"
            + " aanhalingstekens: \"'s avonds\"",
        Reading.statement(
                "bewaartermijnen:\n- id: a\n  naam: A\n  start: 's avonds'\n  duur: P1D\n")
            .problem());
  }
}
