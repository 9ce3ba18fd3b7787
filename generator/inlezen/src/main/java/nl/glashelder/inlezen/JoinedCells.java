package nl.glashelder.inlezen;

import java.util.ArrayList;
import java.util.List;

/**
 * Joined cells that reach into the rows below: a name that stands beside three rows is the name of
 * all three. Remembers no more than one text a column, however many cells a file joins.
 */
final class JoinedCells {
  private final String[] texts = new String[Limits.COLUMNS];
  private final long[] ends = new long[Limits.COLUMNS];
  private long last;

  /** Joins cells from here down; rows and columns with their ends included. */
  void join(long left, long right, long bottom, String text) {
    if (text.isEmpty()) {
      return;
    }
    for (int at = (int) Math.min(left, Limits.COLUMNS);
        at <= Math.min(right, Limits.COLUMNS - 1);
        at++) {
      texts[at] = text;
      ends[at] = bottom;
      last = Math.max(last, bottom);
    }
  }

  /** Whether a joined cell may reach a row. */
  boolean reach(long row) {
    return row <= last;
  }

  /** The cells of a row, with the text of joined cells in each of them. */
  List<String> filled(long row, List<String> cells) {
    if (!reach(row)) {
      return cells;
    }
    List<String> filled = new ArrayList<>(cells);
    for (int at = 0; at < texts.length; at++) {
      if (texts[at] != null && row <= ends[at]) {
        while (filled.size() <= at) {
          filled.add("");
        }
        filled.set(at, texts[at]);
      }
    }
    return filled;
  }
}
