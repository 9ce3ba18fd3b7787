package nl.glashelder.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the sentences in Dutch text. The JDK's own finder depends on its version and locale data,
 * and a frozen text must look the same for ever.
 */
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "art.", "artt.", "bijv.", "bv.", "blz.", "ca.", "d.w.z.", "dhr.", "dr.", "e.d.", "enz.",
          "etc.", "evt.", "jl.", "m.b.t.", "m.u.v.", "mevr.", "mr.", "n.v.t.", "nr.", "nrs.",
          "o.a.", "o.b.v.", "resp.", "t.a.v.", "t.o.v.", "tel.", "z.g.", "zgn.", "i.v.m.", "p.",
          "par.", "lid.");

  private Sentences() {}

  /** The sentences of a text, each without white space around it. */
  public static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (endsAt(text, i)) {
        int end = i + 1;
        while (end < text.length() && "\"'”’)".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        add(sentences, text.substring(start, end));
        start = end;
        i = end - 1;
      }
    }
    add(sentences, text.substring(start));
    return sentences;
  }

  /**
   * Whether the sentence ends with the character at {@code i}: a stop, white space, then a start.
   */
  public static boolean endsAt(String text, int i) {
    char c = text.charAt(i);
    if (c != '.' && c != '?' && c != '!') {
      return false;
    }
    int next = i + 1;
    while (next < text.length() && "\"'”’)".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next >= text.length() || !Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next >= text.length()) {
      return false;
    }
    char follows = text.charAt(next);
    boolean starts = Character.isUpperCase(follows) || "\"'“‘(".indexOf(follows) >= 0;
    return (starts || Character.isDigit(follows) && c != '.') && !isAbbreviation(text, i);
  }

  private static boolean isAbbreviation(String text, int stop) {
    int start = stop;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop + 1).toLowerCase(Locale.ROOT);
    return ABBREVIATIONS.contains(word.replaceFirst("^[(\"'“‘]+", ""))
        || word.length() == 2 && Character.isLetter(word.charAt(0));
  }

  private static void add(List<String> sentences, String sentence) {
    String stripped = sentence.strip();
    if (!stripped.isEmpty()) {
      sentences.add(stripped);
    }
  }
}
