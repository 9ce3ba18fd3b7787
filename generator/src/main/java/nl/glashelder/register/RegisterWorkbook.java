package nl.glashelder.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a register as a workbook (XLSX) that opens in Excel and LibreOffice: a frozen head, a
 * filter on every column, sane widths. Every cell is text; a field that begins with = is no
 * formula.
 */
public final class RegisterWorkbook {
  /** The most that a cell of a spreadsheet holds. */
  static final int LONGEST_CELL = 32_767;

  /** Points of a line of text, and the most that a row of a spreadsheet can have. */
  private static final double LINE = 14;

  private static final double TALLEST_ROW = 409;

  private static final String CUT = " [afgekort: de hele tekst staat in de verklaring]";
  private static final String HEAD_COLOUR = "E3E9F1";
  private static final String INTERNAL_COLOUR = "F3ECDD";

  private RegisterWorkbook() {}

  /**
   * The bytes of the workbook; the same register and day give the same bytes.
   *
   * @param day the reference date, which stands in the workbook as the day it was made
   */
  public static byte[] write(Register register, LocalDate day) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Glashelder", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Register");
      head(sheet);
      for (int row = 0; row < register.rows().size(); row++) {
        row(sheet, row + 1, register.rows().get(row));
      }
      sheet.freezePane(2, 1);
      sheet.pageOrientation("landscape");
      sheet.paperSize(PaperSize.A3_PAPER);
      sheet.fitToWidth((short) 1);
      sheet.fitToHeight((short) 0);
      sheet.repeatRows(0);
      sheet.setAutoFilter(0, 0, register.rows().size(), RegisterColumn.values().length);
      explanation(workbook.newWorksheet("Uitleg"), day);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      return dated(bytes.toByteArray(), day);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void head(Worksheet sheet) {
    sheet.value(0, 0, "Corporatie");
    style(sheet.style(0, 0), false);
    sheet.width(0, 20);
    for (RegisterColumn column : RegisterColumn.all()) {
      int at = column.ordinal() + 1;
      sheet.value(0, at, heading(column));
      style(sheet.style(0, at), column.internal());
      sheet.width(at, column.width());
    }
  }

  /** The head of a column; what is kept inside says so. */
  static String heading(RegisterColumn column) {
    return column.heading() + (column.internal() ? " (intern)" : "");
  }

  private static void style(StyleSetter style, boolean internal) {
    style
        .bold()
        .wrapText(true)
        .verticalAlignment("top")
        .fillColor(internal ? INTERNAL_COLOUR : HEAD_COLOUR)
        .set();
  }

  private static void row(Worksheet sheet, int at, RegisterRow row) {
    sheet.value(at, 0, row.slug());
    sheet.style(at, 0).wrapText(true).verticalAlignment("top").set();
    for (RegisterColumn column : RegisterColumn.all()) {
      int place = column.ordinal() + 1;
      String cell = fitting(row.cell(column));
      if (!cell.isEmpty()) {
        sheet.value(at, place, cell);
      }
      sheet.style(at, place).wrapText(true).verticalAlignment("top").set();
    }
    sheet.rowHeight(at, height(row));
  }

  /** Room for the tallest cell: spreadsheets do not make it when a file is opened. */
  private static double height(RegisterRow row) {
    int most = 1;
    for (RegisterColumn column : RegisterColumn.all()) {
      int lines = 0;
      for (String line : row.lines(column)) {
        lines += 1 + line.length() / column.width();
      }
      most = Math.max(most, lines);
    }
    return Math.min(TALLEST_ROW, most * LINE);
  }

  /** A cell that a spreadsheet can hold; what does not fit is said, never lost in silence. */
  static String fitting(String cell) {
    if (cell.length() <= LONGEST_CELL) {
      return cell;
    }
    int end = LONGEST_CELL - CUT.length();
    return cell.substring(0, Character.isHighSurrogate(cell.charAt(end - 1)) ? end - 1 : end) + CUT;
  }

  private static void explanation(Worksheet sheet, LocalDate day) {
    List<String> lines =
        List.of(
            "Register van verwerkingsactiviteiten (AVG, artikel 30, lid 1)",
            "Gemaakt uit de concepten van de verklaringen, naar de stand van " + day + ".",
            "Wat een verklaring niet zegt, blijft hier leeg. Vul het aan in de verklaring zelf.",
            "Kolommen met (intern) komen nooit op de website.",
            "",
            "Kolom");
    for (int row = 0; row < lines.size(); row++) {
      sheet.value(row, 0, lines.get(row));
    }
    sheet.style(0, 0).bold().set();
    int at = lines.size();
    sheet.value(at - 1, 1, "Waarom");
    for (RegisterColumn column : RegisterColumn.all()) {
      sheet.value(at, 0, heading(column));
      sheet.value(
          at,
          1,
          column.internal()
              ? "voor eigen gebruik"
              : column.law().isEmpty() ? "om de regel te vinden" : column.law());
      at++;
    }
    sheet.width(0, 48);
    sheet.width(1, 28);
  }

  /**
   * The library notes the moment of writing; a register is of a day. Its parts are read by the list
   * at the end of the file, since Java cannot read them as a stream.
   */
  private static byte[] dated(byte[] workbook, LocalDate day) throws IOException {
    Path file = Files.createTempFile("register", ".xlsx");
    try {
      Files.write(file, workbook);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipFile in = new ZipFile(file.toFile());
          ZipOutputStream out = new ZipOutputStream(bytes)) {
        for (ZipEntry entry : Collections.list(in.entries())) {
          ZipEntry written = new ZipEntry(entry.getName());
          written.setTimeLocal(day.atStartOfDay());
          out.putNextEntry(written);
          out.write(part(in.getInputStream(entry).readAllBytes(), entry.getName(), day));
          out.closeEntry();
        }
      }
      return bytes.toByteArray();
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] part(byte[] content, String name, LocalDate day) {
    if (!name.equals("docProps/core.xml")) {
      return content;
    }
    return new String(content, StandardCharsets.UTF_8)
        .replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + day + "T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
