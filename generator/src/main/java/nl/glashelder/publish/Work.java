package nl.glashelder.publish;

import java.util.List;
import java.util.Optional;
import nl.glashelder.source.Finding;

/**
 * What came of one corporation in this build.
 *
 * @param record what it was made of and which files came of it; empty when nothing could be made
 * @param summary what the shared pages say of it; empty when nothing could be made
 * @param isKept whether it is as the build before left it
 * @param blocking why no site can be made
 */
record Work(
    Optional<WorkRecord> record,
    Optional<Summary> summary,
    boolean isKept,
    List<Finding> blocking) {
  /** Unchanged since the build before. */
  static Work kept(WorkRecord record, Summary summary) {
    return new Work(Optional.of(record), Optional.of(summary), true, List.of());
  }

  /** Made anew. */
  static Work made(WorkRecord record, Summary summary) {
    return new Work(Optional.of(record), Optional.of(summary), false, List.of());
  }

  /** Only read: something stands in the way of any site. */
  static Work blocked(List<Finding> findings) {
    return new Work(Optional.empty(), Optional.empty(), false, List.copyOf(findings));
  }
}
