package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
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
        "Gegevens van de gemeente krijgen wij alleen als u dat goed vindt."
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
}
