package nl.glashelder.source;

/** What a reader sees of a text that another program wrote. */
public final class VisibleText {
  private VisibleText() {}

  /**
   * The text without what nobody sees: a character that steers a machine stands for a blank, a line
   * end of another program for a line end, and the rest is left out.
   */
  public static String of(String text) {
    StringBuilder seen = null;
    int before = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      int after = next < text.length() ? text.codePointAt(next) : 0;
      boolean hidden = c == '\r' || InvisibleCharacter.name(before, c, after).isPresent();
      if (hidden && seen == null) {
        seen = new StringBuilder(text.length()).append(text, 0, at);
      }
      if (seen != null) {
        append(seen, c, hidden);
      }
      before = c;
      at = next;
    }
    return seen == null ? text : seen.toString();
  }

  private static void append(StringBuilder seen, int c, boolean hidden) {
    if (!hidden) {
      seen.appendCodePoint(c);
    } else if (c == 0x2028 || c == 0x2029) {
      seen.append('\n');
    } else if (Character.isISOControl(c)) {
      seen.append(' ');
    }
  }
}
