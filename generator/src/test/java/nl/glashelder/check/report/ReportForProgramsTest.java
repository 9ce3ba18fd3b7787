package nl.glashelder.check.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;
import org.junit.jupiter.api.Test;

/** What a forge, a pipeline or a sheet is told: as much as a person reads. */
class ReportForProgramsTest {
  private static final Finding NO_BASIS =
      finding(Severity.ERROR, "R09", "grondslag-per-doel", "AVG 13(1)(c)", 14);
  private static final Finding NO_START =
      finding(Severity.WARNING, "R18", "bewaartermijn-start", "AVG 13(2)(a)", 30);

  private static Finding finding(Severity severity, String rule, String name, String law, int at) {
    return new Finding(
        new Position("vb/privacyverklaring.yaml", at, 5),
        severity,
        rule,
        name,
        law,
        "Er ontbreekt iets.",
        "Vul het in.");
  }

  private static JsonNode json(Finding... findings) throws IOException {
    return new ObjectMapper().readTree(JsonReport.write(new Report(List.of(findings), List.of())));
  }

  private static JsonNode sarif(String root, Finding... findings) throws IOException {
    return new ObjectMapper()
        .readTree(SarifReport.write(new Report(List.of(findings), List.of()), root, "1"))
        .at("/runs/0");
  }

  @Test
  void theJsonSaysWhatIsToBeDecidedFirstWhatStopsPublishing() throws IOException {
    JsonNode decisions = json(NO_START, NO_BASIS).get("besluiten");

    assertEquals(2, decisions.size());
    assertEquals("grondslag", decisions.at("/0/besluit").asText());
    assertEquals("privacy", decisions.at("/0/wie").asText());
    assertEquals(1, decisions.at("/0/fouten").asInt());
    assertEquals(1, decisions.at("/1/bevindingen").asInt());
    assertEquals(0, decisions.at("/1/fouten").asInt());
  }

  @Test
  void theJsonExplainsEachRuleOnceThatFoundSomething() throws IOException {
    JsonNode rules =
        json(NO_START, NO_BASIS, finding(Severity.ERROR, "R09", "x", "", 20)).get("regels");

    assertEquals(
        List.of("R09", "R18"), rules.findValuesAsText("controleregel"), "each rule once, in order");
    assertEquals("AVG 13(1)(c)", rules.at("/0/wet").asText());
    assertTrue(rules.at("/0/uitleg").asText().startsWith("Voor elk doel is een grondslag nodig"));
  }

  @Test
  void codeScanningShowsOfARuleItsArticleWhatItAsksAndHowItIsDoneRight() throws IOException {
    JsonNode run = sarif("", NO_BASIS);
    JsonNode rule = run.at("/tool/driver/rules/" + run.at("/results/0/ruleIndex").asInt());

    assertEquals(
        "grondslag-per-doel (AVG 13(1)(c), 14(1)(c), 6(1))",
        rule.at("/shortDescription/text").asText());
    assertTrue(rule.at("/help/text").asText().startsWith("Voor elk doel is een grondslag nodig"));
    assertTrue(rule.at("/help/markdown").asText().contains("**Zo wel**"));
    assertEquals("error", rule.at("/defaultConfiguration/level").asText());
  }

  @Test
  void aRuleOutsideTheLawHasNoEmptyBracketsBehindItsName() throws IOException {
    JsonNode run = sarif("", finding(Severity.ERROR, "L03", "onbekende-sleutel", "", 3));
    JsonNode rule = run.at("/tool/driver/rules/" + run.at("/results/0/ruleIndex").asInt());

    assertEquals("onbekende-sleutel", rule.at("/shortDescription/text").asText());
  }

  @Test
  void anAddressInSarifKeepsWhatIsPlainAndEscapesTheRest() throws IOException {
    String plain = "Az-aZ_09.~/";
    assertEquals(
        plain + "%5B%40%60%7B%3A/vb/privacyverklaring.yaml",
        sarif(plain + "[@`{:/", NO_BASIS)
            .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
            .asText());
  }

  @Test
  void ofManyErrorsOfFormTheFirstTenAreNamedAndTheOthersCounted() {
    List<Finding> many = new ArrayList<>(List.of(NO_START));
    for (int line = 1; line <= 13; line++) {
      many.add(finding(Severity.ERROR, "L03", "onbekende-sleutel", "", line));
    }
    List<String> end =
        new ConsoleReport("", false).write(new Report(many, List.of())).lines().toList();

    assertEquals("  en nog 3 andere", end.get(end.size() - 1));
    assertEquals(
        "  vb/privacyverklaring.yaml:10:5: L03 onbekende-sleutel", end.get(end.size() - 2));
    assertTrue(
        end.get(end.size() - 12).startsWith("Herstel eerst deze 13 fouten."), end.toString());
  }
}
