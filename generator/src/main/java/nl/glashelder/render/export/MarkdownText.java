package nl.glashelder.render.export;

/** Plain text within Markdown. */
public final class MarkdownText {

  private MarkdownText() {}

  /** The text on one line, so that Markdown shows it as it is, also at the beginning of a line. */
  public static String escaped(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (needsEscape(line, i, c)) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  /** Some marks mean something only at the beginning; there they would read badly elsewhere. */
  private static boolean needsEscape(String line, int at, char c) {
    return switch (c) {
      case '\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '&', '#', '$', '@' -> true;
      case '+', '-', '=' -> at == 0;
      case '.', ')' -> at > 0 && line.substring(0, at).chars().allMatch(Character::isDigit);
      default -> false;
    };
  }
}
