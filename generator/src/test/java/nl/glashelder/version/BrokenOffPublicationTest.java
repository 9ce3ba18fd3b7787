package nl.glashelder.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A publication is there wholly or not at all, wherever the process is killed. */
@Tag("slow")
class BrokenOffPublicationTest {
  private static final List<String> STEPS =
      List.of(
          "document folder",
          "unfinished folder",
          "half of gegevens.yaml",
          "gegevens.yaml",
          "half of tekst.html",
          "tekst.html",
          "half of versie.yaml",
          "versie.yaml",
          "half of register.sha256",
          "register.sha256",
          "all on disk",
          "register",
          "half of .register.sha256-nieuw",
          ".register.sha256-nieuw",
          "common register",
          "name");

  /** The process is no more: nothing after it is done, no cleaning up either. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  @TempDir Path folder;
  private PrintingHouse house;
  private Map<String, String> whole;

  @BeforeEach
  void publishOneVersion(@TempDir Path elsewhere) {
    house = PrintingHouse.withVersions(folder, "2025-01-01");
    whole = PrintingHouse.withVersions(elsewhere, "2025-01-01", "2026-04-02").files();
  }

  private void killAt(int step) {
    int[] done = {0};
    house.steps =
        name -> {
          if (done[0]++ == step) {
            throw new Killed();
          }
        };
    assertThrows(Killed.class, () -> house.publish("2026-04-02"));
    house.steps = name -> {};
  }

  static IntStream steps() {
    return IntStream.range(0, STEPS.size());
  }

  static IntStream stepsBeforeTheRegister() {
    return IntStream.range(0, STEPS.indexOf("register"));
  }

  @Test
  void theStepsAreKnown() {
    List<String> steps = new ArrayList<>();
    house.steps = steps::add;
    house.publish("2026-04-02");
    assertEquals(STEPS, steps);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void theArchiveHasTheWholeVersionOrNothingOfIt(int step) {
    killAt(step);
    Archive archive = house.archive();
    assertTrue(archive.isIntact(), () -> "" + archive.findings());
    boolean isPublished = step >= STEPS.indexOf("register");
    assertEquals(
        isPublished ? List.of("2025-01-01", "2026-04-02") : List.of("2025-01-01"), house.dates());
  }

  @ParameterizedTest
  @MethodSource("stepsBeforeTheRegister")
  void publishingAgainClearsUpAndEndsAsIfNothingHappened(int step) {
    killAt(step);
    assertFalse(house.publish("2026-04-02").isRefused());
    assertEquals(whole, house.files());
    assertEquals(List.of(), house.findings());
  }

  @ParameterizedTest
  @MethodSource("steps")
  void aDryRunTouchesNothingOfIt(int step) {
    killAt(step);
    Map<String, String> left = house.files();
    house.publish("Anders.", PublicationOrder.of(LocalDate.of(2026, 7, 1), "Anders.").asDryRun());
    assertEquals(left, house.files());
  }

  @Test
  void whatIsLeftIsNamedWithWhatToDo() {
    killAt(STEPS.indexOf("all on disk"));
    assertEquals(
        List.of(
            PrintingHouse.VERSIONS
                + "/.publiceren-2026-04-02:1:1: waarschuwing V14 publicatie-afgebroken: Een"
                + " publicatie is hier afgebroken. Deze map telt niet mee en er is niets verloren."
                + " Publiceer opnieuw; dat ruimt deze map op."),
        house.archive().findings().stream().map(Object::toString).toList());
  }

  @Test
  void aVersionKilledBeforeItsFolderGotItsNameCountsAndSaysSo() {
    killAt(STEPS.indexOf("register"));
    assertEquals(List.of("2025-01-01", "2026-04-02"), house.dates());
    assertEquals(
        List.of(
            "V14 waarschuwing " + PrintingHouse.VERSIONS + "/.publiceren-2026-04-02",
            "V15 waarschuwing " + PrintingHouse.VERSIONS + "/2026-04-02"),
        house.findings());
    assertTrue(
        house.archive().findings().get(0).text().contains("Hernoem de map naar 2026-04-02."));
  }

  @Test
  void itsFolderGetsItsNameWithTheNextPublication() {
    killAt(STEPS.indexOf("register"));
    assertFalse(house.publish("2026-07-01").isRefused());
    assertTrue(Files.isDirectory(house.version("2026-04-02")));
    assertEquals(List.of(), house.findings());
    assertEquals(List.of("2025-01-01", "2026-04-02", "2026-07-01"), house.dates());
  }

  @Test
  void anEditOfItIsNoticedToo() throws Exception {
    killAt(STEPS.indexOf("register"));
    Path words = house.version(".publiceren-2026-04-02/tekst.html");
    Files.writeString(words, Files.readString(words) + " ");
    assertTrue(
        house
            .findings()
            .contains("V01 fout " + PrintingHouse.VERSIONS + "/.publiceren-2026-04-02/tekst.html"));
  }

  @Test
  void theVeryFirstPublicationToo(@TempDir Path elsewhere) {
    for (int step = 0; step < STEPS.indexOf("register"); step++) {
      house = new PrintingHouse(elsewhere.resolve("" + step));
      killAt(step);
      assertTrue(house.archive().isIntact());
      assertEquals(List.of(), house.dates());
      assertFalse(house.publish("2026-04-02").isRefused());
      assertEquals(List.of("2026-04-02"), house.dates());
    }
  }
}
