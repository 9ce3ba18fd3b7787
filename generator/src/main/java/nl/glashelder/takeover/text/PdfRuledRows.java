package nl.glashelder.takeover.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads rows that are parted by lines drawn on the page. */
final class PdfRuledRows {
  private final PdfGrid grid;
  private final PdfRules rules;

  PdfRuledRows(PdfGrid grid, PdfRules rules) {
    this.grid = grid;
    this.rules = rules;
  }

  /** Rows between lines that are drawn over the whole width. */
  Optional<PdfTable> table(boolean bold) {
    List<Float> across = rules.across(grid.left(), grid.right());
    List<List<Integer>> bands = new ArrayList<>();
    int band = -1;
    for (int line = grid.from(); line < grid.to(); line++) {
      float y = grid.lines().get(line).get(0).y();
      int own = (int) across.stream().filter(rule -> rule < y).count();
      boolean closed = own < across.size();
      boolean between = own != band && line > grid.from() && isHeadingBetween(line);
      if (!closed && line > grid.from() || between) {
        // Below the last line that is drawn the table has ended.
        break;
      }
      if (own != band) {
        bands.add(new ArrayList<>());
        band = own;
      }
      bands.get(bands.size() - 1).add(line);
    }
    int end = bands.stream().mapToInt(List::size).sum() + grid.from();
    boolean boxed = isGrid(end);
    boolean named =
        bands.get(0).size() <= PdfTables.MOST_LINES_OF_HEAD
            && (boxed || bands.get(0).stream().allMatch(grid::isBold));
    if (!named || bands.size() < (boxed ? 2 : 3)) {
      return Optional.empty();
    }
    boolean certain = boxed || !grid.hasInnerGutter(end);
    List<PdfTable.Record> records = new ArrayList<>();
    for (List<Integer> rows : bands) {
      boolean whole = rows.get(rows.size() - 1) + 1 < grid.to() || isBandEnd(grid.to(), across);
      records.add(grid.row(rows, certain && whole && !isPartedInside(rows)));
    }
    return Optional.of(new PdfTable(grid.from(), end, records, bold));
  }

  /** Whether a line is drawn between a line of text and the one before it. */
  private boolean isBandEnd(int line, List<Float> across) {
    return line >= grid.lines().size()
        || across.stream()
            .anyMatch(
                y ->
                    y > grid.lines().get(line - 1).get(0).y() - 1
                        && y < grid.lines().get(line).get(0).y());
  }

  /** A heading between two tables, or one row over all columns, ends what its head names. */
  private boolean isHeadingBetween(int line) {
    return grid.isBold(line) && grid.filled(List.of(line)) == 1;
  }

  /** Whether upright lines part every column from the next. */
  private boolean isGrid(int end) {
    float top = grid.lines().get(grid.from()).get(0).y();
    float bottom = grid.lines().get(end - 1).get(0).y();
    float left = Float.MAX_VALUE;
    float right = 0;
    for (int column = 0; column < grid.columns(); column++) {
      float[] extent = grid.extent(column, end);
      left = Math.min(left, extent[0]);
      right = Math.max(right, extent[1]);
    }
    float from = left;
    float to = right;
    List<Float> down = rules.down(top, bottom).stream().filter(x -> x > from && x < to).toList();
    return down.size() == grid.gutters().size()
        && grid.gutters().stream().allMatch(g -> PdfTables.hasRule(g, down));
  }

  /** A line drawn over one column alone parts rows of which another column has one cell. */
  private boolean isPartedInside(List<Integer> rows) {
    float above = grid.lines().get(rows.get(0)).get(0).y();
    float below = grid.lines().get(rows.get(rows.size() - 1)).get(0).y();
    for (int column = 0; column <= grid.gutters().size() && rows.size() > 1; column++) {
      float[] extent = grid.extent(column, grid.to());
      if (extent[1] > extent[0]
          && rules.across(extent[0] + 2, extent[1] - 2).stream()
              .anyMatch(y -> y > above && y < below)) {
        return true;
      }
    }
    return false;
  }
}
