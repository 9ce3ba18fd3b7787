package nl.glashelder.compare;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

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

  private Respelling() {}

  /** Sentences: case, quotation marks, white space and the point at the end make no difference. */
  static boolean ofText(String one, String other) {
    return text(one).equals(text(other));
  }

  /** Names: accents, hyphens, spaces, points and an article in front make no difference either. */
  static boolean ofName(String one, String other) {
    return name(one).equals(name(other));
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
