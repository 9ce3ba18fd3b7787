package nl.glashelder.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * A folder with a finished site. New files are first written beside it and then moved into place
 * one by one, so that a full disk or a killed build leaves no half-written page. A file whose bytes
 * are equal is not touched, and only files that an earlier build wrote are ever removed.
 */
public final class SiteFolder {
  private final Path folder;
  private final Path staging;
  private final Path list;

  /**
   * A site folder.
   *
   * @param folder where the site goes
   * @param state a folder of the build's own, on the same disk, for what is half ready and for the
   *     list of files of the last build
   */
  public SiteFolder(Path folder, Path state) {
    this.folder = folder;
    this.staging = state.resolve(folder.getFileName() + ".nieuw");
    this.list = state.resolve(folder.getFileName() + ".lijst");
  }

  /**
   * What a build did.
   *
   * @param written files that are new or have other bytes
   * @param unchanged files that were left alone
   * @param removed files that no longer belong to the site
   */
  public record Outcome(int written, int unchanged, int removed) {}

  /**
   * Makes the folder hold exactly these files, and whatever else others put there.
   *
   * @param files content by path, with forward slashes
   * @throws IOException when a file cannot be written; the site is then as it was, or has some
   *     files of the new build, each of them whole
   */
  public Outcome replaceWith(SortedMap<String, byte[]> files) throws IOException {
    deleteTree(staging);
    Files.createDirectories(staging);
    Files.createDirectories(folder);
    Set<String> before = lastList();
    Set<Path> made = new HashSet<>();
    List<String> changed =
        files.entrySet().stream()
            .filter(file -> !holds(file.getKey(), file.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    for (String path : changed) {
      Path staged = staging.resolve(path);
      createFolder(staged.getParent(), made);
      Files.write(staged, files.get(path));
    }
    // From here on nothing can go wrong with the content; the list first covers old and new.
    Set<String> all = new TreeSet<>(before);
    all.addAll(files.keySet());
    writeList(all);
    for (String path : changed) {
      Path target = folder.resolve(path);
      createFolder(target.getParent(), made);
      Files.move(staging.resolve(path), target, StandardCopyOption.REPLACE_EXISTING);
    }
    int removed = 0;
    for (String path : before) {
      if (!files.containsKey(path) && Files.deleteIfExists(folder.resolve(path))) {
        removed++;
        deleteEmptyFolders(folder.resolve(path).getParent());
      }
    }
    writeList(new TreeSet<>(files.keySet()));
    deleteTree(staging);
    return new Outcome(changed.size(), files.size() - changed.size(), removed);
  }

  private boolean holds(String path, byte[] bytes) {
    Path file = folder.resolve(path);
    try {
      return Files.isRegularFile(file)
          && Files.size(file) == bytes.length
          && Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException e) {
      return false;
    }
  }

  private Set<String> lastList() throws IOException {
    return Files.exists(list)
        ? new TreeSet<>(Files.readAllLines(list, StandardCharsets.UTF_8))
        : new TreeSet<>();
  }

  private void writeList(Set<String> paths) throws IOException {
    Files.write(list, paths, StandardCharsets.UTF_8);
  }

  private static void createFolder(Path parent, Set<Path> made) throws IOException {
    if (made.add(parent)) {
      Files.createDirectories(parent);
    }
  }

  private void deleteEmptyFolders(Path from) throws IOException {
    Path empty = from;
    while (empty != null && !empty.equals(folder) && empty.startsWith(folder)) {
      try (var children = Files.list(empty)) {
        if (children.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(empty);
      empty = empty.getParent();
    }
  }

  private static void deleteTree(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
