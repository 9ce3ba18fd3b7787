package nl.glashelder.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after a space, after a hyphen in a word, and after the marks that divide a
 * web address. Java's own rules change from one JDK to the next, and with them the pages would;
 * they also part "camera’s" at its apostrophe.
 */
final class LineBreaks implements FSTextBreaker {

  /** A word of this length may be divided at any mark; shorter ones stay whole. */
  private static final int LONG_WORD = 20;

  private static final String DIVIDING_MARKS = "/?&=._@:";

  private String text = "";
  private int position;

  @Override
  public void setText(String newText) {
    text = newText;
    position = 0;
  }

  @Override
  public int next() {
    if (position >= text.length()) {
      return -1;
    }
    int end = position;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    int inWord = breakInWord(position, end);
    if (inWord > 0) {
      position = inWord;
      return position;
    }
    while (end < text.length() && isSpace(text.charAt(end))) {
      end++;
    }
    position = end;
    return position;
  }

  private int breakInWord(int start, int end) {
    int wordStart = start;
    while (wordStart > 0 && !isSpace(text.charAt(wordStart - 1))) {
      wordStart--;
    }
    boolean isLong = end - wordStart >= LONG_WORD;
    for (int i = start; i < end - 1; i++) {
      char mark = text.charAt(i);
      boolean before = i > wordStart && Character.isLetterOrDigit(text.charAt(i - 1));
      boolean after = Character.isLetterOrDigit(text.charAt(i + 1));
      boolean hyphen = mark == '-' && before && Character.isLetter(text.charAt(i + 1));
      boolean divides = isLong && after && DIVIDING_MARKS.indexOf(mark) >= 0;
      boolean slash = mark == '/' && before && after;
      if (hyphen || divides || slash) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /** Where a word that is wider than the page may end: after any letter with its accents. */
  static final class InWords implements FSTextBreaker {

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
      text = newText;
      position = 0;
    }

    @Override
    public int next() {
      if (position >= text.length()) {
        return -1;
      }
      position += Character.charCount(text.codePointAt(position));
      while (position < text.length()
          && Character.getType(text.codePointAt(position)) == Character.NON_SPACING_MARK) {
        position += Character.charCount(text.codePointAt(position));
      }
      return position;
    }
  }
}
