package nl.glashelder.templates.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real processes, killed by the system as a machine that stops would, with a full disk, or two at
 * once: both sites are the old ones or the new ones, and the next build makes them right.
 */
@Tag("slow")
class BrokenOffBuildTest {
  /** So many kills in every verify; {@code -Dkills=100} for a long run. */
  private static final int KILLS = Integer.getInteger("kills", 5);

  @TempDir Path folder;
  private Path before;
  private Path after;
  private SortedMap<String, String> old;
  private SortedMap<String, String> fresh;

  @BeforeEach
  void twoStatesOfTheSameCorporations() throws IOException {
    before = folder.resolve("eerst");
    after = folder.resolve("daarna");
    for (String slug : List.of("dorp", "stad", "wijk")) {
      write(before, slug, "Privacy");
    }
    // One is edited, one withdrawn, one new, and one stays.
    write(after, "dorp", "Anders");
    write(after, "wijk", "Privacy");
    write(after, "haven", "Nieuw");
    OneBuild.here(before, folder.resolve("oud"));
    OneBuild.here(after, folder.resolve("nieuw"));
    old = OneBuild.sites(folder.resolve("oud"));
    fresh = OneBuild.sites(folder.resolve("nieuw"));
    assertNotEquals(old, fresh);
  }

  private static void write(Path corporations, String slug, String title) throws IOException {
    Path own = Files.createDirectories(corporations.resolve(slug));
    Files.writeString(own.resolve("corporatie.yaml"), "naam: Wonen\naanspreekvorm: je\n");
    Files.writeString(
        own.resolve("privacyverklaring.yaml"), "titel: " + title + " van " + slug + "\n");
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (Stream<Path> all = Files.walk(tree)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  /** A fresh copy of the old sites, as a build left them. */
  private Path oldSites(String name) throws IOException {
    Path out = folder.resolve(name);
    delete(out);
    Path from = folder.resolve("oud");
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, out.resolve(from.relativize(each).toString()));
      }
    }
    return out;
  }

  @Test
  void aBuildThatIsKilledAtAnyMomentLeavesTheOldSitesOrTheNewOnes() throws IOException {
    Path log = folder.resolve("log");
    Path out = oldSites("tijd");
    long start = System.nanoTime();
    assertEquals(OneBuild.DONE, OneBuild.await(OneBuild.start(after, out, log)));
    long whole = System.nanoTime() - start;
    assertEquals(fresh, OneBuild.sites(out));
    for (int kill = 0; kill < KILLS; kill++) {
      out = oldSites("gestopt");
      Process process = OneBuild.start(after, out, log);
      // From where Java has started to a little after the end.
      sleep(whole / 4 + whole * 8 / 10 * kill / KILLS);
      process.destroyForcibly();
      OneBuild.await(process);
      boolean swapping = Files.exists(out.resolve("stand/wissel"));
      String which = OneBuild.which(OneBuild.sites(out), old, fresh);
      // While the journal is there, the next build has yet to finish what was begun.
      assertTrue(swapping || !which.equals("mix"), "kill " + kill + " left a mix");
      OneBuild.here(after, out);
      assertEquals(fresh, OneBuild.sites(out), "the build after kill " + kill);
      assertFalse(Files.exists(out.resolve("stand/wissel")));
    }
  }

  private static void sleep(long nanos) {
    try {
      TimeUnit.NANOSECONDS.sleep(nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void ofTwoBuildsAtOnceNoneLeavesAMix() throws IOException {
    for (int round = 0; round < 2; round++) {
      Path out = oldSites("samen");
      Path one = folder.resolve("een");
      Path two = folder.resolve("twee");
      Process first = OneBuild.start(after, out, one);
      Process second = OneBuild.start(after, out, two);
      int ended = OneBuild.await(first);
      int endedToo = OneBuild.await(second);
      assertTrue(ended == OneBuild.DONE || endedToo == OneBuild.DONE, Files.readString(one));
      assertBusyOrDone(ended, Files.readString(one));
      assertBusyOrDone(endedToo, Files.readString(two));
      assertEquals(fresh, OneBuild.sites(out));
    }
  }

  private static void assertBusyOrDone(int ended, String said) {
    boolean refused = ended == OneBuild.REFUSED && said.contains("Er wordt al gebouwd aan ");
    assertTrue(ended == OneBuild.DONE || refused, said);
  }

  @Test
  void onAFullDiskTheOldSitesStayAndTheNextBuildMakesTheNewOnes() throws IOException {
    Path disk = Files.createDirectories(folder.resolve("schijf"));
    assumeTrue(
        mount("-t", "tmpfs", "-o", "size=64m", "tmpfs", disk), "no disk can be mounted here");
    try {
      OneBuild.here(before, disk);
      assertEquals(old, OneBuild.sites(disk));
      long used = size(disk);
      for (int room = 1; room <= 8; room++) {
        // From almost nothing left to almost enough for all that is made ready.
        long size = used + used * room / 8;
        assertTrue(mount("-o", "remount,size=" + size / 1024 + "k", disk));
        boolean written = true;
        try {
          OneBuild.here(after, disk);
        } catch (IOException e) {
          written = false;
        }
        boolean swapping = Files.exists(disk.resolve("stand/wissel"));
        String which = OneBuild.which(OneBuild.sites(disk), old, fresh);
        assertEquals(written ? "new" : "old", swapping ? "old" : which, "room " + room);
        assertTrue(mount("-o", "remount,size=64m", disk));
        OneBuild.here(after, disk);
        assertEquals(fresh, OneBuild.sites(disk));
        OneBuild.here(before, disk);
        assertEquals(old, OneBuild.sites(disk));
      }
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void aDiskThatMayOnlyBeReadIsLeftAsItIsInPlainDutch() throws IOException {
    Path disk = Files.createDirectories(folder.resolve("schijf"));
    assumeTrue(mount("-t", "tmpfs", "tmpfs", disk), "no disk can be mounted here");
    try {
      OneBuild.here(before, disk);
      assertTrue(mount("-o", "remount,ro", disk));
      Path log = folder.resolve("log");
      assertEquals(OneBuild.REFUSED, OneBuild.await(OneBuild.start(after, disk, log)));
      String said = Files.readString(log);
      assertTrue(said.contains("mag niet worden geschreven. Er is niets veranderd."), said);
      assertEquals(old, OneBuild.sites(disk));
    } finally {
      run("umount", disk.toString());
    }
  }

  private static long size(Path tree) throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      // In whole pages, as a disk in memory counts.
      return all.mapToLong(p -> p.toFile().length() / 4096 * 4096 + 4096).sum();
    }
  }

  private static boolean mount(Object... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = "mount";
    for (int i = 0; i < arguments.length; i++) {
      command[i + 1] = arguments[i].toString();
    }
    return run(command);
  }

  private static boolean run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return OneBuild.await(process) == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
