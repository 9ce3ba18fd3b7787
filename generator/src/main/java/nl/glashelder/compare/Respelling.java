package nl.glashelder.compare;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether two texts are the same but for their spelling. Only what is certainly nothing else
 * counts: a word more or less may turn a sentence round.
 */
final class Respelling {
  private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\"“”„«»]");
  private static final Pattern SINGLE_QUOTES = Pattern.compile("['‘’‚`´]");
  private static final Pattern DASHES = Pattern.compile("[‐‑–—]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:de|het|een) ");

  /** A point or comma between two digits is part of a number. */
  private static final Pattern SIGNS =
      Pattern.compile("(?:(?<!\\d)[^\\p{L}\\p{N}]|[^\\p{L}\\p{N}](?!\\d))+");

  private static final int LETTERS_TO_A_SLIP = 5;

  private Respelling() {}

  /** Sentences: case, quotation marks, white space and the point at the end make no difference. */
  static boolean ofText(String one, String other) {
    return text(one).equals(text(other));
  }

  /** Names: accents, hyphens, spaces, points and an article in front make no difference either. */
  static boolean ofName(String one, String other) {
    return name(one).equals(name(other));
  }

  /** Whether two names differ in so few letters that one is likely the other, written wrongly. */
  static boolean isSlip(String one, String other) {
    String here = name(one);
    String there = name(other);
    int longest = Math.max(here.length(), there.length());
    return Math.abs(here.length() - there.length()) * LETTERS_TO_A_SLIP <= longest
        && letters(here, there) * LETTERS_TO_A_SLIP <= longest;
  }

  /** The number of letters to insert, delete or replace (Levenshtein). */
  private static int letters(String one, String other) {
    int[] row = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }

  /** What sentences that differ in nothing else have in common. */
  static String text(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
    plain = SINGLE_QUOTES.matcher(DOUBLE_QUOTES.matcher(plain).replaceAll("\"")).replaceAll("'");
    plain = SPACE.matcher(DASHES.matcher(plain).replaceAll("-")).replaceAll(" ");
    return (plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain)
        .toLowerCase(Locale.ROOT);
  }

  private static String name(String words) {
    String plain =
        Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return SIGNS.matcher(ARTICLE.matcher(plain).replaceFirst("")).replaceAll("");
  }
}
