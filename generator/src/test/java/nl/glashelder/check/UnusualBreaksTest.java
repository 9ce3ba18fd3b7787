package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import nl.glashelder.check.Explanation.Example;
import nl.glashelder.source.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements that break a rule in a way that the plain examples do not show. */
class UnusualBreaksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R10|grondslagen: [{grondslag: gerechtvaardigd-belang, belang: ons bedrijfsbelang}]",
        "R10|grondslagen: [{grondslag: gerechtvaardigd-belang, belang: het belang van de corporatie}]",
        "R12|grondslagen: [{grondslag: algemeen-belang, wet: Woningwet}]",
        "R15|ontvangers: [{id: a, naam: A, land: Ierland en de Verenigde Staten}]",
        "R15|ontvangers: [{id: a, naam: A, land: VS (Californië)}]",
        "R15|ontvangers: [{id: a, naam: A, doorgifte: {landen: [India], waarborg: bindende-bedrijfsvoorschriften}}]",
        "R17|bewaartermijnen: [{id: a, naam: A, criterium: zolang wij ze nodig hebben}]",
        "R17|bewaartermijnen: [{id: a, naam: A, criterium: conform wettelijke bewaartermijnen}]",
        "R17|bewaartermijnen: [{id: a, naam: A, criterium: zo kort mogelijk}]",
        "R17|bewaartermijnen: [{id: a, naam: A, criterium: niet langer dan wij ze nodig hebben}]",
        "R23|cameras: {plekken: [{id: hal, naam: de hal, belang: de veiligheid van bewoners}]}",
        "R24|{verwerkingen: [{id: a, naam: A, reclame: ja}], rechten: {lijst: [{id: bezwaar, uitleg: U mag bezwaar maken tegen reclame om redenen uit uw eigen situatie.}]}}",
        "R26|{grondslagen: [{grondslag: toestemming}], rechten: {lijst: [{id: toestemming-intrekken, uitleg: Stuur een brief. Wat wij daarvoor deden blijft geldig.}]}}",
        "R31|{rechten: {lijst: [menselijk-oordeel]}, verwerkingen: [{id: a, naam: A, geautomatiseerd-besluit: {logica: Loten., gevolg: Een woning., mens: Een mens kijkt mee.}}]}",
        "R34|gegevens: [{id: a, naam: A, van-uzelf: nee}]",
        "R34|gegevens: [{id: a, naam: A, items: [{id: b, naam: gegevens uit het Kadaster}]}]",
        "R35|{inleiding: Wij krijgen uw gegevens alleen van u., gegevens: [{id: a, naam: A, bronnen: [{id: b, naam: B}]}]}",
        "R35|{inleiding: Wij vragen geen gegevens over u bij anderen op., gegevens: [{id: a, naam: A, bronnen: [{id: b, naam: B}]}]}",
        "R39|rechten: {weigering: {gemotiveerd: ja}}",
        "R40|klachten: {rechter: {toelichting: U kunt in beroep bij de bestuursrechter., termijn: P6W}}",
        "R41|gegevens: [{id: a, naam: gegevens over uw gezondheid}]",
        "R41|verwerkingen: [{id: a, naam: A, bijzondere-gegevens: {artikel: 'artikel 6, lid 1, AVG', toelichting: Toestemming.}}]",
        "R41|verwerkingen: [{id: a, naam: A, bijzondere-gegevens: {artikel: AVG 9(2)(a), toelichting: Toestemming.}}]",
        "R42|verwerkingen: [{id: a, naam: A, strafrechtelijke-gegevens: {artikel: artikel 6 AVG, toelichting: Nodig.}}]",
        "R43|verwerkingen: [{id: a, naam: A, toelichting: Wij zetten u dan op de zwarte lijst van de regio.}]",
        "R44|verwerkingen: [{id: a, naam: A, bsn-wet: 'artikel 46, lid 1, UAVG'}]",
        "R45|{gegevens: [{id: g, naam: G, items: [{id: k, naam: kopie paspoort}]}], verwerkingen: [{id: a, naam: A, gegevens: [g], id-kopie-reden: Dat is handig.}]}",
        "R47|bewaartermijnen: [{id: a, naam: camerabeelden, duur: P7D}]",
        "R50|beveiliging: {maatregelen: [{id: a, tekst: De beveiliging voorkomt dat gegevens verloren gaan.}, {id: b, tekst: Wij letten op.}]}",
        "R50|{uitgangspunten: [{id: a, tekst: Uw gegevens zijn bij ons altijd veilig.}], beveiliging: {maatregelen: [{id: b, tekst: Wij letten op.}]}}",
        "R57|inleiding: Volgens de Wbp mag u uw gegevens inzien zoals u eerder las.",
        "R57|rechten: {beperkingen: Artikel 43 Wbp beperkt uw rechten.}",
        "R58|inleiding: Zodra de AVG in werking treedt passen wij deze tekst aan.",
        "R60|wijzigingen: {bekendmaking: [op onze website], toelichting: Kijk daarom regelmatig op deze pagina.}",
        "R62|doelgroepen: [{id: a, naam: bezoekers van je buurt}]",
        "R65|gegevens: [{id: a, naam: A, items: [{id: b, naam: soortgelijke gegevens}]}]",
        "R65|gegevens: [{id: a, naam: A, toelichting: Soms hebben wij andere gegevens nodig dan hier staan.}]",
        "R65|samenvatting: [Wij gebruiken gegevens voor onze dienstverlening in brede zin.]",
        "R67|{gegevens: [{id: a, naam: Foto}, {id: b, naam: foto}], verwerkingen: [{id: c, naam: C, gegevens: [a, b]}]}",
        "R72|kanalen: [{id: a, naam: A, soort: nieuwsbrief, toelichting: Wij zien wie de nieuwsbrief opent.}]",
        "B01|bewaartermijnen: [{id: a, naam: inkomenstoets, duur: P2Y, start: na de toewijzing}]",
        "B01|bewaartermijnen: [{id: a, naam: afgewezen kandidaten, duur: P3M, start: na de toewijzing}]",
        "B02|bewaartermijnen: [{id: a, naam: A, duur: P2Y, bron: artikel 21 Woningwet}]",
        "B02|inleiding: Volgens de Woningwet bewaren wij uw gegevens twee jaar."
      })
  void anUnusualBreakIsFoundOnce(String rule, String yaml) {
    assertEquals(1, Drafts.of(rule, Drafts.statement(yaml + "\n")).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R51|{plaatst-cookies: nee, cookies: [{id: a, naam: a, soort: functioneel, plaatser: eigen, doel: om te werken, sessie: ja}]}",
        "R51|cookies: [{id: a, naam: a, soort: functioneel, plaatser: derde, doel: om te werken, sessie: ja}]",
        "R55|cookies: [{id: a, naam: a, soort: functioneel, doorgifte: {landen: [India], waarborg: modelcontract}}]",
        "R55|{inleiding: Wij volgen u niet., cookies: [{id: a, naam: a, soort: tracking, plaatser: eigen}]}",
        "R55|{statistiek: [Wij gebruiken geen trackingcookies.], cookies: [{id: a, naam: a, soort: tracking, plaatser: eigen}]}"
      })
  void anUnusualBreakInANoticeIsFoundOnce(String rule, String yaml) {
    assertEquals(1, Drafts.of(rule, Drafts.notice(yaml + "\n")).size());
  }

  @Test
  void aCookieThatLeavesEuropeContradictsTheStatement() {
    Checked checked =
        Drafts.check(
            List.of(
                new Example("privacyverklaring", "delen:\n  buiten-eer: nee\n"),
                new Example(
                    "cookieverklaring",
                    "cookies: [{id: a, naam: _ga, soort: analytisch, land: Verenigde Staten}]\n")));
    assertEquals(
        "Er staat dat gegevens binnen de Europese Economische Ruimte blijven, maar de cookie '_ga'"
            + " brengt ze daarbuiten.",
        Drafts.of("R15", checked).get(0).message());
  }

  @Test
  void aDoubleNameAndAnUnusedEntryAreWarnings() {
    Checked checked =
        Drafts.statement(
            """
            ontvangers:
              - id: drukker
                naam: drukker
              - id: drukkerij
                naam: Drukker
            verwerkingen:
              - id: brieven
                naam: Brieven versturen
                ontvangers: [drukker]
            """);
    List<Severity> severities = Drafts.of("R67", checked).stream().map(f -> f.severity()).toList();
    assertEquals(List.of(Severity.WARNING, Severity.WARNING), severities);
  }

  @Test
  void aSummaryThatLeavesOutWhatTheReaderNoticesIsTooShort() {
    Checked checked =
        Drafts.words(
            """
            <h1>Privacyverklaring</h1>
            <section data-key="in-het-kort"><h2>In het kort</h2>
            <div data-key="in-het-kort.waarvoor"><p>Wij verhuren.</p></div>
            <p data-key="in-het-kort.rechten">U hebt rechten.</p></section>
            """);
    assertFalse(Drafts.of("R66", checked).isEmpty());
  }

  private static final String CONSENT = "grondslagen: [{grondslag: toestemming}]\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dat kan met het formulier. Het is net zo makkelijk als toestemming geven.|0",
        "Dat mag altijd. Dat kan met het formulier, en is even eenvoudig als toestemming geven.|0",
        "Dat kan met het formulier.|1",
        "Dat kan met het formulier. Het is niet net zo makkelijk als toestemming geven.|1",
        "Dat kan met het formulier. Inloggen is net zo makkelijk.|1",
        "Dat kan met het formulier. Dat is net zo makkelijk als een reparatie melden.|1"
      })
  void aWayToWithdrawIsNoHurdleWhereItIsSaidToBeAsEasyAsConsent(String text, int asked) {
    Checked checked =
        Drafts.statement(
            CONSENT
                + "rechten: {lijst: [{id: toestemming-intrekken, uitleg: U mag uw toestemming altijd intrekken. Wat wij daarvoor deden verandert niet., aanvragen: \""
                + text
                + "\"}]}\n");
    assertEquals(
        asked,
        Drafts.of("R26", checked).stream()
            .filter(f -> f.severity() == Severity.INFORMATION)
            .count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Foto's van het zomerfeest zetten wij op de website.|0",
        "Wij plaatsen foto's van bijeenkomsten op Facebook.|0",
        "Foto's van inbrekers zetten wij op Facebook.|1",
        "Wij plaatsen beelden van inbrekers op Facebook.|1",
        "Wij zetten beelden van vernielers bij activiteiten op Facebook.|1",
        "Na het zomerfeest zetten wij beelden van vernielers op Facebook.|1"
      })
  void picturesOfAPartyAreNoImagesOfACamera(String text, int asked) {
    assertEquals(
        asked,
        Drafts.of("R47", Drafts.statement("cameras: {inleiding: \"" + text + "\"}\n")).stream()
            .filter(f -> f.message().contains("bekendmaakt"))
            .count());
  }
}
