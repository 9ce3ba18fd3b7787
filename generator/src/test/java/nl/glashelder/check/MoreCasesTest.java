package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.glashelder.check.Explanation.Example;
import nl.glashelder.check.rule.Dating;
import nl.glashelder.check.rule.Sheet;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of rules besides those in their explanations. */
class MoreCasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R04|ontvangers: [{id: regio, naam: woningnet, rol: gezamenlijk}]|1",
        "R04|gezamenlijk: [{id: a, naam: A, partijen: [Woonstichting Voorbeeld], taakverdeling: Wij doen alles., contactpunt: Bel ons.}]|1",
        "R09|verwerkingen: [{id: a, naam: A}, {id: b, naam: B}]|2",
        "R10|grondslagen: [{grondslag: gerechtvaardigd-belang}]|1",
        "R13|verwerkingen: [{id: a, naam: A, ontvangers: geen}]|0",
        "R14|ontvangers: [{id: a, naam: A}]|1",
        "R14|ontvangers: [{id: a, naam: A, rol: verwerker, overeenkomst: convenant}]|1",
        "R15|titel: Verklaring|1",
        "R15|delen: {buiten-eer: ja}|1",
        "R15|ontvangers: [{id: a, naam: A, doorgifte: {landen: [India], waarborg: modelcontract}}]|1",
        "R15|ontvangers: [{id: a, naam: A, land: Turkey}]|1",
        "R15|ontvangers: [{id: a, naam: A, land: Türkiye}]|1",
        "R16|gegevens: [{id: a, naam: A}]|1",
        "R17|bewaren: {uitgangspunten: [Niet langer dan nodig.]}|1",
        "R17|bewaartermijnen: [{id: a, naam: A, duur: P0D, start: na afloop}]|1",
        "R17|bewaartermijnen: [{id: a, naam: A, duur: P0Y, duur-tot: P0D, start: na afloop}]|1",
        "R17|bewaartermijnen: [{id: a, naam: A, duur: P0D, duur-tot: P7D, start: na afloop}]|0",
        "R17|bewaartermijnen: [{id: a, naam: A, duur: P7D, start: na afloop, termijnen: [{id: b, naam: B, duur: PT0H}]}]|1",
        "R27|datalek: {melding-ap: Een lek melden wij binnen 2 weken bij de Autoriteit Persoonsgegevens.}|0",
        "R29|gegevens: [{id: a, naam: A, verplicht: vrijwillig}]|0",
        "R29|gegevens: [{id: a, naam: A, verplicht: wet}]|1",
        "R36|rechten: {verzoek: {wegen: [brief], toelichting: U hoort binnen vier weken van ons.}}|2",
        "R36|rechten: {termijn: {antwoord: P1M}, derden: {overleg: De ander antwoordt binnen 4 weken.}}|0",
        "R37|titel: Verklaring|1",
        "R37|rechten: {kosten: {gratis: ja, toelichting: Een kopie kost 5 euro per pagina.}}|1",
        "R37|rechten: {kosten: {toelichting: Wij vragen nooit geld.}}|1",
        "R38|titel: Verklaring|1",
        "R40|klachten: {rechter: {toelichting: Ga naar de rechter., termijn: P4W}}|1",
        "R44|gegevens: [{id: a, naam: A, items: [{id: b, naam: BSN}]}]|1",
        "R47|verwerkingen: [{id: a, naam: Cameratoezicht}]|1",
        "R49|datalek: {uitleg: Gegevens lekken.}|1",
        "R50|titel: Verklaring|1",
        "R55|kanalen: [{id: a, naam: Sociale media, soort: sociale-media}]|1",
        "R57|wetten: [{id: wbp, naam: Wet bescherming persoonsgegevens, soort: wet}]|1",
        "R57|rechten: {lijst: [{id: bezwaar, uitleg: U mag zich verzetten.}]}|1",
        "R57|rechten: {lijst: [{id: beperking, titel: Recht op afscherming}]}|1",
        "R57|inleiding: Bij een verstekvonnis kunt u in verzet gaan.|0",
        "R60|wijzigingen: {bekendmaking: [op onze website]}|0",
        "R73|kanalen: [{id: a, naam: Telefoon, soort: telefoon}]|1",
        "R74|verwerkingen: [{id: a, naam: Huurverhoging}]|0",
        "R74|{gegevens: [{id: g, naam: G, items: [{id: h, naam: huurachterstand}]}], verwerkingen: [{id: a, naam: Huur innen}, {id: b, naam: Onderzoek, gegevens: [g]}]}|1",
        "R74|{gegevens: [{id: g, naam: G, items: [{id: h, naam: huurachterstand}]}], verwerkingen: [{id: b, naam: Onderzoek, gegevens: [g]}]}|1",
        "R76|rechten: {lijst: [overdraagbaarheid]}|0",
        "B02|bewaartermijnen: [{id: a, naam: A, duur: P1Y, herkomst: eigen-keuze}, {id: b, naam: B, duur: P2Y}]|1",
        "B02|bewaartermijnen: [{id: a, naam: A, duur: P1Y, herkomst: eigen-keuze}, {id: b, naam: B, duur: P2Y, reden: Zo lang kan iemand klagen.}]|0",
        "B02|bewaartermijnen: [{id: a, naam: A, duur: P1Y}, {id: b, naam: B, duur: P2Y}]|0",
        "T02|ontvangers: [{id: a, naam: '!!!'}, {id: b, naam: Q}]|1",
        "T02|gezamenlijk: [{id: a, naam: Noord, partijen: [., Q]}]|1",
        "T02|uitgangspunten: [{id: a, tekst: '-'}, {id: b, tekst: 2026}]|1"
      })
  void statementsAreJudgedCaseByCase(String rule, String yaml, int findings) {
    assertEquals(findings, Drafts.of(rule, Drafts.statement(yaml + "\n")).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bewaartermijnen: [{id: a, naam: A, duur: P7D, start: einde opname}]|'7 dagen einde opname.'",
        "bewaartermijnen: [{id: a, naam: A, duur: P7D, start: na de opname. Dan wissen wij ze}]|'tot 7 dagen na de opname. Dan wissen wij ze.'",
        "bewaartermijnen: [{id: a, naam: A, duur: P7D, duur-tot: P14D, start: einde opname}]|'7 tot 14 dagen einde opname.'",
        "bewaartermijnen: [{id: a, naam: A, duur: P2Y, start: na afloop, termijnen: [{id: b, naam: B, duur: P3M, start: einde opname}]}]|'3 maanden einde opname.'",
        "bewaartermijnen: [{id: a, naam: A, criterium: zolang dat nodig is, start: einde opname}]|'gerekend einde opname.'",
        "klachten: {rechter: {toelichting: Ga naar de rechter., termijn: P2W, start: ons antwoord}}|'binnen 2 weken ons antwoord.'"
      },
      quoteCharacter = '"')
  void aPartOfASentenceIsQuotedWithTheTermOfItsOwnEntry(String yaml, String quoted) {
    List<Finding> findings = Drafts.of("T02", Drafts.statement(yaml + "\n"));
    assertEquals(1, findings.size());
    assertTrue(findings.get(0).message().contains(quoted), findings.get(0).message());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R51|titel: Cookies|1",
        "R51|cookies: [{id: a, naam: a}]|1",
        "R52|cookies: [{id: a, naam: a, soort: tracking}]|1",
        "R52|{toestemming: {nodig: nee}, soorten: [{id: tracking}]}|1",
        "R53|cookies: [{id: a, naam: a, soort: functioneel, toestemming: ja}]|1",
        "R54|cookies: [{id: a, naam: a, soort: privacyvriendelijk-analytisch, toestemming: ja}]|0",
        "R55|{tracking: nee, soorten: [{id: tracking}]}|1",
        "R55|cookies: [{id: a, naam: a, soort: tracking, partij: X, land: Verenigde Staten}]|1"
      })
  void noticesAreJudgedCaseByCase(String rule, String yaml, int findings) {
    assertEquals(findings, Drafts.of(rule, Drafts.notice(yaml + "\n")).size());
  }

  @Test
  void aWebsiteWithoutACookieNoticeIsAnErrorAtTheWebsite() {
    Checked checked =
        Drafts.corporation(
            """
            naam: Voorbeeld
            aanspreekvorm: u
            contact:
              website: https://www.voorbeeld.nl
            """);
    assertEquals(
        "voorbeeld/corporatie.yaml:4:3", Drafts.of("R51", checked).get(0).position().toString());
  }

  @ParameterizedTest
  @CsvSource({"2024-05-31,1", "2024-06-01,0", "2026-01-01,0"})
  void aPublishedTextIsOldAfterTwentyFourMonths(LocalDate adopted, int findings) {
    Draft draft =
        Drafts.read(
            List.of(
                new Example("corporatie", "naam: Voorbeeld\naanspreekvorm: u\n"),
                new Example("privacyverklaring", "titel: Verklaring\n")));
    Dating dating = new Dating(Optional.of(LocalDate.of(2020, 1, 1)), Optional.of(adopted));
    Checked checked =
        Check.of(draft, Outputs.NONE.withDating(Sheet.STATEMENT, dating), LocalDate.of(2026, 6, 1));
    assertEquals(findings, Drafts.of("R61", checked).size());
    assertEquals(List.of(), Drafts.of("R59", checked));
  }

  @Test
  void aFindingForbidsPublishingOnlyWhenItIsAnError() {
    assertEquals(
        Drafts.statement("titel: V\n").findings().stream()
            .anyMatch(f -> f.severity() == Severity.ERROR),
        Drafts.statement("titel: V\n").hasErrors());
  }

  @Test
  void theFormOfAddressIsTheCorporationsOwn() {
    List<Example> informal =
        List.of(
            new Example("corporatie", "naam: Voorbeeld\naanspreekvorm: je\n"),
            new Example("privacyverklaring", "inleiding: '{U leest|Je leest} uw gegevens.'\n"));
    assertEquals(
        "Hier staat 'uw', terwijl de verklaring de lezer aanspreekt met 'je'.",
        Drafts.of("R62", Drafts.check(informal)).get(0).message());
  }
}
