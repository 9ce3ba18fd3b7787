package nl.glashelder.model;

import java.util.regex.Pattern;

/** The end of a sentence: one full stop, and none that belongs to its last word is taken for it. */
public final class FullStop {
  private static final Pattern ENDS_SENTENCE = Pattern.compile("(?s).*[.?!:…][)\\]\"'”’»]*\\s*");

  /** A full stop that belongs to the word before it: "B.V.", "enz.", "e.d.". */
  private static final Pattern SHORTENED =
      Pattern.compile(
          "(?s).*(?:\\b\\p{L}\\.\\p{L}\\.|\\.\\.\\.|(?iu:\\b(?:enz|etc|bijv|ca|jr|sr|mr|dr|nr|nrs|art"
              + "|resp|incl|excl|evt)\\.))");

  /** A word that is too long to be shortened, with a full stop after it and none within. */
  private static final Pattern WHOLE_WORD =
      Pattern.compile("(?s)(?:.*[^\\p{L}\\p{N}.])?[\\p{L}\\p{N}]{4,}\\.");

  private FullStop() {}

  /** Whether a text ends as a sentence does. */
  public static boolean endsSentence(String text) {
    return ENDS_SENTENCE.matcher(text).matches();
  }

  /** A text with a full stop at its end, unless it ends as a sentence does or says nothing. */
  public static String ensured(String text) {
    return text.isBlank() || endsSentence(text) ? text : text + ".";
  }

  /** A text without the full stop at its end, unless that belongs to its last word. */
  public static String without(String text) {
    String end = text.stripTrailing();
    boolean own = end.endsWith(".") && !SHORTENED.matcher(end).matches();
    return own ? end.substring(0, end.length() - 1) : text;
  }

  /**
   * A name as it stands among others: without a full stop that a whole word ends with, but with one
   * that may belong to a shortened word, as in "Voorbeeld Co.".
   */
  public static String withoutAmongOthers(String name) {
    return WHOLE_WORD.matcher(name.stripTrailing()).matches() ? without(name) : name;
  }
}
