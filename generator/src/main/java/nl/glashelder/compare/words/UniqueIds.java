package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Keeps ids unique in a redline, where a block may stand twice. */
final class UniqueIds {
  private UniqueIds() {}

  /** Gives old copies another id where the new text has the same one. */
  static void make(Element body) {
    Set<String> used = new HashSet<>();
    List<Element> old = new ArrayList<>();
    for (Element element : body.select("[id]")) {
      if (isInOldCopy(element)) {
        old.add(element);
      } else {
        used.add(element.id());
      }
    }
    for (Element element : old) {
      String id = element.id();
      String other = id;
      for (int n = 1; !used.add(other); n++) {
        other = "oud-" + (n == 1 ? "" : n + "-") + id;
      }
      if (!other.equals(id) && !id.isEmpty()) {
        element.attr("id", other).attr(Markup.OLD + "id", id);
      }
    }
  }

  private static boolean isInOldCopy(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.nameIs(Markup.DELETED) || at.attr(Markup.DIFF).equals(Markup.DELETED)) {
        return true;
      }
    }
    return false;
  }
}
