package nl.glashelder.compare.words;

import nl.glashelder.compare.words.InlineText.Span;
import org.jsoup.nodes.Element;

/**
 * What stood where a link is now, in a text that moved.
 *
 * @param html the HTML of the place
 * @param words its words
 * @param hasSameWords whether the link has the same words to the letter
 */
record FormerLink(String html, String words, boolean hasSameWords) {
  /**
   * What stood there, if it led elsewhere or nowhere; else null. Only words that stayed tell what
   * the place was.
   *
   * @param toOld for each new token the old one's place, or -1
   */
  static FormerLink of(InlineText old, InlineText fresh, Span link, int[] toOld) {
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
    String now = fresh.wording(link.from(), link.to());
    if (before != null) {
      boolean same = before.element.attr("href").equals(link.element.attr("href"));
      String words = old.wording(before.from(), before.to());
      return same ? null : new FormerLink(before.element.outerHtml(), words, words.equals(now));
    }
    int last = link.to() - 1;
    while (toOld[last] < 0) {
      last--;
    }
    String words = old.wording(toOld[first], toOld[last] + 1);
    Element held = Fragment.empty();
    held.appendText(words);
    return new FormerLink(held.html(), words, words.equals(now));
  }
}
