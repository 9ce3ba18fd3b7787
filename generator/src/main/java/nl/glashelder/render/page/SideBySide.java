package nl.glashelder.render.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A redline as rows of two: what a part was, and what it became.
 *
 * @param rows the parts, in order
 */
public record SideBySide(List<Row> rows) {
  /**
   * A part.
   *
   * @param older what it was, as HTML with what was dropped marked; empty when it was not there
   * @param newer what it became, as HTML with what was added marked; empty when it is gone
   * @param changed whether the two differ
   */
  public record Row(String older, String newer, boolean changed) {}

  /** Keeps its own copy of the list. */
  public SideBySide {
    rows = List.copyOf(rows);
  }

  /** Splits a redline. */
  public static SideBySide of(String redline) {
    Document document = Jsoup.parseBodyFragment(redline);
    document.outputSettings().prettyPrint(false);
    RedlineText.lowerTitle(document.body());
    List<Element> parts = new ArrayList<>();
    collect(document.body(), parts);
    List<Row> rows = new ArrayList<>();
    for (Element part : parts) {
      String older = side(part, "ins", true);
      String newer = side(part, "del", false);
      boolean changed = !part.select("ins, del, [data-diff], [data-diff-old-tag]").isEmpty();
      if (!older.isEmpty() || !newer.isEmpty()) {
        rows.add(new Row(older, newer, changed || older.isEmpty() != newer.isEmpty()));
      }
    }
    return new SideBySide(rows);
  }

  /** Parts small enough to stand beside each other: never half a list or half a table. */
  private static void collect(Element parent, List<Element> parts) {
    for (Element child : parent.children()) {
      if (child.is("section, div, article")) {
        if (child.hasAttr("data-diff")) {
          child.children().forEach(c -> c.attr("data-diff", child.attr("data-diff")));
        }
        collect(child, parts);
      } else if (!child.hasAttr("data-diff-ui")) {
        parts.add(child);
      }
    }
  }

  /** Headings stay headings on one side only: a list of headings names each part once. */
  private static String side(Element part, String dropped, boolean older) {
    if (part.attr("data-diff").equals(dropped)) {
      return "";
    }
    Element copy = part.clone();
    copy.select(dropped + ", [data-diff=" + dropped + "]").remove();
    if (older) {
      copy.select("[data-diff-old-html]").forEach(e -> e.html(e.attr("data-diff-old-html")));
    }
    if (older && copy.is("h2, h3, h4, h5, h6")) {
      copy.tagName("p").addClass("titel");
    }
    copy.getAllElements().forEach(e -> e.removeAttr("id").removeAttr("data-key"));
    copy.select("a[href^=#]").unwrap();
    return copy.is("table")
        ? "<div class=\"tabel\">" + copy.outerHtml() + "</div>"
        : copy.outerHtml();
  }
}
