package nl.glashelder.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Folds the entries of the words under their headings: a reader sees first what there is, and opens
 * what concerns them. A fold is the browser's own: its search looks inside, a link to an entry
 * opens it, and the stylesheet prints all of them open. "In het kort" and where to complain stay
 * open. What the rules say of a whole entry of a draft stands beside its fold, with how much they
 * say of what is inside: who reviews has the page of the reader, and misses no mark.
 */
final class Folds {
  private static final Set<String> OPEN = Set.of("in-het-kort", "klachten");

  private Folds() {}

  static void addTo(Element body) {
    for (Element entry : body.select("section > div:has(> h3:first-child)")) {
      int marks = ownMarks(entry.firstElementChild()).isPresent() ? 1 : 0;
      if (!OPEN.contains(entry.parent().id()) && entry.childrenSize() > 1 + marks) {
        fold(entry);
      }
    }
  }

  /** The anchor goes inside: a browser opens the fold around what a link leads to. */
  private static void fold(Element entry) {
    List<Node> within = new ArrayList<>(entry.childNodes());
    Element heading = entry.firstElementChild();
    within.remove(heading);
    Optional<Element> marks = marks(entry, heading);
    marks.ifPresent(within::remove);
    Element fold = around("details").addClass("vouw");
    Element content = around("div");
    fold.appendChild(around("summary").appendChild(heading));
    if (entry.hasAttr("id")) {
      content.attr("id", entry.id()).appendChild(PartLinks.to(entry.id()));
      entry.removeAttr("id");
    }
    within.forEach(content::appendChild);
    entry.appendChild(fold.appendChild(content));
    marks.ifPresent(entry::appendChild);
  }

  /** Where the marks of an entry stand, with a link to those inside. */
  private static Optional<Element> marks(Element entry, Element heading) {
    Optional<Element> own = ownMarks(heading);
    List<Element> inside =
        entry.select("." + Article.MARK).stream()
            .filter(mark -> own.filter(marks -> mark.closest("p") == marks).isEmpty())
            .toList();
    if (inside.isEmpty()) {
      return own;
    }
    Element marks = own.orElseGet(Folds::noMarks);
    marks
        .child(0)
        .appendElement("a")
        .addClass("ernst")
        .addClass("meer")
        .attr("href", "#" + inside.get(0).id())
        .attr("data-regel", "+" + inside.size())
        .attr("aria-label", "+" + inside.size() + " in dit onderdeel");
    return Optional.of(marks);
  }

  private static Optional<Element> ownMarks(Element heading) {
    return Optional.ofNullable(heading.nextElementSibling())
        .filter(next -> next.children().hasClass(Article.MARKS));
  }

  private static Element noMarks() {
    Element marks = new Element("p").attr(Article.ADDED, "");
    marks.appendElement("span").addClass(Article.MARKS);
    return marks;
  }

  private static Element around(String tag) {
    return new Element(tag).attr(Article.ADDED, "om");
  }
}
