package nl.glashelder.source;

import java.util.Comparator;

/**
 * Something in a file that must or should be mended. Reading, structure, law and language all speak
 * through this one record, so that reports look alike everywhere.
 *
 * @param position where it is to be mended
 * @param severity how bad it is
 * @param rule the id of the rule, frozen for ever, for example {@code R09} or {@code L02}
 * @param name the short name of the rule, for example {@code grondslag-per-doel}
 * @param law the articles the rule comes from, empty for a matter of form
 * @param message what is wrong here, in Dutch, as whole sentences
 * @param advice what to do, in Dutch, as whole sentences; may be empty
 */
public record Finding(
    Position position,
    Severity severity,
    String rule,
    String name,
    String law,
    String message,
    String advice)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::position)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** Message and advice together. */
  public String text() {
    return advice.isEmpty() ? message : message + " " + advice;
  }

  /** One line of a report: {@code file:line:column: fout R09 grondslag-per-doel (AVG ...): ...}. */
  @Override
  public String toString() {
    return position
        + ": "
        + severity.dutch()
        + " "
        + rule
        + " "
        + name
        + (law.isEmpty() ? "" : " (" + law + ")")
        + ": "
        + text();
  }
}
