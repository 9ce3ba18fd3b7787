package nl.glashelder.render.pdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Sees to it that only characters that the typeface has reach the page. The engine would print a
 * {@code #} for the others without saying so.
 */
final class Letters {

  /** What says the same in characters that every typeface has. */
  private static final Map<Integer, String> SUBSTITUTES =
      Map.ofEntries(
          Map.entry(0x2190, "<-"),
          Map.entry(0x2192, "->"),
          Map.entry(0x2194, "<->"),
          Map.entry(0x21D2, "=>"),
          Map.entry(0x2010, "-"),
          Map.entry(0x2011, "-"),
          Map.entry(0x2012, "-"),
          Map.entry(0x2015, "-"),
          Map.entry(0x2212, "-"),
          Map.entry(0x2023, "-"),
          Map.entry(0x25AA, "-"),
          Map.entry(0x25CF, "-"),
          Map.entry(0x2611, "[x]"),
          Map.entry(0x2612, "[x]"),
          Map.entry(0x2610, "[ ]"),
          Map.entry(0x2713, "v"),
          Map.entry(0x2714, "v"),
          Map.entry(0x2705, "v"),
          Map.entry(0x2717, "x"),
          Map.entry(0x2718, "x"),
          Map.entry(0x274C, "x"));

  private static final String UNKNOWN = "?";

  private final Typeface typeface;
  private final Findings findings;

  Letters(Typeface typeface, Findings findings) {
    this.typeface = typeface;
    this.findings = findings;
  }

  /**
   * The text as it can be printed.
   *
   * @param text any text
   * @param place where it stands, for the finding
   * @return the text, with what the typeface lacks replaced
   */
  String printable(String text, String place) {
    int first = firstUnprintable(text);
    if (first < 0) {
      return text;
    }
    StringBuilder printable = new StringBuilder(text.length() + 8).append(text, 0, first);
    for (int i = first; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isPlain(codePoint)) {
        printable.appendCodePoint(codePoint);
      } else if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        printable.append(' ');
      } else if (!isInvisible(codePoint)) {
        String shown = substitute(codePoint);
        printable.append(shown);
        findings.add(PdfFinding.Kind.MISSING_GLYPH, place, describe(codePoint, shown));
      }
    }
    return printable.toString();
  }

  private static String describe(int codePoint, String shown) {
    return String.format(
        Locale.ROOT,
        "het teken %s (U+%04X) staat niet in het lettertype; de PDF toont '%s'."
            + " Schrijf een woord in plaats van het teken.",
        Character.toString(codePoint),
        codePoint,
        shown);
  }

  private int firstUnprintable(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!isPlain(codePoint)) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return -1;
  }

  private boolean isPlain(int codePoint) {
    if (codePoint < 0x7F) {
      return codePoint >= ' ' || codePoint == '\n' || codePoint == '\t' || codePoint == '\r';
    }
    // Some faces draw a soft hyphen wherever it stands; the engine would print the object sign.
    return codePoint != 0xAD && codePoint != 0xFFFC && typeface.has(codePoint);
  }

  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
  }

  private String substitute(int codePoint) {
    String known = SUBSTITUTES.get(codePoint);
    if (known != null) {
      return known;
    }
    String letter = Character.toString(codePoint);
    String compatible = Normalizer.normalize(letter, Normalizer.Form.NFKC);
    if (isShown(compatible)) {
      return compatible;
    }
    String unaccented =
        Normalizer.normalize(letter, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return isShown(unaccented) ? unaccented : UNKNOWN;
  }

  private boolean isShown(String text) {
    return !text.isEmpty() && text.codePoints().allMatch(this::isPlain);
  }
}
