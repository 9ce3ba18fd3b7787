package nl.glashelder.check.rule;

import java.util.regex.Pattern;

/**
 * The text of Markdown without its marks, in one pass, so that a text of any length and with any
 * signs costs no more than its length.
 */
final class PlainMarkdown {
  private static final Pattern MARKS =
      Pattern.compile("(?m)^[ \\t]*(?:[-*+]|#{1,6}|\\d{1,9}\\.)[ \\t]+|[*_`]");
  private static final Pattern TABLE_RULE =
      Pattern.compile("(?m)^[ \\t]*+\\|?(?:[ \\t]*+:?-++:?[ \\t]*+\\|)++[ \\t:-]*+$");
  private static final Pattern TABLE_CELLS = Pattern.compile("(?m)^[ \\t]*\\||\\|[ \\t]*$");

  private PlainMarkdown() {}

  /** What a reader sees: of a link its text, of a table its cells, each on a line. */
  static String of(String markdown) {
    String text = markdown.indexOf('[') < 0 ? markdown : withoutAddresses(markdown);
    if (text.indexOf('|') >= 0 && text.indexOf('\n') >= 0 && TABLE_RULE.matcher(text).find()) {
      text = TABLE_CELLS.matcher(TABLE_RULE.matcher(text).replaceAll("")).replaceAll("");
      text = text.replace('|', '\n');
    }
    return hasMarks(text) ? MARKS.matcher(text).replaceAll("").strip() : text;
  }

  /** Every {@code [text](address)} as its text; brackets that are no link stay. */
  private static String withoutAddresses(String markdown) {
    StringBuilder out = new StringBuilder(markdown.length());
    // Where no ) follows, none follows later either.
    int lastClose = markdown.lastIndexOf(')');
    int open = -1;
    int i = 0;
    while (i < markdown.length()) {
      char c = markdown.charAt(i);
      boolean isLink = c == ']' && open >= 0 && i + 1 < lastClose && markdown.charAt(i + 1) == '(';
      if (isLink) {
        out.deleteCharAt(open);
        i = markdown.indexOf(')', i) + 1;
        open = -1;
        continue;
      }
      if (c == '[') {
        open = out.length();
      } else if (c == ']') {
        open = -1;
      }
      out.append(c);
      i++;
    }
    return out.toString();
  }

  private static boolean hasMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("*_`\n".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return !text.isEmpty() && !Character.isLetter(text.charAt(0));
  }
}
