package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.glashelder.check.Explanation.Example;
import nl.glashelder.check.rule.Rules;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The law since 2023, a subject a test: what is asked, from which day, and what is asked only
 * because nobody could read it again.
 */
class RecentLawTest {
  private static List<Finding> on(String day, String rule, String statement) {
    return Drafts.of(
        rule,
        Drafts.check(
            List.of(new Example("privacyverklaring", statement + "\n")), LocalDate.parse(day)));
  }

  private static List<String> messages(String rule, String statement) {
    return on("2026-12-01", rule, statement).stream().map(Finding::message).toList();
  }

  private static List<String> ids(String rule, String statement) {
    return on("2026-12-01", rule, statement).stream().map(Finding::rule).toList();
  }

  @ParameterizedTest
  @CsvSource({"2026-08-01, 0", "2026-08-02, 1", "2026-12-01, 1"})
  void aChatbotHasToSayWhatItIsFromTheDayOnWhichThatIsLaw(String day, int findings) {
    String chatbot = "kanalen: [{id: c, naam: chat, soort: chatbot}]";
    assertEquals(findings, on(day, "R79", chatbot).size());
  }

  @ParameterizedTest
  @CsvSource({"2026-12-01, 0", "2027-12-01, 0", "2027-12-02, 1", "2030-01-01, 1"})
  void artificialIntelligenceThatJudgesPeopleIsAskedAboutFromTheDayOfTheDutiesOfHighRisk(
      String day, int findings) {
    String hiring =
        "verwerkingen: [{id: s, naam: Sollicitaties, ai: AI selecteert kandidaten voor een gesprek.}]";
    assertEquals(findings, on(day, "R89", hiring).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AI vat brieven samen.",
        "Wij gebruiken geen AI om kandidaten te selecteren.",
        "Een medewerker selecteert kandidaten.",
        "AI selecteert kandidaten. Dat is AI met een hoog risico."
      })
  void artificialIntelligenceIsLeftAloneWhereItJudgesNobodyOrTheRiskIsTold(String text) {
    String hiring = "verwerkingen: [{id: s, naam: Sollicitaties, ai: " + text + "}]";
    assertEquals(List.of(), on("2028-01-01", "R89", hiring));
  }

  @ParameterizedTest
  @CsvSource({"2026-12-01, 0", "2031-12-27, 0", "2031-12-28, 1"})
  void theDecisionOnTheUnitedKingdomIsAskedAfterOnceItHasEnded(String day, int findings) {
    List<Finding> found =
        on(
            day,
            "R15",
            """
            delen: {buiten-eer: ja}
            ontvangers:
              - id: a
                naam: drukker
                doorgifte: {landen: [Verenigd Koninkrijk], waarborg: adequaatheidsbesluit}
            """);
    assertEquals(findings, found.size());
    found.forEach(
        f -> {
          assertEquals(Severity.INFORMATION, f.severity());
          assertTrue(f.message().contains("27 december 2031"), f::message);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"modelcontract, kopie: bij ons", "uitzondering"})
  void anotherSafeguardForTheUnitedKingdomDoesNotEndWithTheDecision(String safeguard) {
    assertEquals(
        List.of(),
        on(
            "2032-01-01",
            "R15",
            "{delen: {buiten-eer: ja}, ontvangers: [{id: a, naam: drukker, doorgifte:"
                + " {landen: [Verenigd Koninkrijk], waarborg: "
                + safeguard
                + "}}]}"));
  }

  @Test
  void theDecisionOnTheUnitedStatesHoldsForCertifiedRecipientsOnly() {
    String recipient =
        "{delen: {buiten-eer: ja}, ontvangers: [{id: a, naam: drukker, doorgifte: {landen:"
            + " [Verenigde Staten], waarborg: adequaatheidsbesluit%s}}]}";
    assertEquals(List.of("R15"), ids("R15", recipient.formatted("")));
    assertEquals(
        List.of(),
        ids("R15", recipient.formatted(", toelichting: Dit bedrijf is gecertificeerd.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wij geven gegevens over vertrokken huurders aan de gemeente. Die kan dan adressen in de BRP"
            + " controleren.",
        "Van wie vertrekt, geven wij gegevens aan de overheid om te onderzoeken of de inschrijving in"
            + " de BRP klopt.",
        "Wij doen mee aan de Landelijke Aanpak Adreskwaliteit."
      })
  void whoGetsDataOnFormerTenantsToCheckAddressesIsARecipient(String sentence) {
    String told = "inleiding: \"" + sentence + "\"";
    assertEquals(List.of("R88"), ids("R88", told));
    String listed = told + "\nontvangers: [{id: l, naam: de Landelijke Aanpak Adreskwaliteit}]";
    assertEquals(List.of(), ids("R88", listed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Geef uw nieuwe adres door aan de gemeente. Zo klopt uw inschrijving in de BRP.",
        "Wij geven geen gegevens over vertrokken huurders aan de gemeente om adressen te controleren.",
        "Wij controleren of uw adres klopt voordat wij een brief sturen.",
        "Van vertrokken huurders bewaren wij het nieuwe adres voor de eindafrekening."
      })
  void anAddressThatIsCheckedOrKeptForAnythingElseIsLeftAlone(String sentence) {
    assertEquals(List.of(), ids("R88", "inleiding: \"" + sentence + "\""));
  }

  /** Law that a bill may change, of which nobody read how it ended. */
  @ParameterizedTest
  @CsvSource({"R64, 5", "R42, 33", "R43, 33", "R31, 40"})
  void whatRestsOnAnArticleThatABillMayChangeSaysThatThisIsToBeReadAgain(String rule, int article) {
    assertTrue(Rules.of(rule).orElseThrow().law().contains("UAVG"));
    String said = Explanation.of(rule).requirement();
    assertTrue(said.contains("Verzamelwet gegevensbescherming (36264)"), rule);
    assertTrue(said.contains("artikel " + article + " van de UAVG"), rule);
    assertTrue(said.contains("niet nagelezen"), rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Voor een tweede kopie vragen wij 5 euro.",
        "De eerste kopie is gratis. Voor elke volgende kopie betaalt u 2 euro.",
        "Vraagt iemand steeds hetzelfde, dan rekenen wij 10 euro."
      })
  void aFeeForAFurtherCopyIsRightWhereverItStandsAndWhateverTheKeySays(String fee) {
    for (String free : List.of("ja", "nee")) {
      String cost = "rechten: {kosten: {gratis: " + free + ", toelichting: \"" + fee + "\"}}";
      assertEquals(List.of(), messages("R37", cost), cost);
    }
    for (String place :
        List.of(
            "rechten: {verzoek: {toelichting: \"%s\"}}",
            "rechten: {lijst: [{id: inzage, uitleg: \"%s\"}]}",
            "inleiding: \"Een verzoek om inzage. %s\"")) {
      List<String> found = messages("R37", place.formatted(fee));
      assertEquals(
          List.of(), found.stream().filter(m -> !m.startsWith("Er staat niet")).toList(), place);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ", toelichting: Een kopie kost 5 euro."})
  void aRequestThatCostsMoneyWithoutAReasonOfTheLawStaysAnError(String explanation) {
    String cost = "rechten: {kosten: {gratis: nee" + explanation + "}}";
    assertTrue(
        on("2026-12-01", "R37", cost).stream().anyMatch(f -> f.severity() == Severity.ERROR), cost);
  }

  @ParameterizedTest
  @CsvSource({
    "https://autoriteitpersoonsgegevens.nl, 1",
    "https://www.autoriteitpersoonsgegevens.nl/, 1",
    "https://www.autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap, 0"
  })
  void aComplaintIsLinkedToThePageWhereOneComplains(String url, int findings) {
    String authority =
        "klachten: {toezichthouders: [{id: ap, naam: Autoriteit Persoonsgegevens, url: \""
            + url
            + "\", postadres: {straat: Postbus 1, postcode: 1000 AA, plaats: Dorp}}]}";
    List<Finding> found = on("2026-12-01", "R28", authority);
    assertEquals(findings, found.size());
    found.forEach(f -> assertEquals(Severity.INFORMATION, f.severity()));
  }

  @Test
  void whatNobodyReadAgainIsAQuestionAndNoClaim() {
    String kept =
        "bewaartermijnen: [{id: i, naam: inkomen bij het toewijzen, duur: P3Y, start: daarna}]";
    List<String> found = messages("B01", kept);
    assertEquals(1, found.size());
    assertTrue(found.get(0).contains("kijk na of dat nummer nog klopt"), found::toString);
  }

  /** The subjects that were read, with the rule that asks and words of its source. */
  @Test
  void everySubjectNamesItsSourceAndWhenThatWasRead() {
    Map<String, String> sources =
        Map.of(
            "R15", "C-703/25 P",
            "R74", "Besluit gemeentelijke schuldhulpverlening",
            "R79", "aiactblog.nl",
            "R80", "volkshuisvestingnederland.nl",
            "R81", "35447",
            "R82", "912435",
            "R83", "C-413/23 P",
            "R84", "C-634/21",
            "R85", "rijksoverheid.nl",
            "R86", "volkshuisvestingnederland.nl");
    sources.forEach(
        (rule, source) -> {
          String said = Explanation.of(rule).requirement();
          assertTrue(said.contains(source), rule);
          assertTrue(said.matches("(?s).*Gelezen op \\d+ (?:november|december) 2026 bij .*"), rule);
        });
  }
}
