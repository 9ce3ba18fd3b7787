package nl.glashelder.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.glashelder.compare.Comparison;
import nl.glashelder.compare.Side;
import nl.glashelder.source.RecordFile;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.PublishedData;
import org.junit.jupiter.api.Test;

/** Who compares is warned of what changed in the data and stands nowhere in the words. */
class UnseenChangesTest {
  private static final String FORGETFUL = "<h1>V</h1><h3 data-key='ontvangers.bank'>Bank</h3>";

  private static PublishedData bankIn(String country) {
    String yaml =
        """
        corporatie:
          naam: Proef
          aanspreekvorm: u
        privacyverklaring:
          ontvangers:
            - id: bank
              naam: Bank
              land: LAND
        """
            .replace("LAND", country);
    return RecordFile.read(
            yaml.getBytes(StandardCharsets.UTF_8), "gegevens.yaml", PublishedData.class)
        .value()
        .orElseThrow();
  }

  private static Side published(String country, String date) {
    return new Side(date, Optional.of(LocalDate.parse(date)), bankIn(country), FORGETFUL);
  }

  private static List<String> found(Comparison comparison) {
    UnseenChanges unseen = new UnseenChanges();
    unseen.look("proef", DocumentKind.STATEMENT, comparison);
    unseen.look("proef", DocumentKind.STATEMENT, comparison);
    return unseen.findings().stream().map(Object::toString).toList();
  }

  @Test
  void aDraftThatDoesNotSayWhatChangedIsWarnedOfOnce() {
    assertEquals(
        List.of(
            "proef/privacyverklaring.yaml:1:1: waarschuwing W01 wijziging-niet-te-zien: Tussen de"
                + " versie van 1 januari 2026 en het concept is in de gegevens iets veranderd dat"
                + " in de tekst nergens te zien is: “Het land van de ontvanger ‘Bank’ is anders. Er"
                + " stond: ‘Nederland’. Er staat nu: ‘Peru’.” Kijk of de tekst dit moet"
                + " vertellen."),
        found(
            Comparison.of(
                published("Nederland", "2026-01-01"), Side.draft(bankIn("Peru"), FORGETFUL))));
  }

  @Test
  void ofAPublishedVersionTheFolderIsNamed() {
    assertEquals(
        List.of(
            "proef/versies/privacyverklaring/2026-05-01:1:1: waarschuwing W01"
                + " wijziging-niet-te-zien: Tussen de versie van 1 januari 2026 en de versie van 1"
                + " mei 2026 is in de gegevens iets veranderd dat in de tekst nergens te zien is:"
                + " “Het land van de ontvanger ‘Bank’ is anders. Er stond: ‘Nederland’. Er staat"
                + " nu: ‘Peru’.” Kijk of de tekst dit moet vertellen."),
        found(
            Comparison.of(published("Nederland", "2026-01-01"), published("Peru", "2026-05-01"))));
  }

  @Test
  void aChangeThatIsSaidIsNoFinding() {
    String said = FORGETFUL + "<p data-key='ontvangers.bank.land'>LAND</p>";
    assertEquals(
        List.of(),
        found(
            Comparison.of(
                Side.draft(bankIn("Nederland"), said.replace("LAND", "In Nederland.")),
                Side.draft(bankIn("Peru"), said.replace("LAND", "In Peru.")))));
  }
}
