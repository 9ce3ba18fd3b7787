package nl.glashelder.check.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of the dates of a published version, AVG 5(2) and 24.
 *
 * @param effective from when it is in force; empty when its text bears no date
 * @param adopted when it was adopted, if that is known apart
 */
public record Dating(Optional<LocalDate> effective, Optional<LocalDate> adopted) {
  /** The day its age is counted from. */
  public Optional<LocalDate> reference() {
    return adopted.isPresent() ? adopted : effective;
  }
}
