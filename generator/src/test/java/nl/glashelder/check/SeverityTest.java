package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.glashelder.source.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some rules are an error in one case and a warning in another. */
class SeverityTest {
  private static String worst(String rule, Checked checked) {
    return Drafts.of(rule, checked).stream()
        .map(f -> f.severity())
        .min(Severity::compareTo)
        .map(Severity::dutch)
        .orElse("niets");
  }

  @ParameterizedTest
  @CsvSource({
    "PT72H,niets",
    "P3D,niets",
    "P7D,waarschuwing",
    "P4W,waarschuwing",
    "P28D,waarschuwing",
    "P29D,waarschuwing",
    "P1M,waarschuwing"
  })
  void cameraImagesThatStayLongAreWarnedOfForTheLawNamesNoTerm(String duration, String expected) {
    Checked checked =
        Drafts.statement(
            """
            bewaartermijnen:
              - id: beelden
                naam: camerabeelden
                duur: %s
            """
                .formatted(duration));
    assertEquals(expected, worst("R48", checked));
  }

  @ParameterizedTest
  @CsvSource({
    "P1M,niets",
    "P2W,niets",
    "P4W,waarschuwing",
    "P28D,waarschuwing",
    "P30D,waarschuwing",
    "P6W,fout",
    "P2M,fout"
  })
  void anAnswerTakesAMonthAtMostAndFourWeeksIsTheOldLaw(String term, String expected) {
    Checked checked =
        Drafts.statement(
            """
            rechten:
              termijn:
                antwoord: %s
            """
                .formatted(term));
    assertEquals(expected, worst("R36", checked));
  }

  @ParameterizedTest
  @CsvSource({
    "'kvk: \"12345678\"',waarschuwing",
    "'fg: {aanwezig: ja}',fout",
    "'fg: {aanwezig: nee}',waarschuwing",
    "'fg: {naam: Noor Jansen}',fout",
    "'fg: {reden: Dat hoeft niet.}',niets",
    "'fg: {aanwezig: ja, telefoon: \"0318 123 456\"}',niets"
  })
  void anOfficerWhoCannotBeReachedIsWorseThanOneNotMentioned(String officer, String expected) {
    Checked checked = Drafts.corporation("naam: Voorbeeld\naanspreekvorm: u\n" + officer + "\n");
    assertEquals(expected, worst("R05", checked));
  }

  @ParameterizedTest
  @CsvSource({"'',waarschuwing", "'bronnen: [{id: brp, naam: de BRP}]',waarschuwing"})
  void kindsOfDataNeedNotBeNamedByPurpose(String sources, String expected) {
    Checked checked =
        Drafts.statement(
            """
            gegevens:
              - id: adressen
                naam: adressen
                %s
            verwerkingen:
              - id: iets
                naam: Iets doen
            """
                .formatted(sources));
    assertEquals(expected, worst("R33", checked));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R04|gezamenlijk: [{id: a, naam: A, partijen: [B], taakverdeling: Wij doen alles.}]|waarschuwing",
        "R04|gezamenlijk: [{id: a, naam: A, partijen: [B], contactpunt: Bel ons.}]|fout",
        "R10|grondslagen: [{grondslag: gerechtvaardigd-belang, belang: de veiligheid}]|waarschuwing",
        "R10|grondslagen: [{grondslag: gerechtvaardigd-belang}]|fout",
        "R22|rechten: {lijst: [{id: beperking, uitleg: Dat kan.}]}|waarschuwing",
        "R22|titel: Verklaring|fout",
        "R26|{delen: {anders-toestemming: ja}, rechten: {lijst: [toestemming-intrekken]}}|waarschuwing",
        "R26|delen: {anders-toestemming: ja}|fout",
        "R37|titel: Verklaring|waarschuwing",
        "R37|rechten: {kosten: {gratis: nee}}|fout",
        "R37|rechten: {kosten: {toelichting: Wij vragen nooit geld.}}|waarschuwing",
        "R67|ontvangers: [{id: a, naam: A}]|waarschuwing"
      })
  void whatTheLawDoesNotAskWordForWordIsNoError(String rule, String yaml, String expected) {
    assertEquals(expected, worst(rule, Drafts.statement(yaml + "\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plaatst-cookies: ja|fout",
        "titel: Cookies|waarschuwing",
        "{plaatst-cookies: ja, soorten: [{id: functioneel}]}|waarschuwing",
        "cookies: [{id: a, naam: a, soort: functioneel, plaatser: eigen, doel: inloggen}]|waarschuwing",
        "cookies: [{id: a, naam: a, soort: functioneel, plaatser: eigen, duur: P1D}]|fout",
        "plaatst-cookies: nee|niets"
      })
  void theCookieLawAsksThePurposesInAnyCase(String yaml, String expected) {
    assertEquals(expected, worst("R51", Drafts.notice(yaml + "\n")));
  }

  @ParameterizedTest
  @CsvSource({
    "'titel: Verklaring',waarschuwing",
    "'besluitvorming: {geautomatiseerd: nee}',niets",
    "'besluitvorming: {geautomatiseerd: ja}',fout"
  })
  void decisionsThatAreThereMustBeExplained(String stance, String expected) {
    assertEquals(expected, worst("R30", Drafts.statement(stance + "\n")));
  }
}
