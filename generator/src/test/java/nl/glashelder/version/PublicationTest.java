package nl.glashelder.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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

  private static List<String> rules(PublicationResult result) {
    return result.findings().stream().map(Finding::rule).toList();
  }

  private void assertRefused(String rule, PublicationResult result) {
    Map<String, String> before = house.files();
    assertTrue(result.isRefused());
    assertTrue(rules(result).contains(rule), () -> "" + result.findings());
    assertEquals(List.of(), result.files());
    assertEquals(before, house.files());
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
            git add corporations/woonpartners/versies/privacyverklaring"""
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
      assertRefused("P07", house.publish("Nieuw.", order.as(ChangeKind.EDITORIAL, " ")));
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
      assertRefused("P06", house.publish("Nieuw.", order.as(ChangeKind.FIRST, "Toch.")));
      assertRefused("P06", house.publish("Nieuw.", order.takenOver(false)));
    }

    @Test
    void theFirstVersionChangesNothing() {
      PublicationOrder order = PublicationOrder.of(APRIL, "Nieuw.");
      assertRefused("P06", house.publish("Nieuw.", order.as(ChangeKind.WIDENING, "Toch.")));
    }

    @Test
    void otherDataAreNotANewStandardText() {
      house.publish("2025-01-01");
      PublicationOrder order = PublicationOrder.of(APRIL, "Nieuw.");
      assertRefused("P06", house.publish("Nieuw.", order.as(ChangeKind.TEMPLATE, "Toch.")));
    }
  }

  @Nested
  class Refusing {
    @Test
    void aDateThatHasAVersion() {
      house.publish("2026-04-02");
      assertRefused("P01", house.publish("Nieuw.", "2026-04-02"));
    }

    @Test
    void aDateBeforeTheLastVersion() {
      house.publish("2026-04-02");
      assertRefused("P02", house.publish("Nieuw.", "2026-04-01"));
    }

    @Test
    void aDraftThatEqualsTheLastVersion() {
      house.publish("Gelijk.", "2026-04-02");
      assertRefused("P03", house.publish("Gelijk.", "2026-07-01"));
    }

    @Test
    void whatEqualsAnOlderVersionIsAChange() {
      house.publish("Zo.", "2025-01-01");
      house.publish("Anders.", "2025-07-01");
      assertFalse(house.publish("Zo.", "2026-04-02").isRefused());
    }

    @Test
    void aDraftWithErrorsAndShowsThem() {
      PublicationOrder order = PublicationOrder.of(APRIL, "Nieuw.");
      PublicationResult result =
          house.publish(
              "Nieuw.",
              PrintingHouse.wording("Nieuw."),
              List.of(finding(Severity.WARNING), ERROR, finding(Severity.INFORMATION)),
              order);
      assertRefused("P04", result);
      assertEquals("Het concept heeft een fout.", result.findings().get(0).message());
      assertEquals(List.of(ERROR), result.findings().subList(1, result.findings().size()));
    }

    @Test
    void errorsUnlessAFirstVersionRecordsWhatWasInForceWithItsFlaws() {
      PublicationOrder first = PublicationOrder.of(LocalDate.of(2025, 1, 1), "Overgenomen.");
      Wording wording = PrintingHouse.wording("Oud.");
      assertFalse(
          house.publish("Oud.", wording, List.of(ERROR), first.takenOver(false)).isRefused());
      PublicationOrder second = PublicationOrder.of(APRIL, "Nog eens.").takenOver(false);
      PublicationResult result =
          house.publish("Nieuw.", PrintingHouse.wording("Nieuw."), List.of(ERROR), second);
      assertRefused("P04", result);
      assertRefused("P06", result);
    }

    @Test
    void aMissingReason() {
      assertRefused("P05", house.publish("Nieuw.", PublicationOrder.of(APRIL, " \n")));
    }

    @Test
    void aCorporationWithoutDraftOfTheDocument() {
      PublicationResult result =
          new Publication(house.corporations, (a, b) -> ChangeKind.WIDENING)
              .publish(
                  house.draft("Nieuw."),
                  DocumentKind.NOTICE,
                  PrintingHouse.wording("Nieuw."),
                  List.of(),
                  PublicationOrder.of(APRIL, "Nieuw."));
      assertRefused("P08", result);
    }

    @Test
    void aYearThatCannotBe() {
      assertRefused("P09", house.publish("0206-04-02"));
      assertRefused("P09", house.publish("3026-04-02"));
    }

    @Test
    void anUnknownDateOfATextOfOnesOwn() {
      PublicationOrder order =
          new PublicationOrder(
              APRIL,
              true,
              Optional.empty(),
              Optional.empty(),
              "Nieuw.",
              Optional.empty(),
              Optional.empty(),
              false);
      assertRefused("P09", house.publish("Nieuw.", order));
    }

    @Test
    void aDamagedArchiveAndSaysWhatToMend() {
      house.publish("2025-01-01");
      PrintingHouse.write(house.version("2025-01-01/tekst.html"), new byte[] {'x'});
      PublicationResult result = house.publish("2026-04-02");
      assertRefused("P10", result);
      assertTrue(rules(result).contains("V01"));
    }

    @Test
    void aFolderThatCannotBeWrittenIn() {
      house.write("woonpartners/versies", "een bestand waar een map hoort");
      PublicationResult result = house.publish("2026-04-02");
      assertTrue(result.isRefused());
      assertEquals(List.of("P11"), rules(result));
    }

    @Test
    void tellsAllReasonsAtOnceAndThatNothingChanged() {
      house.publish("Gelijk.", "2026-04-02");
      PublicationResult result =
          house.publish("Gelijk.", PublicationOrder.of(LocalDate.of(2026, 1, 1), ""));
      assertEquals(List.of("P02", "P03", "P05"), rules(result));
      assertEquals(
          "Niet gepubliceerd: de privacyverklaring van woonpartners met ingangsdatum 2026-01-01."
              + " Er is niets veranderd.",
          result.message());
    }

    @Test
    void alsoInADryRun() {
      house.publish("2026-04-02");
      PublicationOrder order = PublicationOrder.of(APRIL, "Nieuw.").asDryRun();
      assertRefused("P01", house.publish("Nieuw.", order));
    }

    @Test
    void wordsThatAreNotCanonicalAreAMistakeOfTheProgram() {
      Wording crooked = new Wording("T", "<h1>T</h1> <p>Tekst.</p>");
      PublicationOrder order = PublicationOrder.of(APRIL, "Nieuw.");
      assertThrows(
          IllegalArgumentException.class, () -> house.publish("Nieuw.", crooked, List.of(), order));
    }
  }
}
