package nl.glashelder.takeover.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads rows that are parted by more space than the lines of one cell. */
final class PdfSpacedRows {
  /** Rows lie so much further apart than the lines of a cell. */
  private static final float ROW = 1.25f;

  /** Lines so many letter heights apart are rows by themselves. */
  private static final float OPEN = 1.45f;

  private static final int SHORT_CELL = 60;

  private final PdfGrid grid;

  PdfSpacedRows(PdfGrid grid) {
    this.grid = grid;
  }

  /** Rows that lie further apart than the lines of a cell. */
  Optional<PdfTable> table() {
    int body = grid.from() + 1;
    while (body < grid.to() && grid.isBold(body)) {
      body++;
    }
    if (body - grid.from() > PdfTables.MOST_LINES_OF_HEAD || grid.to() - body < 2) {
      return Optional.empty();
    }
    List<List<Integer>> rows = rows(body, grid.to());
    while (!rows.isEmpty() && grid.filled(rows.get(rows.size() - 1)) < 2) {
      // A heading or a remark below the table.
      rows.remove(rows.size() - 1);
    }
    int end = rows.isEmpty() ? body : endOf(rows.get(rows.size() - 1));
    boolean again = rows.stream().anyMatch(r -> grid.isBold(r.get(0)));
    if (rows.size() == 1 && !again && !hasSentences(rows.get(0))) {
      rows = rows.get(0).stream().map(List::of).toList();
    }
    if (rows.size() < 2 || again || !hasShortColumn(rows)) {
      return Optional.empty();
    }
    float space =
        rows.stream().skip(1).map(r -> grid.distance(r.get(0))).min(Float::compare).orElse(0f);
    boolean tight = space < ROW * grid.lines().get(grid.from()).get(0).size();
    boolean certain = !tight && isCertain(rows, end);
    List<PdfTable.Record> records = new ArrayList<>();
    records.add(grid.row(IntStream.range(grid.from(), body).boxed().toList(), true));
    rows.forEach(row -> records.add(grid.row(row, certain)));
    return Optional.of(new PdfTable(grid.from(), end, records, true));
  }

  private boolean hasSentences(List<Integer> rows) {
    return grid.cells(rows).stream().anyMatch(c -> c.matches(".*[.!?](?:\\s.*)?"));
  }

  private List<List<Integer>> rows(int from, int to) {
    float least = Float.MAX_VALUE;
    for (int line = from + 1; line < to; line++) {
      least = Math.min(least, grid.distance(line));
    }
    boolean open = least > OPEN * grid.lines().get(from).get(0).size();
    List<List<Integer>> rows = new ArrayList<>();
    for (int line = from; line < to; line++) {
      if (line == from || open || grid.distance(line) > ROW * least) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(line);
    }
    return rows;
  }

  /** Two columns of text have long lines in both; in a table at least one holds short answers. */
  private boolean hasShortColumn(List<List<Integer>> rows) {
    for (int column = 0; column < grid.columns(); column++) {
      int at = column;
      long fits =
          rows.stream()
              .map(row -> grid.cells(row).get(at))
              .filter(c -> !c.isEmpty() && c.length() <= SHORT_CELL)
              .count();
      if (fits * 4 >= rows.size() * 3L) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether rows are rows: each has its first cell, none begins in the middle of a sentence, and
   * cells beside each other begin on one line.
   */
  private boolean isCertain(List<List<Integer>> rows, int end) {
    float size = grid.lines().get(grid.from()).get(0).size();
    for (List<Integer> row : rows) {
      List<String> cells = grid.cells(row);
      List<String> tops = grid.cells(row.subList(0, 1));
      boolean begins =
          !cells.get(0).isEmpty()
              && IntStream.range(0, cells.size())
                  .allMatch(i -> cells.get(i).isEmpty() || !tops.get(i).isEmpty());
      boolean tight = row.size() > 1 && grid.distance(row.get(1)) < 0.9f * size;
      if (!begins || beginsInside(cells, grid.cells(rows.get(0))) || tight) {
        return false;
      }
    }
    return !grid.hasInnerGutter(end);
  }

  /** Whether a cell begins with a small letter where those of its column do not. */
  private static boolean beginsInside(List<String> cells, List<String> first) {
    for (int i = 0; i < cells.size(); i++) {
      boolean small = !cells.get(i).isEmpty() && Character.isLowerCase(cells.get(i).codePointAt(0));
      boolean large =
          !first.get(i).isEmpty() && !Character.isLowerCase(first.get(i).codePointAt(0));
      if (small && large) {
        return true;
      }
    }
    return false;
  }

  private static int endOf(List<Integer> row) {
    return row.get(row.size() - 1) + 1;
  }
}
