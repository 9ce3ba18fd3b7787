package nl.glashelder.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Characters that nobody sees and that an editor cannot have meant: they come along with text that
 * is pasted, break searching and reading aloud, and can make a text show other words than it holds.
 * A joiner between two pictures, which makes one of them, is meant.
 */
final class InvisibleCharacter {
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(0x00AD, "een zacht afbreekstreepje"),
          Map.entry(0x034F, "een teken dat letters bijeenhoudt"),
          Map.entry(0x061C, "een merkteken voor de schrijfrichting"),
          Map.entry(0x115F, "een lege letter"),
          Map.entry(0x1160, "een lege letter"),
          Map.entry(0x17B4, "een lege letter"),
          Map.entry(0x17B5, "een lege letter"),
          Map.entry(0x180E, "een spatie zonder breedte"),
          Map.entry(0x200B, "een spatie zonder breedte"),
          Map.entry(0x200C, "een teken dat letters van elkaar losmaakt"),
          Map.entry(0x200D, "een teken dat letters aan elkaar plakt"),
          Map.entry(0x200E, "een merkteken voor de schrijfrichting"),
          Map.entry(0x200F, "een merkteken voor de schrijfrichting"),
          Map.entry(0x2028, "een regeleinde uit een ander programma"),
          Map.entry(0x2029, "een regeleinde uit een ander programma"),
          Map.entry(0x2060, "een teken dat woorden bijeenhoudt"),
          Map.entry(0x2800, "een lege letter"),
          Map.entry(0x3164, "een lege letter"),
          Map.entry(0xFEFF, "een bestandsmerk (BOM)"),
          Map.entry(0xFFA0, "een lege letter"),
          Map.entry(0xFFFC, "de plaats van een voorwerp dat er niet meer is"));

  private static final int JOINER = 0x200D;

  private InvisibleCharacter() {}

  /**
   * What such a character is, in Dutch with its number; empty when it can be seen or was meant.
   *
   * @param before the character before it, or 0
   * @param after the character after it, or 0
   */
  static Optional<String> name(int before, int c, int after) {
    if (c >= 0x20 && c < 0x7F || c == '\t' || c == '\n' || c == '\r') {
      return Optional.empty();
    }
    if (c == JOINER && isPicture(before) && isPicture(after)) {
      return Optional.empty();
    }
    return kind(before, c).map(kind -> String.format(Locale.ROOT, "%s (U+%04X)", kind, c));
  }

  private static Optional<String> kind(int before, int c) {
    String named = NAMES.get(c);
    if (named != null) {
      return Optional.of(named);
    }
    if (c < 0x20 || c >= 0x7F && c <= 0x9F) {
      return Optional.of("een besturingsteken");
    }
    if (c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c >= 0x206A && c <= 0x206F) {
      return Optional.of("een merkteken voor de schrijfrichting");
    }
    if (c >= 0x2061 && c <= 0x2065) {
      return Optional.of("een onzichtbaar rekenteken");
    }
    if (c >= 0xD800 && c <= 0xDFFF) {
      return Optional.of("een half teken");
    }
    if (c >= 0xE0000 && c <= 0xE0FFF) {
      return Optional.of("een verborgen merkteken");
    }
    if (c >= 0xFE00 && c <= 0xFE0F && !isPicture(before) && !isKey(before)) {
      return Optional.of("een teken dat alleen de vorm van een ander teken kiest");
    }
    if (c >= 0xFFF0 && c <= 0xFFFB || c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE) {
      return Optional.of("een teken dat geen tekst is");
    }
    if (c >= 0xE000 && c <= 0xF8FF || c >= 0xF0000) {
      return Optional.of("een teken dat alleen in een eigen lettertype bestaat");
    }
    return Optional.empty();
  }

  /** Whether YAML itself may hold the character, so that reading can go on past it. */
  static boolean isHarmless(int c) {
    return c >= 0xA0 && c != 0x2028 && c != 0x2029 && c != 0xFEFF && (c & 0xFFFE) != 0xFFFE;
  }

  private static boolean isPicture(int c) {
    int type = Character.getType(c);
    return type == Character.OTHER_SYMBOL
        || type == Character.MODIFIER_SYMBOL
        || c == 0xFE0F
        || c >= 0x2190 && c <= 0x2BFF;
  }

  /** Digits and signs of which a variation selector makes a picture of a key. */
  private static boolean isKey(int c) {
    return c >= '0' && c <= '9' || c == '#' || c == '*' || c == 0x203C || c == 0x2049;
  }
}
