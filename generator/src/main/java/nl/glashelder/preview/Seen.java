package nl.glashelder.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.glashelder.source.ContentReader;

/**
 * What there is in a corporation's folder, by size and time: enough to see that something changed
 * without reading it.
 *
 * @param files each file beside the published versions, with its size and time
 * @param versions the same of all published versions together
 */
record Seen(Map<String, String> files, String versions) {
  private static final String VERSIONS = "versies";

  /** Looks at a corporation's folder; a folder that is gone holds nothing. */
  static Seen of(Path folder) {
    Map<String, String> files = new TreeMap<>();
    StringBuilder versions = new StringBuilder();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
              note(file, about.size() + " " + about.lastModifiedTime());
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
              // Reading says that it cannot be read; when it can be again, that is a change.
              note(file, "?");
              return FileVisitResult.CONTINUE;
            }

            private void note(Path file, String about) {
              Path name = folder.relativize(file);
              if (name.getFileName().toString().startsWith(".")) {
                // What an editor keeps beside a file while it saves.
                return;
              }
              if (name.startsWith(VERSIONS)) {
                versions.append(name).append(' ').append(about).append('\n');
              } else {
                files.put(name.toString(), about);
              }
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Seen(files, versions.toString());
  }

  /** The files that differ, came or went; one name stands for all versions. */
  Set<String> changedSince(Seen before) {
    TreeSet<String> names = new TreeSet<>(files.keySet());
    names.addAll(before.files.keySet());
    Set<String> changed =
        names.stream()
            .filter(name -> !files.getOrDefault(name, "").equals(before.files.get(name)))
            .collect(Collectors.toCollection(TreeSet::new));
    if (!versions.equals(before.versions)) {
      changed.add(VERSIONS);
    }
    return changed;
  }

  /** The files that were written last: what a change is most likely of, when nothing is known. */
  Set<String> newest() {
    Map<String, String> times = new TreeMap<>();
    files.forEach((name, about) -> times.put(name, about.substring(about.indexOf(' ') + 1)));
    Optional<String> last = times.values().stream().max(Comparator.naturalOrder());
    return files.keySet().stream()
        .filter(name -> times.get(name).equals(last.orElse("")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a file that a corporation needs is not there, as while an editor is saving. */
  boolean lacks(Seen before) {
    return before.files.keySet().stream()
        .anyMatch(name -> name.endsWith(".yaml") && !files.containsKey(name));
  }

  /** Whether a folder beside those of corporations is meant. */
  static boolean isCorporation(String name) {
    return !name.isEmpty() && !name.startsWith(".") && !name.equals(ContentReader.SCHEMAS);
  }
}
