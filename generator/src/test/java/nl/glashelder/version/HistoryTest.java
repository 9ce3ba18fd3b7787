package nl.glashelder.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {
  @TempDir Path folder;
  private History history;

  @BeforeEach
  void threeVersions() {
    history =
        PrintingHouse.withVersions(folder, "2024-01-01", "2025-07-01", "2026-04-02")
            .archive()
            .history("woonpartners", DocumentKind.STATEMENT);
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, ",
    "2024-01-01, 2024-01-01",
    "2025-06-30, 2024-01-01",
    "2025-07-01, 2025-07-01",
    "2026-04-01, 2025-07-01",
    "2026-04-02, 2026-04-02",
    "2999-01-01, 2026-04-02"
  })
  void onAnyDayTheLastVersionThatTookEffectIsInForce(String day, LocalDate inForce) {
    assertEquals(Optional.ofNullable(inForce), history.inForce(day(day)).map(Version::date));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, FUTURE, FUTURE, FUTURE",
    "2024-01-01, IN_FORCE, FUTURE, FUTURE",
    "2026-01-01, SUPERSEDED, IN_FORCE, FUTURE",
    "2026-04-02, SUPERSEDED, SUPERSEDED, IN_FORCE"
  })
  void aVersionIsFutureThenInForceThenSuperseded(
      String day, Validity first, Validity second, Validity third) {
    assertEquals(
        List.of(first, second, third),
        history.versions().stream().map(v -> history.validity(v, day(day))).toList());
  }

  @Test
  void futureVersionsAreKnownInTheirOrder() {
    assertEquals(
        List.of(day("2025-07-01"), day("2026-04-02")),
        history.future(day("2024-06-01")).stream().map(Version::date).toList());
    assertEquals(List.of(), history.future(day("2026-04-02")));
  }

  @Test
  void aVersionKnowsTheOneBefore() {
    Version last = history.last().orElseThrow();
    assertEquals(Optional.of(day("2025-07-01")), history.before(last).map(Version::date));
    assertEquals(Optional.empty(), history.before(history.versions().get(0)));
  }

  @Test
  void theWordsInForceOnADayAreTheFrozenOnes() {
    assertEquals(
        PrintingHouse.wording("Dit geldt vanaf 2025-07-01.").fragment(),
        history.inForce(day("2025-12-31")).orElseThrow().words());
  }

  @Test
  void aDocumentThatWasNeverPublishedHasNoVersions() {
    History none = Archive.read(folder).history("woonpartners", DocumentKind.NOTICE);
    assertEquals(List.of(), none.versions());
    assertEquals(Optional.empty(), none.last());
    assertEquals(Optional.empty(), none.inForce(day("2026-01-01")));
  }

  @Test
  void aVersionIsInForceUntilTheDayBeforeTheNext() {
    assertEquals(
        List.of(Optional.of(day("2025-06-30")), Optional.of(day("2026-04-01")), Optional.empty()),
        history.versions().stream().map(history::lastDay).toList());
  }
}
