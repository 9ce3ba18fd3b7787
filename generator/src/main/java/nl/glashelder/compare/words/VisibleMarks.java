package nl.glashelder.compare.words;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The marks of a redline that show a reader something. Others are only there so that both fragments
 * can be had back: text that came to stand in a paragraph, or no longer does, another kind of quote
 * or space, a comment.
 */
public final class VisibleMarks {
  /** Parsed once: a selector is looked for thousands of times in a build. */
  private static final Evaluator MARKED =
      Selector.evaluatorOf("ins, del, [data-diff], [" + Markup.OLD_TAG + "]");

  private VisibleMarks() {}

  /** The visible marks in and on an element, in order. */
  public static List<Element> of(Element element) {
    return element.select(MARKED).stream().filter(VisibleMarks::isVisible).toList();
  }

  /** Whether an element is a new or dropped block of which all words are new or dropped. */
  public static boolean isWhole(Element element) {
    String mark = element.attr(Markup.DIFF);
    return mark.equals(Markup.DELETED) || mark.equals(Markup.INSERTED);
  }

  /**
   * Takes all marks away that show nothing, and keeps the new text there. Of what is left, only the
   * new fragment can be had back.
   */
  public static void keepOnly(Element body) {
    for (Element marked : body.select(MARKED)) {
      if (marked.hasAttr(Markup.UI_LOOSE) && !marked.nameIs("span")) {
        marked.removeAttr(Markup.OLD_TAG);
      } else if (marked.nameIs("del") && !isVisible(marked)) {
        marked.remove();
      } else if (!isVisible(marked)) {
        marked.unwrap();
      }
    }
  }

  private static boolean isVisible(Element marked) {
    if (marked.hasAttr(Markup.UI_LOOSE)) {
      return false;
    }
    if (marked.attr(Markup.DIFF).equals(Markup.FORMAT)) {
      return marked.children().stream().anyMatch(child -> child.hasAttr(Markup.UI));
    }
    boolean inline = marked.nameIs("ins") || marked.nameIs("del");
    return !inline
        || !marked.hasAttr(Markup.UI_SIGN) && (marked.childrenSize() > 0 || marked.hasText());
  }
}
