package nl.glashelder.inlezen;

import com.github.miachm.sods.NotAnOdsException;
import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.glashelder.register.Table;
import nl.glashelder.register.TableReader;
import nl.glashelder.register.UnreadableTableException;

/** Reads a spreadsheet of LibreOffice (ODS). */
final class OpenDocumentTables {
  private OpenDocumentTables() {}

  static TableReader.Contents read(Path file, String shown)
      throws IOException, UnreadableTableException {
    SpreadSheet document;
    try {
      document = new SpreadSheet(file.toFile());
    } catch (NotAnOdsException e) {
      throw new UnreadableTableException(
          shown + " kan niet worden gelezen. Sla het opnieuw op, als ods of xlsx.", e);
    }
    List<Table> tables = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Sheet sheet : document.getSheets()) {
      if (sheet.isHidden()) {
        notes.add(
            "Het verborgen blad '" + sheet.getName() + "' van " + shown + " is niet gelezen.");
      } else {
        tables.add(table(sheet, shown));
      }
    }
    return new TableReader.Contents(tables, notes);
  }

  private static Table table(Sheet sheet, String shown) throws UnreadableTableException {
    SheetRows rows = new SheetRows(shown, sheet.getName());
    if (sheet.getMaxRows() > 0 && sheet.getMaxColumns() > 0) {
      Range range = sheet.getDataRange();
      Object[][] values = range.getValues();
      for (Range merged : range.getMergedCells()) {
        Object value = values[merged.getRow()][merged.getColumn()];
        for (int row = merged.getRow();
            row <= Math.min(merged.getLastRow(), values.length - 1);
            row++) {
          int end = Math.min(merged.getLastColumn() + 1, values[row].length);
          Arrays.fill(values[row], Math.min(merged.getColumn(), end), end, value);
        }
      }
      for (int row = 0; row < values.length; row++) {
        List<String> cells = new ArrayList<>();
        for (Object value : values[row]) {
          cells.add(CellText.of(value));
        }
        rows.add(row + 1, cells);
      }
    }
    return rows.table();
  }
}
