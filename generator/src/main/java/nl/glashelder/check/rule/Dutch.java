package nl.glashelder.check.rule;

import java.util.List;

/** Pieces of Dutch that messages need. */
final class Dutch {
  private Dutch() {}

  /** "a", "a en b", "a, b en c". */
  static String and(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " en " + words.get(last);
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
