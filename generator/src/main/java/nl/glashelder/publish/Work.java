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
 * @param blocking what is wrong with its files or archive; the others do not suffer from it
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

  /** Made anew, or left as it was for what is wrong with it. */
  static Work made(WorkRecord record, Summary summary, List<Finding> blocking) {
    return new Work(Optional.of(record), Optional.of(summary), false, List.copyOf(blocking));
  }

  /** Whether something is wrong that the corporation itself must mend first. */
  boolean isBlocked() {
    return record.filter(WorkRecord::blocked).isPresent();
  }
}
