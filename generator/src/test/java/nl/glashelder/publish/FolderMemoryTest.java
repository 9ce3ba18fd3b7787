package nl.glashelder.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderMemoryTest {
  @TempDir Path state;
  @TempDir Path corporations;
  private Path folder;
  private Path file;

  @BeforeEach
  void aFolderThatWasReadBefore() throws IOException {
    folder = Files.createDirectories(corporations.resolve("woonbelang"));
    file = Files.writeString(folder.resolve("corporatie.yaml"), "telefoon: 0123");
    FolderMemory first = longAfter();
    assertEquals(Fingerprints.ofFolder(folder), first.content(folder));
    first.keep();
  }

  /** A build long after the files were written, so that their times tell. */
  private FolderMemory longAfter() throws IOException {
    Instant written = Files.getLastModifiedTime(corporations).toInstant();
    return FolderMemory.of(state, written.plus(Duration.ofHours(1)));
  }

  @Test
  void anUntouchedFolderHasTheSameContent() throws IOException {
    assertEquals(Fingerprints.ofFolder(folder), longAfter().content(folder));
  }

  @Test
  void aDigitThatChangesCountsAlsoWhenTheFileIsAsLargeAndSeemsAsOld() throws IOException {
    FileTime before = Files.getLastModifiedTime(file);
    Files.writeString(file, "telefoon: 0124");
    Files.setLastModifiedTime(file, before);
    assertEquals(Fingerprints.ofFolder(folder), longAfter().content(folder));
  }

  @Test
  void whatWasTouchedIsReadAndIsTheSameWhenItSaysTheSame() throws IOException {
    String before = longAfter().content(folder);
    Files.writeString(file, "telefoon: 0123");
    assertEquals(before, longAfter().content(folder));
  }

  @Test
  void aFileMoreAndAnotherNameCount() throws IOException {
    String before = longAfter().content(folder);
    Path more = Files.writeString(folder.resolve("logo.svg"), "<svg/>");
    String withLogo = longAfter().content(folder);
    Files.move(more, folder.resolve("beeld.svg"));
    assertNotEquals(before, withLogo);
    assertNotEquals(withLogo, longAfter().content(folder));
  }

  @Test
  void behindALinkEverythingIsRead() throws IOException {
    Path elsewhere = Files.writeString(corporations.resolve("logo.svg"), "<svg/>");
    Files.createSymbolicLink(folder.resolve("logo.svg"), elsewhere);
    FolderMemory linked = longAfter();
    linked.content(folder);
    linked.keep();
    Files.writeString(elsewhere, "<svg id='a'/>");
    assertEquals(Fingerprints.ofFolder(folder), longAfter().content(folder));
  }

  @Test
  void aFolderThatIsALinkIsReadWhereItLeads() throws IOException {
    Path link = Files.createSymbolicLink(corporations.resolve("gekoppeld"), folder);
    FolderMemory linked = longAfter();
    String before = linked.content(link);
    linked.keep();
    Files.writeString(file, "telefoon: 0124");
    assertNotEquals(before, longAfter().content(link));
  }

  @Test
  void whatWasWrittenJustNowIsNotTakenForKnown() throws IOException {
    Instant written = Files.getLastModifiedTime(file).toInstant();
    FolderMemory atOnce = FolderMemory.of(state, written.plusMillis(500));
    assertEquals(Fingerprints.ofFolder(folder), atOnce.content(folder));
    atOnce.keep();
    Files.writeString(file, "telefoon: 0124");
    assertEquals(Fingerprints.ofFolder(folder), longAfter().content(folder));
  }

  @Test
  void aMemoryThatIsDamagedIsNone() throws IOException {
    Path memory = state.resolve(BuildMemory.WORKS).resolve("mappen.gezien");
    byte[] bytes = Files.readAllBytes(memory);
    bytes[bytes.length / 2] ^= 1;
    Files.write(memory, bytes);
    assertEquals(Fingerprints.ofFolder(folder), longAfter().content(folder));
  }
}
