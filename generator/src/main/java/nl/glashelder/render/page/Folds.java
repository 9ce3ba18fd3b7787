package nl.glashelder.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Folds the entries of the words under their headings: a reader sees first what there is, and opens
 * what concerns them. A fold is the browser's own: its search looks inside, a link to an entry
 * opens it, and the stylesheet prints all of them open. "In het kort" and where to complain stay
 * open.
 */
final class Folds {
  private static final Set<String> OPEN = Set.of("in-het-kort", "klachten");

  private Folds() {}

  static void addTo(Element body) {
    for (Element entry : body.select("section > div:has(> h3:first-child)")) {
      if (!OPEN.contains(entry.parent().id()) && entry.childrenSize() > 1) {
        fold(entry);
      }
    }
  }

  /** The anchor goes inside: a browser opens the fold around what a link leads to. */
  private static void fold(Element entry) {
    List<Node> within = new ArrayList<>(entry.childNodes());
    Element heading = entry.firstElementChild();
    within.remove(heading);
    Element fold = around("details").addClass("vouw");
    Element content = around("div");
    fold.appendChild(around("summary").appendChild(heading));
    if (entry.hasAttr("id")) {
      content.attr("id", entry.id()).appendChild(PartLinks.to(entry.id()));
      entry.removeAttr("id");
    }
    within.forEach(content::appendChild);
    entry.appendChild(fold.appendChild(content));
  }

  private static Element around(String tag) {
    return new Element(tag).attr(Article.ADDED, "om");
  }
}
