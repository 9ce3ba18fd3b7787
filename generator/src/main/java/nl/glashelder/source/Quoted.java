package nl.glashelder.source;

/** A text of an editor inside a message. */
final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  /** The text in quotation marks on one line, cut off where it is too long for a message. */
  static String of(String text) {
    int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    String shown = text.substring(0, end).replaceAll("\\s+", " ");
    return "'" + shown + (end < text.length() ? "…" : "") + "'";
  }
}
