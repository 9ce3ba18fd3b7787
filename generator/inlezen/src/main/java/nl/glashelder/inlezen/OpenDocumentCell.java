package nl.glashelder.inlezen;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a cell of a spreadsheet of LibreOffice holds. */
final class OpenDocumentCell {
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

  /** What hangs at a cell and is no text of it: remarks, pictures, text boxes, tables in it. */
  private static final Set<String> BESIDE =
      Set.of("annotation", "frame", "custom-shape", "g", "control", "table", "detective");

  private static final Set<Integer> LETTERS =
      Set.of(XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA);

  private static final int MOST_BLANKS = 100;

  private OpenDocumentCell() {}

  /** The text of the cell that begins here; the reader stands at its end afterwards. */
  static String text(XMLStreamReader xml) throws XMLStreamException {
    Object value = value(xml);
    String written = written(xml);
    return CellText.of(value == null ? written : value);
  }

  /** The value as it is stored; null where the text that is shown says it. */
  private static Object value(XMLStreamReader xml) {
    String type = xml.getAttributeValue(OFFICE, "value-type");
    try {
      return switch (type == null ? "" : type) {
        case "float", "percentage", "currency" ->
            new BigDecimal(xml.getAttributeValue(OFFICE, "value"));
        case "boolean" -> Boolean.valueOf(xml.getAttributeValue(OFFICE, "boolean-value"));
        case "date" -> day(xml.getAttributeValue(OFFICE, "date-value"));
        case "string" -> xml.getAttributeValue(OFFICE, "string-value");
        default -> null;
      };
    } catch (NumberFormatException | DateTimeException | NullPointerException e) {
      return null;
    }
  }

  private static Object day(String value) {
    return value.indexOf('T') < 0 ? LocalDate.parse(value) : LocalDateTime.parse(value);
  }

  private static String written(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int paragraph = 0;
    boolean any = false;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        paragraph = depth == paragraph ? 0 : paragraph;
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (BESIDE.contains(name)) {
          SafeXml.skip(xml);
          continue;
        }
        depth++;
        if (paragraph == 0 && (name.equals("p") || name.equals("h"))) {
          text.append(any ? "\n" : "");
          any = true;
          paragraph = depth;
        }
        switch (name) {
          case "s" -> text.append(" ".repeat(blanks(xml.getAttributeValue(TEXT, "c"))));
          case "tab" -> text.append('\t');
          case "line-break" -> text.append('\n');
          default -> {
            // Its letters come by themselves.
          }
        }
      } else if (paragraph > 0 && LETTERS.contains(event)) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  private static int blanks(String count) {
    try {
      return count == null ? 1 : Math.max(0, Math.min(MOST_BLANKS, Integer.parseInt(count)));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
