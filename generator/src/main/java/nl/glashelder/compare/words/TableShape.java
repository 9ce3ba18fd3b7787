package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a table is built: its parts, the width of its rows, and cells that span others. */
final class TableShape {
  private static final Set<String> ROW_GROUPS = Set.of("thead", "tbody", "tfoot");

  private final Block table;
  private final List<Block> rows = new ArrayList<>();

  private Boolean spanned;
  private List<List<String>> spans;

  TableShape(Block table) {
    this.table = table;
    for (Block part : table.children()) {
      if (isRowGroup(part.tag())) {
        rows.addAll(part.children());
      }
    }
  }

  static TableShape of(Block table) {
    return table.shape();
  }

  static boolean isRowGroup(String tag) {
    return ROW_GROUPS.contains(tag);
  }

  /** Whether the table holds row groups of rows of cells and nothing else that could differ. */
  boolean isRegular() {
    for (Block part : table.children()) {
      if (isRowGroup(part.tag()) && part.hasStrayText()) {
        return false;
      }
    }
    return rows.stream()
        .allMatch(
            row ->
                row.tag().equals("tr")
                    && row.children().stream().allMatch(cell -> HtmlKinds.isCell(cell.tag())));
  }

  /** The parts that must be the same in both tables: their names, and the columns' elements. */
  List<String> fixedParts() {
    List<String> parts = new ArrayList<>();
    for (Block part : table.children()) {
      parts.add(part.tag().startsWith("col") ? part.tag() + part.fingerprint() : part.tag());
    }
    return parts;
  }

  boolean hasColumnElements() {
    return table.children().stream().anyMatch(part -> part.tag().startsWith("col"));
  }

  /** The spans of all cells, row by row. */
  List<List<String>> spans() {
    if (spans == null) {
      spans = rows.stream().map(TableShape::rowSpans).toList();
    }
    return spans;
  }

  static List<String> rowSpans(Block row) {
    return row.children().stream()
        .map(cell -> span(cell, "colspan") + "x" + span(cell, "rowspan"))
        .toList();
  }

  boolean hasSpans() {
    if (spanned == null) {
      spanned = cells().stream().anyMatch(c -> span(c, "colspan") != 1 || span(c, "rowspan") != 1);
    }
    return spanned;
  }

  boolean oneRowHigh() {
    return cells().stream().allMatch(cell -> span(cell, "rowspan") == 1);
  }

  /** The width that all rows have, or -1. */
  int width() {
    List<Integer> widths =
        rows.stream()
            .map(row -> row.children().stream().mapToInt(cell -> span(cell, "colspan")).sum())
            .distinct()
            .toList();
    return widths.size() == 1 ? widths.get(0) : -1;
  }

  /** How alike two columns are: 1 when their heads are equal, else by the share of equal cells. */
  double columnLikeness(int column, TableShape other, int otherColumn) {
    List<Integer> mine = column(column);
    List<Integer> others = other.column(otherColumn);
    if (mine.get(0).equals(others.get(0))) {
      return 1;
    }
    Map<Integer, Integer> rest = new HashMap<>();
    others.forEach(cell -> rest.merge(cell, 1, Integer::sum));
    long common = mine.stream().filter(cell -> rest.merge(cell, -1, Integer::sum) >= 0).count();
    return 2.0 * common / (mine.size() + others.size());
  }

  private List<Integer> column(int column) {
    return rows.stream().map(row -> row.children().get(column).fingerprint()).toList();
  }

  private List<Block> cells() {
    return rows.stream().flatMap(row -> row.children().stream()).toList();
  }

  private static int span(Block cell, String name) {
    try {
      return cell.element.hasAttr(name) ? Integer.parseInt(cell.element.attr(name).strip()) : 1;
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
