package nl.glashelder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip in a list is told once: what refers to the list is not wrong for it. */
class FollowUpsTest {
  private static final String GOOD =
      """
      titel: Privacyverklaring
      doelgroepen:
        - id: huurders
          naam: huurders
      ontvangers:
        - id: accountant
          naam: Accountant
          rol: zelfstandig
        - id: deurwaarder
          naam: Deurwaarder
          rol: zelfstandig
      verwerkingen:
        - id: v
          naam: Verhuren
          doel: om te verhuren
          doelgroepen: [huurders]
          ontvangers: [accountant, deurwaarder]
          bewaren: [dossier]
      bewaartermijnen:
        - id: dossier
          naam: het dossier
          duur: P2Y
      """;

  @TempDir Path folder;

  private List<String> rules(String yaml) throws IOException {
    Path own = Files.createDirectories(folder.resolve("proef"));
    Files.writeString(own.resolve("corporatie.yaml"), "naam: Proef\naanspreekvorm: u\n");
    Files.writeString(own.resolve("privacyverklaring.yaml"), yaml);
    return new ContentReader(Catalogue.empty())
        .read(folder, "proef").findings().stream()
            .map(f -> f.position().line() + " " + f.rule())
            .toList();
  }

  @Test
  void theFileIsGood() throws IOException {
    assertEquals(List.of(), rules(GOOD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"doelgroepen", "ontvangers", "bewaartermijnen"})
  void theNameOfAListWithoutItsColonIsToldOnce(String list) throws IOException {
    int line = GOOD.substring(0, GOOD.indexOf("\n" + list + ":")).split("\n").length + 1;
    assertEquals(
        List.of(line + " L02"), rules(GOOD.replace("\n" + list + ":\n", "\n" + list + "\n")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"doelgroepen", "ontvangers", "bewaartermijnen"})
  void theNameOfAListWithASpaceBeforeItIsToldOnce(String list) throws IOException {
    int line = GOOD.substring(0, GOOD.indexOf("\n" + list + ":")).split("\n").length + 1;
    assertEquals(
        List.of(line + " L02"), rules(GOOD.replace("\n" + list + ":\n", "\n " + list + ":\n")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"doelgroepen", "ontvangers", "verwerkingen", "bewaartermijnen"})
  void theNameOfAListThatIsIndentedAsItsEntriesIsToldOnce(String list) throws IOException {
    int line = GOOD.substring(0, GOOD.indexOf("\n" + list + ":")).split("\n").length + 1;
    assertEquals(
        List.of(line + " L02"), rules(GOOD.replace("\n" + list + ":\n", "\n  " + list + ":\n")));
  }

  @Test
  void aPartThatIsIndentedUnderAnotherIsToldOnceAndNotItsKeys() throws IOException {
    String parts =
        "datalek:\n  uitleg: Er lekt iets.\n  klachten:\n  eigen:\n    toelichting: Bel ons.\n"
            + "  toezichthouders: []\n  eigenaar: Jan\n";
    assertEquals(List.of("25 L03", "29 L03"), rules(GOOD + parts));
  }

  @Test
  void aLineThatWentIntoTheTextAboveItIsAskedAfter() throws IOException {
    assertEquals(
        List.of("4 L02"),
        rules(
            GOOD.replace(
                "titel: Privacyverklaring\n",
                "titel: Privacyverklaring\nsamenvatting:\n  - Wij verkopen niets.\n"
                    + "    - Wij vragen weinig.\n    - Wij bewaren kort.\n")));
    String text = "titel: Privacyverklaring\ninleiding: |\n  Dit is tekst.\n%s";
    assertEquals(
        List.of("4 L02"),
        rules(
            GOOD.replace(
                "titel: Privacyverklaring\n",
                text.formatted("  datalek:\n    uitleg: Er lekt iets.\n"))));
    assertEquals(
        List.of(),
        rules(
            GOOD.replace(
                "titel: Privacyverklaring\n",
                text.formatted("\n  - een\n  - twee\n\n  Wij vragen:\n\n  - drie\n"))));
  }

  @Test
  void aFileThatWasCutOffIsNotHeldAgainstWhatWasCutOff() throws IOException {
    String verwerkingen = GOOD.substring(GOOD.indexOf("verwerkingen:"), GOOD.indexOf("bewaart"));
    assertEquals(
        List.of("13 L02"),
        rules(
            "titel: Privacyverklaring\n"
                + verwerkingen.replace("          ", "    ")
                + "ontvangers:\n  - id: accountant\n    naam: A\n    rol: zelfstandig\n"
                + "  - id: \"deur"));
  }

  @Test
  void anEntryThatLostItsDashIsToldOnce() throws IOException {
    assertEquals(
        List.of("9 L04"), rules(GOOD.replace("  - id: deurwaarder", "    id: deurwaarder")));
  }

  @Test
  void aListThatStandsInAnotherPartIsToldOnce() throws IOException {
    assertEquals(
        List.of("18 L03"),
        rules(
            GOOD.replaceAll("(?s)ontvangers:\n.*(?=verwerkingen:)", "")
                + "datalek:\n  uitleg: Er lekt iets.\n  ontvangers:\n    - accountant\n"));
  }

  @Test
  void aReferenceThatIsWrongIsStillToldInAWholeFile() throws IOException {
    assertEquals(List.of("18 L09"), rules(GOOD.replace("[dossier]", "[dosier]")));
  }

  @Test
  void aNameOfYamlThatNothingRefersToIsToldAsLostText() {
    String problem = Reading.corporation("naam: &Co accountants\naanspreekvorm: u\n").problem();
    assertTrue(problem.startsWith("1:7 L02 YAML leest '&Co' als een naam"), problem);
    assertTrue(problem.contains("aanhalingstekens"), problem);
  }

  @Test
  void aNameOfYamlThatIsReferredToIsMeant() {
    assertEquals(
        List.of(),
        Reading.corporation("naam: &n Voorbeeld\nkorte-naam: *n\naanspreekvorm: u\n").problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Voorbeeld #1 van allen|1:17 L02",
        "Voorbeeld\\n  #1 van allen|",
        "Voorbeeld van\\n  de #1 van allen|2:6 L02",
        "Voorbeeld # een opmerking|",
        "Voorbeeld  #een opmerking|",
        "'Voorbeeld' #een opmerking|",
        "'Voorbeeld #1'|"
      })
  void aRemarkThatMayBeTextIsAskedAfter(String name, String place) {
    List<String> problems =
        Reading.corporation("naam: " + name.replace("\\n", "\n") + "\naanspreekvorm: u\n")
            .problems()
            .stream()
            .map(p -> p.substring(0, p.indexOf(' ') + 4))
            .toList();
    assertEquals(place == null ? List.of() : List.of(place), problems);
  }
}
