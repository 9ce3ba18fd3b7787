package nl.glashelder.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;
import nl.glashelder.wording.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be published, with the rule that says so; nothing is written then. */
class PublicationRefusedTest {
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

  @Test
  void aDateThatHasAVersion() {
    house.publish("2026-04-02");
    house.assertRefused("P01", () -> house.publish("Nieuw.", "2026-04-02"));
  }

  @Test
  void aDateBeforeTheLastVersion() {
    house.publish("2026-04-02");
    house.assertRefused("P02", () -> house.publish("Nieuw.", "2026-04-01"));
  }

  @Test
  void aDraftThatEqualsTheLastVersion() {
    house.publish("Gelijk.", "2026-04-02");
    house.assertRefused("P03", () -> house.publish("Gelijk.", "2026-07-01"));
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
        house.assertRefused(
            "P04",
            () ->
                house.publish(
                    "Nieuw.",
                    PrintingHouse.wording("Nieuw."),
                    List.of(finding(Severity.WARNING), ERROR, finding(Severity.INFORMATION)),
                    order));
    assertEquals("Het concept heeft een fout.", result.findings().get(0).message());
    assertEquals(List.of(ERROR), result.findings().subList(1, result.findings().size()));
  }

  @Test
  void errorsUnlessAFirstVersionRecordsWhatWasInForceWithItsFlaws() {
    PublicationOrder first = PublicationOrder.of(LocalDate.of(2025, 1, 1), "Overgenomen.");
    Wording wording = PrintingHouse.wording("Oud.");
    assertFalse(house.publish("Oud.", wording, List.of(ERROR), first.takenOver(false)).isRefused());
    PublicationOrder second = PublicationOrder.of(APRIL, "Nog eens.").takenOver(false);
    PublicationResult result =
        house.assertRefused(
            "P04",
            () -> house.publish("Nieuw.", PrintingHouse.wording("Nieuw."), List.of(ERROR), second));
    assertTrue(PrintingHouse.rules(result).contains("P06"));
  }

  @Test
  void aMissingReason() {
    house.assertRefused("P05", () -> house.publish("Nieuw.", PublicationOrder.of(APRIL, " \n")));
  }

  private static PublicationOrder reviewed(Reviewed reviewed) {
    return new PublicationOrder(
        APRIL,
        false,
        Optional.empty(),
        Optional.empty(),
        "Nieuw.",
        Optional.empty(),
        Optional.empty(),
        false,
        reviewed);
  }

  @Test
  void aChangeThatNobodyJudgedAndNamesIt() {
    house.publish("2025-01-01");
    Reviewed.Open open = new Reviewed.Open("1a2b3c", "Het doel heet anders.");
    Reviewed reviewed = new Reviewed(Optional.empty(), Optional.empty(), List.of(), List.of(open));
    PublicationResult result =
        house.assertRefused("P12", () -> house.publish("Nieuw.", reviewed(reviewed)));
    assertTrue(result.findings().get(0).message().contains("(1a2b3c): Het doel heet anders."));
  }

  private static Reviewed on(String day, String pastReason) {
    return new Reviewed(
        Optional.of(LocalDate.parse(day)), Optional.of(pastReason), List.of(), List.of());
  }

  @Test
  void moreUseFromADayThatIsPastWithoutAReason() {
    house.publish("2025-01-01");
    house.assertRefused(
        "P13", () -> house.publish("Nieuw.", reviewed(on(APRIL.plusDays(1).toString(), " "))));
    assertFalse(house.publish("Nieuw.", reviewed(on(APRIL.toString(), ""))).isRefused());
  }

  @Test
  void moreUseFromADayThatIsPastIsPublishedWithItsReason() {
    house.publish("2025-01-01");
    house.publish("Nieuw.", reviewed(on("2026-06-01", "Het stond al op papier.")));
    assertTrue(house.read(APRIL + "/versie.yaml").contains("Het stond al op papier."));
  }

  @Test
  void lessUseFromADayThatIsPastNeedsNoReason() {
    house.publish("2025-01-01");
    house.comparison = ChangeKind.NARROWING;
    assertFalse(house.publish("Nieuw.", reviewed(on("2026-06-01", ""))).isRefused());
  }

  @Test
  void aFirstVersionIsNoMoreUseThanBefore() {
    assertFalse(house.publish("Nieuw.", reviewed(on("2026-06-01", ""))).isRefused());
  }

  @Test
  void aCorporationWithoutDraftOfTheDocument() {
    house.assertRefused(
        "P08",
        () ->
            new Publication(house.corporations, (a, b) -> ChangeKind.WIDENING)
                .publish(
                    house.draft("Nieuw."),
                    DocumentKind.NOTICE,
                    PrintingHouse.wording("Nieuw."),
                    List.of(),
                    PublicationOrder.of(APRIL, "Nieuw."),
                    Optional.empty()));
  }

  @Test
  void aYearThatCannotBe() {
    house.assertRefused("P09", () -> house.publish("0206-04-02"));
    house.assertRefused("P09", () -> house.publish("3026-04-02"));
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
    house.assertRefused("P09", () -> house.publish("Nieuw.", order));
  }

  @Test
  void aDamagedArchiveAndSaysWhatToMend() {
    house.publish("2025-01-01");
    PrintingHouse.write(house.version("2025-01-01/tekst.html"), new byte[] {'x'});
    PublicationResult result = house.assertRefused("P10", () -> house.publish("2026-04-02"));
    assertTrue(PrintingHouse.rules(result).contains("V01"));
  }

  @Test
  void aFolderThatCannotBeWrittenIn() {
    house.write("woonpartners/versies", "een bestand waar een map hoort");
    PublicationResult result = house.assertRefused("P11", () -> house.publish("2026-04-02"));
    assertEquals(List.of("P11"), PrintingHouse.rules(result));
  }

  @Test
  void tellsAllReasonsAtOnceAndThatNothingChanged() {
    house.publish("Gelijk.", "2026-04-02");
    PublicationOrder order = PublicationOrder.of(LocalDate.of(2026, 1, 1), "");
    PublicationResult result = house.assertRefused("P02", () -> house.publish("Gelijk.", order));
    assertEquals(List.of("P02", "P03", "P05"), PrintingHouse.rules(result));
    assertEquals(
        "Niet gepubliceerd: de privacyverklaring van woonpartners met ingangsdatum 2026-01-01."
            + " Er is niets geschreven.",
        result.message());
  }

  @Test
  void alsoInADryRun() {
    house.publish("2026-04-02");
    PublicationOrder order = PublicationOrder.of(APRIL, "Nieuw.").asDryRun();
    house.assertRefused("P01", () -> house.publish("Nieuw.", order));
  }

  @Test
  void wordsThatAreNotCanonicalAreAMistakeOfTheProgram() {
    Wording crooked = new Wording("T", "<h1>T</h1> <p>Tekst.</p>");
    PublicationOrder order = PublicationOrder.of(APRIL, "Nieuw.");
    assertThrows(
        IllegalArgumentException.class, () -> house.publish("Nieuw.", crooked, List.of(), order));
  }
}
