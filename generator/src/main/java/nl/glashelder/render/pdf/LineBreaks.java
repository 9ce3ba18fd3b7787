package nl.glashelder.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Locale;
import java.util.Set;

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

  /**
   * Where a word that is wider than its place may end: between two syllables, as far as letters
   * show them; a short word, and a piece without vowels, after any letter with its accents.
   */
  static final class InWords implements FSTextBreaker {
    private static final int SHORT_WORD = 8;
    private static final int LONGEST_PIECE = 12;
    private static final int LEAST = 3;
    private static final String VOWELS = "aeiouyáéíóúàèëïöüâêîôû";

    /** Consonants that one sound is written with, or that begin a syllable together. */
    private static final Set<String> TOGETHER =
        Set.of(
            "ch", "th", "ph", "sh", "bl", "br", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "kl",
            "kr", "kw", "pl", "pr", "sc", "sl", "sp", "st", "tr", "vl", "vr", "wr", "zw");

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
      position = text.length() < SHORT_WORD ? afterLetter(position) : afterPiece();
      return position;
    }

    private int afterPiece() {
      int end = position;
      int letters = 0;
      do {
        end = afterLetter(end);
        letters++;
      } while (end < text.length() && letters < LONGEST_PIECE && !isBetweenSyllables(end));
      return end;
    }

    private int afterLetter(int start) {
      int end = start + Character.charCount(text.codePointAt(start));
      while (end < text.length()
          && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK) {
        end += Character.charCount(text.codePointAt(end));
      }
      return end;
    }

    /** Whether a syllable begins here, after a piece with a vowel. */
    private boolean isBetweenSyllables(int at) {
      if (at - position < LEAST || text.length() - at < LEAST || !hasVowel(position, at)) {
        return false;
      }
      if (isVowel(at)) {
        return !isVowel(at - 1) && isDoubled(at - 2);
      }
      boolean begins = isVowel(at + 1) || isTogether(at) && isVowel(at + 2);
      boolean closes = isVowel(at + 1) && isDoubled(at - 1);
      return begins && !closes && !isTogether(at - 1);
    }

    private boolean isTogether(int at) {
      return TOGETHER.contains(text.substring(at, at + 2).toLowerCase(Locale.ROOT));
    }

    /** "uu" of "huur": written so only where a consonant ends the syllable. */
    private boolean isDoubled(int at) {
      return at > position && isVowel(at) && text.charAt(at) == text.charAt(at - 1);
    }

    private boolean hasVowel(int from, int to) {
      for (int i = from; i < to; i++) {
        if (isVowel(i)) {
          return true;
        }
      }
      return false;
    }

    private boolean isVowel(int at) {
      return VOWELS.indexOf(Character.toLowerCase(text.charAt(at))) >= 0;
    }
  }
}
