package nl.glashelder.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a register as text with separators (CSV, RFC 4180) the way a Dutch spreadsheet opens it:
 * semicolons, a mark of UTF-8 at the start, line ends of Windows. A cell that a spreadsheet would
 * take for a formula begins with an apostrophe.
 */
public final class RegisterCsv {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** How a cell begins that spreadsheets compute. */
  private static final String COMPUTED = "=+-@\t\r";

  private RegisterCsv() {}

  /** The bytes of the file. */
  public static byte[] write(Register register) {
    StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
    List<String> head = new ArrayList<>(List.of("Corporatie"));
    RegisterColumn.all().forEach(c -> head.add(RegisterWorkbook.heading(c)));
    line(text, head);
    for (RegisterRow row : register.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.slug()));
      RegisterColumn.all().forEach(c -> cells.add(row.cell(c)));
      line(text, cells);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(StringBuilder text, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : ";").append(quoted(cells.get(i)));
    }
    text.append("\r\n");
  }

  private static String quoted(String cell) {
    String safe = !cell.isEmpty() && COMPUTED.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
