package nl.glashelder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with corporations, as the build meets it. */
class ContentReaderTest {
  private static final String WHO = "naam: Voorbeeld\naanspreekvorm: je\n";

  @TempDir Path folder;

  @BeforeEach
  void oneGoodCorporation() {
    write("voorbeeld/corporatie.yaml", WHO);
    write("voorbeeld/privacyverklaring.yaml", "inleiding: Dit is {uw|jouw} verklaring.\n");
  }

  private void write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Content read() {
    return new ContentReader(Catalogue.empty()).read(folder);
  }

  private String problem() {
    List<Finding> findings = read().findings();
    assertEquals(1, findings.size(), findings::toString);
    return findings.get(0).toString();
  }

  @Test
  void everyFolderWithACorporationIsReadByName() {
    write("ander/corporatie.yaml", WHO);
    write("ander/cookieverklaring.yaml", "titel: Cookies\n");
    write("README.md", "# Handboek");
    write("schema/corporatie.schema.json", "{}");
    write("schema/privacyverklaring.schema.json", "{}");
    write("schema/cookieverklaring.schema.json", "{}");
    Content content = read();
    assertEquals(List.of(), content.findings());
    assertEquals(
        List.of("ander", "voorbeeld"), content.drafts().stream().map(Draft::slug).toList());
    assertTrue(content.drafts().get(0).notice().isPresent());
    assertTrue(content.drafts().get(0).statement().isEmpty());
  }

  @Test
  void theFormOfAddressOfTheCorporationHoldsForItsDocuments() {
    assertEquals(
        "Dit is jouw verklaring.",
        read()
            .drafts()
            .get(0)
            .statement()
            .orElseThrow()
            .document()
            .introduction()
            .get()
            .markdown());
  }

  @Test
  void theCorporationsOwnFileIsReadInTheFormOfAddressItStates() {
    write("voorbeeld/corporatie.yaml", "naam: Wonen voor {u|jou}\naanspreekvorm: je\n");
    assertEquals("Wonen voor jou", read().drafts().get(0).corporation().name());
  }

  @Test
  void problemsOfAllFilesComeInOneRunByFileLineAndColumn() {
    write("ander/corporatie.yaml", "aanspreekvorm: u\nnaam: [a]\n");
    write("ander/cookieverklaring.yaml", "titel: \"Cookies\n");
    write("voorbeeld/privacyverklaring.yaml", "zeilboot: 1\ntitel: {}\n");
    Content content = read();
    assertTrue(content.hasErrors());
    assertEquals(
        List.of(
            "ander/cookieverklaring.yaml:1:8",
            "ander/corporatie.yaml:2:7",
            "voorbeeld/privacyverklaring.yaml:1:1",
            "voorbeeld/privacyverklaring.yaml:2:8"),
        content.findings().stream().map(f -> f.position().toString()).toList());
  }

  @Test
  void aFindingReadsAsOneLineOfAReport() {
    write("voorbeeld/corporatie.yaml", "naam: Voorbeeld\naanspreekvorm: jij\n");
    assertEquals(
        "voorbeeld/corporatie.yaml:2:16: fout L07 verkeerde-waarde: 'jij' kan niet bij"
            + " 'aanspreekvorm'. Hier hoort een van: u, je.",
        problem());
  }

  @Test
  void aStatementWithoutCorporationIsReported() throws IOException {
    Files.delete(folder.resolve("voorbeeld/corporatie.yaml"));
    assertTrue(
        problem()
            .startsWith("voorbeeld/corporatie.yaml:1:1: fout L01 bestand: Dit bestand ontbreekt."));
  }

  @Test
  void aFolderWhoseNameCannotBeAnAddressIsReportedWithABetterName() {
    write("Dé Woonstichting/corporatie.yaml", WHO);
    assertEquals(
        "Dé Woonstichting:1:1: fout L01 bestand: De mapnaam 'Dé Woonstichting' kan geen webadres"
            + " worden. Gebruik alleen kleine letters, cijfers en streepjes."
            + " Bijvoorbeeld: de-woonstichting.",
        problem());
  }

  @Test
  void aDirectoryWithTheNameOfAFileIsReported() throws IOException {
    Files.createDirectories(folder.resolve("voorbeeld/cookieverklaring.yaml"));
    assertTrue(problem().contains("cookieverklaring.yaml:1:1: fout L01 bestand: Dit is een map"));
  }

  @Test
  void aLinkToAFileIsFollowed() throws IOException {
    Files.move(folder.resolve("voorbeeld/privacyverklaring.yaml"), folder.resolve("elders.yaml"));
    Files.createSymbolicLink(
        folder.resolve("voorbeeld/privacyverklaring.yaml"), folder.resolve("elders.yaml"));
    Content content = read();
    assertEquals(List.of(), content.findings());
    assertTrue(content.drafts().get(0).statement().isPresent());
  }

  @Test
  void aLinkThatLeadsNowhereIsReportedAndNotTakenForAFileLeftOut() throws IOException {
    Files.createSymbolicLink(
        folder.resolve("voorbeeld/cookieverklaring.yaml"), folder.resolve("weg.yaml"));
    assertTrue(problem().contains("Dit bestand kan niet worden gelezen."));
  }

  @Test
  void aFileWithAlmostTheRightNameIsReported() {
    write("voorbeeld/cookieverklaring.yml", "titel: Cookies\n");
    assertEquals(
        "voorbeeld/cookieverklaring.yml:1:1: fout L01 bestand: Dit bestand wordt niet gelezen,"
            + " want het heet anders. Bedoelde u 'cookieverklaring.yaml'? Geef het dan die naam.",
        problem());
  }

  @Test
  void aCorporationOfWhichEveryNameIsAlmostRightIsNotOverlooked() {
    write("ander/Corporatie.yaml.txt", WHO);
    List<Finding> findings = read().findings();
    assertTrue(
        findings.stream().anyMatch(f -> f.advice().contains("Bedoelde u 'corporatie.yaml'?")),
        findings::toString);
  }

  @Test
  void aFileBesideTheFoldersOfCorporationsIsReported() {
    write("cookieverklaring.yaml", "titel: Cookies\n");
    assertEquals(
        "cookieverklaring.yaml:1:1: fout L01 bestand: Dit bestand wordt niet gelezen, want het"
            + " staat in geen map van een corporatie. Zet het in de map van de corporatie:"
            + " woonpartners/cookieverklaring.yaml",
        problem());
  }

  @Test
  void aCorporationOneFolderTooDeepIsReported() {
    write("nieuw/zilverduin/corporatie.yaml", WHO);
    assertEquals(
        "nieuw/zilverduin:1:1: fout L01 bestand: Deze map wordt niet gelezen, want hij staat een"
            + " map te diep. Zet hem direct naast de mappen van de andere corporaties.",
        problem());
  }

  @Test
  void aLinkToAFolderThatItStandsInIsToldOnce() throws IOException {
    Files.createSymbolicLink(folder.resolve("alles"), Path.of("."));
    assertEquals(
        "alles:1:1: fout L01 bestand: Dit is een koppeling naar een map waar hij zelf in staat."
            + " Haal de koppeling weg. De map waar hij naar wijst, blijft dan staan.",
        problem());
  }

  @Test
  void theSameNameInAnotherSpellingBesideTheFileItselfIsAskedAfter() {
    write("voorbeeld/privacyverklaring.yml", "titel: Verklaring\n");
    assertEquals(
        "voorbeeld/privacyverklaring.yml:1:1: waarschuwing L01 bestand: Dit bestand wordt niet"
            + " gelezen, want 'privacyverklaring.yaml' staat er ook. Zet daarin wat u hieruit nog"
            + " nodig hebt, en haal dit bestand weg.",
        problem());
  }

  @Test
  void aCopyBesideTheFileItselfIsNobodysBusiness() {
    write("voorbeeld/privacyverklaring.yaml.bak", "x");
    write("voorbeeld/privacyverklaring (kopie).yaml", "x");
    write("voorbeeld/logo.svg", "<svg/>");
    assertEquals(List.of(), read().findings());
  }

  @Test
  void aFileWithHundredsOfMistakesSaysSoWithoutListingThemAll() {
    StringBuilder wrong = new StringBuilder(WHO);
    for (int i = 0; i < 500; i++) {
      wrong.append("zeilboot").append(i).append(": 1\n");
    }
    write("voorbeeld/corporatie.yaml", wrong.toString());
    List<Finding> findings = read().findings();
    assertEquals(201, findings.size());
    assertTrue(
        findings.stream()
            .anyMatch(f -> f.message().equals("Hierna komen nog 300 fouten in dit bestand.")));
  }

  @Test
  void readingTwiceGivesTheSame() {
    assertEquals(read().findings(), read().findings());
    assertEquals(read().drafts().get(0).corporation(), read().drafts().get(0).corporation());
  }

  @Test
  void anEmptyFolderHasNoCorporations() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("leeg"));
    Content content = new ContentReader(Catalogue.empty()).read(empty);
    assertFalse(content.hasErrors());
    assertEquals(List.of(), content.drafts());
  }

  @Test
  void aFolderThatIsNotThereIsTheCallersMistake() {
    assertThrows(
        UncheckedIOException.class,
        () -> new ContentReader(Catalogue.empty()).read(folder.resolve("weg")));
  }
}
