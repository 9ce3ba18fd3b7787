package nl.glashelder.register;

import java.util.List;
import nl.glashelder.source.VisibleText;

/**
 * A sheet of a spreadsheet, as texts.
 *
 * @param file the name of the file, as a user knows it
 * @param sheet the name of the sheet; empty for a file that has none
 * @param rows the rows that hold anything, from above
 */
public record Table(String file, String sheet, List<Row> rows) {
  /** Keeps its own copy, and of the name what can be seen. */
  public Table {
    sheet = VisibleText.of(sheet).replace('\n', ' ');
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param number its number in the sheet, from 1
   * @param cells its cells from column A, empty where nothing stands; a cell that is joined with
   *     the one above or left of it holds the same text
   */
  public record Row(int number, List<String> cells) {
    /** Keeps what can be seen of each cell: it is shown in messages and written in drafts. */
    public Row {
      cells = cells.stream().map(VisibleText::of).toList();
    }

    /** The text of a cell, without white space around it; empty beyond the last. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }
  }

  /** How a user finds a cell: {@code register.xlsx, blad Verwerkingen, cel D7}. */
  public String place(int row, int column) {
    return file + (sheet.isEmpty() ? "" : ", blad " + sheet) + ", cel " + letters(column) + row;
  }

  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
