package nl.glashelder.compare.words;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Where in a block the words for people stand that say what happened to it. */
final class Announcement {
  /** Elements at whose beginning words for people can stand. */
  private static final Set<String> HOLD_WORDS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "td",
          "th",
          "dd",
          "dt",
          "pre",
          "blockquote",
          "div",
          "section",
          "article",
          "aside",
          "header",
          "footer",
          "main",
          "nav",
          "summary",
          "caption",
          "figcaption",
          "legend",
          "address");

  private Announcement() {}

  /** Puts words for people at the first place in a block where they may stand. */
  static void put(Element block, Element note) {
    Node node = block;
    while (node != null) {
      if (node instanceof Element element && holdsWords(element)) {
        element.prependChild(note);
        return;
      }
      node = HtmlKinds.following(node, block, !HtmlKinds.isAtom(node));
    }
  }

  private static boolean holdsWords(Element element) {
    boolean group =
        element.normalName().equals("div")
            && element.parent() != null
            && element.parent().normalName().equals("dl");
    return HOLD_WORDS.contains(element.normalName()) && !group;
  }
}
