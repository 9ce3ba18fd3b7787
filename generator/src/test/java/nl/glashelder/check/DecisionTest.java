package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.glashelder.check.report.ConsoleReport;
import nl.glashelder.check.report.Report;
import nl.glashelder.check.rule.Rules;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;
import org.junit.jupiter.api.Test;

/** Many findings are few decisions. */
class DecisionTest {
  private static Finding finding(Severity severity, String rule, int line) {
    return new Finding(
        new Position("vb/privacyverklaring.yaml", line, 1), severity, rule, "naam", "", "Zo.", "");
  }

  @Test
  void everyRuleWithAnExplanationAsksForOneDecision() throws IOException, URISyntaxException {
    URI folder = Explanation.class.getResource("uitleg").toURI();
    List<String> without = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      files
          .map(file -> file.getFileName().toString().replace(".md", ""))
          .filter(id -> Decision.of(id).id().equals("overig"))
          .forEach(without::add);
    }
    Rules.all().stream()
        .filter(rule -> Decision.of(rule.id()).id().equals("overig"))
        .forEach(rule -> without.add(rule.id()));
    assertEquals(List.of(), without, "give each a line in check/besluiten.tsv");
  }

  @Test
  void aQuestionIsAWholeSentence() {
    for (Decision decision : Decision.all()) {
      assertTrue(decision.question().endsWith("?"), decision.id());
      assertTrue(Character.isUpperCase(decision.question().charAt(0)), decision.id());
    }
  }

  @Test
  void whatKeepsFromPublishingComesFirstAndThenWhatMostDependsOn() {
    List<OpenDecision> open =
        OpenDecision.of(
            List.of(
                finding(Severity.WARNING, "R07", 2),
                finding(Severity.INFORMATION, "R13", 3),
                finding(Severity.ERROR, "R16", 5),
                finding(Severity.ERROR, "R09", 9),
                finding(Severity.ERROR, "R09", 4)));
    assertEquals(
        List.of("grondslag", "bewaren", "doelgroepen", "ontvangers"),
        open.stream().map(o -> o.decision().id()).toList());
    assertEquals(4, open.get(0).findings().get(0).position().line());
    assertTrue(open.get(1).blocks());
    assertEquals(2, open.get(0).count(Severity.ERROR));
  }

  @Test
  void theConsoleEndsWithTheDecisionsOfEachCorporation() {
    String report =
        new ConsoleReport("", false)
            .write(
                new Report(
                    List.of(
                        finding(Severity.ERROR, "R09", 1),
                        finding(Severity.ERROR, "R09", 2),
                        finding(Severity.ERROR, "R16", 3),
                        finding(Severity.ERROR, "R16", 5),
                        finding(Severity.ERROR, "R16", 6),
                        finding(Severity.WARNING, "R07", 4)),
                    List.of()));
    assertTrue(
        report.endsWith(
            """
            In 1 bestand: 5 fouten, 1 waarschuwing en 0 opmerkingen.
            vb: 2 besluiten houden het publiceren tegen: grondslag (2), bewaartermijn (3).
            vb: daarna te besluiten: over wie.
            """),
        report);
  }
}
