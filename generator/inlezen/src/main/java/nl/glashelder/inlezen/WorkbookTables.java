package nl.glashelder.inlezen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.glashelder.register.Table;
import nl.glashelder.register.TableReader;
import nl.glashelder.register.UnreadableTableException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads a workbook of Excel (XLSX), row by row. */
final class WorkbookTables {
  private WorkbookTables() {}

  static TableReader.Contents read(Path file, String shown)
      throws IOException, UnreadableTableException {
    List<Table> tables = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    MergedCells merged = MergedCells.read(file, shown);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
          notes.add(
              "Het verborgen blad '" + sheet.getName() + "' van " + shown + " is niet gelezen.");
        } else {
          tables.add(table(sheet, merged.of(sheet.getId()), shown));
        }
      }
    } catch (ExcelReaderException | UncheckedIOException | IllegalArgumentException e) {
      throw new UnreadableTableException(
          shown + " kan niet worden gelezen. Open het in uw spreadsheet en sla het opnieuw op.", e);
    }
    return new TableReader.Contents(tables, notes);
  }

  private static Table table(Sheet sheet, MergedCells.OfSheet merged, String shown)
      throws IOException, UnreadableTableException {
    SheetRows rows = new SheetRows(shown, sheet.getName());
    try (Stream<Row> stream = sheet.openStream()) {
      for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
        Row row = all.next();
        List<String> cells = new ArrayList<>();
        int width = Math.min(row.getCellCount(), Limits.COLUMNS);
        for (int column = 0; column < width; column++) {
          cells.add(row.getOptionalCell(column).map(WorkbookTables::text).orElse(""));
        }
        rows.add(row.getRowNum(), merged.filled(row.getRowNum(), cells));
      }
    }
    return rows.table();
  }

  /** The stored answer of a formula is what its writer saw; an error is nothing. */
  private static String text(Cell cell) {
    Object value = cell.getValue();
    if (cell.getType() == CellType.ERROR || value == null) {
      return "";
    }
    if (cell.getType() == CellType.NUMBER && isDate(cell)) {
      return CellText.of(day(cell));
    }
    if (cell.getType() == CellType.FORMULA && value instanceof String text) {
      return CellText.of(text.startsWith("#") && text.endsWith("!") ? "" : text);
    }
    return value instanceof BigDecimal number ? CellText.of(number) : CellText.of(value);
  }

  /** A number that is no day of any calendar is shown as it is. */
  private static Object day(Cell cell) {
    try {
      return cell.asDate();
    } catch (RuntimeException e) {
      return cell.getValue();
    }
  }

  /** A number with a day, month or year in its format, outside quotation marks and brackets. */
  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    if (format == null) {
      return false;
    }
    String bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "");
    return bare.matches(".*[dy].*") && !bare.matches(".*[0#?].*");
  }
}
