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
    for (Element heading : body.select("h2[id], h3[id]")) {
      Element around = new Element("div").addClass("kopregel").attr(Article.ADDED, "om");
      heading.before(around);
      around.appendChild(heading);
      around.appendChild(link(partOf(heading, around), heading.id()));
    }
    for (Element term : body.select("dt[id]")) {
      term.appendText(" ").appendChild(link(term.id(), term.id()));
    }
    for (Element row : body.select("tbody tr[id]:not([id^=overzicht-])")) {
      Element name = row.selectFirst("th[id]");
      Element last = row.select("td").last();
      if (last != null) {
        last.appendChild(link(row.id(), name == null ? row.id() : name.id()));
      }
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
