package nl.glashelder.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;
import nl.glashelder.wording.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What publishing writes, and which kind of version it makes. */
class PublicationTest {
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 2);
  private static final Finding ERROR = finding(Severity.ERROR);

  @TempDir Path folder;
  private PrintingHouse house;

  @BeforeEach
  void open() {
    house = new PrintingHouse(folder);
  }

  private static Finding finding(Severity severity) {
    return new Finding(
        new Position("woonpartners/privacyverklaring.yaml", 14, 5),
        severity,
        "R09",
        "grondslag-per-doel",
        "AVG 13(1)(c)",
        "Er is geen grondslag.",
        "Noem hem.");
  }

  @Nested
  class Freezing {
    @Test
    void keepsDataWordsAndRecordUnderTheDateItTakesEffect() {
      PublicationResult result =
          house.publish(
              "Wij zijn er voor u.",
              PublicationOrder.of(APRIL, "De eerste verklaring.")
                  .adopted("het bestuur", LocalDate.of(2026, 3, 28)));
      assertEquals(List.of(), result.findings());
      assertEquals(
          """
          corporatie:
            naam: Woonpartners
            aanspreekvorm: u
          privacyverklaring:
            inleiding: Wij zijn er voor u.
          """,
          house.read("2026-04-02/gegevens.yaml"));
      assertEquals(
          """
          <h1>Privacyverklaring</h1>
          <p>
            Wij zijn er voor u.
            Dat is alles.
          </p>
          """,
          house.read("2026-04-02/tekst.html"));
      assertEquals(
          """
          formaat: "1"
          corporatie: woonpartners
          document: privacyverklaring
          ingangsdatum: 2026-04-02
          vastgesteld-op: 2026-03-28
          vastgesteld-door: het bestuur
          aard: eerste
          toelichting: De eerste verklaring.
          vingerafdruk-gegevens: "52ae6245737c712865563ba0ead91cf3d2ae94c728a922700344e16b87f4555b"
          vingerafdruk-tekst: "9d822ae3c1612eb057f352474faa77066838cb7d28e908d28fa871bf72b7d72a"
          """,
          house.read("2026-04-02/versie.yaml"));
    }

    @Test
    void givesTheVersionThatTheArchiveReadsBack() {
      PublicationResult result = house.publish("2026-04-02");
      assertTrue(house.archive().isIntact());
      assertEquals(
          result.version(), house.archive().history("woonpartners", DocumentKind.STATEMENT).last());
    }

    @Test
    void tiesEachVersionToTheOneBefore() {
      house.publish("2025-01-01");
      house.publish("2026-04-02");
      assertEquals(
          Optional.of(Fingerprint.of(house.read("2025-01-01/versie.yaml"))),
          house
              .publish("2026-07-01")
              .version()
              .flatMap(
                  v ->
                      house
                          .archive()
                          .history("woonpartners", DocumentKind.STATEMENT)
                          .of(APRIL)
                          .flatMap(april -> april.about().previous())));
    }

    @Test
    void tellsWhatItDidAndWhatToCommit() {
      house.publish("2025-01-01");
      PublicationResult result =
          house.publish(
              "Nieuw.",
              PublicationOrder.of(APRIL, "Wij bewaren korter.")
                  .adopted("het bestuur", LocalDate.of(2026, 3, 28)));
      assertEquals(
          """
          Gepubliceerd: de privacyverklaring van woonpartners, versie 2026-04-02.
            Gaat in op: 2026-04-02
            Vastgesteld door: het bestuur
            Vastgesteld op: 2026-03-28
            Aard: uitbreiding (zoals voorgesteld)
            Toelichting: Wij bewaren korter.
            Vingerafdruk: %s
          Leg deze bestanden samen vast, bijvoorbeeld in git:
            corporations/woonpartners/versies/privacyverklaring/2026-04-02/gegevens.yaml
            corporations/woonpartners/versies/privacyverklaring/2026-04-02/tekst.html
            corporations/woonpartners/versies/privacyverklaring/2026-04-02/versie.yaml
            corporations/woonpartners/versies/privacyverklaring/register.sha256
            corporations/register.sha256
            git add corporations/woonpartners/versies/privacyverklaring corporations/register.sha256"""
              .formatted(Fingerprint.of(house.read("2026-04-02/versie.yaml"))),
          result.message());
    }

    @Test
    void givesTheSameBytesInAnyLanguageAndTimeZone(@TempDir Path elsewhere) {
      house.publish("2026-04-02");
      Locale locale = Locale.getDefault();
      TimeZone zone = TimeZone.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        PrintingHouse abroad = PrintingHouse.withVersions(elsewhere, "2026-04-02");
        assertEquals(house.files(), abroad.files());
        assertTrue(house.archive().isIntact());
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }

    @Test
    void aDryRunSaysWhatItWouldDoAndDoesNothing() {
      PublicationResult result =
          house.publish("Nieuw.", PublicationOrder.of(APRIL, "Nieuw.").asDryRun());
      assertFalse(result.isRefused());
      assertTrue(result.message().startsWith("Proef, er is niets opgeslagen."));
      assertEquals(Map.of(), house.files());
    }

    @Test
    void aVersionOfWhichNobodyIsSaidToHaveAdoptedItSaysThat() {
      PublicationOrder order = PublicationOrder.of(APRIL, "Nieuw.");
      String trial = house.publish("Nieuw.", order.asDryRun()).message();
      assertTrue(trial.contains("  Vastgesteld door: niet vastgelegd\n"), trial);
      assertTrue(trial.contains("-DvastgesteldDoor=\"het bestuur\""), trial);
      PublicationResult done = house.publish("Nieuw.", order);
      assertFalse(done.isRefused());
      assertTrue(done.message().contains("staat niet wie haar vaststelde"), done::message);
    }

    @Test
    void aTextTakenOverNeedNotSayWhoAdoptedIt() {
      String said =
          house
              .publish("Nieuw.", PublicationOrder.of(APRIL, "Overgenomen.").takenOver(true))
              .message();
      assertTrue(said.contains("Vastgesteld door: niet vastgelegd"), said);
      assertFalse(said.contains("Let op"), said);
    }

    @Test
    void aVersionMayTakeEffectLongFromNow() {
      assertFalse(house.publish("2100-01-01").isRefused());
    }

    @Test
    void aTextTakenOverWithoutDateSaysSo() {
      PublicationResult result =
          house.publish("Nieuw.", PublicationOrder.of(APRIL, "Overgenomen.").takenOver(true));
      assertTrue(result.version().get().about().dateUnknown());
      assertTrue(house.read("2026-04-02/versie.yaml").contains("datum-onbekend: ja\n"));
      assertTrue(result.message().contains("(de tekst zelf noemt geen datum)"));
    }

    @Test
    void warningsAreNoObstacle() {
      PublicationOrder order = PublicationOrder.of(APRIL, "Nieuw.");
      List<Finding> warnings = List.of(finding(Severity.WARNING));
      assertFalse(
          house.publish("Nieuw.", PrintingHouse.wording("Nieuw."), warnings, order).isRefused());
    }
  }

  @Nested
  class KindOfChange {
    private ChangeKind kindOf(PublicationResult result) {
      return result.version().orElseThrow().about().kind();
    }

    @Test
    void theFirstVersionIsTheFirst() {
      assertEquals(ChangeKind.FIRST, kindOf(house.publish("2026-04-02")));
    }

    @Test
    void otherDataAreWhatTheComparisonSays() {
      house.publish("2025-01-01");
      house.comparison = ChangeKind.NARROWING;
      assertEquals(ChangeKind.NARROWING, kindOf(house.publish("2026-04-02")));
    }

    @Test
    void theSameDataInOtherWordsAreANewStandardText() {
      house.publish("Gelijk.", "2025-01-01");
      PublicationOrder order = PublicationOrder.of(APRIL, "Nieuwe standaardtekst.");
      Wording other = PrintingHouse.wording("Anders gezegd.");
      PublicationResult result = house.publish("Gelijk.", other, List.of(), order);
      assertEquals(ChangeKind.TEMPLATE, kindOf(result));
    }

    @Test
    void anotherKindThanSuggestedNeedsAReason() {
      house.publish("2025-01-01");
      PublicationOrder order = PublicationOrder.of(APRIL, "Nieuw.");
      house.assertRefused(
          "P07", () -> house.publish("Nieuw.", order.as(ChangeKind.EDITORIAL, " ")));
      PublicationResult result =
          house.publish("Nieuw.", order.as(ChangeKind.EDITORIAL, "Alleen een spelfout."));
      assertEquals(ChangeKind.EDITORIAL, kindOf(result));
      assertTrue(
          house.read("2026-04-02/versie.yaml").contains("aard-reden: Alleen een spelfout.\n"));
      assertTrue(
          result
              .message()
              .contains(
                  "Aard: redactioneel (voorgesteld was uitbreiding; reden: Alleen een spelfout.)"));
    }

    @Test
    void theSuggestedKindNeedsNoReasonAndKeepsNone() {
      house.publish("2025-01-01");
      PublicationOrder order = PublicationOrder.of(APRIL, "Nieuw.");
      PublicationResult result = house.publish("Nieuw.", order.as(ChangeKind.WIDENING, "Zomaar."));
      assertEquals(Optional.empty(), result.version().orElseThrow().about().kindReason());
    }

    @Test
    void aLaterVersionIsNeitherFirstNorTakenOver() {
      house.publish("2025-01-01");
      PublicationOrder order = PublicationOrder.of(APRIL, "Nieuw.");
      house.assertRefused(
          "P06", () -> house.publish("Nieuw.", order.as(ChangeKind.FIRST, "Toch.")));
      house.assertRefused("P06", () -> house.publish("Nieuw.", order.takenOver(false)));
    }

    @Test
    void theFirstVersionChangesNothing() {
      PublicationOrder order = PublicationOrder.of(APRIL, "Nieuw.");
      house.assertRefused(
          "P06", () -> house.publish("Nieuw.", order.as(ChangeKind.WIDENING, "Toch.")));
    }

    @Test
    void otherDataAreNotANewStandardText() {
      house.publish("2025-01-01");
      PublicationOrder order = PublicationOrder.of(APRIL, "Nieuw.");
      house.assertRefused(
          "P06", () -> house.publish("Nieuw.", order.as(ChangeKind.TEMPLATE, "Toch.")));
    }
  }
}
