package nl.glashelder.version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All files below a folder, in one order on every machine. Only files count: git knows no empty
 * folders, so neither does the archive.
 */
final class FolderScan {
  /** Far more than any frozen file; a larger one need not be read to know that it is another. */
  private static final long LARGEST = 16L * 1024 * 1024;

  /** What operating systems put in folders that people have looked at. */
  private static final Set<String> LITTER = Set.of(".ds_store", "thumbs.db", "desktop.ini");

  private final SortedMap<String, Path> files = new TreeMap<>();

  private boolean isReadable = true;

  private FolderScan() {}

  /**
   * The files below a folder; none when it is not there.
   *
   * @throws UncheckedIOException when a folder cannot be listed
   */
  static FolderScan of(Path folder) {
    FolderScan scan = new FolderScan();
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try {
        Files.walkFileTree(
            folder,
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                scan.files.put(folder.relativize(file).toString().replace('\\', '/'), file);
                return FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult visitFileFailed(Path file, IOException problem) {
                if (file.equals(folder)) {
                  scan.isReadable = false;
                  return FileVisitResult.CONTINUE;
                }
                return visitFile(file, null);
              }
            });
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return scan;
  }

  /** Whether the folder itself could be listed. */
  boolean isReadable() {
    return isReadable;
  }

  /** The files by their path from the folder, with forward slashes. */
  SortedMap<String, Path> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /** The files in one folder and below it. */
  SortedMap<String, Path> within(String folder) {
    // The sign after a slash ends what starts with the folder's name and a slash.
    return Collections.unmodifiableSortedMap(files.subMap(folder + "/", folder + "0"));
  }

  /**
   * Whether a link stands where a file belongs: what it leads to may change with nobody's doing.
   */
  boolean isLink(String path) {
    return files.containsKey(path) && Files.isSymbolicLink(files.get(path));
  }

  /** The bytes of a file; empty when it cannot be read or is too large to be a frozen one. */
  Optional<byte[]> read(String path) {
    Path file = files.get(path);
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The fingerprint of a file; empty when it cannot be read. */
  Optional<String> fingerprint(String path) {
    return read(path).map(Fingerprint::of);
  }

  /** The first folder of a path; empty for a file that is in none. */
  static String folderOf(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** A path without its first folder. */
  static String nameOf(String path) {
    return path.substring(path.indexOf('/') + 1);
  }

  /** Whether a file was left by an operating system and says nothing. */
  static boolean isLitter(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return LITTER.contains(name.toLowerCase(Locale.ROOT));
  }
}
