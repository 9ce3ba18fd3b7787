package nl.glashelder.render.page;

import org.jsoup.nodes.Element;

/**
 * A visible link to each part of the words, beside its heading, term or row, so that anyone can
 * point to it. It stands beside the heading and not in it: a list of headings stays a list of
 * headings. Its name is made of {@value #LABEL} and the heading.
 */
final class PartLinks {
  /** The id of the words "Link naar dit onderdeel" that the page holds once. */
  static final String LABEL = "link-naar";

  private PartLinks() {}

  static void addTo(Element body) {
    for (Element element : body.getAllElements()) {
      if (!element.hasAttr("id")) {
        continue;
      }
      switch (element.normalName()) {
        case "h2", "h3" -> besideHeading(element);
        case "dt" -> element.appendText(" ").appendChild(link(element.id(), element.id()));
        case "tr" -> inLastCell(element);
        default -> {}
      }
    }
  }

  private static void besideHeading(Element heading) {
    Element around = new Element("div").addClass("kopregel").attr(Article.ADDED, "om");
    heading.before(around);
    around.appendChild(heading);
    around.appendChild(link(partOf(heading, around), heading.id()));
  }

  /** A row of the overview leads to its part already. */
  private static void inLastCell(Element row) {
    Element name = row.firstElementChild();
    Element last = row.lastElementChild();
    if (last != null && last.normalName().equals("td") && !row.id().startsWith("overzicht-")) {
      boolean named = name.normalName().equals("th") && name.hasAttr("id");
      last.appendChild(link(row.id(), named ? name.id() : row.id()));
    }
  }

  /** The whole part that a heading stands on top of; the heading itself when it heads no part. */
  private static String partOf(Element heading, Element around) {
    Element parent = around.parent();
    boolean first = parent != null && parent.selectFirst("h2, h3") == heading;
    return first && parent.hasAttr("id") ? parent.id() : heading.id();
  }

  private static Element link(String target, String name) {
    return new Element("a")
        .attr(Article.ADDED, null)
        .attr("href", "#" + target)
        .attr("aria-labelledby", LABEL + " " + name)
        .text("#");
  }
}
