package nl.glashelder.check.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.source.Suggestion;

/**
 * A fixed length that an editor wrote out where a criterion is meant, such as "drie maanden na de
 * opname". As words it is held against no norm, and a comparison cannot tell whether another one is
 * longer.
 *
 * @param duration in ISO 8601, {@code P3M}
 * @param start from when it counts, {@code na de opname}; empty where it is not said
 */
record DurationInWords(String duration, Optional<String> start) {
  /** A moment in a few words: what goes on after it is a sentence that says more. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?iu)(\\S+ \\p{L}+)(?:,? ((?:na|nadat|vanaf|sinds)(?: [^\\s;:.!?]+){1,7}))?");

  /** What a criterion says that is nothing but a length and where it begins. */
  static Optional<DurationInWords> in(String criterion) {
    Matcher form = FORM.matcher(criterion.strip());
    return form.matches()
        ? Suggestion.duration(form.group(1))
            .map(d -> new DurationInWords(d, Optional.ofNullable(form.group(2))))
        : Optional.empty();
  }

  /** What to write in its place, each key in a line of its own. */
  String advice() {
    return "Haal criterium weg en schrijf "
        + start
            .map(s -> "twee regels: 'duur: " + duration + "' en 'start: " + s + "'.")
            .orElse("'duur: " + duration + "'.");
  }
}
