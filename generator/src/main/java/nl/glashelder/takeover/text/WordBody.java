package nl.glashelder.takeover.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the paragraphs and tables of one part of a document. What was deleted with changes tracked,
 * what is hidden, codes of fields and the second copy of a text box are left out.
 */
final class WordBody {
  private static final int LONGEST_HEADING = 110;

  private final Blocks blocks;
  private final WordStyles styles;
  private final Map<String, String> addresses;
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private final Deque<Table> tables = new ArrayDeque<>();
  private int deleted;
  private int skipped;
  private boolean runBold;
  private boolean runHidden;
  private boolean inRunProperties;
  private boolean inParagraphProperties;
  private boolean inText;

  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder bold = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private String style = "";
    private boolean item;
    private int depth;
    private int outline;
    private boolean boldSoFar = true;
  }

  private static final class Table {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private boolean head;
    private boolean boldFirst = true;
  }

  WordBody(Blocks blocks, WordStyles styles, Map<String, String> addresses) {
    this.blocks = blocks;
    this.styles = styles;
    this.addresses = addresses;
  }

  void read(byte[] part) throws XMLStreamException, UnreadableDocumentException {
    XMLStreamReader xml = WordXml.open(part);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(xml);
        default -> {}
      }
    }
  }

  /** Rows and cells that stand in no table are left to their paragraphs. */
  private void innermost(Consumer<Table> step) {
    if (!tables.isEmpty()) {
      step.accept(tables.peek());
    }
  }

  private void text(XMLStreamReader xml) {
    if (inText) {
      say(xml.getText());
    }
  }

  private void say(String words) {
    if (deleted > 0 || skipped > 0 || runHidden || open.isEmpty()) {
      return;
    }
    Paragraph paragraph = open.peek();
    paragraph.text.append(words);
    if (!words.isBlank()) {
      paragraph.boldSoFar &= runBold || styles.isBold(paragraph.style);
    }
    if (paragraph.boldSoFar) {
      paragraph.bold.append(words);
    }
  }

  private void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    switch (name) {
      case "del", "moveFrom" -> deleted++;
      case "Fallback" -> skipped++;
      case "tbl" -> tables.push(new Table());
      case "tblHeader" -> {
        if (!tables.isEmpty() && tables.peek().rows.isEmpty()) {
          tables.peek().head = WordXml.isOn(xml);
        }
      }
      case "tr" -> innermost(table -> table.cells = new ArrayList<>());
      case "tc" -> innermost(table -> table.cell = new StringBuilder());
      case "p" -> open.push(new Paragraph());
      case "pPr" -> inParagraphProperties = true;
      case "rPr" -> inRunProperties = true;
      case "r" -> {
        runBold = false;
        runHidden = false;
      }
      case "t" -> inText = true;
      case "tab" -> {
        if (!inParagraphProperties) {
          say("\t");
        }
      }
      case "br", "cr" -> say(" ");
      case "noBreakHyphen" -> say("-");
      case "hyperlink" -> {
        String address = addresses.get(WordXml.attribute(xml, "id"));
        if (address != null && !open.isEmpty()) {
          open.peek().links.add(address);
        }
      }
      default -> property(name, xml);
    }
  }

  private void property(String name, XMLStreamReader xml) {
    if (inRunProperties && !inParagraphProperties) {
      if (name.equals("b")) {
        runBold = WordXml.isOn(xml);
      } else if (name.equals("vanish")) {
        runHidden = WordXml.isOn(xml);
      }
    } else if (inParagraphProperties && !open.isEmpty()) {
      Paragraph paragraph = open.peek();
      switch (name) {
        case "pStyle" -> paragraph.style = WordXml.attribute(xml, "val");
        case "numPr" -> paragraph.item = true;
        case "numId" -> paragraph.item = !WordXml.attribute(xml, "val").equals("0");
        case "ilvl" -> {
          String depth = WordXml.attribute(xml, "val");
          paragraph.depth = depth.matches("[0-8]") ? depth.charAt(0) - '0' : 0;
        }
        case "outlineLvl" -> {
          String level = WordXml.attribute(xml, "val");
          paragraph.outline = level.matches("[0-5]") ? level.charAt(0) - '0' + 1 : 0;
        }
        default -> {}
      }
    }
  }

  private void end(String name) throws UnreadableDocumentException {
    switch (name) {
      case "del", "moveFrom" -> deleted--;
      case "Fallback" -> skipped--;
      case "pPr" -> inParagraphProperties = false;
      case "rPr" -> inRunProperties = false;
      case "t" -> inText = false;
      case "p" -> paragraph(open.pop());
      case "tc" -> innermost(table -> table.cells.add(table.cell.toString()));
      case "tr" -> innermost(table -> table.rows.add(table.cells));
      case "tbl" -> table(tables.pop());
      default -> {}
    }
  }

  private void paragraph(Paragraph paragraph) throws UnreadableDocumentException {
    String text = Blocks.line(paragraph.text.toString());
    if (text.isEmpty()
        || skipped > 0
        || styles.isContents(paragraph.style)
        || Blocks.isContentsLine(paragraph.text.toString())) {
      return;
    }
    if (!tables.isEmpty()) {
      Table table = tables.peek();
      table.cell.append(table.cell.length() == 0 ? "" : "; ").append(text);
      table.links.addAll(paragraph.links);
      table.boldFirst &= !table.rows.isEmpty() || paragraph.boldSoFar;
      return;
    }
    int level = Math.max(paragraph.outline, styles.headingLevel(paragraph.style));
    boolean boldHeading =
        paragraph.boldSoFar
            && !paragraph.item
            && text.length() <= LONGEST_HEADING
            && !text.matches(".*[.;,:]");
    String lead = paragraph.boldSoFar ? "" : paragraph.bold.toString();
    if (level > 0 || boldHeading) {
      blocks.heading(level > 0 ? level : 4, text);
    } else if (paragraph.item || styles.isList(paragraph.style)) {
      blocks.item(paragraph.depth + 1, text, lead, paragraph.links);
    } else if (text.matches("^[•▪●◦‣·\\uf0b7\\uf0a7–-]\\s+\\S.*")) {
      blocks.item(1, text.substring(1).strip(), lead, paragraph.links);
    } else {
      blocks.paragraph(text, lead, paragraph.links);
    }
  }

  private void table(Table table) throws UnreadableDocumentException {
    if (!tables.isEmpty()) {
      table.rows.forEach(row -> tables.peek().cell.append(' ').append(String.join(" ", row)));
      return;
    }
    boolean single = table.rows.stream().allMatch(row -> row.size() < 2);
    for (int i = 0; i < table.rows.size(); i++) {
      List<String> row = table.rows.get(i);
      if (single) {
        for (String cell : row) {
          blocks.paragraph(cell.replace("; ", " "), "", table.links);
        }
      } else {
        blocks.row(
            i == 0 && (table.head || table.boldFirst), row, i == 0 ? table.links : List.of());
      }
    }
  }
}
