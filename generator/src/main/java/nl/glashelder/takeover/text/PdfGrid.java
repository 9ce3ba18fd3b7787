package nl.glashelder.takeover.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of what may be a table, with the white between its columns.
 *
 * @param lines all lines of the page
 * @param from the line of the head
 * @param to the first line below it
 * @param gutters where each white begins and ends
 */
record PdfGrid(List<List<PdfWord>> lines, int from, int to, List<float[]> gutters) {
  /** What a line of an enumeration begins with. */
  static final Pattern BULLET = Pattern.compile("^[•▪●◦‣·–*➢✓✔►\\uf0b7\\uf0a7\\uf0d8-]$");

  /** White within a column of so many letter heights is another column. */
  private static final float INNER = 1.3f;

  /** The number of columns. */
  int columns() {
    return gutters.size() + 1;
  }

  private int column(PdfWord word) {
    int column = 0;
    while (column < gutters.size() && word.x() >= gutters.get(column)[1] - 0.5f) {
      column++;
    }
    return column;
  }

  /** Where the head begins. */
  float left() {
    return lines.get(from).get(0).x();
  }

  /** Where the head ends. */
  float right() {
    float right = 0;
    for (PdfWord word : lines.get(from)) {
      right = Math.max(right, word.end());
    }
    return right;
  }

  boolean isBold(int line) {
    return lines.get(line).stream().allMatch(PdfWord::bold);
  }

  /** Where the words of a column begin and end. */
  float[] extent(int column, int end) {
    float[] extent = {Float.MAX_VALUE, 0};
    for (int line = from; line < end; line++) {
      for (PdfWord word : words(line, column)) {
        extent[0] = Math.min(extent[0], word.x());
        extent[1] = Math.max(extent[1], word.end());
      }
    }
    return extent;
  }

  /** How far a line lies below the one before it. */
  float distance(int line) {
    return lines.get(line).get(0).y() - lines.get(line - 1).get(0).y();
  }

  /** How many cells of a row hold something. */
  int filled(List<Integer> rows) {
    return (int) cells(rows).stream().filter(c -> !c.isEmpty()).count();
  }

  /** White that goes on within a column, with words on both sides of it in one line. */
  boolean hasInnerGutter(int end) {
    float size = lines.get(from).get(0).size();
    for (int column = 0; column < columns(); column++) {
      List<PdfWord> words = new ArrayList<>();
      for (int line = from; line < end; line++) {
        words.addAll(words(line, column));
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

  private List<PdfWord> words(int line, int column) {
    return lines.get(line).stream().filter(w -> column(w) == column).toList();
  }

  /** A row, as one piece where it is not certain what belongs together. */
  PdfTable.Record row(List<Integer> rows, boolean certain) {
    List<String> cells = cells(rows);
    return new PdfTable.Record(
        certain ? cells : List.of(String.join(" ", cells).strip()), rows.get(0));
  }

  /** What stands in each column of some lines. */
  List<String> cells(List<Integer> rows) {
    List<List<String>> cells = new ArrayList<>();
    for (int column = 0; column < columns(); column++) {
      cells.add(new ArrayList<>());
      for (int row : rows) {
        List<PdfWord> words = words(row, column);
        boolean item = words.size() > 1 && BULLET.matcher(words.get(0).text()).matches();
        String text = Blocks.line(PdfWord.text(item ? words.subList(1, words.size()) : words));
        if (!text.isEmpty()) {
          cells.get(column).add(item && !cells.get(column).isEmpty() ? "; " + text : text);
        }
      }
    }
    return cells.stream().map(c -> PdfBlocks.joined(c).replace(" ; ", "; ")).toList();
  }
}
