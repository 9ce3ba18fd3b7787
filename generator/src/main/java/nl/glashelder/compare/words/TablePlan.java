package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What becomes of a table's rows and cells: one mapping of columns for the whole table, so that
 * every row of the redline is equally wide and a changed cell never becomes two.
 */
final class TablePlan {
  private static final double LIKE_COLUMNS = 0.5;

  private final Planner planner;
  private final Vocabulary vocabulary;
  private final Block old;
  private final Block fresh;
  private final boolean spans;
  private final boolean still;

  /** For each column of the redline the old and the new column, or -1. */
  private final List<int[]> columns;

  TablePlan(Planner planner, Vocabulary vocabulary, Block old, Block fresh) {
    this.planner = planner;
    this.vocabulary = vocabulary;
    this.old = old;
    this.fresh = fresh;
    TableShape a = TableShape.of(old);
    TableShape b = TableShape.of(fresh);
    this.spans = a.hasSpans() || b.hasSpans();
    this.still = a.spans().equals(b.spans());
    this.columns = columns(a, b);
  }

  /** Whether two tables can be one table that changed. */
  static boolean possible(Block old, Block fresh) {
    TableShape a = TableShape.of(old);
    TableShape b = TableShape.of(fresh);
    if (!a.isRegular() || !b.isRegular() || !a.fixedParts().equals(b.fixedParts())) {
      return false;
    }
    if (a.spans().equals(b.spans())) {
      return true;
    }
    if (a.width() < 0 || b.width() < 0) {
      return false;
    }
    if (a.hasSpans() || b.hasSpans() || a.hasColumnElements()) {
      return a.width() == b.width() && a.oneRowHigh() && b.oneRowHigh();
    }
    return columns(a, b).stream().anyMatch(c -> c[0] >= 0 && c[1] >= 0);
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    List<Block> olds = old.children();
    List<Block> news = fresh.children();
    for (int i = 0; i < olds.size(); i++) {
      Block part = olds.get(i);
      Block other = news.get(i);
      if (part.fingerprint() == other.fingerprint() && isPlain()) {
        steps.add(new Step.Same(part, other));
      } else if (TableShape.isRowGroup(part.tag())) {
        steps.add(new Step.Pair(part, other, rows(part, other)));
      } else {
        steps.add(planner.pair(part, other));
      }
    }
    return steps;
  }

  private boolean isPlain() {
    return columns.stream().allMatch(column -> column[0] >= 0 && column[1] >= 0);
  }

  private List<Step> rows(Block oldGroup, Block newGroup) {
    List<Block> olds = oldGroup.children();
    List<Block> news = newGroup.children();
    boolean byPlace =
        olds.size() == news.size() && (still && spans || !oldGroup.tag().equals("tbody"));
    byPlace =
        byPlace && IntStream.range(0, olds.size()).allMatch(i -> rowsFit(olds.get(i), news.get(i)));
    List<int[]> pairs =
        byPlace
            ? IntStream.range(0, olds.size()).mapToObj(i -> new int[] {i, i}).toList()
            : new Alignment(vocabulary, this::rowsFit).align(olds, news);
    List<Step> steps = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int[] pair : pairs) {
      addRest(steps, olds.subList(i, pair[0]), news.subList(j, pair[1]));
      steps.add(row(olds.get(pair[0]), news.get(pair[1])));
      i = pair[0] + 1;
      j = pair[1] + 1;
    }
    addRest(steps, olds.subList(i, olds.size()), news.subList(j, news.size()));
    return steps;
  }

  private boolean rowsFit(Block a, Block b) {
    if (!Pairing.keysFit(a, b) || !Pairing.attributesFit(a.element, b.element)) {
      return false;
    }
    if (spans && !TableShape.rowSpans(a).equals(TableShape.rowSpans(b))) {
      return false;
    }
    if (isPlain()) {
      return a.children().size() == b.children().size()
          && IntStream.range(0, a.children().size())
              .allMatch(i -> Pairing.possibleCells(a.children().get(i), b.children().get(i)));
    }
    return columns.stream()
        .filter(column -> column[0] >= 0 && column[1] >= 0)
        .allMatch(
            column ->
                Pairing.possibleCells(a.children().get(column[0]), b.children().get(column[1])));
  }

  private void addRest(List<Step> steps, List<Block> gone, List<Block> added) {
    gone.forEach(row -> steps.add(new Step.Gone(row, layout(0))));
    added.forEach(row -> steps.add(new Step.Added(row, layout(1))));
  }

  /** For each column of the redline the cell's place in the row; null when nothing shifts. */
  private int[] layout(int side) {
    return isPlain() ? null : columns.stream().mapToInt(column -> column[side]).toArray();
  }

  private Step row(Block oldRow, Block newRow) {
    if (oldRow.fingerprint() == newRow.fingerprint() && isPlain()) {
      return new Step.Same(oldRow, newRow);
    }
    List<Block> olds = oldRow.children();
    List<Block> news = newRow.children();
    List<Step> cells = new ArrayList<>();
    if (isPlain()) {
      for (int i = 0; i < olds.size(); i++) {
        addCell(cells, olds.get(i), news.get(i));
      }
    } else {
      for (int[] column : columns) {
        addCell(
            cells,
            column[0] < 0 ? null : olds.get(column[0]),
            column[1] < 0 ? null : news.get(column[1]));
      }
    }
    return new Step.Pair(oldRow, newRow, cells);
  }

  private void addCell(List<Step> cells, Block oldCell, Block newCell) {
    if (oldCell != null && newCell != null && Pairing.possibleCells(oldCell, newCell)) {
      cells.add(planner.pair(oldCell, newCell));
      return;
    }
    if (oldCell != null) {
      cells.add(new Step.Gone(oldCell, null));
    }
    if (newCell != null) {
      cells.add(new Step.Added(newCell, null));
    }
  }

  /** The columns of both tables in one order; empty when cells go by their place in the row. */
  private static List<int[]> columns(TableShape a, TableShape b) {
    boolean fixed = a.hasSpans() || b.hasSpans() || a.hasColumnElements();
    if (fixed || a.width() < 0 || b.width() < 0) {
      return List.of();
    }
    double[][] best = new double[a.width() + 1][b.width() + 1];
    double[][] like = new double[a.width()][b.width()];
    for (int i = a.width() - 1; i >= 0; i--) {
      for (int j = b.width() - 1; j >= 0; j--) {
        like[i][j] = a.columnLikeness(i, b, j);
        double taken = like[i][j] < LIKE_COLUMNS ? 0 : like[i][j] + best[i + 1][j + 1];
        best[i][j] = Math.max(taken, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    List<int[]> columns = new ArrayList<>();
    int i = 0;
    int j = 0;
    int oldFrom = 0;
    int newFrom = 0;
    while (i < a.width() && j < b.width()) {
      if (like[i][j] >= LIKE_COLUMNS && best[i][j] <= like[i][j] + best[i + 1][j + 1]) {
        addGap(columns, oldFrom, i, newFrom, j);
        columns.add(new int[] {i++, j++});
        oldFrom = i;
        newFrom = j;
      } else if (best[i][j] <= best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    addGap(columns, oldFrom, a.width(), newFrom, b.width());
    return columns;
  }

  /** Columns without a likeness go by place when there are as many on both sides. */
  private static void addGap(List<int[]> columns, int oldFrom, int oldTo, int newFrom, int newTo) {
    boolean byPlace = oldTo - oldFrom == newTo - newFrom;
    for (int i = oldFrom; i < oldTo; i++) {
      columns.add(new int[] {i, byPlace ? newFrom + i - oldFrom : -1});
    }
    for (int j = newFrom; j < newTo && !byPlace; j++) {
      columns.add(new int[] {-1, j});
    }
  }
}
