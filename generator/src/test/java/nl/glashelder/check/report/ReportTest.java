package nl.glashelder.check.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.glashelder.check.Silenced;
import nl.glashelder.check.rule.Rules;
import nl.glashelder.model.Deviation;
import nl.glashelder.model.Text;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Finding ERROR =
      new Finding(
          new Position("vb/privacyverklaring.yaml", 14, 5),
          Severity.ERROR,
          "R09",
          "grondslag-per-doel",
          "AVG 13(1)(c)",
          "Bij 'Huur innen' staat geen grondslag.",
          "Kies er een.");
  private static final Finding HINT =
      new Finding(
          new Position("vb/corporatie.yaml", 1, 1),
          Severity.INFORMATION,
          "L99",
          "vorm",
          "",
          "Er staat een \"tab\" in één regel.",
          "");
  private static final Silenced SILENCED =
      new Silenced(
          new Finding(
              new Position("vb/privacyverklaring.yaml", 3, 1),
              Severity.WARNING,
              "R18",
              "bewaartermijn-start",
              "AVG 13(2)(a)",
              "Er staat geen start.",
              "Vul start in."),
          new Deviation(
              "zonder-start",
              "R18",
              java.util.Optional.empty(),
              new Text("Dit wordt\nuitgezocht."),
              "privacy officer",
              LocalDate.of(2027, 6, 30)));
  private static final Report REPORT = new Report(List.of(ERROR, HINT, ERROR), List.of(SILENCED));

  @Test
  void theConsoleShowsEachFileWithItsFindingsAndCountsAtTheEnd() {
    assertEquals(
        """
        corporations/vb/corporatie.yaml
        corporations/vb/corporatie.yaml:1:1: opmerking L99 vorm: Er staat een "tab" in één regel.

        corporations/vb/privacyverklaring.yaml
        corporations/vb/privacyverklaring.yaml:14:5: fout R09 grondslag-per-doel (AVG 13(1)(c)): \
        Bij 'Huur innen' staat geen grondslag. Kies er een.

        Bewust afgeweken
        corporations/vb/privacyverklaring.yaml:3:1: R18 bewaartermijn-start, tot en met 30 juni 2027, \
        besloten door privacy officer: Dit wordt uitgezocht.

        In 2 bestanden: 1 fout, 0 waarschuwingen en 1 opmerking. Bewust afgeweken: 1 bevinding.
        """,
        new ConsoleReport("corporations/", false).write(REPORT));
  }

  @Test
  void whatOneRuleFindsInManyPlacesIsToldOnceWithEveryPlace() {
    Finding second =
        new Finding(
            new Position("vb/privacyverklaring.yaml", 30, 5),
            ERROR.severity(),
            ERROR.rule(),
            ERROR.name(),
            ERROR.law(),
            "Bij 'Nieuwsbrief' staat geen grondslag.",
            ERROR.advice());
    assertEquals(
        """
        vb/privacyverklaring.yaml
        fout R09 grondslag-per-doel (AVG 13(1)(c)), 2 keer: Kies er een.
          vb/privacyverklaring.yaml:14:5: Bij 'Huur innen' staat geen grondslag.
          vb/privacyverklaring.yaml:30:5: Bij 'Nieuwsbrief' staat geen grondslag.

        In 1 bestand: 2 fouten, 0 waarschuwingen en 0 opmerkingen.
        """,
        new ConsoleReport("", false).write(new Report(List.of(second, ERROR), List.of())));
  }

  @Test
  void whatKeepsASiteFromBeingMadeComesFirstInItsFileAndIsNamedAtTheEnd() {
    Finding unreadable =
        new Finding(
            new Position("vb/privacyverklaring.yaml", 90, 3),
            Severity.ERROR,
            "L03",
            "onbekende-sleutel",
            "",
            "De sleutel 'doelgroep' bestaat niet.",
            "Bedoelde u 'doelgroepen'?");
    assertEquals(
        """
        vb/corporatie.yaml
        vb/corporatie.yaml:1:1: opmerking L99 vorm: Er staat een "tab" in één regel.

        vb/privacyverklaring.yaml
        vb/privacyverklaring.yaml:90:3: fout L03 onbekende-sleutel: De sleutel 'doelgroep' bestaat \
        niet. Bedoelde u 'doelgroepen'?
        vb/privacyverklaring.yaml:14:5: fout R09 grondslag-per-doel (AVG 13(1)(c)): \
        Bij 'Huur innen' staat geen grondslag. Kies er een.

        In 2 bestanden: 2 fouten, 0 waarschuwingen en 1 opmerking.
        Herstel eerst deze fout. Tot dan is van die corporatie geen concept te zien.
          vb/privacyverklaring.yaml:90:3: L03 onbekende-sleutel
        """,
        new ConsoleReport("", false)
            .write(new Report(List.of(ERROR, HINT, unreadable), List.of())));
  }

  @Test
  void eachLineIsAsGraveAsWhatItTellsAndAHeadingAsTheWorstBelowIt() {
    Finding warning = SILENCED.finding();
    List<Severity> lines =
        new ConsoleReport("", false)
            .lines(new Report(List.of(HINT, warning, ERROR), List.of())).stream()
                .map(ConsoleReport.Line::severity)
                .toList();
    assertEquals(
        List.of(
            Severity.INFORMATION, // the first file
            Severity.INFORMATION,
            Severity.ERROR, // between files
            Severity.ERROR, // the second file
            Severity.WARNING,
            Severity.ERROR,
            Severity.ERROR, // before the count
            Severity.ERROR),
        lines);
  }

  @Test
  void peopleReadOpmerkingAndProgramsKeepTheirWord() {
    assertTrue(new ConsoleReport("", false).write(REPORT).contains("opmerking L99"));
    assertTrue(JsonReport.write(REPORT).contains("\"ernst\": \"informatie\""));
  }

  @Test
  void colourIsThereOnlyWhenAsked() {
    assertFalse(new ConsoleReport("", false).write(REPORT).contains("\u001b"));
    assertTrue(new ConsoleReport("", true).write(REPORT).contains("\u001b[31mfout\u001b[0m"));
  }

  @Test
  void nothingFoundIsSaidInOneLine() {
    assertEquals(
        "Geen bevindingen.\n",
        new ConsoleReport("", false).write(new Report(List.of(), List.of())));
  }

  @Test
  void errorsStopAndStrictMakesWarningsStopToo() {
    Report warnings = new Report(List.of(SILENCED.finding()), List.of());
    assertTrue(REPORT.stops(false));
    assertFalse(warnings.stops(false));
    assertTrue(warnings.stops(true));
    assertFalse(new Report(List.of(HINT), List.of(SILENCED)).stops(true));
  }

  @Test
  void theJsonHoldsEveryFindingAndDeviation() throws IOException {
    JsonNode json = new ObjectMapper().readTree(JsonReport.write(REPORT));
    assertEquals(1, json.get("fouten").asInt());
    assertEquals("R09", json.at("/bevindingen/1/controleregel").asText());
    assertEquals(14, json.at("/bevindingen/1/regel").asInt());
    assertEquals("Er staat een \"tab\" in één regel.", json.at("/bevindingen/0/melding").asText());
    assertEquals("2027-06-30", json.at("/afwijkingen/0/tot").asText());
  }

  @Test
  void theSarifMeetsItsSchema() throws IOException {
    JsonNode sarif = new ObjectMapper().readTree(SarifReport.write(REPORT, "corporations/", "1.0"));
    try (InputStream schema =
        ReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      JsonSchema validator = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema);
      assertEquals(Set.of(), validator.validate(sarif));
    }
  }

  @Test
  void whatReadingFoundIsExplainedInSarifAndJsonLikeARuleOfTheLaw() throws IOException {
    Finding unknownKey =
        new Finding(
            new Position("vb/corporatie.yaml", 3, 1),
            Severity.ERROR,
            "L03",
            "onbekende-sleutel",
            "",
            "De sleutel 'naaam' bestaat hier niet.",
            "Bedoelde u 'naam'?");
    Report report = new Report(List.of(unknownKey), List.of());
    JsonNode sarif = new ObjectMapper().readTree(SarifReport.write(report, "", "1.0"));
    int index = sarif.at("/runs/0/results/0/ruleIndex").asInt();
    JsonNode rule = sarif.at("/runs/0/tool/driver/rules/" + index);
    assertEquals("L03", rule.get("id").asText());
    assertTrue(rule.at("/help/text").asText().startsWith("Deze sleutel bestaat hier niet."));
    assertTrue(rule.at("/help/markdown").asText().contains("**Zo wel**"));
    JsonNode json = new ObjectMapper().readTree(JsonReport.write(report));
    assertTrue(json.at("/regels/0/uitleg").asText().startsWith("Deze sleutel bestaat hier niet."));
    try (InputStream schema =
        ReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      JsonSchema validator = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema);
      assertEquals(Set.of(), validator.validate(sarif));
    }
  }

  @Test
  void theSarifPointsIntoTheRepositoryAndAtItsRules() throws IOException {
    JsonNode run =
        new ObjectMapper()
            .readTree(SarifReport.write(REPORT, "corporations/é x/", "1.0"))
            .at("/runs/0");
    JsonNode result = run.at("/results/1");
    assertEquals(
        "corporations/%C3%A9%20x/vb/privacyverklaring.yaml",
        result.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
    assertEquals("error", result.get("level").asText());
    int index = result.get("ruleIndex").asInt();
    assertEquals("R09", run.at("/tool/driver/rules/" + index + "/id").asText());
    assertEquals(Rules.all().size() + 1, run.at("/tool/driver/rules").size());
    assertEquals("external", run.at("/results/2/suppressions/0/kind").asText());
  }

  @Test
  void codeScanningKnowsAFindingAgainWhateverLineItStandsOn() throws IOException {
    Finding two = moved(REPORT.findings().get(0), 2);
    Finding forty = moved(REPORT.findings().get(0), 40);
    assertEquals(fingerprints(two).get(0), fingerprints(forty).get(0));
    assertEquals(2, Set.copyOf(fingerprints(two, forty)).size(), "equal findings are told apart");
    assertEquals(2, Set.copyOf(fingerprints(two, REPORT.findings().get(1))).size());
  }

  private static Finding moved(Finding f, int line) {
    return new Finding(
        new Position(f.position().file(), line, 1),
        f.severity(),
        f.rule(),
        f.name(),
        f.law(),
        f.message(),
        f.advice());
  }

  private static List<String> fingerprints(Finding... findings) throws IOException {
    Report report = new Report(List.of(findings), List.of());
    return new ObjectMapper()
        .readTree(SarifReport.write(report, "", "1"))
        .findValuesAsText("primaryLocationLineHash");
  }

  @Test
  void theSameReportIsTheSameText() {
    assertEquals(SarifReport.write(REPORT, "", "1.0"), SarifReport.write(REPORT, "", "1.0"));
    Report turned = new Report(List.of(HINT, ERROR), List.of(SILENCED));
    assertEquals(JsonReport.write(REPORT), JsonReport.write(turned));
  }
}
