package nl.glashelder.inlezen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.glashelder.register.Table;
import nl.glashelder.register.TableReader;
import nl.glashelder.register.UnreadableTableException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice writes in a spreadsheet, and what a reader of a register makes of it. */
@Tag("slow")
class OpenDocumentTest {
  private static final String HEAD =
      "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>";

  @TempDir Path folder;

  private TableReader.Contents read(String before, String tables) throws Exception {
    Path file = folder.resolve("register.ods");
    String content =
        HEAD
            + before
            + "<office:body><office:spreadsheet>"
            + tables
            + "</office:spreadsheet></office:body></office:document-content>";
    Files.write(
        file, SpreadsheetTarget.OPENDOCUMENT.file(content.getBytes(StandardCharsets.UTF_8)));
    return new SpreadsheetReader().read(file, "register.ods");
  }

  private List<Table.Row> rows(String rows) throws Exception {
    return read("", "<table:table table:name='Register'>" + rows + "</table:table>")
        .tables()
        .get(0)
        .rows();
  }

  private static String row(String cells) {
    return "<table:table-row>" + cells + "</table:table-row>";
  }

  @Test
  void aCellIsReadAsTheSameTextWhateverKindOfValueItHolds() throws Exception {
    assertEquals(
        List.of("12.5", "2026-04-02", "2026-04-02T10:30", "ja", "0.5", "1:00", "ooit"),
        rows(row(
                "<table:table-cell office:value-type='currency' office:value='12.50'>"
                    + "<text:p>€ 12,50</text:p></table:table-cell>"
                    + "<table:table-cell office:value-type='date' office:date-value='2026-04-02'/>"
                    + "<table:table-cell office:value-type='date'"
                    + " office:date-value='2026-04-02T10:30:00'/>"
                    + "<table:table-cell office:value-type='boolean'"
                    + " office:boolean-value='true'/>"
                    + "<table:table-cell office:value-type='percentage' office:value='0.5'/>"
                    + "<table:table-cell office:value-type='time' office:time-value='PT1H'>"
                    + "<text:p>1:00</text:p></table:table-cell>"
                    + "<table:table-cell office:value-type='date' office:date-value='2026-13-45'>"
                    + "<text:p>ooit</text:p></table:table-cell>"))
            .get(0)
            .cells());
  }

  @Test
  void aRemarkAtACellIsNoTextOfIt() throws Exception {
    assertEquals(
        List.of("Huur  innen\nen meer"),
        rows(row(
                "<table:table-cell><office:annotation><text:p>nakijken</text:p>"
                    + "</office:annotation><text:p>Huur<text:s/> <text:span>innen</text:span>"
                    + "</text:p><text:p>en meer</text:p></table:table-cell>"))
            .get(0)
            .cells());
  }

  @Test
  void everyRowOfEqualRowsIsReadWithItsOwnNumber() throws Exception {
    List<Table.Row> rows =
        rows(
            "<table:table-row table:number-rows-repeated='2'>"
                + "<table:table-cell table:number-columns-repeated='2'><text:p>naam</text:p>"
                + "</table:table-cell></table:table-row>"
                + "<table:table-row table:number-rows-repeated='10'><table:table-cell/>"
                + "</table:table-row>"
                + row(
                    "<table:table-cell/><table:table-cell><text:p>adres</text:p>"
                        + "</table:table-cell>"));

    assertEquals(List.of(1, 2, 13), rows.stream().map(Table.Row::number).toList());
    assertEquals(List.of("naam", "naam"), rows.get(1).cells());
    assertEquals(List.of("", "adres"), rows.get(2).cells());
  }

  @Test
  void aHiddenSheetIsNamedAndNotRead() throws Exception {
    TableReader.Contents contents =
        read(
            "<office:automatic-styles><style:style style:name='ta2'><style:table-properties"
                + " table:display='false'/></style:style></office:automatic-styles>",
            "<table:table table:name='Oud' table:style-name='ta2'>"
                + row("<table:table-cell><text:p>weg</text:p></table:table-cell>")
                + "</table:table><table:table table:name='Nu'/>");

    assertEquals(List.of("Nu"), contents.tables().stream().map(Table::sheet).toList());
    assertEquals(
        List.of("Het verborgen blad 'Oud' van register.ods is niet gelezen."), contents.notes());
  }

  @Test
  void moreEqualRowsThanARegisterHoldsAreNotUnfolded() {
    UnreadableTableException refused =
        assertThrows(
            UnreadableTableException.class,
            () ->
                rows(
                    "<table:table-row table:number-rows-repeated='1048576'><table:table-cell"
                        + " table:number-columns-repeated='16384'><text:p>naam</text:p>"
                        + "</table:table-cell></table:table-row>"));

    assertTrue(refused.getMessage().contains("meer dan 20000 rijen"), refused.getMessage());
  }

  @Test
  void aSpreadsheetWithoutItsTableIsCalledDamaged() {
    UnreadableTableException refused =
        assertThrows(UnreadableTableException.class, () -> read("<office:", ""));

    assertEquals(
        "register.ods is beschadigd. Open het in uw spreadsheet en sla het opnieuw op.",
        refused.getMessage());
  }
}
