package nl.glashelder.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.glashelder.templates.GlashelderDesign;
import nl.glashelder.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was published in this repository stays as it was published: the list of fingerprints beside
 * this test is a second witness, for whoever would change a version and its registers together.
 *
 * <p>As long as there is no release, a change of the standard wording may be taken up in what was
 * frozen. This freezes everything again and renews the list, to be committed in one go:
 *
 * <pre>mvn -pl generator,templates -am test -Dtest=FrozenVersionsTest \
 *     -Dsurefire.failIfNoSpecifiedTests=false -Drefreeze</pre>
 *
 * A new version is added to the list with {@code -Dapprove}.
 */
class FrozenVersionsTest {
  private static final Path CORPORATIONS = Path.of("..", "corporations");
  private static final Path LIST =
      Path.of("src", "test", "resources", "bevroren", "register.sha256");
  private static final Words WORDS = GlashelderDesign.load().words();

  @Test
  void everyPublishedVersionIsTheOneThatWasPublished() throws IOException {
    Path register = CORPORATIONS.resolve(CommonRegister.NAME);
    if (System.getProperty("refreeze") != null) {
      Refreezing.all(CORPORATIONS, WORDS);
    }
    List<String> now =
        Files.readAllLines(register).stream().filter(l -> !l.startsWith("#")).toList();
    if (System.getProperty("refreeze") != null) {
      Files.write(LIST, now);
    }
    List<String> published = Files.readAllLines(LIST);
    if (System.getProperty("approve") != null && now.size() > published.size()) {
      assertEquals(published, now.subList(0, published.size()), "versions are added, not changed");
      Files.write(LIST, now);
      return;
    }
    assertEquals(published, now, "a published version changes never; a new one: -Dapprove");
    assertEquals(List.of(), Archive.read(CORPORATIONS).findings());
  }

  @Test
  void freezingAgainKeepsDataDatesAndReasonsAndRenewsWords(@TempDir Path folder)
      throws IOException {
    copy(CORPORATIONS.resolve("voorbeeld/versies"), folder.resolve("voorbeeld/versies"));
    Archive before = Archive.read(folder);
    Path words = folder.resolve("voorbeeld/versies/privacyverklaring/2024-09-15/tekst.html");
    Files.writeString(words, "<h1>Anders</h1>\n");
    assertFalse(Archive.read(folder).isIntact());

    Refreezing.all(folder, WORDS);

    Archive after = Archive.read(folder);
    assertEquals(List.of(), after.findings());
    assertEquals(before.histories().size(), after.histories().size());
    for (History history : before.histories()) {
      List<Version> frozen = after.history(history.slug(), history.kind()).versions();
      assertEquals(history.versions().size(), frozen.size());
      for (int i = 0; i < frozen.size(); i++) {
        Version old = history.versions().get(i);
        assertEquals(old.data(), frozen.get(i).data());
        assertEquals(old.date(), frozen.get(i).date());
        assertEquals(old.about().reason(), frozen.get(i).about().reason());
        assertEquals(old.about().adoptedOn(), frozen.get(i).about().adoptedOn());
      }
    }
    assertTrue(Files.readString(words).contains("<section"), "the words of the frozen data");
    String once = Files.readString(folder.resolve("register.sha256"));
    Refreezing.all(folder, WORDS);
    assertEquals(once, Files.readString(folder.resolve("register.sha256")));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
