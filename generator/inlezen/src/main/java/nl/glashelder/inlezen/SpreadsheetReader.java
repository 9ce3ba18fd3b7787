package nl.glashelder.inlezen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.glashelder.register.TableReader;
import nl.glashelder.register.UnreadableTableException;

/** Reads a spreadsheet by what the file holds, whatever its name ends in. */
public final class SpreadsheetReader implements TableReader {
  private static final int HEAD = 8;

  @Override
  public Contents read(Path file, String shown) throws IOException, UnreadableTableException {
    long size = Files.size(file);
    if (size == 0) {
      throw new UnreadableTableException(shown + " is leeg.");
    }
    if (size > Limits.FILE) {
      throw new UnreadableTableException(
          shown
              + " is groter dan "
              + (Limits.FILE >> 20)
              + " MB. Een register is veel kleiner. Het bestand is niet gelezen.");
    }
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new UnreadableTableException(
          shown
              + " heeft een wachtwoord, of is van een oude versie van Excel (xls)."
              + "\nSla het op als Excel-werkmap (xlsx), zonder wachtwoord.");
    }
    if (starts(head, '%', 'P', 'D', 'F')) {
      throw new UnreadableTableException(
          shown + " is een PDF. Geef het register op als spreadsheet: xlsx, ods of csv.");
    }
    try {
      return starts(head, 'P', 'K') ? packed(file, shown) : CsvTable.read(file, shown);
    } catch (UnreadableTableException e) {
      throw e;
    } catch (Exception e) {
      // The libraries throw whatever they meet in a damaged file, checked or not.
      throw new UnreadableTableException(
          shown + " kan niet worden gelezen. Open het in uw spreadsheet en sla het opnieuw op.", e);
    }
  }

  private static Contents packed(Path file, String shown)
      throws IOException, UnreadableTableException {
    PackedFile packed = PackedFile.of(file, shown);
    if (packed.isWorkbook()) {
      return WorkbookTables.read(file, shown);
    }
    if (packed.isLocked()) {
      throw new UnreadableTableException(shown + " heeft een wachtwoord. Sla het zonder op.");
    }
    if (packed.isOpenDocument()) {
      return OpenDocumentTables.read(file, shown);
    }
    throw new UnreadableTableException(
        shown + " is geen spreadsheet. Geef het register op als xlsx, ods of csv.");
  }

  private static boolean starts(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
