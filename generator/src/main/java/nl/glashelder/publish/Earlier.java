package nl.glashelder.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.glashelder.source.Finding;

/**
 * What the build before made that need not be made again, also in a corporation that changed: the
 * comparisons and PDFs of frozen versions, and whatever else takes long and is made of the same.
 */
final class Earlier {
  private final Targets targets;
  private final BuildMemory memory;
  private final Map<String, WorkRecord> records;
  private final String design;
  private final Map<String, Map<String, MadeFile>> byPath = new ConcurrentHashMap<>();
  private final Map<String, List<Finding>> remarks = new ConcurrentHashMap<>();

  /**
   * Looks back.
   *
   * @param design the fingerprint of what every file hangs on
   */
  Earlier(Targets targets, BuildMemory memory, Map<String, WorkRecord> records, String design) {
    this.targets = targets;
    this.memory = memory;
    this.records = records;
    this.design = design;
  }

  /** What is remembered of a corporation, when all its files are as that build left them. */
  Optional<WorkRecord> intact(String name) {
    return Optional.ofNullable(records.get(name))
        .filter(
            record ->
                Arrays.stream(SiteSide.values())
                    .allMatch(
                        side ->
                            record.files(side).stream()
                                .allMatch(file -> Staging.isIntact(targets.of(side), file))));
  }

  /** The work of that build, if all that it was made of and all that came of it is the same. */
  Optional<Work> work(String name, String fingerprint) throws IOException {
    Optional<WorkRecord> last =
        Optional.ofNullable(records.get(name))
            .filter(record -> !record.blocked() && record.fingerprint().equals(fingerprint))
            .flatMap(record -> intact(name));
    return last.isPresent()
        ? memory.summary(name).map(summary -> Work.kept(last.get(), summary))
        : Optional.empty();
  }

  /** What the shared pages said of a corporation. */
  Optional<Summary> summary(String name) throws IOException {
    return memory.summary(name);
  }

  /** The fingerprint of all that a file is made of, the design included. */
  String fingerprint(String madeOf) {
    return Fingerprints.of(List.of(design, madeOf));
  }

  /** A file that is there, made of the same and not touched since. */
  Optional<MadeFile> same(String name, SiteSide side, String path, String madeOf) {
    if (madeOf.isEmpty() || !records.containsKey(name)) {
      return Optional.empty();
    }
    MadeFile made =
        byPath.computeIfAbsent(side.folder() + " " + name, key -> files(name, side)).get(path);
    return made != null && made.madeOf().equals(madeOf) && Staging.isIntact(targets.of(side), made)
        ? Optional.of(made)
        : Optional.empty();
  }

  private Map<String, MadeFile> files(String name, SiteSide side) {
    Map<String, MadeFile> files = new HashMap<>();
    records.get(name).files(side).forEach(file -> files.put(file.path(), file));
    return files;
  }

  /** What was remarked when a file was made. */
  List<Finding> remarks(String name, String path) {
    return remarks.computeIfAbsent(name, this::remarks).stream()
        .filter(remark -> remark.position().file().equals(path))
        .toList();
  }

  private List<Finding> remarks(String name) {
    try {
      return memory.summary(name).map(Summary::remarks).orElse(List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is known of a corporation's versions. */
  KnownPairs pairs(String name) {
    WorkRecord record = records.get(name);
    return new KnownPairs(design, record == null ? List.of() : record.pairs());
  }
}
