package nl.glashelder.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both sites are old or new, wherever a build is broken off; withdrawn pages are gone. */
class SwapTest {
  private static final Map<String, String> OLD =
      Map.of(
          "site/index.html", "oud",
          "site/wijk/index.html", "oud",
          "site/wijk/ingetrokken/index.html", "oud",
          "site/map/pagina", "oud",
          "site/bestand", "oud",
          "site/van-een-ander.txt", "blijft",
          "review/index.html", "oud",
          "review/weg.html", "oud");
  private static final Map<String, String> NEW =
      Map.of(
          "site/index.html", "nieuw",
          "site/wijk/index.html", "nieuw",
          "site/dorp/privacyverklaring/index.html", "nieuw",
          "site/map", "een bestand op de plaats van een map",
          "site/bestand/pagina", "een map op de plaats van een bestand",
          "site/van-een-ander.txt", "blijft",
          "review/index.html", "nieuw");

  /** The process is no more: nothing after it is done, no cleaning up either. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  @TempDir Path folder;
  private Targets targets;

  @BeforeEach
  void anOldSiteAndANewOneThatIsReady() throws IOException {
    targets =
        new Targets(folder.resolve("site"), folder.resolve("review"), folder.resolve("stand"));
    write(folder, OLD);
    for (Map.Entry<String, String> file : NEW.entrySet()) {
      String name = file.getKey();
      String staged =
          name.startsWith("site/")
              ? "openbaar" + name.substring(4)
              : "beoordeling" + name.substring(6);
      if (!file.getValue().equals("blijft")) {
        write(targets.staging(), Map.of(staged, file.getValue()));
      }
    }
    write(targets.staging(), Map.of("werken/wijk.lijst", "nieuw"));
  }

  private static void write(Path folder, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private Swap swap(Consumer<String> heard) {
    Swap swap = new Swap(targets, heard);
    swap.put(SiteSide.PUBLIC, "index.html");
    swap.put(SiteSide.PUBLIC, "wijk/index.html");
    swap.putFolder(SiteSide.PUBLIC, "dorp");
    swap.put(SiteSide.PUBLIC, "map");
    swap.put(SiteSide.PUBLIC, "bestand/pagina");
    swap.put(SiteSide.REVIEW, "index.html");
    swap.remove(SiteSide.PUBLIC, "wijk/ingetrokken/index.html");
    swap.remove(SiteSide.PUBLIC, "map/pagina");
    swap.remove(SiteSide.PUBLIC, "bestand");
    swap.remove(SiteSide.REVIEW, "weg.html");
    swap.remember("werken/wijk.lijst");
    return swap;
  }

  private Map<String, String> sites() throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (String site : List.of("site", "review")) {
      for (String path : FileTrees.files(folder.resolve(site))) {
        all.put(site + "/" + path, Files.readString(folder.resolve(site).resolve(path)));
      }
    }
    return all;
  }

  @Test
  void aSwapPutsTheNewSitesInPlaceAndLeavesWhatOthersWrote() throws IOException {
    swap(step -> {}).perform();
    assertEquals(new TreeMap<>(NEW), sites());
    assertEquals("nieuw", Files.readString(folder.resolve("stand/werken/wijk.lijst")));
    assertFalse(Files.exists(folder.resolve("site/wijk/ingetrokken")), "an empty folder is left");
    assertFalse(new Swap(targets).finishEarlier());
  }

  @Test
  void aSwapThatIsBrokenOffAtAnyStepIsFinishedByTheNextBuild() throws IOException {
    List<String> steps = new ArrayList<>();
    swap(steps::add).perform();
    for (int at = 0; at < steps.size(); at++) {
      FileTrees.delete(folder.resolve("site"));
      FileTrees.delete(folder.resolve("review"));
      FileTrees.delete(folder.resolve("stand"));
      anOldSiteAndANewOneThatIsReady();
      int[] heard = {at};
      assertThrows(
          Killed.class,
          () ->
              swap(step -> {
                    if (heard[0]-- == 0) {
                      throw new Killed();
                    }
                  })
                  .perform());
      boolean finished = new Swap(targets).finishEarlier();
      assertEquals(at > 0, finished, steps.get(at));
      assertEquals(new TreeMap<>(at == 0 ? OLD : NEW), sites(), "broken off at " + steps.get(at));
    }
    assertTrue(steps.size() > 10);
  }

  @Test
  void aJournalThatIsNotWholeWasNeverFollowed() throws IOException {
    Files.writeString(
        folder.resolve("stand/wissel"), "glashelder-wissel 1\nzet openbaar index.html\n");
    assertFalse(new Swap(targets).finishEarlier());
    assertEquals(new TreeMap<>(OLD), sites());
    assertFalse(Files.exists(folder.resolve("stand/wissel")));
  }

  @Test
  void theSecondOfTwoBuildsHearsWhoIsBusy() throws IOException {
    TargetLock first = TargetLock.take(targets);
    try {
      String message =
          assertThrows(TargetException.class, () -> TargetLock.take(targets)).getMessage();
      assertTrue(message.startsWith("Er wordt al gebouwd aan " + targets.publicSite()), message);
      assertTrue(message.contains("(proces " + ProcessHandle.current().pid() + ")"), message);
      Targets elsewhere =
          new Targets(targets.publicSite(), folder.resolve("r2"), folder.resolve("s2"));
      assertThrows(TargetException.class, () -> TargetLock.take(elsewhere));
    } finally {
      first.close();
    }
    TargetLock.take(targets).close();
    // Deleted, it could be locked by one who opened it before and by one who made it anew.
    assertEquals(0, Files.size(folder.resolve(".site.bezet")), "somebody still seems to build");
  }

  @Test
  void whatABuildRemembersIsReadAsItWasWrittenOrNotAtAll() {
    WorkRecord record =
        new WorkRecord(
            "wijk",
            "0a",
            List.of(new MadeFile("wijk/index.html", 3, -4, 5L, "")),
            List.of(),
            List.of(new KnownPairs.Pair("0b", "Niets.", List.of())),
            true,
            SummaryPrints.NONE);
    byte[] bytes = RecordBytes.write(record);
    assertEquals(record, RecordBytes.read(bytes, WorkRecord.class).orElseThrow());
    for (int i = 0; i < bytes.length; i++) {
      byte[] other = bytes.clone();
      other[i] ^= 1;
      assertTrue(RecordBytes.read(other, WorkRecord.class).isEmpty(), "byte " + i);
    }
    assertTrue(RecordBytes.read(new byte[0], WorkRecord.class).isEmpty());
  }
}
