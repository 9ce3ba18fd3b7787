package nl.glashelder.inlezen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.glashelder.register.Table;
import nl.glashelder.register.TableReader;
import nl.glashelder.register.UnreadableTableException;

/**
 * Reads a spreadsheet of LibreOffice (ODS), as its text comes by: what it says to repeat is never
 * unfolded beyond what a register holds.
 */
final class OpenDocumentTables {
  private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

  private final XMLStreamReader xml;
  private final String shown;
  private final Set<String> hiddenStyles = new HashSet<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private String style = "";

  private OpenDocumentTables(XMLStreamReader xml, String shown) {
    this.xml = xml;
    this.shown = shown;
  }

  static TableReader.Contents read(Path file, String shown)
      throws IOException, UnreadableTableException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      ZipEntry content = zip.getEntry("content.xml");
      if (content == null) {
        throw damaged(shown, null);
      }
      try (InputStream in = zip.getInputStream(content)) {
        return new OpenDocumentTables(SafeXml.reader(in), shown).contents();
      }
    } catch (XMLStreamException e) {
      throw damaged(shown, e);
    }
  }

  private static UnreadableTableException damaged(String shown, Exception cause) {
    return new UnreadableTableException(
        shown + " is beschadigd. Open het in uw spreadsheet en sla het opnieuw op.", cause);
  }

  private TableReader.Contents contents() throws XMLStreamException, UnreadableTableException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "style" -> style = String.valueOf(xml.getAttributeValue(STYLE, "name"));
          case "table-properties" -> {
            if ("false".equals(xml.getAttributeValue(TABLE, "display"))) {
              hiddenStyles.add(style);
            }
          }
          // What was changed and is remembered is no table any more.
          case "tracked-changes" -> SafeXml.skip(xml);
          case "table" -> table();
          default -> {
            // Only what is in it matters.
          }
        }
      }
    }
    return new TableReader.Contents(tables, notes);
  }

  private void table() throws XMLStreamException, UnreadableTableException {
    String given = xml.getAttributeValue(TABLE, "name");
    String name = given == null ? "" : given;
    String ofStyle = xml.getAttributeValue(TABLE, "style-name");
    if (ofStyle != null && hiddenStyles.contains(ofStyle)) {
      notes.add("Het verborgen blad '" + name + "' van " + shown + " is niet gelezen.");
      SafeXml.skip(xml);
      return;
    }
    SheetRows rows = new SheetRows(shown, name);
    JoinedCells joined = new JoinedCells();
    long row = 1;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("table-row")) {
          row = row(rows, joined, row);
        } else if (isGroup(xml.getLocalName())) {
          depth++;
        } else {
          SafeXml.skip(xml);
        }
      }
    }
    tables.add(rows.table());
  }

  private static boolean isGroup(String name) {
    return name.equals("table-row-group")
        || name.equals("table-rows")
        || name.equals("table-header-rows");
  }

  /** Adds a row as often as it says to be there, and returns the number of the next. */
  private long row(SheetRows rows, JoinedCells joined, long row)
      throws XMLStreamException, UnreadableTableException {
    long next = row + times("number-rows-repeated");
    List<String> cells = new ArrayList<>();
    long column = 0;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (!xml.getLocalName().endsWith("table-cell")) {
        SafeXml.skip(xml);
        continue;
      }
      long end = column + times("number-columns-repeated");
      long right = column + times("number-columns-spanned") - 1;
      long bottom = row + times("number-rows-spanned") - 1;
      String text = OpenDocumentCell.text(xml);
      if (!text.isEmpty()) {
        if (right >= end || bottom > row) {
          joined.join(end - 1, right, bottom, text);
        }
        for (; column < Math.min(end, Limits.COLUMNS); column++) {
          while (cells.size() < column) {
            cells.add("");
          }
          cells.add(text);
        }
      }
      column = end;
    }
    boolean empty = cells.isEmpty();
    for (long at = row; at < next && (!empty || joined.reach(at)); at++) {
      rows.add((int) Math.min(at, Integer.MAX_VALUE), joined.filled(at, cells));
    }
    return next;
  }

  private long times(String attribute) {
    String value = xml.getAttributeValue(TABLE, attribute);
    try {
      return value == null ? 1 : Math.max(1, Integer.parseInt(value.strip()));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
