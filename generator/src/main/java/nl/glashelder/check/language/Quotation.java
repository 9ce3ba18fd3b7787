package nl.glashelder.check.language;

import java.util.BitSet;

/** Finds what stands between quotation marks. */
final class Quotation {
  private Quotation() {}

  /** The places of the letters between quotation marks; none when all of it is. */
  static BitSet in(String sentence) {
    BitSet quoted = new BitSet();
    for (String pair : new String[] {"“”", "„”", "‘’", "«»", "\"\"", "''"}) {
      mark(sentence, pair.charAt(0), pair.charAt(1), quoted);
    }
    return quoted.cardinality() >= sentence.length() - 3 ? new BitSet() : quoted;
  }

  private static void mark(String text, char open, char close, BitSet quoted) {
    int from = opening(text, open, 0);
    while (from >= 0) {
      int to = closing(text, close, from + 1);
      if (to < 0) {
        return;
      }
      quoted.set(from, to + 1);
      from = opening(text, open, to + 1);
    }
  }

  /** An apostrophe opens a quotation only before a word: "foto's" quotes nothing. */
  private static int opening(String text, char open, int from) {
    int at = text.indexOf(open, from);
    while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at = text.indexOf(open, at + 1);
    }
    return at;
  }

  private static int closing(String text, char close, int from) {
    int at = text.indexOf(close, from);
    while (at >= 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
      at = text.indexOf(close, at + 1);
    }
    return at;
  }
}
