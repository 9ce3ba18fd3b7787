package nl.glashelder.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
final class FileTrees {
  private FileTrees() {}

  /** Deletes a folder with all that is in it, or a file; nothing when it is not there. */
  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
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

  /** The files below a folder as paths from there, with forward slashes; none without a folder. */
  static List<String> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<String> paths = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> paths.add(folder.relativize(file).toString().replace('\\', '/')));
    }
    paths.sort(null);
    return paths;
  }

  /** Deletes the folders that became empty, from a folder upwards, but never the top. */
  static void deleteEmpty(Path from, Path top) throws IOException {
    Path empty = from;
    while (empty != null && !empty.equals(top) && empty.startsWith(top)) {
      if (!Files.isDirectory(empty)) {
        empty = empty.getParent();
        continue;
      }
      try (Stream<Path> children = Files.list(empty)) {
        if (children.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(empty);
      empty = empty.getParent();
    }
  }
}
