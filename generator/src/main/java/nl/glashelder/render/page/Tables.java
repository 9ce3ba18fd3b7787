package nl.glashelder.render.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Prepares tables for narrow screens, where each row becomes a card. */
final class Tables {
  private Tables() {}

  /** Gives each cell the heading of its column, which the stylesheet shows within a card. */
  static void labelCells(Element body) {
    for (Element table : body.select("table")) {
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
}
