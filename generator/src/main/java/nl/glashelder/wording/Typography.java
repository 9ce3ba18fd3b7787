package nl.glashelder.wording;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The marks of print in words: "foto's" gets a real apostrophe, and quotation marks open and close.
 * What must be taken to the letter keeps its own: code, and addresses of mail and web.
 */
final class Typography {
  private static final Set<String> TO_THE_LETTER = Set.of("code", "pre", "kbd", "samp");
  private static final Pattern APOSTROPHE =
      Pattern.compile("(?<=[\\p{L}\\d])'(?=\\p{L})|(?<![\\p{L}\\d])'(?=[stnm](?![\\p{L}\\d']))");
  private static final Pattern SINGLE =
      Pattern.compile("(?<![\\p{L}\\d])'([^'\\n]*[^'\\s])'(?![\\p{L}\\d])");
  private static final Pattern DOUBLE =
      Pattern.compile("(?<![\\p{L}\\d])\"([^\"\\n]*[^\"\\s])\"(?![\\p{L}\\d])");

  private Typography() {}

  static void set(Element body) {
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text && !isToTheLetter(text)) {
              text.text(marks(text.getWholeText()));
            }
          }
        });
  }

  private static boolean isToTheLetter(TextNode text) {
    for (Node node = text.parent(); node instanceof Element element; node = element.parent()) {
      String href = element.attr("href");
      boolean address = !href.isEmpty() && href.endsWith(text.getWholeText().strip());
      if (TO_THE_LETTER.contains(element.normalName()) || address) {
        return true;
      }
    }
    return false;
  }

  /** A plain text with the marks of print. */
  static String marks(String text) {
    if (text.indexOf('\'') < 0 && text.indexOf('"') < 0) {
      return text;
    }
    String apostrophes = APOSTROPHE.matcher(text).replaceAll("’");
    String quoted = SINGLE.matcher(apostrophes).replaceAll("‘$1’");
    return DOUBLE.matcher(quoted).replaceAll("“$1”");
  }
}
