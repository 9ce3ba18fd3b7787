package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.publish.NewCorporation;
import nl.glashelder.publish.Survey;
import nl.glashelder.source.Finding;
import nl.glashelder.version.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor's first five minutes: a corporation that has nothing yet. */
class NewCorporationTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @TempDir Path folder;

  private List<String> start(String slug, String name, FormOfAddress address) throws IOException {
    return new NewCorporation(StartFiles.read(), SectorCatalogue.read())
        .write(folder.resolve("corporations"), slug, name, address);
  }

  private Survey survey() {
    return Survey.of(folder.resolve("corporations"), TODAY, GlashelderDesign.load());
  }

  @ParameterizedTest
  @EnumSource
  void whatANewCorporationBeginsWithCanBeReadAndWordedAtOnce(FormOfAddress address)
      throws IOException {
    start("zilverduin", "Stichting Zilverduin", address);
    Survey survey = survey();
    assertEquals(List.of(), survey.blocking());
    Survey.Surveyed read = survey.corporation("zilverduin").orElseThrow();
    assertEquals("Stichting Zilverduin", read.draft().corporation().name());
    assertEquals(address, read.draft().corporation().formOfAddress());
    assertEquals(Set.of(DocumentKind.values()), read.wordings().keySet());
  }

  @Test
  void whatOnlyTheCorporationKnowsStaysOpenAsFindings() throws IOException {
    start("zilverduin", "Stichting Zilverduin", FormOfAddress.FORMAL);
    Set<String> open =
        survey().findingsOf("zilverduin").stream().map(Finding::name).collect(Collectors.toSet());
    assertTrue(
        open.containsAll(Set.of("kvk-nummer", "contactgegevens", "grondslag-per-doel")),
        open::toString);
  }

  @Test
  void theLinesThatAreLeftOpenAnswerEveryFindingButThatTheyAreExamplesOnceTheirHashIsTakenAway()
      throws IOException {
    start("zilverduin", "Stichting Zilverduin", FormOfAddress.INFORMAL);
    for (String name : StartFiles.read().keySet()) {
      Path file = folder.resolve("corporations/zilverduin/" + name);
      Files.writeString(
          file,
          Files.readString(file)
              .replace("# yaml-language-server", "## yaml-language-server")
              .replaceAll("(?m)^# ( *(?:- )?\\p{Ll})", "$1"));
    }
    Files.writeString(
        folder.resolve("corporations/zilverduin/logo.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>");
    List<Finding> findings = survey().findingsOf("zilverduin");
    assertEquals(List.of(), findings.stream().filter(f -> !f.rule().equals("T04")).toList());
    Set<String> examples =
        findings.stream().map(f -> f.message().split("'")[1]).collect(Collectors.toSet());
    assertTrue(
        examples.containsAll(
            Set.of(
                "12345678",
                "Voorbeeldstad",
                "info@voorbeeld.example.nl",
                "https://www.voorbeeld.example.nl/klachten")),
        examples::toString);
    Path corporation = folder.resolve("corporations/zilverduin/corporatie.yaml");
    Files.writeString(corporation, Files.readString(corporation) + "\nfictief: ja\n");
    assertEquals(List.of(), survey().findingsOf("zilverduin"));
  }

  @Test
  void aCookieNoticeThatIsNotReadyHoldsUpNoPrivacyStatement() throws IOException {
    start("zilverduin", "Stichting Zilverduin", FormOfAddress.FORMAL);
    assertEquals(
        Set.of("zilverduin/corporatie.yaml", "zilverduin/cookieverklaring.yaml"),
        filesOf(DocumentKind.NOTICE));
    assertEquals(
        Set.of("zilverduin/corporatie.yaml", "zilverduin/privacyverklaring.yaml"),
        filesOf(DocumentKind.STATEMENT));
  }

  private Set<String> filesOf(DocumentKind kind) {
    return survey().findingsOf("zilverduin", kind).stream()
        .map(finding -> finding.position().file())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wonen: \"thuis\"", "# 1 \\ Wonen", "Coöperatie 'de Één'", "  a\n b: "})
  void aNameIsKeptWhateverIsInIt(String name) throws IOException {
    start("zilverduin", name, FormOfAddress.FORMAL);
    assertEquals(
        name.strip().replaceAll("\\s+", " "),
        survey().corporation("zilverduin").orElseThrow().draft().corporation().name());
  }

  @Test
  void theSchemasForEditorsComeAlongWhereTheyAreNotThereYet() throws IOException {
    assertEquals(
        List.of(
            "zilverduin/cookieverklaring.yaml",
            "zilverduin/corporatie.yaml",
            "zilverduin/privacyverklaring.yaml",
            "schema/cookieverklaring.schema.json",
            "schema/corporatie.schema.json",
            "schema/privacyverklaring.schema.json"),
        start("zilverduin", "Zilverduin", FormOfAddress.FORMAL));
    Path schema = folder.resolve("corporations/schema/corporatie.schema.json");
    Files.writeString(schema, "eigen");
    assertEquals(3, start("duinzicht", "Duinzicht", FormOfAddress.FORMAL).size());
    assertEquals("eigen", Files.readString(schema));
  }

  @Test
  void aFolderThatIsThereIsNeverTouched() throws IOException {
    Path own = folder.resolve("corporations/zilverduin");
    Files.createDirectories(own);
    assertEquals(
        "De map 'zilverduin' is er al. Er is niets geschreven. Kies een andere naam.",
        assertThrows(
                IllegalArgumentException.class,
                () -> start("zilverduin", "Zilverduin", FormOfAddress.FORMAL))
            .getMessage());
    try (var files = Files.list(own)) {
      assertEquals(0, files.count());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zilver Duin", "../elders", "schema", "", "a/b", "é"})
  void aNameThatCannotBeAFolderAndAnAddressIsRefused(String slug) {
    assertThrows(
        IllegalArgumentException.class, () -> start(slug, "Zilverduin", FormOfAddress.FORMAL));
    assertFalse(Files.exists(folder.resolve("corporations")));
  }
}
