package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.glashelder.source.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor might not mean: K03 and T03 in small cases. */
class CatalogueRulesTest {
  private static List<String> places(String rule, String yaml) {
    return Drafts.of(rule, Drafts.statement(yaml)).stream()
        .map(Finding::position)
        .map(p -> p.line() + ":" + p.column())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delen: {voorwaarden: [voor ons werk]}\n"
            + "onderzoek: [Wij tellen verzoeken, maar niet van wie]",
        "delen: {beloften: [Wij verkopen niets, ook niet later.]}",
        "rechten: {niet-getoond: [notities (van medewerkers, en van ons)]}",
        "rechten: {niet-getoond: [gesprekken tot 1,5 uur]}",
        "cameras: {plekken: [{id: a, naam: A, doelen: [vandalisme, overlast en lawaai, buiten]}]}"
      })
  void anItemThatLooksLikeTheTailOfTheOneBeforeIsTold(String yaml) {
    assertEquals(1, places("K03", yaml).size(), yaml);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delen: {voorwaarden: [als de wet dat eist, als u toestemming geeft]}",
        "delen: {beloften: [Wij verkopen niets., Wij delen niets.]}",
        "delen: {beloften: [\"Wij verkopen niets, ook niet later.\"]}",
        "onderzoek:\n  - Wij tellen verzoeken\n  - maar niet van wie",
        "wijzigingen: {bekendmaking: [op onze website, in de nieuwsbrief]}",
        "ontvangers: [{id: a, naam: A, voorbeelden: [loodgieters, schilders, glazenwassers]}]"
      })
  void aListOfSeparateThingsIsLeftInPeace(String yaml) {
    assertEquals(List.of(), places("K03", yaml), yaml);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "niet-vastgelegd: [IP-adres]|gegevens: [{id: a, naam: A, items: [{id: ip, naam:"
            + " IP-adres}]}]",
        "ontvangers:|- {id: a, naam: A, krijgt: [{id: n, naam: naam}], krijgt-niet: [uw naam]}",
        "bewaartermijnen:|- {id: a, naam: A, duur: P2Y, duur-tot: P6M}",
        "bewaartermijnen:|- {id: a, naam: A, termijnen: [{id: b, naam: B, duur: P4W, duur-tot:"
            + " P1M}]}",
        "titel: T|cameras: {openbare-weg: nee, plekken: [{id: a, naam: A, openbare-weg: ja}]}",
        "titel: T|cameras: {kentekens: nee, plekken: [{id: a, naam: A, kentekens: ja}]}",
        "titel: T|cameras: {geluid: nee, plekken: [{id: a, naam: A, geluid: ja}]}",
        "titel: T|cameras: {meekijken: nee, plekken: [{id: a, naam: A, meekijken: ja}]}",
        "titel: T|cameras: {nooit-op: [de wachtkamer], plekken: [{id: a, naam: wachtkamer}]}",
        "kanalen:|- {id: a, naam: A, soort: chatbot, computer-antwoordt: nee}",
        "ontvangers: [{id: politie, naam: P}]|verbonden-organisaties: [{id: a, naam: A, ontvanger: politie,"
            + " deelt-gegevens: nee}]",
        "titel: T|verbonden-organisaties: [{id: a, naam: A, deelt-gegevens: ja}]",
        "reikwijdte: {geldt-ook-voor: [A]}|verbonden-organisaties: [{id: a, naam: A, geldt-ook:"
            + " nee}]",
        "reikwijdte: {geldt-niet-voor: [De Warmte bv]}|verbonden-organisaties: [{id: a, naam: Warmte"
            + " B.V., geldt-ook: ja}]",
        "ontvangers: [{id: w, naam: Warmte B.V.}]|verbonden-organisaties: [{id: a, naam: Warmte,"
            + " deelt-gegevens: nee}]",
        "ontvangers: [{id: a, naam: leverancier}]|verbonden-organisaties: [{id: a, naam: Warmte,"
            + " deelt-gegevens: nee}]",
        "ontvangers: [{id: l, naam: leveranciers, voorbeelden: [Warmte bv]}]|verbonden-organisaties:"
            + " [{id: a, naam: Warmte, deelt-gegevens: nee}]",
        "gezamenlijk: [{id: g, naam: Noord, partijen: [Warmte bv]}]|verbonden-organisaties: [{id: a,"
            + " naam: Warmte, deelt-gegevens: nee}]",
        "titel: T|verbonden-organisaties: [{id: a, naam: A, geldt-ook: ja, eigen-verklaring: {naam:"
            + " verklaring van A}}]",
        "reikwijdte: {geldt-ook-voor: [A bv]}|verbonden-organisaties: [{id: a, naam: A,"
            + " eigen-verklaring: {naam: verklaring van A}}]",
        "titel: T|verbonden-organisaties: [{id: a, naam: A, aandeel: de helft}]",
        "titel: T|verbonden-organisaties: [{id: a, naam: A, relatie: moeder, aandeel: 100%}]",
        "titel: T|verbonden-organisaties: [{id: a, naam: A, relatie: zuster, aandeel: de helft}]"
      })
  void keysThatCannotBothBeTrueAreTold(String first, String second) {
    assertEquals(1, places("T03", first + "\n" + second + "\n").size(), second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "niet-vastgelegd: [BSN]|gegevens: [{id: a, naam: A, items: [{id: ip, naam: IP-adres}]}]",
        "bewaartermijnen:|- {id: a, naam: A, duur: P7D, duur-tot: P14D}",
        "titel: T|cameras: {openbare-weg: ja, plekken: [{id: a, naam: A, openbare-weg: nee}]}",
        "kanalen:|- {id: a, naam: A, soort: chatbot, computer-antwoordt: ja, meldt-computer: ja}",
        "ontvangers: [{id: politie, naam: P}]|verbonden-organisaties: [{id: a, naam: A, ontvanger: politie,"
            + " deelt-gegevens: ja, geldt-ook: nee}]",
        "ontvangers: [{id: w, naam: Warmte Noord}]|verbonden-organisaties: [{id: a, naam: Warmte"
            + " Zuid, deelt-gegevens: nee}]",
        "gezamenlijk: [{id: g, naam: Noord, partijen: [Warmte bv]}]|verbonden-organisaties: [{id: a,"
            + " naam: Warmte}]",
        "titel: T|verbonden-organisaties: [{id: a, naam: A, geldt-ook: nee, eigen-verklaring: {naam:"
            + " verklaring van A}}]",
        "titel: T|verbonden-organisaties: [{id: a, naam: A, relatie: lid, aandeel: een derde}]"
      })
  void keysThatGoTogetherAreLeftInPeace(String first, String second) {
    assertEquals(List.of(), places("T03", first + "\n" + second + "\n"), second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nee|Wij schatten in wie de huur niet betaalt.|1",
        "nee|'Ja, maar een medewerker beslist, niet de computer.'|1",
        "nee|'Geen melding blijft liggen, want een computer geeft elke melding een score.'|1",
        "nee|Wij kijken hoe vaak iemand niet betaalt.|1",
        "nee|Nee. Wij beoordelen elke melding apart.|0",
        "ja|Wij schatten in wie de huur niet betaalt.|0",
        "ja|Wij kijken hoe vaak iemand niet betaalt.|1"
      })
  void aDenialInAProfileHidesNoContradiction(String stated, String text, int findings) {
    String yaml =
        "besluitvorming: {profilering: %s}\nverwerkingen: [{id: a, naam: Huren, profilering: \"%s\"}]\n"
            .formatted(stated, text);
    assertEquals(findings, places("T03", yaml).size(), text);
  }
}
