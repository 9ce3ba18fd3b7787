package nl.glashelder.check;

import java.util.regex.Pattern;

/** What every message and advice must look like. */
public final class Sentence {
  /** A path of keys ("bewaartermijnen.dossier.duur") is for programs. */
  private static final Pattern KEY_PATH =
      Pattern.compile("(?<![\\w./@-])[a-z-]{3,}\\.[a-z-]{3,}\\.[a-z-]{3,}");

  private Sentence() {}

  /** Whether a text is whole sentences: a capital or a quotation first, a full stop last. */
  public static boolean isWhole(String text) {
    if (text.isEmpty() || text.contains("  ") || !text.equals(text.strip())) {
      return false;
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    return (Character.isUpperCase(first) || first == '\'') && (last == '.' || last == '?');
  }

  /** Whether a text spells out where a value stands as a program would. */
  public static boolean hasKeyPath(String text) {
    return KEY_PATH.matcher(text).find();
  }
}
