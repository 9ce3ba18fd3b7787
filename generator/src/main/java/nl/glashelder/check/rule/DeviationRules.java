package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.WARNING;

import java.util.List;

/** What is asked of a deviation itself: that it is still needed, and that somebody looked again. */
public final class DeviationRules {
  /** The end date of a deviation has passed. */
  public static final Rule EXPIRED = silent("A01", "afwijking-verlopen");

  /** A deviation silences nothing. */
  public static final Rule IDLE = silent("A02", "afwijking-zonder-werking");

  /** A deviation names a rule that does not exist. */
  public static final Rule UNKNOWN = silent("A03", "afwijking-onbekende-regel");

  static final List<Rule> ALL = List.of(EXPIRED, IDLE, UNKNOWN);

  private DeviationRules() {}

  /** These look at the findings of the other rules, after them. */
  private static Rule silent(String id, String name) {
    return Rule.onDraft(id, name, "AVG 5(2)", WARNING, (rule, facts, hits) -> {});
  }
}
