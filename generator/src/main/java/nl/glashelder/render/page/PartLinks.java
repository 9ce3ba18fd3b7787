package nl.glashelder.render.page;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A visible link to each part of the words, beside its heading, term or row, so that anyone can
 * point to it. It stands beside the heading and not in it: a list of headings stays a list of
 * headings. It is for who points at a part to copy its address; for the keyboard and a screen
 * reader, whose ways are the headings and the contents, dozens of such stops would stand in the
 * way.
 */
final class PartLinks {
  private PartLinks() {}

  static void addTo(Element body) {
    Set<String> ids = new HashSet<>(body.select("[id]").eachAttr("id"));
    for (Element element : body.getAllElements()) {
      switch (element.normalName()) {
        case "h2", "h3" -> besideHeading(element, ids);
        case "dt" -> besideTerm(element);
        case "tr" -> inLastCell(element);
        default -> {}
      }
    }
  }

  private static void besideHeading(Element heading, Set<String> ids) {
    Element part = heading.parent();
    if (part != null && part.normalName().equals("summary")) {
      return;
    }
    boolean heads = part != null && part.hasAttr("id") && part.selectFirst("h2, h3") == heading;
    String own = heading.attr("data-key").replace('.', '-');
    String name = named(heading, heads ? part.id() + "-kop" : own, ids);
    if (!name.isEmpty()) {
      Element around = new Element("div").addClass("kopregel").attr(Article.ADDED, "om");
      heading.before(around);
      around.appendChild(heading);
      around.appendChild(to(heads ? part.id() : name));
    }
  }

  private static void besideTerm(Element term) {
    if (term.hasAttr("id")) {
      term.appendText(" ").appendChild(to(term.id()));
    }
  }

  /** A row of the overview leads to its part already. */
  private static void inLastCell(Element row) {
    Element first = row.firstElementChild();
    Element last = row.lastElementChild();
    boolean entry = row.hasAttr("id") && !row.id().startsWith("overzicht-");
    if (entry && first.normalName().equals("th") && last.normalName().equals("td")) {
      last.appendChild(to(row.id()));
    }
  }

  /** The id of a heading; one without gets one, if that is free. */
  private static String named(Element element, String id, Set<String> ids) {
    if (!element.hasAttr("id") && !id.isEmpty() && ids.add(id)) {
      element.attr("id", id);
    }
    return element.id();
  }

  /** The link itself. */
  static Element to(String target) {
    return new Element("a")
        .attr(Article.ADDED, null)
        .attr("href", "#" + target)
        .attr("aria-hidden", "true")
        .attr("tabindex", "-1")
        .text("#");
  }
}
