package nl.glashelder.compare.words;

import nl.glashelder.compare.words.InlineText.Span;
import org.jsoup.nodes.Element;

/** What stood where a link is now, in a text that moved. */
final class FormerLink {
  private FormerLink() {}

  /**
   * The HTML of the place, if it led elsewhere or nowhere; else null. Only words that stayed tell
   * what the place was.
   *
   * @param toOld for each new token the old one's place, or -1
   */
  static String html(InlineText old, Span link, int[] toOld) {
    int first = link.from();
    while (first < link.to() && toOld[first] < 0) {
      first++;
    }
    if (!link.element.nameIs("a") || first == link.to()) {
      return null;
    }
    Span before = old.tokens.get(toOld[first]).parent();
    while (before != null && !before.element.nameIs("a")) {
      before = before.parent();
    }
    if (before == null) {
      Element held = Fragment.empty();
      int last = link.to() - 1;
      while (toOld[last] < 0) {
        last--;
      }
      StringBuilder words = new StringBuilder();
      old.tokens.subList(toOld[first], toOld[last] + 1).forEach(t -> words.append(t.text()));
      held.appendText(words.toString());
      return held.html();
    }
    boolean same = before.element.attr("href").equals(link.element.attr("href"));
    return same ? null : before.element.outerHtml();
  }
}
