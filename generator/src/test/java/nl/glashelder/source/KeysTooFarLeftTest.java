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
import org.junit.jupiter.params.provider.ValueSource;

/** A key of an entry at the very left is told at its own line, and the rest is read. */
class KeysTooFarLeftTest {
  private static final String GOOD =
      """
      titel: Privacyverklaring
      ontvangers:
        - id: a
          naam: A
          waarvoor: om te wonen
          voorbeelden:
            - schilders
          rol: zelfstandig
        - id: b
          naam: B
          rol: zelfstandig
      bewaartermijnen:
        - id: d
          naam: dossier
          duur: P2Y
          start: na de verhuizing
      verwerkingen:
        - id: v
          naam: V
          doel: om te wonen
          ontvangers: [a, b]
          bewaren: [d]
          moment: elke dag
        - id: w
          naam: W
          doel: om te bouwen
          ontvangers:
            - b
          bewaren: [d]
      bewaren:
        vernietigen: Wij wissen alles.
        oude-gegevens: Die gaan weg.
      overlijden: Dan stoppen wij.
      """;

  @TempDir Path folder;

  private List<Finding> read(String statement) throws IOException {
    Path own = Files.createDirectories(folder.resolve("proef"));
    Files.writeString(own.resolve("corporatie.yaml"), "naam: Proef\naanspreekvorm: u\n");
    Files.writeString(own.resolve("privacyverklaring.yaml"), statement);
    return new ContentReader(Catalogue.empty()).read(folder, "proef").findings();
  }

  private static String moved(String key) {
    return GOOD.replaceFirst("\n +" + key.replace("[", "\\["), "\n" + key);
  }

  @Test
  void nothingIsSaidOfKeysInTheirPlaces() throws IOException {
    assertEquals(List.of(), ofForm(read(GOOD)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "waarvoor: om te wonen",
        "voorbeelden:",
        "rol: zelfstandig\n  - id",
        "rol: zelfstandig\nbew",
        "duur: P2Y",
        "start: na",
        "ontvangers: [a",
        "ontvangers:\n      - b",
        "bewaren: [d]\n    moment",
        "bewaren: [d]\nbewaren",
        "moment: elke",
        "oude-gegevens: Die"
      })
  void aKeyOfAnEntryAtTheVeryLeftIsToldOnceAtItsLine(String key) throws IOException {
    String statement = moved(key);
    assertTrue(!statement.equals(GOOD) && statement.contains("\n" + key), statement);
    int line = 1 + (int) statement.substring(0, statement.indexOf("\n" + key) + 1).lines().count();
    List<Finding> findings = ofForm(read(statement));
    assertEquals(1, findings.size(), () -> "" + findings);
    assertEquals(line, findings.get(0).position().line());
    assertTrue(
        findings.get(0).text().contains("staat te ver naar links")
            && findings.get(0).text().contains("Zet hem recht onder de andere sleutels"),
        () -> "" + findings);
  }

  @Test
  void whatElseIsWrongInTheFileIsToldToo() throws IOException {
    assertEquals(
        List.of("5 L02", "34 L03"),
        ofForm(read(moved("waarvoor: om te wonen") + "datalekken: {}\n")).stream()
            .map(f -> f.position().line() + " " + f.rule())
            .toList());
  }

  private static List<Finding> ofForm(List<Finding> findings) {
    return findings.stream().filter(f -> f.rule().startsWith("L")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ontvangers: [a]\n", "bewaren: {vernietigen: Alles.}\n"})
  void aPartOfTheDocumentBehindAListIsNoKeyOfItsLastEntry(String part) throws IOException {
    List<Finding> findings =
        ofForm(read("titel: T\nverwerkingen:\n  - id: v\n    naam: V\n    doel: om te\n" + part));
    assertTrue(
        findings.stream().noneMatch(f -> f.text().contains("te ver naar links")),
        () -> "" + findings);
  }
}
