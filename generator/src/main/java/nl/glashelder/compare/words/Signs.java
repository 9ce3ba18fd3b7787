package nl.glashelder.compare.words;

import java.text.Normalizer;

/**
 * Signs that read alike however they are written: straight and curly quotes, dashes and spaces of
 * several kinds, letters with their accent apart, and signs that show nothing, such as a place
 * where a word may be broken. Another one is no other word.
 */
final class Signs {
  private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033";
  private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u0060\u00b4\u2032";
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

  /** Soft hyphen, zero-width space, word joiner, byte order mark. */
  private static final String INVISIBLE = "\u00ad\u200b\u2060\ufeff";

  private Signs() {}

  /** What is read, equal for words and signs that are only written otherwise. */
  static String asRead(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      plain = text.charAt(i) < '\u0080' && text.charAt(i) != '`';
    }
    if (plain) {
      return text;
    }
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (DOUBLE_QUOTES.indexOf(c) >= 0) {
        read.append('"');
      } else if (SINGLE_QUOTES.indexOf(c) >= 0) {
        read.append('\'');
      } else if (DASHES.indexOf(c) >= 0) {
        read.append('-');
      } else if (!isInvisible(c)) {
        read.append(c);
      }
    }
    return Normalizer.normalize(read, Normalizer.Form.NFC);
  }

  /** Whether a sign shows nothing and takes no room. */
  static boolean isInvisible(int c) {
    return c < Character.MAX_VALUE && INVISIBLE.indexOf(c) >= 0;
  }

  /**
   * Whether a sign is a space that HTML does not collapse, such as one that keeps words together.
   */
  static boolean isSpace(int c) {
    return c >= '\u0080' && Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
