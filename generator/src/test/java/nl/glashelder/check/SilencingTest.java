package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.glashelder.check.Explanation.Example;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;
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
    Checked checked = with(deviation("R08", "", "2026-12-01"));
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
    Checked checked = with(deviation("R08", "", "2026-11-30"));
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
  void aRuleAboutWordsIsCalledIdleOnceTheWordsOfItsOwnTextWereLookedAt() {
    Example words = new Example("tekst", "<p>Wij bewaren uw naam.</p>");
    Example purposes =
        new Example("privacyverklaring", TWO_PURPOSES + deviation("R63", "", "2026-12-31"));
    assertEquals(List.of("A02"), rules(Drafts.check(List.of(purposes, words)), "A"));
    Example notice = new Example("cookieverklaring", deviation("R63", "", "2026-12-31"));
    assertEquals(List.of(), rules(Drafts.check(List.of(notice, words)), "A"));
  }

  @Test
  void aRuleAboutDatesOfVersionsIsNotCalledIdleBeforeThereIsAVersion() {
    Example purposes =
        new Example("privacyverklaring", TWO_PURPOSES + deviation("R59", "", "2026-12-31"));
    Example version = new Example("versie", "ingangsdatum: 2026-05-01\n");
    assertEquals(List.of(), rules(Drafts.check(List.of(purposes)), "A"));
    assertEquals(List.of("A02"), rules(Drafts.check(List.of(purposes, version)), "A"));
  }

  @Test
  void theNoticesDeviationsAreItsOwn() {
    Checked checked =
        Drafts.check(
            List.of(
                new Example("privacyverklaring", TWO_PURPOSES),
                new Example(
                    "cookieverklaring",
                    "plaatst-cookies: ja\n" + deviation("R08", "", "2026-12-31"))));
    assertEquals(List.of("R08", "R08"), rules(checked, "R08"));
    assertEquals(
        List.of("voorbeeld/cookieverklaring.yaml"),
        Drafts.of("A02", checked).stream().map(f -> f.position().file()).toList());
    assertEquals(
        List.of(),
        rules(Drafts.notice("plaatst-cookies: ja\n" + deviation("R51", "", "2026-12-31")), "R51"));
  }

  @Test
  void onlyAnErrorForbidsPublishing() {
    Checked all = with("");
    List<Finding> others =
        all.findings().stream().filter(f -> f.severity() != Severity.ERROR).toList();
    assertFalse(others.isEmpty());
    assertTrue(all.hasErrors());
    assertFalse(new Checked("vb", others, List.of(), Map.of(), List.of()).hasErrors());
  }

  private static Checked withCorporation(String deviation) {
    return Drafts.check(
        List.of(
            new Example("corporatie", "naam: Z\naanspreekvorm: u\n" + deviation),
            new Example("privacyverklaring", TWO_PURPOSES),
            new Example("cookieverklaring", "plaatst-cookies: ja\n")));
  }

  @Test
  void theCorporationsDeviationsHoldForAllItsTexts() {
    Checked purposes = withCorporation(deviation("R08", "", "2026-12-31"));
    assertEquals(List.of(), rules(purposes, "R08"));
    assertEquals(List.of(), rules(purposes, "A"));
    assertEquals(List.of(), rules(withCorporation(deviation("R51", "", "2026-12-31")), "R51"));
    assertEquals(List.of(), rules(withCorporation(deviation("R02", "", "2026-12-31")), "R02"));
  }

  @Test
  void theCorporationsDeviationMayNameAPlaceOfAnyOfItsFiles() {
    Checked one = withCorporation(deviation("R08", "plaats: verwerkingen.een", "2026-12-31"));
    assertEquals(List.of("R08"), rules(one, "R08"));
    Checked own = withCorporation(deviation("R02", "plaats: contact", "2026-12-31"));
    assertEquals(List.of(), rules(own, "R02"));
  }

  @Test
  void theCorporationsDeviationThatSilencesNothingIsReportedInItsOwnFile() {
    Checked idle = withCorporation(deviation("R48", "", "2026-12-31"));
    assertEquals(
        List.of("voorbeeld/corporatie.yaml"),
        Drafts.of("A02", idle).stream().map(f -> f.position().file()).toList());
    Checked misplaced =
        withCorporation(deviation("R08", "plaats: verwerkingen.drie", "2026-12-31"));
    assertEquals(List.of("A02"), rules(misplaced, "A"));
    assertEquals(List.of("R08", "R08"), rules(misplaced, "R08"));
  }

  @Test
  void theCorporationsDeviationExpiresAndMustNameARuleLikeAnyOther() {
    Checked expired = withCorporation(deviation("R08", "", "2026-11-30"));
    assertEquals(List.of("A01"), rules(expired, "A"));
    assertEquals(List.of("R08", "R08"), rules(expired, "R08"));
    assertEquals(List.of("A03"), rules(withCorporation(deviation("R8", "", "2026-12-31")), "A"));
  }

  @Test
  void whatIsSilencedIsNamedWithItsDeviation() {
    assertEquals(
        List.of("R08 bewust", "R08 bewust"),
        withCorporation(deviation("R08", "", "2026-12-31")).silenced().stream()
            .map(s -> s.finding().rule() + " " + s.deviation().id())
            .toList());
  }

  @Test
  void theStatementsDeviationsHoldForTheCorporationToo() {
    Checked checked = with(deviation("R02", "plaats: corporatie.contact", "2026-12-31"));
    assertEquals(List.of(), rules(checked, "R02"));
    assertEquals(List.of(), rules(checked, "A"));
  }
}
