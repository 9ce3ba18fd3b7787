package nl.glashelder.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What one build leaves to the next, in the folder that is the build's own. */
final class BuildMemory {
  /** The folder of the records. */
  static final String WORKS = "werken";

  private static final String RECORD = ".lijst";
  private static final String SUMMARY = ".samenvatting";

  private final Path state;

  BuildMemory(Path state) {
    this.state = state;
  }

  /** Where the record of a piece of work is, from the state folder. */
  static String recordPath(String name) {
    return WORKS + "/" + name + RECORD;
  }

  /** Where the summary of a corporation is, from the state folder. */
  static String summaryPath(String name) {
    return WORKS + "/" + name + SUMMARY;
  }

  /** All records that can be read, by name; of another version no more than its files. */
  Map<String, WorkRecord> records() throws IOException {
    Map<String, WorkRecord> records = new TreeMap<>();
    Path folder = state.resolve(WORKS);
    if (Files.isDirectory(folder)) {
      List<Path> files;
      try (Stream<Path> all = Files.list(folder)) {
        files = all.filter(file -> file.toString().endsWith(RECORD)).sorted().toList();
      }
      for (Path file : files) {
        byte[] bytes = Files.readAllBytes(file);
        RecordBytes.read(bytes, WorkRecord.class)
            .or(
                () ->
                    RecordBytes.readStart(bytes, WorkRecord.Start.class)
                        .map(WorkRecord.Start::ofAnotherVersion))
            .ifPresent(record -> records.put(record.name(), record));
      }
    }
    return records;
  }

  /** The summary of a corporation, when it is there and whole. */
  Optional<Summary> summary(String slug) throws IOException {
    try {
      return RecordBytes.read(Files.readAllBytes(state.resolve(summaryPath(slug))), Summary.class);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /**
   * The files that a Glashelder wrote which did not remember more of a site than their paths; they
   * are its own to remove.
   */
  Set<String> listed(Path site) throws IOException {
    Path list = olderList(site);
    return Files.isRegularFile(list)
        ? new TreeSet<>(Files.readAllLines(list, StandardCharsets.UTF_8))
        : Set.of();
  }

  /** Where an older Glashelder kept the paths of a site's files. */
  Path olderList(Path site) {
    return state.resolve(site.getFileName() + ".lijst");
  }
}
