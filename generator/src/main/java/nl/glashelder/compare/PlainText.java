package nl.glashelder.compare;

import java.util.Locale;

/**
 * A text reduced to its words, so that it is found whatever stands between them.
 *
 * @param words in small letters, a space before, between and after them
 */
record PlainText(String words) {
  /** Fewer letters tell nothing of where they come from. */
  private static final int TELLING = 5;

  static PlainText of(String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return new PlainText(words.isEmpty() ? "" : " " + words + " ");
  }

  boolean holds(PlainText other) {
    return !other.words.isEmpty() && words.contains(other.words);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean isTelling() {
    return words.strip().length() >= TELLING;
  }
}
