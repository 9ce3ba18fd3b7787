package nl.glashelder.inlezen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.glashelder.register.Table;
import nl.glashelder.register.UnreadableTableException;

/** Gathers the rows of a sheet, within the limits; rows that hold nothing are left out. */
final class SheetRows {
  private final String shown;
  private final String sheet;
  private final List<Table.Row> rows = new ArrayList<>();

  SheetRows(String shown, String sheet) {
    this.shown = shown;
    this.sheet = sheet;
  }

  /**
   * Adds a row.
   *
   * @param number its number, from 1
   */
  void add(int number, List<String> cells) throws UnreadableTableException {
    int last = cells.size();
    while (last > 0 && cells.get(last - 1).isBlank()) {
      last--;
    }
    if (last == 0) {
      return;
    }
    if (rows.size() == Limits.ROWS) {
      throw new UnreadableTableException(
          shown
              + (sheet.isEmpty() ? "" : ", blad " + sheet)
              + " heeft meer dan "
              + Limits.ROWS
              + " rijen. Een register heeft er hoogstens honderden. Het bestand is niet gelezen.");
    }
    rows.add(new Table.Row(number, cells.subList(0, Math.min(last, Limits.COLUMNS))));
  }

  Table table() {
    return new Table(shown, sheet, Collections.unmodifiableList(rows));
  }
}
