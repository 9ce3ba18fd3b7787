package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Correct sentences that look like mistakes. A false alarm is worse than a gap: who has to wave
 * away one finding, reads the next one less well.
 */
class SuspiciousButCorrectTest {
  private static final Set<String> ABOUT_TEXT = Set.of("R35", "R57", "R58", "R62", "R65");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tot 25 mei 2018 gold de Wbp.",
        "De AVG heeft de Wet bescherming persoonsgegevens vervangen.",
        "Vroeger heette de toezichthouder het College bescherming persoonsgegevens.",
        "De AVG is op 25 mei 2018 ingegaan.",
        "Gaat u een huurcontract aan? Dan geldt de AVG.",
        "U kunt uw gegevens op elk moment laten verbeteren.",
        "Ons klantportaal heet Mijn Je Thuis.",
        "Wij steunen de vereniging “Samen voor je buurt”.",
        "Ons kantoor is open van 9.00 u tot 17.00 u.",
        "Wij kunnen uw gegevens alleen aan de politie verstrekken als de wet dat eist.",
        "Wij verwerken uw verzoek zo snel mogelijk.",
        "Het is mogelijk om langs te komen op kantoor.",
        "Wij maken het mogelijk dat u uw contract online bekijkt.",
        "Wij gebruiken uw gegevens niet om reclame te kunnen maken.",
        "Wij kunnen u bellen als er iets onduidelijk is.",
        "Bij een storing kan de monteur u bellen.",
        "Wij sturen de gegevens naar de betrokken medewerker.",
        "U bent zelf betrokken bij de afspraken.",
        "Het oude systeem is vervangen; de gegevens zijn gewist.",
        "Gegevens van de gemeente krijgen wij alleen als u dat goed vindt.",
        "Op Bonaire geldt de Wet bescherming persoonsgegevens BES.",
        "Het Vrijstellingsbesluit Kansspelen gaat niet over uw gegevens.",
        "De Wbp was de privacywet tot de AVG kwam.",
        "Zo werkt de AVG in de praktijk.",
        "Wij letten op wat er in de AVG staat. Dat gaat over uw rechten.",
        "Lees de brochure “Wat doen wij met jouw gegevens?” van de AP.",
        "U kunt Mijn Woning ook gebruiken via App Store en Google Play.",
        "Uw buurman kan bezwaar maken tegen het plan.",
        "De monteur kan uw adres zien als hij bij u langskomt.",
        "Wij vragen andere gegevens dan de bank.",
        "Zo nodig vragen wij u om een ander nummer.",
        "Kan de huur lager? Dan rekenen wij dat voor u uit.",
        "Dit regelt art. 7:268 BW, zie bijv. onze folder.",
        "Bezwaar tegen de huurverhoging gaat over uw huur en niet over privacy.",
        "Wij delen geen gegevens met andere partijen dan de gemeente.",
        "Soms krijgen wij gegevens van de gemeente en soms van uzelf."
      })
  void correctSentencesPassTheRulesAboutText(String sentence) {
    Checked checked =
        Drafts.statement(
            """
            verwerkingen:
              - id: verhuren
                naam: Woningen verhuren
                toelichting: >-
                  %s
            gegevens:
              - id: adressen
                naam: adressen
                bronnen:
                  - id: brp
                    naam: de Basisregistratie Personen (BRP)
            """
                .formatted(sentence));
    assertEquals(
        List.of(), checked.findings().stream().filter(f -> ABOUT_TEXT.contains(f.rule())).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "belang: de veiligheid van wie bij ons kan worden lastiggevallen",
        "belang: het belang van bewoners bij een veilige portiek",
      })
  void anInterestThatIsNamedPasses(String interest) {
    Checked checked =
        Drafts.statement(
            """
            verwerkingen:
              - id: portiek
                naam: Portieken veilig houden
                grondslagen:
                  - grondslag: gerechtvaardigd-belang
                    %s
                    afweging: Het kan zijn dat dit u raakt. Wij wegen dat af.
            """
                .formatted(interest));
    assertEquals(List.of(), Drafts.of("R10", checked));
    assertEquals(List.of(), Drafts.of("R65", checked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "criterium: tot de wettelijke termijn voor bezwaar voorbij is",
        "criterium: de wettelijke termijn van 7 jaar",
        "criterium: zolang u bij ons huurt",
        "criterium: tot de klacht is afgehandeld"
      })
  void aCriterionThatCanBeRecognisedPasses(String criterion) {
    Checked checked =
        Drafts.statement(
            """
            bewaartermijnen:
              - id: stukken
                naam: stukken
                %s
            """
                .formatted(criterion));
    assertEquals(List.of(), Drafts.of("R17", checked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wij kunnen niet garanderen dat er nooit iets misgaat.",
        "Geen enkel systeem is voor 100% veilig.",
        "Honderd procent veiligheid kan niemand garanderen."
      })
  void modestySoundsLikeAPromiseButIsNone(String sentence) {
    Checked checked =
        Drafts.statement(
            """
            beveiliging:
              maatregelen:
                - id: bescheiden
                  tekst: %s
            """
                .formatted(sentence));
    assertEquals(List.of(), Drafts.of("R50", checked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "herkomst: sectorgebruik\n    bron: Vrijstellingsbesluit Wbp, artikel 14, lid 5",
        "herkomst: eigen-keuze\n    bron: eerder Vrijstellingsbesluit Wbp, nu vervallen"
      })
  void customMaySayWhichLapsedDecreeItStoodIn(String origin) {
    Checked checked =
        Drafts.statement(
            """
            bewaartermijnen:
              - id: huurdossier
                naam: huurdossier
                duur: P2Y
                start: na het einde van het huurcontract
                %s
            """
                .formatted(origin));
    assertEquals(List.of(), Drafts.of("R57", checked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "een kopie van uw paspoort sturen waarop uw foto is afgeschermd",
        "langskomen; een kopie van uw identiteitsbewijs is niet nodig"
      })
  void aCopyThatIsMaskedOrNotAskedPasses(String way) {
    Checked checked =
        Drafts.statement(
            """
            rechten:
              identificatie:
                manieren:
                  - %s
            """
                .formatted(way));
    assertEquals(List.of(), Drafts.of("R38", checked));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The article may stand in the name of the law.
        "R11|grondslagen: [{grondslag: wettelijke-plicht, wet: artikel 52 Algemene wet inzake rijksbelastingen}]",
        // Everybody can read an adequacy decision: there is no copy to ask for.
        "R15|{delen: {buiten-eer: ja}, ontvangers: [{id: a, naam: A, doorgifte: {landen: [Japan], waarborg: adequaatheidsbesluit}}]}",
        "R15|{delen: {buiten-eer: nee}, ontvangers: [{id: a, naam: A, land: Noorwegen}]}",
        "R17|bewaartermijnen: [{id: a, naam: A, criterium: tot u de nieuwsbrief opzegt}]",
        "R17|bewaartermijnen: [{id: a, naam: A, duur: P2Y, start: na afloop, criterium: niet langer dan nodig}]",
        "R36|rechten: {termijn: {antwoord: P14D, verlenging: P2M}}",
        "R36|rechten: {termijn: {antwoord: P1M, verlenging: P1M}}",
        "R41|gegevens: [{id: a, naam: gegevens zonder gezondheid}]",
        "R44|{gegevens: [{id: g, naam: G, items: [{id: k, naam: kopie zonder BSN}]}], verwerkingen: [{id: a, naam: A, gegevens: [g]}]}",
        "R44|verwerkingen: [{id: a, naam: A, bsn-wet: artikel 46 UAVG en artikel 38 Algemene wet inkomensafhankelijke regelingen}]",
        "R45|{gegevens: [{id: g, naam: G, items: [{id: k, naam: 'identiteitsbewijs, geen kopie van het paspoort'}]}], verwerkingen: [{id: a, naam: A, gegevens: [g]}]}",
        "R46|{gegevens: [{id: i, naam: inkomen, moment: als u een aanbod krijgt}], verwerkingen: [{id: inschrijven, naam: Inschrijven, gegevens: [i]}]}",
        "R48|bewaartermijnen: [{id: a, naam: camerabeelden, duur: PT72H, start: na de opname}]",
        "R48|bewaartermijnen: [{id: a, naam: beelden van de camera bij een aangifte, duur: P1Y, start: na de opname}]",
        "R50|beveiliging: {maatregelen: [{id: a, tekst: Wij nemen maatregelen om te voorkomen dat gegevens op straat komen.}]}",
        "R60|wijzigingen: {bekendmaking: [in een brief], toelichting: Kijk ook af en toe op deze pagina.}",
        "R62|kanalen: [{id: a, naam: Facebookgroep Je Buurt}]",
        "R65|onderzoek: [Een onderzoeksbureau kan u vragen om mee te doen.]",
        "R67|{gegevens: [{id: a, naam: foto}, {id: b, naam: foto van de woning}], verwerkingen: [{id: c, naam: C, gegevens: [a, b]}]}",
        "R74|{ontvangers: [{id: o, naam: overheden, voorbeelden: [de gemeente], wet: Wet gemeentelijke schuldhulpverlening}], verwerkingen: [{id: a, naam: Huur innen, ontvangers: [o]}]}",
        "R35|{inleiding: In de app ziet u geen gegevens van anderen., gegevens: [{id: a, naam: A, bronnen: [{id: b, naam: B}]}]}",
        "R35|{inleiding: Wij beschermen gegevens alleen door u te helpen., gegevens: [{id: a, naam: A, bronnen: [{id: b, naam: B}]}]}",
        "R43|verwerkingen: [{id: a, naam: A, toelichting: Wij hebben geen zwarte lijst. Dat willen wij niet.}]",
        "R50|beveiliging: {maatregelen: [{id: a, tekst: Papieren dossiers bewaren wij altijd veilig in een kluis.}]}",
        "R50|beveiliging: {maatregelen: [{id: a, tekst: Met een code kan niemand anders meelezen.}]}",
        "B01|bewaartermijnen: [{id: a, naam: huurcontracten, duur: P7Y, start: na afloop, herkomst: wet, bron: artikel 52 AWR}]",
        // The same length in other units.
        "B01|bewaartermijnen: [{id: a, naam: huurdossier, duur: P24M, start: na afloop}]",
        "B01|bewaartermijnen: [{id: a, naam: huurdossier, duur: P104W, start: na afloop}]",
        "B01|bewaartermijnen: [{id: a, naam: logbestanden, duur: P180D, start: na het vastleggen}]",
        "B01|bewaartermijnen: [{id: a, naam: financiële administratie, duur: P84M, start: na afloop}]",
        "B01|bewaartermijnen: [{id: a, naam: inkomsten en uitgaven, duur: P10Y, start: na afloop}]",
        "B02|bewaartermijnen: [{id: a, naam: A, duur: P2Y, herkomst: eigen-keuze, bron: Woningwet}]",
        "B02|inleiding: De Woningwet noemt geen termijn. Wij bewaren gegevens twee jaar.",
        "B02|inleiding: De Woningwet zegt aan wie wij verhuren; wij bewaren de uitkomst één jaar."
      })
  void correctStatementsPass(String rule, String yaml) {
    assertEquals(List.of(), Drafts.of(rule, Drafts.statement(yaml + "\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R55|{inleiding: Zonder uw toestemming gebruiken wij geen trackingcookies., cookies: [{id: a, naam: a, soort: tracking, plaatser: eigen}]}",
        "R52|cookies: [{id: a, naam: a, soort: functioneel, plaatser: derde, partij: Klantportaal BV}]"
      })
  void correctNoticesPass(String rule, String yaml) {
    assertEquals(List.of(), Drafts.of(rule, Drafts.notice(yaml + "\n")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wij vragen uw naam, adres, postcode, woonplaats, telefoonnummer, e-mailadres, leeftijd,"
            + " rekeningnummer, inkomen, gezinssamenstelling, huurprijs, bouwjaar, huidige woning,"
            + " vorige woning en datum van inschrijving.",
        "Dit staat in art. 6 lid 1 sub b van de AVG. Dhr. drs. J. de Vries van de afd. Verhuur kan"
            + " u daar o.a. meer over vertellen, bijv. op kantoor."
      })
  void aListOrAbbreviationsDoNotMakeASentenceLong(String sentence) {
    Checked checked =
        Drafts.words("<h1>Verklaring</h1><h2>In het kort</h2><p>" + sentence + "</p>");
    assertEquals(
        List.of(),
        Drafts.of("R63", checked).stream().filter(f -> f.message().contains("woorden")).toList());
  }
}
