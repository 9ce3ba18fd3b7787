package nl.glashelder.templates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One thing a passage must hold to state a fact, with its alternatives: {@code gewist|verwijder}.
 * An alternative is found anywhere in the text, also within a word, unless it starts with {@code =}
 * and must be a word of its own.
 *
 * @param written as it stands in the table
 * @param alternatives any of them will do
 */
record FactWord(String written, List<Pattern> alternatives) {

  static FactWord of(String written) {
    return new FactWord(
        written, Arrays.stream(written.split("\\|")).map(FactWord::pattern).toList());
  }

  /** Whether a text, in small letters, holds it. */
  boolean isIn(String text) {
    return alternatives.stream().anyMatch(a -> a.matcher(text).find());
  }

  private static Pattern pattern(String alternative) {
    String word = alternative.toLowerCase(Locale.ROOT);
    if (word.startsWith("=")) {
      return Pattern.compile(
          "(?<![\\p{L}\\d-])" + Pattern.quote(word.substring(1)) + "(?![\\p{L}\\d-])");
    }
    return Pattern.compile(Pattern.quote(word));
  }
}
