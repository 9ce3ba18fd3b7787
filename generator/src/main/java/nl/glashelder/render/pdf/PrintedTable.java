package nl.glashelder.render.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * A table that fits the page: rows of equal length, a head that can be repeated, columns as wide as
 * their words ask for. Left to itself the engine lets one long word push the other columns off the
 * paper.
 */
final class PrintedTable {

  /** Width of the text on the page, in ems of the table's letters (169 mm at 9.5 pt). */
  private static final double PAGE_EMS = 50.0;

  /** What a cell's padding takes, in ems. */
  private static final double PADDING_EMS = 1.3;

  /** A word longer than this share of the page may be broken. */
  private static final double LONGEST_WORD_SHARE = 0.45;

  /** With more columns, a column is narrower than a short word. */
  private static final int MOST_COLUMNS = 10;

  /** A head of more letters is no head to repeat: it would fill the pages. */
  private static final int LONGEST_HEAD = 400;

  private static final int LARGEST_SPAN = 50;

  private final Element table;
  private final Typeface typeface;

  private PrintedTable(Element table, Typeface typeface) {
    this.table = table;
    this.typeface = typeface;
  }

  /**
   * Prepares a table in place.
   *
   * @param table the table element
   * @param typeface for the widths of words
   * @param repeatHeads whether the head stands on each page
   * @param place the key of its block
   * @param findings gets what will not look as meant
   */
  static void prepare(
      Element table, Typeface typeface, boolean repeatHeads, String place, Findings findings) {
    PrintedTable printed = new PrintedTable(table, typeface);
    List<Element> rows = printed.rows();
    if (rows.isEmpty()) {
      table.tagName("div");
      return;
    }
    printed.makeHead(rows, repeatHeads);
    int columns = printed.evenRows(rows);
    printed.setWidths(rows, columns);
    if (columns > MOST_COLUMNS) {
      findings.add(
          PdfFinding.Kind.CROWDED_TABLE,
          place,
          "de tabel heeft "
              + columns
              + " kolommen; op papier passen er hooguit "
              + MOST_COLUMNS
              + ". Woorden worden afgebroken.");
    }
  }

  private List<Element> rows() {
    List<Element> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      if (row.closest("table") == table) {
        if (row.children().isEmpty()) {
          row.remove();
        } else {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private void makeHead(List<Element> rows, boolean repeatHeads) {
    Element first = rows.get(0);
    boolean isHead = first.children().stream().allMatch(cell -> cell.normalName().equals("th"));
    Element section = first.parent();
    if (isHead && section != null && section.normalName().equals("tbody") && rows.size() > 1) {
      first.remove();
      section.before(new Element("thead").appendChild(first));
    }
    for (Element head : table.select("> thead")) {
      boolean isSmall =
          head.text().length() <= LONGEST_HEAD
              && head.select("p,div,ul,ol,dl,table,h2,h3,h4").isEmpty();
      if (!repeatHeads || !isSmall) {
        head.tagName("tbody");
      }
    }
  }

  /**
   * Gives each cell its place as HTML does, takes back what would lie over another cell, fills
   * short rows with empty cells and gives the number of columns.
   */
  private int evenRows(List<Element> rows) {
    List<BitSet> taken = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      taken.add(new BitSet());
    }
    int columns = 0;
    for (int i = 0; i < rows.size(); i++) {
      for (Element cell : rows.get(i).children()) {
        int left = taken.get(i).nextClearBit(0);
        int height = Math.min(span(cell, "rowspan"), rowsLeft(rows, i));
        int width = 0;
        while (width < span(cell, "colspan") && isFree(taken, i, height, left + width)) {
          width++;
        }
        if (width == 0) {
          width = 1;
          height = 1;
        }
        for (int row = i; row < i + height; row++) {
          taken.get(row).set(left, left + width);
        }
        setSpan(cell, "colspan", width);
        setSpan(cell, "rowspan", height);
        columns = Math.max(columns, left + width);
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      for (int missing = taken.get(i).cardinality(); missing < columns; missing++) {
        rows.get(i).appendElement("td");
      }
    }
    return columns;
  }

  private static boolean isFree(List<BitSet> taken, int top, int height, int column) {
    for (int row = top; row < top + height; row++) {
      if (taken.get(row).get(column)) {
        return false;
      }
    }
    return true;
  }

  /** The rows from this one on that are in the same part of the table; no cell goes beyond. */
  private static int rowsLeft(List<Element> rows, int index) {
    int end = index;
    while (end < rows.size() && rows.get(end).parent() == rows.get(index).parent()) {
      end++;
    }
    return end - index;
  }

  private static void setSpan(Element cell, String attribute, int span) {
    if (span > 1) {
      cell.attr(attribute, Integer.toString(span));
    } else {
      cell.removeAttr(attribute);
    }
  }

  private static int span(Element cell, String attribute) {
    try {
      int span = Integer.parseInt(cell.attr(attribute).strip());
      return Math.max(1, Math.min(span, LARGEST_SPAN));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private void setWidths(List<Element> rows, int columns) {
    double[] longestWord = new double[columns];
    double[] longestText = new double[columns];
    double[] allText = new double[columns];
    for (Element row : rows) {
      int column = 0;
      boolean hasSpans =
          row.children().stream().anyMatch(c -> c.hasAttr("colspan") || c.hasAttr("rowspan"));
      for (Element cell : row.children()) {
        if (!hasSpans && column < columns) {
          measure(cell, column, longestWord, longestText, allText);
        }
        column++;
      }
    }
    double[] text = new double[columns];
    for (int i = 0; i < columns; i++) {
      // Between the longest and the mean: one long cell must not take all the room.
      text[i] = Math.sqrt(longestText[i] * allText[i] / rows.size());
    }
    double[] shares = shares(longestWord, text);
    Element group = new Element("colgroup");
    for (double share : shares) {
      group
          .appendElement("col")
          .attr("style", String.format(Locale.ROOT, "width:%.2f%%", share * 100));
    }
    Element caption = table.selectFirst("> caption");
    table.select("> colgroup, > col").remove();
    if (caption != null) {
      caption.remove();
      table.prependChild(group);
      table.prependChild(caption);
    } else {
      table.prependChild(group);
    }
  }

  private void measure(
      Element cell, int column, double[] longestWord, double[] longestText, double[] allText) {
    boolean bold = cell.normalName().equals("th");
    double longest = 0;
    for (String word : cell.text().split("[ /-]")) {
      longest = Math.max(longest, typeface.width(word, bold));
    }
    double text = typeface.width(cell.text(), bold);
    longestWord[column] = Math.max(longestWord[column], longest);
    longestText[column] = Math.max(longestText[column], text);
    allText[column] += text;
  }

  /** Each column gets its longest word, and of what remains a part by the length of its text. */
  private static double[] shares(double[] longestWord, double[] text) {
    int columns = text.length;
    double[] widths = new double[columns];
    double cap = Math.max(PAGE_EMS * LONGEST_WORD_SHARE, PAGE_EMS / columns);
    for (int i = 0; i < columns; i++) {
      widths[i] = Math.min(longestWord[i], cap) + PADDING_EMS;
    }
    double needed = Arrays.stream(widths).sum();
    if (needed < PAGE_EMS) {
      double[] wants = new double[columns];
      for (int i = 0; i < columns; i++) {
        // A long text needs more width, but not in proportion: it can grow downwards.
        wants[i] = Math.sqrt(Math.max(0, text[i] + PADDING_EMS - widths[i]));
      }
      double all = Arrays.stream(wants).sum();
      for (int i = 0; i < columns; i++) {
        double part = all == 0 ? 1.0 / columns : wants[i] / all;
        widths[i] += (PAGE_EMS - needed) * part;
      }
    }
    double sum = Arrays.stream(widths).sum();
    return Arrays.stream(widths).map(width -> width / sum).toArray();
  }
}
