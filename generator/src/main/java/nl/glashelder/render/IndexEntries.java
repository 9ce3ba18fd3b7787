package nl.glashelder.render;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import nl.glashelder.render.page.IndexPage;
import nl.glashelder.render.page.Link;

/** Corporations as lists of them show them, and in which order. */
final class IndexEntries {
  /** By name, whatever the accents. */
  static final Comparator<IndexPage.Entry> BY_NAME =
      Comparator.comparing((IndexPage.Entry e) -> plainLetters(e.name()))
          .thenComparing(IndexPage.Entry::href);

  private IndexEntries() {}

  static IndexPage.Entry entry(Frames.Builder frame, PublicSummary summary) {
    return new IndexPage.Entry(
        summary.name(),
        summary.shortName(),
        summary.place(),
        frame.href(SitePaths.corporation(summary.slug())),
        summary.documents().stream()
            .map(
                d ->
                    new Link(
                        d.name(),
                        frame.href(SitePaths.page(SitePaths.folder(summary.slug(), d.kind())))))
            .toList(),
        summary.fictitious());
  }

  static String anchor(String letter) {
    return "letter-" + letter.toLowerCase(Locale.ROOT);
  }

  /** The first letter without accents as a capital; {@code 0-9} for anything else. */
  static String letter(String name) {
    String plain = plainLetters(name);
    char first = plain.isEmpty() ? '0' : plain.charAt(0);
    return isLetter(first) ? String.valueOf(first).toUpperCase(Locale.ROOT) : "0-9";
  }

  /** The letter that a place is looked for under: 's-Hertogenbosch stands with the H. */
  static String letterOfPlace(String place) {
    return letter(plainLetters(place).replaceFirst("^['\u2019](?:s[- ]|t )", ""));
  }

  /** The first two letters; the first alone when something else follows it. */
  static String letters(String name) {
    String first = letter(name);
    String plain = plainLetters(name);
    return first.length() == 1 && plain.length() > 1 && isLetter(plain.charAt(1))
        ? first + plain.charAt(1)
        : first;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** For ordering: small letters without accents, the same in every locale. */
  static String plainLetters(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
