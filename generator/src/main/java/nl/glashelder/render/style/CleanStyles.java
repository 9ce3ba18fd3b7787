package nl.glashelder.render.style;

import java.util.Locale;
import java.util.regex.Pattern;

/** The style rules of a drawing, without what asks for a file or another website. */
final class CleanStyles {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|$)", Pattern.DOTALL);
  private static final Pattern FETCHING_RULE =
      Pattern.compile(
          "@(?:import|charset|namespace)[^;{}]*(?:;|$)|@font-face\\s*\\{[^}]*(?:}|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern URL =
      Pattern.compile("url\\(\\s*['\"]?\\s*(#)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern FETCHING_DECLARATION =
      Pattern.compile(
          "[\\w-]+\\s*:[^;{}]*?url\\(\\s*(?!['\"]?\\s*#)[^;{}]*(?:;|(?=}))",
          Pattern.CASE_INSENSITIVE);

  private CleanStyles() {}

  /** Whether rules or a value ask for nothing but what is in the drawing itself. */
  static boolean areClean(String css) {
    String small = css.toLowerCase(Locale.ROOT);
    // A backslash can write any of these words so that nobody sees them.
    return small.indexOf('\\') < 0
        && !small.contains("@import")
        && !small.contains("@font-face")
        && !small.contains("@namespace")
        && !small.contains("expression(")
        && !small.contains("javascript:")
        && !small.contains("behavior:")
        && !small.contains("-moz-binding")
        && !small.contains("image-set(")
        && !small.contains("src(")
        && URL.matcher(small).results().allMatch(m -> m.group(1) != null);
  }

  /** The rules without what fetches; nothing at all when they cannot be cleaned. */
  static String of(String css) {
    if (areClean(css)) {
      return css;
    }
    String cleaned = COMMENT.matcher(css).replaceAll(" ");
    cleaned = FETCHING_RULE.matcher(cleaned).replaceAll("");
    cleaned = FETCHING_DECLARATION.matcher(cleaned).replaceAll("");
    return areClean(cleaned) ? cleaned : "";
  }
}
