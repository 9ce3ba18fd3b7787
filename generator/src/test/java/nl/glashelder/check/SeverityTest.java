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
    "P29D,fout",
    "P1M,fout"
  })
  void cameraImagesMayStayFourWeeksAndNeedAReasonAfterThreeDays(String duration, String expected) {
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
    "'fg: {aanwezig: ja, telefoon: \"0318 123 456\"}',niets"
  })
  void anOfficerWhoCannotBeReachedIsWorseThanOneNotMentioned(String officer, String expected) {
    Checked checked = Drafts.corporation("naam: Voorbeeld\naanspreekvorm: u\n" + officer + "\n");
    assertEquals(expected, worst("R05", checked));
  }

  @ParameterizedTest
  @CsvSource({"'',waarschuwing", "'bronnen: [{id: brp, naam: de BRP}]',fout"})
  void kindsOfDataMustBeNamedOnceOthersGiveData(String sources, String expected) {
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
  @CsvSource({
    "'titel: Verklaring',waarschuwing",
    "'besluitvorming: {geautomatiseerd: nee}',niets",
    "'besluitvorming: {geautomatiseerd: ja}',fout"
  })
  void decisionsThatAreThereMustBeExplained(String stance, String expected) {
    assertEquals(expected, worst("R30", Drafts.statement(stance + "\n")));
  }
}
