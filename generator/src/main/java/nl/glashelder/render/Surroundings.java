package nl.glashelder.render;

import java.util.ArrayList;
import java.util.List;
import nl.glashelder.compare.words.VisibleMarks;
import org.jsoup.nodes.Element;

/**
 * Leaves of a redline what changed, with what stands right before and after it and the headings
 * above it. Where something is left out, that is said.
 */
final class Surroundings {
  private static final String LEFT_OUT = "[…]";

  private Surroundings() {}

  /** Takes away, in place, what is far from any change. */
  static void keep(Element redline) {
    shorten(redline);
  }

  private static void shorten(Element parent) {
    List<Element> children = new ArrayList<>(parent.children());
    boolean[] changed = new boolean[children.size()];
    for (int i = 0; i < changed.length; i++) {
      changed[i] = isChanged(children.get(i));
    }
    Element left = null;
    for (int i = 0; i < changed.length; i++) {
      Element child = children.get(i);
      boolean near = i > 0 && changed[i - 1] || i + 1 < changed.length && changed[i + 1];
      if (changed[i]) {
        if (child.is("section, div, ul, ol, dl, blockquote, article") && !isWhole(child)) {
          shorten(child);
        }
        left = null;
      } else if (isKept(child, parent, near)) {
        left = null;
      } else if (left == null && !child.is("section, h1, h2, h3, h4, h5, h6")) {
        left = child;
        boolean item = child.is("li, dt, dd");
        Element note = new Element(item ? child.normalName() : "p").text(LEFT_OUT);
        child.before(note.attr("data-diff-ui", ""));
        child.remove();
      } else {
        child.remove();
      }
    }
  }

  /** A heading stays above what is kept of its section; a whole section that is the same goes. */
  private static boolean isKept(Element child, Element parent, boolean near) {
    if (child.is("section")) {
      return false;
    }
    if (child.is("h1, h2, h3, h4, h5, h6")) {
      return leads(child);
    }
    return near && parent.is("section, div, ul, ol, dl, blockquote, article, body");
  }

  /** Whether something changed before the next heading of the same height. */
  private static boolean leads(Element heading) {
    for (Element next = heading.nextElementSibling();
        next != null;
        next = next.nextElementSibling()) {
      if (next.is("h1, h2, h3, h4, h5, h6")
          && next.normalName().compareTo(heading.normalName()) <= 0) {
        return false;
      }
      if (isChanged(next)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isChanged(Element element) {
    return !VisibleMarks.of(element).isEmpty();
  }

  private static boolean isWhole(Element element) {
    return VisibleMarks.isWhole(element);
  }
}
