package nl.glashelder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor is told about keys: unknown, missing, double, in the wrong place. */
class WrongKeysTest {
  @Test
  void anUnknownKeyGetsTheNearestOneAndAllThatMayStandThere() {
    assertEquals(
        "4:3 L03 De sleutel 'e-mial' bestaat hier niet. Bedoelde u 'e-mail'?"
            + " Hier mag staan: postadres, bezoekadres, e-mail, telefoon, website, bereikbaar, vestigingen.",
        Reading.corporation(
                """
                naam: Voorbeeld
                aanspreekvorm: u
                contact:
                  e-mial: info@voorbeeld.nl
                """)
            .problem());
  }

  @Test
  void aKeyThatStandsThereAlreadyIsNotSuggested() {
    String problem =
        Reading.corporation("naam: V\nplaats: Ede\nplaatss: Ede\naanspreekvorm: u\n").problem();
    assertTrue(
        problem.startsWith("3:1 L03 De sleutel 'plaatss' bestaat hier niet. Hier mag"), problem);
  }

  @Test
  void aKeyLikeNoOtherGetsNoGuess() {
    assertTrue(
        Reading.corporation("naam: V\naanspreekvorm: u\nzeilboot: ja\n")
            .problem()
            .startsWith("3:1 L03 De sleutel 'zeilboot' bestaat hier niet. Hier mag staan: naam,"));
  }

  @Test
  void aKeyOfAnotherPartIsToldWhereItBelongs() {
    String problem =
        Reading.corporation("naam: V\naanspreekvorm: u\nvestigingen: [{id: a, naam: A}]\n")
            .problem();
    assertTrue(
        problem.startsWith(
            "3:1 L03 De sleutel 'vestigingen' bestaat hier niet. 'vestigingen' is een sleutel die"
                + " hoort bij contact. Hier mag staan: naam,"),
        problem);
  }

  @Test
  void aKeyOfAnotherFileIsToldWhereItBelongs() {
    String problem = Reading.statement("vestigingen: [{id: a, naam: A}]\n").problem();
    assertTrue(problem.contains("hoort bij contact in corporatie.yaml."), problem);
    assertTrue(
        Reading.corporation("naam: V\naanspreekvorm: u\nontvangers: [{id: a, naam: A}]\n")
            .problem()
            .contains("hoort in privacyverklaring.yaml."));
  }

  @Test
  void aKeyThatStandsTooDeepIsToldToStandAtTheTop() {
    String problem =
        Reading.statement("datalek:\n  uitleg: Dan lekken gegevens.\n  kanalen: []\n").problem();
    assertTrue(problem.contains("hoort bovenaan, zonder spaties ervoor."), problem);
  }

  @Test
  void aKeyThatRefersToAListIsToldWhereItCan() {
    String problem =
        Reading.statement("gegevens: [{id: a, naam: A, items: [], ontvangers: [b]}]\n").problem();
    assertTrue(
        problem.contains("kan hier niet, maar wel bij verwerkingen en bij kanalen en bij cameras"),
        problem);
  }

  @Test
  void anIdThatIsMissingBesideADoubleOneIsAskedAbout() {
    String problems =
        Reading.statement(
                "ontvangers: [{id: a, naam: A}, {id: a, naam: B}]\n"
                    + "verwerkingen: [{id: v, naam: V, ontvangers: [b]}]\n")
            .findings()
            .toString();
    assertTrue(problems.contains("Bij ontvangers staat 'a' twee keer. Is een van die"), problems);
  }

  @Test
  void aKeyOfManyPartsIsSentNowhere() {
    String problem = Reading.statement("toelichting: Zo is het.\n").problem();
    assertTrue(problem.contains("bestaat hier niet. Hier mag staan"), problem);
  }

  @Test
  void aMissingKeyIsReportedWhereItsRecordBeginsWithWhatToFillIn() {
    assertEquals(
        List.of(
            "2:5 L05 Bij de ontvanger 'aannemers' ontbreekt 'naam'. Naam of soort in het"
                + " meervoud, bijvoorbeeld aannemers."),
        Reading.statement("ontvangers:\n  - id: aannemers\n").problems());
  }

  @Test
  void aMissingKeyThatWasMisspeltIsReportedOnce() {
    String problem =
        Reading.statement("ontvangers:\n  - id: aannemers\n    naaam: aannemers\n").problem();
    assertTrue(problem.startsWith("3:5 L03 De sleutel 'naaam' bestaat hier niet."), problem);
  }

  @Test
  void referencesToAListWhoseKeyIsMisspeltAreNotReported() {
    String problem =
        Reading.statement(
                """
                ontvagers:
                  - id: aannemers
                    naam: aannemers
                verwerkingen:
                  - id: onderhoud
                    naam: Onderhoud
                    ontvangers: [aannemers]
                """)
            .problem();
    assertTrue(problem.startsWith("1:1 L03 De sleutel 'ontvagers'"), problem);
  }

  @Test
  void aMisspeltKeyInsideAnEntryHidesNoUnknownReference() {
    assertEquals(
        2,
        Reading.statement(
                """
                verwerkingen:
                  - id: onderhoud
                    naam: Onderhoud
                    ontvagers: [aannemers]
                  - id: verhuur
                    naam: Verhuur
                    ontvangers: [schilders]
                """)
            .problems()
            .size());
  }

  @Test
  void whatToFillInIsAWholeSentence() {
    assertTrue(
        Reading.corporation("naam: V\n")
            .problem()
            .endsWith("Vul in: u of je. Alle teksten volgen deze keuze."));
  }

  @Test
  void aKeyThatStandsTwiceIsReportedWithTheLineOfTheFirst() {
    Reading<?> reading = Reading.corporation("naam: Een\naanspreekvorm: u\nnaam: Twee\n");
    assertEquals(
        "3:1 L04 De sleutel 'naam' staat hier twee keer; de eerste keer op regel 1."
            + " Voeg de twee samen of haal er een weg.",
        reading.problem());
  }

  @Test
  void aColonWithoutKeyIsReported() {
    assertEquals(
        "1:1 L02 Voor deze dubbele punt staat geen sleutel."
            + " Schrijf er een woord voor, bijvoorbeeld naam:",
        Reading.corporation("'': Voorbeeld\nnaam: V\naanspreekvorm: u\n").problem());
  }

  @Test
  void aListOrGroupAsKeyIsReported() {
    assertTrue(
        Reading.corporation("naam: V\naanspreekvorm: u\n? [a, b]\n: c\n")
            .problem()
            .startsWith("3:3 L02 Hier staat een lijst of groep op de plaats van een sleutel."));
  }

  @Test
  void mergeKeysAreRefusedInPlainWords() {
    assertEquals(
        "3:1 L02 Samenvoegen met << kan hier niet."
            + " Schrijf de regels uit, of neem ze over uit de catalogus.",
        Reading.corporation("naam: V\naanspreekvorm: u\n<<: {plaats: Ede}\n").problem());
  }

  @Test
  void aNumberAsKeyIsAnUnknownKeyLikeAnyOther() {
    assertTrue(
        Reading.corporation("naam: V\naanspreekvorm: u\n12: x\n")
            .problem()
            .startsWith("3:1 L03 De sleutel '12' bestaat hier niet."));
  }

  @Test
  void aFixedSpaceInAKeyIsNamedBecauseNobodyCanSeeIt() {
    assertTrue(
        Reading.corporation("naam: V\naanspreekvorm: u\nkorte-naam\u00a0: X\n")
            .problem()
            .startsWith(
                "3:1 L03 De sleutel 'korte-naam\u00a0' (met een vaste spatie) bestaat hier niet."
                    + " Bedoelde u 'korte-naam'?"));
  }

  @Test
  void everyProblemOfAFileIsReportedInOneRunByPlace() {
    assertEquals(
        List.of("1:1", "1:1", "2:3", "4:8", "5:1"),
        Reading.corporation(
                """
                contact:
                  fax: 0318 123 456
                  bezoekadres: {straat: Dorpsstraat 1, postcode: 6711 AA, plaats: Ede}
                kvk:   123
                zeilboot: ja
                """)
            .findings()
            .stream()
            .map(f -> f.position().line() + ":" + f.position().column())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Naam", "NAAM", "“naam”", "„naam”", "‘naam’"})
  void aKeyInCapitalsOrCurlyQuotesIsAskedAfterAlsoWhereTheCatalogueHasIt(String key) {
    Catalogue catalogue =
        Reading.catalogue("ontvangers:\n  - {id: politie, naam: politie, rol: overheid}\n");
    String problem =
        Reading.statement("ontvangers:\n  - id: politie\n    " + key + ": agenten\n", catalogue)
            .problem();
    assertTrue(
        problem.startsWith(
            "3:5 L03 De sleutel '" + key + "' bestaat hier niet. Bedoelde u 'naam'?"),
        problem);
  }

  @Test
  void anInvisibleCharacterInAKeyIsToldOnce() {
    String problem =
        Reading.statement("ontvangers:\n  - id: a\n    na\u200bam: A\n    ro\u00adl: overheid\n")
            .problems()
            .toString();
    assertTrue(problem.startsWith("[3:7 L01 ") && problem.contains("4:7 L01 "), problem);
    assertFalse(problem.contains("L03") || problem.contains("L05"), problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"!politie", "&politie", "!!str", "! "})
  void aTextThatYamlTakesForAMarkIsToldOnce(String text) {
    Reading<?> reading = Reading.statement("ontvangers:\n  - id: a\n    naam: " + text + "\n");
    assertEquals(1, reading.problems().size(), () -> "" + reading.problems());
  }
}
