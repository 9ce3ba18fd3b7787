package nl.glashelder.render.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Prepares tables: on a narrow screen each row becomes a card, on a wide one a table that is too
 * wide scrolls by itself.
 */
final class Tables {
  private Tables() {}

  /** Gives each cell the heading of its column, which the stylesheet shows within a card. */
  static void prepare(Element body) {
    for (Element table : body.select("table")) {
      wrap(table, Article.ADDED, "om");
      List<String> headings = table.select("thead th").eachText();
      for (Element row : table.select("tbody tr")) {
        Elements cells = row.children();
        for (int i = 0; i < Math.min(cells.size(), headings.size()); i++) {
          if (cells.get(i).normalName().equals("td")) {
            cells.get(i).attr("data-kop", headings.get(i));
          }
        }
      }
    }
  }

  /** Puts something around a table that can scroll; an attribute says that the page added it. */
  static void wrap(Element table, String attribute, String value) {
    Element around = new Element("div").addClass("tabel").attr(attribute, value);
    table.before(around);
    around.appendChild(table);
  }
}
