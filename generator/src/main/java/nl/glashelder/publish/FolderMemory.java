package nl.glashelder.publish;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;

/**
 * Which content the folders of corporations had when they were last read, so that a build reads
 * only what was touched since. As git does: a file with the same number, size, times of writing and
 * of change was not touched. The time of change is the system's own, no program sets it back; where
 * there is none (Windows), or where a link stands in a folder, everything is read. It can be asked
 * from several threads at once.
 */
final class FolderMemory {
  /** What was touched this shortly before it was read may have been touched again since. */
  private static final Duration TOO_SHORT = Duration.ofSeconds(2);

  private static final String NAME = "mappen.gezien";
  private static final List<String> NUMBERS =
      List.of("ino", "size", "mode", "lastModifiedTime", "ctime");
  private static final String ATTRIBUTES =
      "unix:isDirectory,isSymbolicLink," + String.join(",", NUMBERS);

  /**
   * A folder.
   *
   * @param seen what the system says of its files
   * @param content the fingerprint of what is in them
   */
  record Look(String seen, String content) {}

  /** All folders, by name. */
  record Looks(Map<String, Look> folders) {}

  private final Path file;
  private final Instant now;
  private final Map<String, Look> before;
  private final SortedMap<String, Look> after = new ConcurrentSkipListMap<>();

  private FolderMemory(Path file, Instant now, Map<String, Look> before) {
    this.file = file;
    this.now = now;
    this.before = before;
  }

  /**
   * What the build before remembered.
   *
   * @param state the build's own folder
   * @param now the time of the disk, from a file that was just written
   */
  static FolderMemory of(Path state, Instant now) {
    Path file = state.resolve(BuildMemory.WORKS).resolve(NAME);
    try {
      return new FolderMemory(
          file,
          now,
          RecordBytes.read(Files.readAllBytes(file), Looks.class)
              .map(Looks::folders)
              .orElse(Map.of()));
    } catch (IOException e) {
      return new FolderMemory(file, now, Map.of());
    }
  }

  /**
   * The fingerprint of everything in a folder.
   *
   * @throws IOException when a file cannot be read
   */
  String content(Path folder) throws IOException {
    String name = String.valueOf(folder.getFileName());
    // A folder may be a link to one elsewhere: what counts is what is read, and that is there.
    return content(name, Files.isSymbolicLink(folder) ? folder.toRealPath() : folder);
  }

  private String content(String name, Path folder) throws IOException {
    // Before reading: what is touched meanwhile looks different the next time.
    Optional<String> seen = seen(folder);
    Look last = before.get(name);
    String content =
        seen.isPresent() && last != null && last.seen().equals(seen.get())
            ? last.content()
            : Fingerprints.ofFolder(folder);
    seen.ifPresent(s -> after.put(name, new Look(s, content)));
    return content;
  }

  /** Remembers. It saves time only, so that nothing fails when it cannot be written. */
  void keep() {
    if (after.equals(before)) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Path written = file.resolveSibling(NAME + ".nieuw");
      Files.write(written, RecordBytes.write(new Looks(after)));
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      return;
    }
  }

  /** What the system says of all files in a folder; empty when that does not tell enough. */
  private Optional<String> seen(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try {
      return isTold(folder, "", all)
          ? Optional.of(Fingerprints.of(List.of(all.toString())))
          : Optional.empty();
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private boolean isTold(Path each, String name, StringBuilder all) throws IOException {
    Map<String, Object> about = Files.readAttributes(each, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    FileTime changed = (FileTime) about.get("ctime");
    if (Boolean.TRUE.equals(about.get("isSymbolicLink"))
        || changed.toInstant().plus(TOO_SHORT).isAfter(now)) {
      return false;
    }
    // No name holds this sign.
    all.append(name).append('\0');
    for (String part : NUMBERS) {
      Object value = about.get(part);
      all.append(value instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : value)
          .append(' ');
    }
    if (Boolean.TRUE.equals(about.get("isDirectory"))) {
      for (String child : names(each)) {
        if (!isTold(each.resolve(child), child, all)) {
          return false;
        }
      }
      all.append("\0\0");
    }
    return true;
  }

  private static List<String> names(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      children.forEach(child -> names.add(child.getFileName().toString()));
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    names.sort(null);
    return names;
  }
}
