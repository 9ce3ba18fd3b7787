package nl.glashelder.check.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.glashelder.model.Court;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.RetentionPart;
import nl.glashelder.model.RetentionPeriod;

/**
 * The words before the moment from which a term counts, with the length that the record itself
 * gives: "tot 7 dagen", as they come on the page.
 */
final class OwnTerm {
  /** What makes a length of time an end: "tot 7 dagen na de opname". */
  private static final Pattern AFTER = Pattern.compile("(?iu)^\\s*(?:na|nadat)\\b.*");

  private OwnTerm() {}

  /**
   * The words before a text of an entry.
   *
   * @param usual the words before it where no term of the entry comes there
   * @param text how it goes on
   */
  static String before(Object entry, String usual, String text) {
    if (entry instanceof RetentionPeriod p) {
      return kept(p.duration(), p.longestDuration(), text)
          .orElse(p.criterion().map(c -> "gerekend").orElse(""));
    }
    if (entry instanceof RetentionPart p) {
      return kept(p.duration(), p.longestDuration(), text)
          .orElse(p.criterion().map(c -> "gerekend").orElse(""));
    }
    return entry instanceof Court c
        ? c.term().map(t -> "binnen " + t.dutch()).orElse("Dat kan")
        : usual;
  }

  private static Optional<String> kept(
      Optional<IsoDuration> shortest, Optional<IsoDuration> longest, String text) {
    if (shortest.isPresent() && longest.isPresent()) {
      return Optional.of(shortest.get().dutchTo(longest.get()));
    }
    String until = AFTER.matcher(text).matches() ? "tot " : "";
    return shortest.or(() -> longest).map(d -> until + d.dutch());
  }
}
