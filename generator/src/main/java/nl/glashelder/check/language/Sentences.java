package nl.glashelder.check.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the sentences in Dutch text. The JDK's own finder depends on its version and locale data,
 * and a frozen text must look the same for ever.
 */
public final class Sentences {
  private static final String CLOSING = "\"'”’»)";
  private static final String OPENING = "\"'“‘„«(";

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "afd.",
          "art.",
          "artt.",
          "bijv.",
          "blz.",
          "ca.",
          "dhr.",
          "dr.",
          "drs.",
          "enz.",
          "etc.",
          "evt.",
          "excl.",
          "incl.",
          "ing.",
          "ir.",
          "jl.",
          "max.",
          "mevr.",
          "min.",
          "mr.",
          "mw.",
          "nr.",
          "nrs.",
          "pag.",
          "par.",
          "prof.",
          "resp.",
          "st.",
          "tel.",
          "vgl.",
          "zgn.",
          "bv.",
          "nl.",
          "lid.",
          "p.",
          "artikelnr.");

  /** Letters with a stop after each: d.w.z., o.a., B.V., or one initial. "U" is a word. */
  private static final Pattern LETTERS_WITH_STOPS = Pattern.compile("[A-TV-Z]\\.|(\\p{L}\\.){2,}");

  /** The number before a heading or step. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)*\\.");

  private Sentences() {}

  /** The sentences of a text, each without white space around it. */
  public static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    BitSet breaks = breaks(text);
    int start = 0;
    for (int at = breaks.nextSetBit(0); at >= 0; at = breaks.nextSetBit(at + 1)) {
      add(sentences, text.substring(start, at));
      start = at;
    }
    add(sentences, text.substring(start));
    return sentences;
  }

  /**
   * Where sentences are parted: the index of the first white space after each sentence that another
   * sentence follows. White space is what HTML collapses; a non-breaking space parts nothing.
   */
  public static BitSet breaks(String text) {
    BitSet breaks = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '?' || c == '!' || c == '…') {
        int at = breakAfter(text, i);
        if (at >= 0) {
          breaks.set(at);
        }
      }
    }
    return breaks;
  }

  /** The white space after the sentence that ends with the sign at {@code i}; -1 when none does. */
  private static int breakAfter(String text, int i) {
    int space = i + 1;
    while (space < text.length() && CLOSING.indexOf(text.charAt(space)) >= 0) {
      space++;
    }
    int next = space;
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    if (next == space || next == text.length()) {
      return -1;
    }
    char follows = text.charAt(next);
    char sign = text.charAt(i);
    boolean starts = Character.isUpperCase(follows) || OPENING.indexOf(follows) >= 0;
    boolean startsWithNumber = isDigit(follows) && (sign == '?' || sign == '!');
    boolean ends = sign != '.' || !isPartOfWord(text, i);
    return (starts || startsWithNumber) && ends ? space : -1;
  }

  /** Whether the stop belongs to an abbreviation, or to the number that a text starts with. */
  private static boolean isPartOfWord(String text, int stop) {
    int start = stop;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int word = start;
    while (word < stop && OPENING.indexOf(text.charAt(word)) >= 0) {
      word++;
    }
    String written = text.substring(word, stop + 1);
    return ABBREVIATIONS.contains(written.toLowerCase(Locale.ROOT))
        || LETTERS_WITH_STOPS.matcher(written).matches()
        || NUMBER.matcher(written).matches() && text.substring(0, start).isBlank();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** What HTML takes for white space; not the non-breaking space. */
  public static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  private static void add(List<String> sentences, String sentence) {
    String stripped = sentence.strip();
    if (!stripped.isEmpty()) {
      sentences.add(stripped);
    }
  }
}
