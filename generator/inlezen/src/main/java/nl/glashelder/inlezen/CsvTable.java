package nl.glashelder.inlezen;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.glashelder.register.TableReader;
import nl.glashelder.register.UnreadableTableException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads text with separators as Dutch and English spreadsheets write it. */
final class CsvTable {
  private CsvTable() {}

  static TableReader.Contents read(Path file, String shown)
      throws IOException, UnreadableTableException {
    String text = text(Files.readAllBytes(file), shown);
    char separator = separator(text);
    if (text.regionMatches(true, 0, "sep=", 0, 4)) {
      text = text.substring(text.indexOf('\n') + 1);
    }
    SheetRows rows = new SheetRows(shown, "");
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord record : parser) {
        List<String> cells = new ArrayList<>();
        record.forEach(cell -> cells.add(withoutApostrophe(cell)));
        rows.add((int) record.getRecordNumber(), cells);
      }
    } catch (UncheckedIOException e) {
      throw new UnreadableTableException(
          shown + " is geen tekst met scheidingstekens (csv) die gelezen kan worden.", e);
    }
    return new TableReader.Contents(List.of(rows.table()), List.of());
  }

  /** Our own register guards cells that look like formulas with an apostrophe. */
  private static String withoutApostrophe(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
        ? cell.substring(1)
        : cell;
  }

  private static String text(byte[] bytes, String shown) throws UnreadableTableException {
    Charset charset = StandardCharsets.UTF_8;
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
        || bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      charset = StandardCharsets.UTF_16;
    }
    String text;
    try {
      text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      // What is no UTF-8 was written by Excel in the code page of western Windows.
      text = new String(bytes, Charset.forName("windows-1252"));
    }
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableTableException(
          shown + " is geen spreadsheet. Geef het register op als xlsx, ods of csv.");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The separator that parts the first line with any into the most cells. */
  private static char separator(String text) {
    if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4) {
      return text.charAt(4);
    }
    char best = ';';
    int most = 0;
    String start = text.substring(0, Math.min(text.length(), 4_000));
    for (char candidate : new char[] {';', '\t', ','}) {
      int count = 0;
      boolean quoted = false;
      for (int i = 0; i < start.length(); i++) {
        char c = start.charAt(i);
        if (c == '"') {
          quoted = !quoted;
        } else if (c == candidate && !quoted) {
          count++;
        }
      }
      if (count > most) {
        most = count;
        best = candidate;
      }
      if (most > 0 && candidate == ';') {
        break;
      }
    }
    return best;
  }
}
