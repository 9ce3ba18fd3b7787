package nl.glashelder.takeover.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds tables among the lines of a page: a head of short names beside each other, and below it
 * white gutters that go on. Where lines are drawn they part the rows; else rows are parted by more
 * space than the lines of one cell. Two columns of text are no table, and where it is not certain
 * what belongs together a row is given as one piece.
 */
final class PdfTables {
  private static final int MOST_COLUMNS = 8;
  private static final int MOST_LINES = 400;
  private static final int LONGEST_HEAD = 60;
  private static final int MOST_WORDS_OF_HEAD = 8;
  private static final int MOST_LINES_OF_HEAD = 4;

  /** Words so many letter heights apart in a head are two heads. */
  private static final float APART = 1.6f;

  /** A gutter is at least so many points wide. */
  private static final float GUTTER = 3;

  /** White within a column of so many letter heights is another column. */
  private static final float INNER = 1.3f;

  /** Rows lie so much further apart than the lines of a cell. */
  private static final float ROW = 1.25f;

  /** Lines so many letter heights apart are rows by themselves. */
  private static final float OPEN = 1.45f;

  /** Lines so many letter heights apart belong to nothing that is one. */
  private static final float FAR = 4.5f;

  private static final int SHORT_CELL = 60;

  private static final Pattern BULLET = Pattern.compile("^[•▪●◦‣·–*➢✓✔►\\uf0b7\\uf0a7\\uf0d8-]$");

  private final List<List<PdfWord>> lines;
  private final PdfRules rules;

  private PdfTables(List<List<PdfWord>> lines, PdfRules rules) {
    this.lines = lines;
    this.rules = rules;
  }

  /** The tables of a page, in order; none is in another. */
  static List<PdfTable> of(List<List<PdfWord>> lines, PdfRules rules) {
    PdfTables tables = new PdfTables(lines, rules);
    List<PdfTable> found = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      Optional<PdfTable> table = tables.at(at);
      table.ifPresent(found::add);
      at = table.map(PdfTable::to).orElse(at + 1);
    }
    return found;
  }

  private Optional<PdfTable> at(int from) {
    List<PdfWord> head = lines.get(from);
    Optional<Grid> grid = heads(head).flatMap(heads -> grid(from, heads));
    if (grid.isEmpty()) {
      return Optional.empty();
    }
    boolean bold = isBold(from);
    return ruled(grid.get(), bold).or(() -> bold ? spaced(grid.get()) : Optional.empty());
  }

  /** What stands beside each other in a line, when all of it may name a column. */
  private Optional<List<List<PdfWord>>> heads(List<PdfWord> line) {
    List<List<PdfWord>> heads = new ArrayList<>();
    PdfWord first = line.get(0);
    List<Float> upright = rules.down(first.y() - first.size() * 0.6f, first.y());
    PdfWord before = null;
    for (PdfWord word : line) {
      if (before == null || isParted(before, word, upright)) {
        heads.add(new ArrayList<>());
      }
      heads.get(heads.size() - 1).add(word);
      before = word;
    }
    boolean names =
        heads.size() > 1
            && heads.size() <= MOST_COLUMNS
            && heads.stream().allMatch(PdfTables::isName);
    return names ? Optional.of(heads) : Optional.empty();
  }

  private static boolean isParted(PdfWord before, PdfWord word, List<Float> upright) {
    return word.x() - before.end() > APART * word.size()
        || upright.stream().anyMatch(x -> x > before.end() - 1 && x < word.x() + 1);
  }

  private static boolean isName(List<PdfWord> head) {
    String text = PdfWord.text(head);
    return head.size() <= MOST_WORDS_OF_HEAD
        && text.length() <= LONGEST_HEAD
        && !text.matches(".*[.;,@]")
        && text.chars().anyMatch(Character::isLetter)
        && !BULLET.matcher(head.get(0).text()).matches();
  }

  /** How far down the gutters between heads go on. */
  private Optional<Grid> grid(int from, List<List<PdfWord>> heads) {
    List<float[]> gutters = new ArrayList<>();
    for (int i = 1; i < heads.size(); i++) {
      List<PdfWord> before = heads.get(i - 1);
      gutters.add(new float[] {before.get(before.size() - 1).end(), heads.get(i).get(0).x()});
    }
    PdfWord first = lines.get(from).get(0);
    List<Float> upright = rules.down(first.y() - first.size() * 0.6f, first.y());
    int to = from + 1;
    while (to < Math.min(lines.size(), from + MOST_LINES) && follows(to)) {
      List<float[]> narrower = new ArrayList<>();
      for (float[] gutter : gutters) {
        widestFree(gutter, lines.get(to))
            .filter(g -> g[1] - g[0] > (hasRule(g, upright) ? 0 : GUTTER))
            .ifPresent(narrower::add);
      }
      if (narrower.size() < gutters.size()) {
        break;
      }
      gutters = narrower;
      to++;
    }
    return to - from < 2 ? Optional.empty() : Optional.of(new Grid(from, to, gutters));
  }

  private boolean follows(int line) {
    PdfWord before = lines.get(line - 1).get(0);
    return lines.get(line).get(0).y() - before.y() < FAR * Math.max(6, before.size());
  }

  private static boolean hasRule(float[] gutter, List<Float> upright) {
    return upright.stream().anyMatch(x -> x > gutter[0] - 1 && x < gutter[1] + 1);
  }

  private static Optional<float[]> widestFree(float[] gutter, List<PdfWord> line) {
    float[] widest = {0, 0};
    float free = gutter[0];
    for (PdfWord word : line) {
      if (word.end() > gutter[0] && word.x() < gutter[1]) {
        if (word.x() - free > widest[1] - widest[0]) {
          widest = new float[] {free, word.x()};
        }
        free = Math.max(free, word.end());
      }
    }
    if (gutter[1] - free > widest[1] - widest[0]) {
      widest = new float[] {free, gutter[1]};
    }
    return widest[1] > widest[0] ? Optional.of(widest) : Optional.empty();
  }

  /** Rows between lines that are drawn over the whole width. */
  private Optional<PdfTable> ruled(Grid grid, boolean bold) {
    List<Float> across = rules.across(grid.left(), grid.right());
    List<List<Integer>> bands = new ArrayList<>();
    int band = -1;
    for (int line = grid.from; line < grid.to; line++) {
      float y = lines.get(line).get(0).y();
      int own = (int) across.stream().filter(rule -> rule < y).count();
      boolean closed = own < across.size();
      boolean between = own != band && line > grid.from && isHeadingBetween(grid, line);
      if (!closed && line > grid.from || between) {
        // Below the last line that is drawn the table has ended.
        break;
      }
      if (own != band) {
        bands.add(new ArrayList<>());
        band = own;
      }
      bands.get(bands.size() - 1).add(line);
    }
    int end = bands.stream().mapToInt(List::size).sum() + grid.from;
    boolean boxed = isGrid(grid, end);
    boolean named =
        bands.get(0).size() <= MOST_LINES_OF_HEAD
            && (boxed || bands.get(0).stream().allMatch(this::isBold));
    if (!named || bands.size() < (boxed ? 2 : 3)) {
      return Optional.empty();
    }
    boolean certain = boxed || !hasInnerGutter(grid, end);
    List<PdfTable.Record> records = new ArrayList<>();
    for (List<Integer> rows : bands) {
      boolean whole = last(rows) + 1 < grid.to || isBandEnd(grid.to, across);
      records.add(record(grid, rows, certain && whole && !isPartedInside(grid, rows)));
    }
    return Optional.of(new PdfTable(grid.from, end, records, bold));
  }

  /** Whether a line is drawn between a line of text and the one before it. */
  private boolean isBandEnd(int line, List<Float> across) {
    return line >= lines.size()
        || across.stream()
            .anyMatch(
                y -> y > lines.get(line - 1).get(0).y() - 1 && y < lines.get(line).get(0).y());
  }

  private boolean isBold(int line) {
    return lines.get(line).stream().allMatch(PdfWord::bold);
  }

  /** A heading between two tables, or one row over all columns, ends what its head names. */
  private boolean isHeadingBetween(Grid grid, int line) {
    return isBold(line) && filled(grid, List.of(line)) == 1;
  }

  /** Whether upright lines part every column from the next. */
  private boolean isGrid(Grid grid, int end) {
    float top = lines.get(grid.from).get(0).y();
    float bottom = lines.get(end - 1).get(0).y();
    float left = Float.MAX_VALUE;
    float right = 0;
    for (int column = 0; column <= grid.gutters.size(); column++) {
      float[] extent = extent(grid, column, end);
      left = Math.min(left, extent[0]);
      right = Math.max(right, extent[1]);
    }
    float from = left;
    float to = right;
    List<Float> down = rules.down(top, bottom).stream().filter(x -> x > from && x < to).toList();
    return down.size() == grid.gutters.size()
        && grid.gutters.stream().allMatch(g -> hasRule(g, down));
  }

  /** A line drawn over one column alone parts rows of which another column has one cell. */
  private boolean isPartedInside(Grid grid, List<Integer> rows) {
    float above = lines.get(rows.get(0)).get(0).y();
    float below = lines.get(rows.get(rows.size() - 1)).get(0).y();
    for (int column = 0; column <= grid.gutters.size() && rows.size() > 1; column++) {
      float[] extent = extent(grid, column, grid.to);
      if (extent[1] > extent[0]
          && rules.across(extent[0] + 2, extent[1] - 2).stream()
              .anyMatch(y -> y > above && y < below)) {
        return true;
      }
    }
    return false;
  }

  private float[] extent(Grid grid, int column, int end) {
    float[] extent = {Float.MAX_VALUE, 0};
    for (int line = grid.from; line < end; line++) {
      for (PdfWord word : words(grid, line, column)) {
        extent[0] = Math.min(extent[0], word.x());
        extent[1] = Math.max(extent[1], word.end());
      }
    }
    return extent;
  }

  /** Rows that lie further apart than the lines of a cell. */
  private Optional<PdfTable> spaced(Grid grid) {
    int body = grid.from + 1;
    while (body < grid.to && isBold(body)) {
      body++;
    }
    if (body - grid.from > MOST_LINES_OF_HEAD || grid.to - body < 2) {
      return Optional.empty();
    }
    List<List<Integer>> rows = rows(body, grid.to, grid);
    while (!rows.isEmpty() && filled(grid, rows.get(rows.size() - 1)) < 2) {
      // A heading or a remark below the table.
      rows.remove(rows.size() - 1);
    }
    int end = rows.isEmpty() ? body : last(rows.get(rows.size() - 1)) + 1;
    boolean again = rows.stream().anyMatch(r -> isBold(r.get(0)));
    if (rows.size() == 1 && !again && !hasSentences(grid, rows.get(0))) {
      rows = rows.get(0).stream().map(List::of).toList();
    }
    if (rows.size() < 2 || again || !hasShortColumn(grid, rows)) {
      return Optional.empty();
    }
    float space = rows.stream().skip(1).map(r -> distance(r.get(0))).min(Float::compare).orElse(0f);
    boolean tight = space < ROW * lines.get(grid.from).get(0).size();
    boolean certain = !tight && isCertain(grid, rows, end);
    List<PdfTable.Record> records = new ArrayList<>();
    records.add(record(grid, range(grid.from, body), true));
    rows.forEach(row -> records.add(record(grid, row, certain)));
    return Optional.of(new PdfTable(grid.from, end, records, true));
  }

  private boolean hasSentences(Grid grid, List<Integer> rows) {
    return cells(grid, rows).stream().anyMatch(c -> c.matches(".*[.!?](?:\\s.*)?"));
  }

  private List<List<Integer>> rows(int from, int to, Grid grid) {
    float least = Float.MAX_VALUE;
    for (int line = from + 1; line < to; line++) {
      least = Math.min(least, distance(line));
    }
    boolean open = least > OPEN * lines.get(from).get(0).size();
    List<List<Integer>> rows = new ArrayList<>();
    for (int line = from; line < to; line++) {
      if (line == from || open || distance(line) > ROW * least) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(line);
    }
    return rows;
  }

  private float distance(int line) {
    return lines.get(line).get(0).y() - lines.get(line - 1).get(0).y();
  }

  private int filled(Grid grid, List<Integer> rows) {
    return (int) cells(grid, rows).stream().filter(c -> !c.isEmpty()).count();
  }

  /** Two columns of text have long lines in both; in a table at least one holds short answers. */
  private boolean hasShortColumn(Grid grid, List<List<Integer>> rows) {
    for (int column = 0; column <= grid.gutters.size(); column++) {
      int at = column;
      long fits =
          rows.stream()
              .map(row -> cells(grid, row).get(at))
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
  private boolean isCertain(Grid grid, List<List<Integer>> rows, int end) {
    float size = lines.get(grid.from).get(0).size();
    for (List<Integer> row : rows) {
      List<String> cells = cells(grid, row);
      List<String> tops = cells(grid, row.subList(0, 1));
      boolean begins =
          !cells.get(0).isEmpty()
              && java.util.stream.IntStream.range(0, cells.size())
                  .allMatch(i -> cells.get(i).isEmpty() || !tops.get(i).isEmpty());
      boolean tight = row.size() > 1 && distance(row.get(1)) < 0.9f * size;
      if (!begins || beginsInside(cells, cells(grid, rows.get(0))) || tight) {
        return false;
      }
    }
    return !hasInnerGutter(grid, end);
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

  /** White that goes on within a column, with words on both sides of it in one line. */
  private boolean hasInnerGutter(Grid grid, int end) {
    float size = lines.get(grid.from).get(0).size();
    for (int column = 0; column <= grid.gutters.size(); column++) {
      List<PdfWord> words = new ArrayList<>();
      for (int line = grid.from; line < end; line++) {
        words.addAll(words(grid, line, column));
      }
      words.sort(Comparator.comparingDouble(PdfWord::x));
      float reached = Float.MAX_VALUE;
      for (PdfWord word : words) {
        float white = reached;
        boolean beside = words.stream().anyMatch(w -> w.y() == word.y() && w.end() <= white);
        if (word.x() - reached > INNER * size && beside) {
          return true;
        }
        reached = reached == Float.MAX_VALUE ? word.end() : Math.max(reached, word.end());
      }
    }
    return false;
  }

  private List<PdfWord> words(Grid grid, int line, int column) {
    return lines.get(line).stream().filter(w -> grid.column(w) == column).toList();
  }

  private PdfTable.Record record(Grid grid, List<Integer> rows, boolean certain) {
    List<String> cells = cells(grid, rows);
    return new PdfTable.Record(
        certain ? cells : List.of(String.join(" ", cells).strip()), rows.get(0));
  }

  private List<String> cells(Grid grid, List<Integer> rows) {
    List<List<String>> cells = new ArrayList<>();
    for (int column = 0; column <= grid.gutters.size(); column++) {
      cells.add(new ArrayList<>());
      for (int row : rows) {
        List<PdfWord> words = words(grid, row, column);
        boolean item = words.size() > 1 && BULLET.matcher(words.get(0).text()).matches();
        String text = Blocks.line(PdfWord.text(item ? words.subList(1, words.size()) : words));
        if (!text.isEmpty()) {
          cells.get(column).add(item && !cells.get(column).isEmpty() ? "; " + text : text);
        }
      }
    }
    return cells.stream().map(c -> PdfBlocks.joined(c).replace(" ; ", "; ")).toList();
  }

  private static List<Integer> range(int from, int to) {
    List<Integer> range = new ArrayList<>();
    for (int i = from; i < to; i++) {
      range.add(i);
    }
    return range;
  }

  private static int last(List<Integer> rows) {
    return Collections.max(rows);
  }

  /** The lines of what may be a table, with the white between its columns. */
  private final class Grid {
    private final int from;
    private final int to;
    private final List<float[]> gutters;

    Grid(int from, int to, List<float[]> gutters) {
      this.from = from;
      this.to = to;
      this.gutters = gutters;
    }

    int column(PdfWord word) {
      int column = 0;
      while (column < gutters.size() && word.x() >= gutters.get(column)[1] - 0.5f) {
        column++;
      }
      return column;
    }

    float left() {
      return lines.get(from).get(0).x();
    }

    float right() {
      float right = 0;
      for (PdfWord word : lines.get(from)) {
        right = Math.max(right, word.end());
      }
      return right;
    }
  }
}
