package nl.glashelder.check.rule;

import java.util.List;

/** Pieces of Dutch that messages need. */
final class Dutch {
  private Dutch() {}

  /** "a", "a en b", "a, b en c". */
  static String and(List<String> words) {
    return joined(words, " en ");
  }

  /** "a", "a of b", "a, b of c". */
  static String or(List<String> words) {
    return joined(words, " of ");
  }

  private static String joined(List<String> words, String last) {
    int before = words.size() - 1;
    return before < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, before)) + last + words.get(before);
  }

  /** The first words of a text, with dots where it goes on. */
  static String start(String text) {
    if (text.length() <= 60) {
      return text;
    }
    int space = text.lastIndexOf(' ', 57);
    return text.substring(0, space < 20 ? 57 : space) + " ...";
  }
}
