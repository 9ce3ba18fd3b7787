package nl.glashelder.inlezen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.glashelder.register.Table;
import nl.glashelder.register.TableReader;
import nl.glashelder.register.UnreadableTableException;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class SpreadsheetReaderTest {
  @TempDir Path folder;

  @Test
  void aWorkbookIsReadWithJoinedCellsDatesAnswersAndHiddenRows() throws Exception {
    Path file =
        workbook(
            workbook -> {
              Worksheet sheet = workbook.newWorksheet("Verwerkingen");
              sheet.value(0, 0, "Verwerking");
              sheet.value(0, 1, "Termijn");
              sheet.value(1, 0, "Huur innen");
              sheet.range(1, 0, 2, 0).merge();
              sheet.value(1, 1, 7);
              sheet.formula(2, 1, "1+1");
              sheet.value(3, 0, "Klachten");
              sheet.value(3, 1, LocalDate.of(2026, 4, 2));
              sheet.style(3, 1).format("dd-mm-yyyy").set();
              sheet.hideRow(3);
              Worksheet hidden = workbook.newWorksheet("Oud");
              hidden.value(0, 0, "weg");
              hidden.setVisibilityState(VisibilityState.HIDDEN);
            });

    TableReader.Contents contents = new SpreadsheetReader().read(file, "register.xlsx");

    Table table = contents.tables().get(0);
    assertEquals("Verwerkingen", table.sheet());
    assertEquals(List.of("Huur innen", "7"), table.rows().get(1).cells());
    assertEquals("Huur innen", table.rows().get(2).cell(0));
    assertEquals(List.of("Klachten", "2026-04-02"), table.rows().get(3).cells());
    assertEquals("register.xlsx, blad Verwerkingen, cel B4", table.place(4, 1));
    assertEquals(
        List.of("Het verborgen blad 'Oud' van register.xlsx is niet gelezen."), contents.notes());
  }

  @Test
  void aSpreadsheetOfLibreOfficeIsReadWithJoinedCells() throws Exception {
    SpreadSheet document = new SpreadSheet();
    com.github.miachm.sods.Sheet sheet = new com.github.miachm.sods.Sheet("Blad1", 3, 2);
    sheet.getRange(0, 0).setValue("Verwerking");
    sheet.getRange(1, 0).setValue("Huur innen");
    sheet.getRange(1, 0, 2, 1).merge();
    sheet.getRange(1, 1).setValue(7);
    sheet.getRange(2, 1).setValue("adres");
    document.appendSheet(sheet);
    Path file = folder.resolve("register.ods");
    document.save(file.toFile());

    Table table = new SpreadsheetReader().read(file, "register.ods").tables().get(0);

    assertEquals(List.of("Huur innen", "7"), table.rows().get(1).cells());
    assertEquals(List.of("Huur innen", "adres"), table.rows().get(2).cells());
  }

  @Test
  void textWithSeparatorsIsReadAsExcelAndOthersWriteIt() throws Exception {
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
      for (String separator : List.of(";", ",", "\t")) {
        Path file = folder.resolve("register.csv");
        Files.writeString(
            file,
            "Verwerking" + separator + "Categorieën\r\n\"Huur\r\ninnen\"" + separator + "naam\r\n",
            charset);

        Table table = new SpreadsheetReader().read(file, "register.csv").tables().get(0);

        assertEquals(List.of("Verwerking", "Categorieën"), table.rows().get(0).cells());
        assertEquals("naam", table.rows().get(1).cell(1));
      }
    }
  }

  @Test
  void aFileWithAPasswordSaysWhatToDo() throws IOException {
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};

    assertRefused(ole, "register.xlsx heeft een wachtwoord, of is van een oude versie");
  }

  @Test
  void whatIsNoSpreadsheetSaysSo() throws IOException {
    assertRefused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "register.xlsx is een PDF.");
    assertRefused(new byte[0], "register.xlsx is leeg.");
    assertRefused(new byte[] {1, 2, 0, 3, 4}, "register.xlsx is geen spreadsheet.");
    assertRefused(
        new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0, 0, 0}, "register.xlsx is beschadigd.");
  }

  @Test
  void aFileThatUnpacksToMoreThanARegisterHoldsIsNotRead() throws IOException {
    Path file = folder.resolve("groot.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setLevel(1);
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] blanks = new byte[1 << 20];
      for (int megabyte = 0; megabyte <= Limits.UNPACKED >> 20; megabyte++) {
        zip.write(blanks);
      }
    }

    UnreadableTableException refused =
        assertThrows(
            UnreadableTableException.class, () -> new SpreadsheetReader().read(file, "groot.xlsx"));

    assertTrue(refused.getMessage().contains("uitgepakt groter dan 200 MB"), refused.getMessage());
  }

  @Test
  void aSheetWithFarTooManyRowsIsNotReadToItsEnd() throws Exception {
    Path file =
        workbook(
            workbook -> {
              Worksheet sheet = workbook.newWorksheet("Log");
              for (int row = 0; row <= Limits.ROWS; row++) {
                sheet.value(row, 0, "regel");
              }
            });

    UnreadableTableException refused =
        assertThrows(
            UnreadableTableException.class, () -> new SpreadsheetReader().read(file, "log.xlsx"));

    assertTrue(refused.getMessage().contains("meer dan 20000 rijen"), refused.getMessage());
  }

  @Test
  void aSeparatorThatIsNoneIsRefusedInWords() throws IOException {
    assertRefused("sep=\"\na\"b\n".getBytes(StandardCharsets.UTF_8), "register.xlsx kan niet");
  }

  @Test
  void aWorkbookWhoseSheetIsDamagedIsRefusedInWords() throws IOException {
    Path whole = workbook(workbook -> workbook.newWorksheet("Register").value(0, 0, "Verwerking"));
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    try (ZipFile zip = new ZipFile(whole.toFile());
        ZipOutputStream out = new ZipOutputStream(damaged)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] part = zip.getInputStream(entry).readAllBytes();
        boolean sheet = entry.getName().contains("worksheets/");
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(part, 0, sheet ? part.length / 2 : part.length);
      }
    }
    assertRefused(damaged.toByteArray(), "register.xlsx is beschadigd.");
  }

  private void assertRefused(byte[] bytes, String message) throws IOException {
    Path file = folder.resolve("register.xlsx");
    Files.write(file, bytes);

    UnreadableTableException refused =
        assertThrows(
            UnreadableTableException.class,
            () -> new SpreadsheetReader().read(file, "register.xlsx"));

    assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
  }

  private interface Filling {
    void of(Workbook workbook);
  }

  private Path workbook(Filling filling) throws IOException {
    Path file = folder.resolve("register.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Test", "1.0")) {
      filling.of(workbook);
    }
    return file;
  }
}
