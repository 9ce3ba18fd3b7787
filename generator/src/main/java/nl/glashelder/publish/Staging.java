package nl.glashelder.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;
import nl.glashelder.render.SiteFile;

/**
 * Where a build makes both sites ready: only what is new or has other bytes is written, and nothing
 * that can be seen changes. Works write at the same time.
 */
final class Staging {
  private final Targets targets;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  Staging(Targets targets) throws IOException {
    this.targets = targets;
    FileTrees.delete(targets.staging());
    Files.createDirectories(targets.staging());
  }

  /** Makes a file, and writes it unless the site has it already. */
  MadeFile put(SiteSide side, SiteFile file, String madeOf) throws IOException {
    byte[] bytes = bytes(file);
    Path there = targets.of(side).resolve(file.path());
    if (holds(there, bytes)) {
      return made(file.path(), bytes, there, madeOf);
    }
    Path staged = targets.staging(side).resolve(file.path());
    write(staged, bytes);
    return made(file.path(), bytes, staged, madeOf);
  }

  /** The bytes of a file; which file it was, when it cannot be made. */
  private static byte[] bytes(SiteFile file) {
    try {
      return file.bytes();
    } catch (RuntimeException | StackOverflowError e) {
      throw new IllegalStateException("bij het maken van " + file.path(), e);
    }
  }

  /**
   * Takes a file that another machine made, unless the site has it already.
   *
   * @param from the folder of that machine's site
   */
  void take(SiteSide side, MadeFile file, Path from) throws IOException {
    if (isIntact(targets.of(side), file)) {
      return;
    }
    Path staged = targets.staging(side).resolve(file.path());
    makeFolder(staged.getParent());
    Files.copy(from.resolve(file.path()), staged, StandardCopyOption.COPY_ATTRIBUTES);
  }

  /** Writes what the next build must know. */
  void remember(String path, Record value) throws IOException {
    write(targets.staging().resolve(path), RecordBytes.write(value));
  }

  private void write(Path file, byte[] bytes) throws IOException {
    makeFolder(file.getParent());
    Files.write(file, bytes);
  }

  private void makeFolder(Path folder) throws IOException {
    if (!folders.contains(folder)) {
      Files.createDirectories(folder);
      // Only now: another thread would write into what is not there yet.
      folders.add(folder);
    }
  }

  /** Takes back all that was made ready. */
  void discard() throws IOException {
    FileTrees.delete(targets.staging());
  }

  private static boolean holds(Path file, byte[] bytes) {
    try {
      return Files.isRegularFile(file)
          && Files.size(file) == bytes.length
          && Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException e) {
      return false;
    }
  }

  private static MadeFile made(String path, byte[] bytes, Path file, String madeOf)
      throws IOException {
    long modified = Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
    return new MadeFile(path, bytes.length, sum(bytes), modified, madeOf);
  }

  /** Whether a file of a site is as a build left it. */
  static boolean isIntact(Path site, MadeFile made) {
    Path file = site.resolve(made.path());
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      if (!now.isRegularFile() || now.size() != made.size()) {
        return false;
      }
      // Copying a folder changes the times of its files; then their content tells.
      return now.lastModifiedTime().to(TimeUnit.NANOSECONDS) == made.modified()
          || sum(Files.readAllBytes(file)) == made.sum();
    } catch (IOException e) {
      return false;
    }
  }

  private static int sum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return (int) sum.getValue();
  }
}
