package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.glashelder.source.Finding;
import org.junit.jupiter.api.Test;

class SilencingTest {
  private static final String TWO_PURPOSES =
      """
      verwerkingen:
        - id: een
          naam: Een
        - id: twee
          naam: Twee
      """;

  private static Checked with(String deviation) {
    return Drafts.statement(TWO_PURPOSES + deviation);
  }

  private static String deviation(String rule, String place, String until) {
    return """
        afwijkingen:
          - id: bewust
            regel: %s
            %s
            reden: Dit wordt nog uitgezocht.
            wie: privacy officer
            tot: %s
        """
        .formatted(rule, place, until);
  }

  private static List<String> rules(Checked checked, String start) {
    return checked.findings().stream().map(Finding::rule).filter(r -> r.startsWith(start)).toList();
  }

  @Test
  void aDeviationSetsAsideEveryFindingOfItsRule() {
    Checked checked = with(deviation("R08", "", "2026-06-01"));
    assertEquals(List.of(), rules(checked, "R08"));
    assertEquals(
        List.of("R08 bewust", "R08 bewust"),
        checked.silenced().stream()
            .map(s -> s.finding().rule() + " " + s.deviation().id())
            .toList());
    assertEquals(List.of(), rules(checked, "A"));
  }

  @Test
  void aDeviationWithAPlaceSetsAsideOnlyWhatIsThere() {
    Checked checked = with(deviation("R08", "plaats: verwerkingen.een", "2026-12-31"));
    assertEquals(List.of("R08"), rules(checked, "R08"));
    assertEquals(1, checked.silenced().size());
  }

  @Test
  void theBeginningOfAnIdIsNotThatId() {
    Checked checked = with(deviation("R08", "plaats: verwerkingen.t", "2026-12-31"));
    assertEquals(List.of("R08", "R08"), rules(checked, "R08"));
    assertEquals(List.of("A02"), rules(checked, "A"));
  }

  @Test
  void anExpiredDeviationCountsAgainAndSaysSo() {
    Checked checked = with(deviation("R08", "", "2026-05-31"));
    assertEquals(List.of("R08", "R08"), rules(checked, "R08"));
    assertEquals(List.of("A01"), rules(checked, "A"));
    assertEquals(List.of(), checked.silenced());
  }

  @Test
  void nobodyDeviatesFromMistakesInAFile() {
    Finding finding = Drafts.of("A03", with(deviation("L03", "", "2026-12-31"))).get(0);
    assertEquals(
        "De afwijking 'bewust' noemt L03. Van fouten in een bestand kan niemand afwijken.",
        finding.message());
  }

  @Test
  void aDeviationThatSilencesNothingIsItselfReported() {
    assertEquals(List.of("A02"), rules(with(deviation("R48", "", "2026-12-31")), "A"));
  }

  @Test
  void anUnknownRuleIsReportedAtTheDeviation() {
    Checked checked = with(deviation("R8", "", "2026-12-31"));
    Finding finding = Drafts.of("A03", checked).get(0);
    assertEquals("voorbeeld/privacyverklaring.yaml:7:5", finding.position().toString());
  }

  @Test
  void aRuleAboutWordsIsNotCalledIdleWhileNoWordsWereLookedAt() {
    assertEquals(List.of(), rules(with(deviation("R63", "", "2026-12-31")), "A"));
  }

  @Test
  void theStatementsDeviationsHoldForTheCorporationToo() {
    Checked checked = with(deviation("R02", "plaats: corporatie.contact", "2026-12-31"));
    assertEquals(List.of(), rules(checked, "R02"));
    assertEquals(List.of(), rules(checked, "A"));
  }
}
