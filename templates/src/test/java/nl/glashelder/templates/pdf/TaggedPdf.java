package nl.glashelder.templates.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a screen reader has it: the tree of tags with the text in reading order. */
public final class TaggedPdf {

  /** Stands where another line or block begins; the words may have a space there or not. */
  static final char LINE = '\u2028';

  private static final Set<String> IN_LINE = Set.of("Span", "Link");

  private static final COSName LIST_NUMBERING = COSName.getPDFName("ListNumbering");

  private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
  private final Map<COSDictionary, Map<Integer, Float>> heights = new HashMap<>();
  private final String outline;
  private final String words;

  private TaggedPdf(PDDocument pdf) throws IOException {
    for (PDPage page : pdf.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      Map<Integer, String> text = new HashMap<>();
      Map<Integer, Float> height = new HashMap<>();
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        StringBuilder letters = new StringBuilder();
        for (Object part : content.getContents()) {
          if (part instanceof TextPosition position) {
            letters.append(position.getUnicode());
            height.putIfAbsent(content.getMCID(), position.getYDirAdj());
          }
        }
        if (content.getMCID() >= 0) {
          text.put(content.getMCID(), letters.toString());
        }
      }
      texts.put(page.getCOSObject(), text);
      heights.put(page.getCOSObject(), height);
    }
    COSDictionary root =
        pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    COSDictionary document = (COSDictionary) kids(root).get(0);
    StringBuilder lines = new StringBuilder();
    outline(document, 0, lines);
    outline = lines.toString();
    StringBuilder read = new StringBuilder();
    words(document, new Place(), read);
    words = read.toString();
  }

  /** Reads a PDF that is tagged. */
  public static TaggedPdf read(byte[] file) {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new TaggedPdf(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line an element, indented by depth, text in quotes. */
  String outline() {
    return outline;
  }

  private void outline(COSDictionary element, int depth, StringBuilder lines) {
    lines.append("  ".repeat(depth)).append(describe(element));
    StringBuilder text = new StringBuilder();
    List<COSDictionary> children = new ArrayList<>();
    boolean mixed = kids(element).stream().anyMatch(kid -> isElement(kid));
    for (COSBase kid : kids(element)) {
      if (isElement(kid)) {
        if (mixed && text.length() > 0) {
          children.add(textNode(text));
        }
        children.add((COSDictionary) kid);
      } else {
        text.append(text(kid, element));
      }
    }
    if (children.isEmpty()) {
      lines.append(quoted(text)).append('\n');
      return;
    }
    if (text.length() > 0) {
      children.add(textNode(text));
    }
    lines.append('\n');
    for (COSDictionary child : children) {
      String own = child.getString(COSName.CONTENTS);
      if (own != null && !child.containsKey(COSName.S)) {
        lines.append("  ".repeat(depth + 1)).append(own).append('\n');
      } else {
        outline(child, depth + 1, lines);
      }
    }
  }

  private static COSDictionary textNode(StringBuilder text) {
    COSDictionary node = new COSDictionary();
    node.setString(COSName.CONTENTS, quoted(text).strip());
    text.setLength(0);
    return node;
  }

  private static String quoted(StringBuilder text) {
    String words = text.toString().replace(LINE, ' ').replaceAll("\\s+", " ").strip();
    return words.isEmpty() ? "" : " \"" + words + "\"";
  }

  private static String describe(COSDictionary element) {
    StringBuilder line = new StringBuilder(element.getNameAsString(COSName.S));
    COSDictionary attributes = element.getCOSDictionary(COSName.A);
    if (attributes != null) {
      for (String name : List.of("ListNumbering", "Scope", "ColSpan", "RowSpan")) {
        COSBase value = attributes.getDictionaryObject(COSName.getPDFName(name));
        if (value instanceof COSName text) {
          line.append(' ').append(name).append('=').append(text.getName());
        } else if (value instanceof COSInteger number) {
          line.append(' ').append(name).append('=').append(number.intValue());
        }
      }
    }
    for (String name : List.of("Lang", "Alt", "ActualText", "E")) {
      String value = element.getString(COSName.getPDFName(name));
      if (value != null) {
        line.append(' ').append(name).append("='").append(value).append('\'');
      }
    }
    return line.toString();
  }

  /**
   * All text in reading order, without the labels of lists; {@link #LINE} at each new line or
   * block.
   */
  public String words() {
    return words;
  }

  private static final class Place {
    private COSDictionary page;
    private float height;
  }

  private void words(COSDictionary element, Place place, StringBuilder words) {
    if (isListLabel(element)) {
      return;
    }
    if (!IN_LINE.contains(element.getNameAsString(COSName.S))) {
      words.append(LINE);
    }
    for (COSBase kid : kids(element)) {
      if (isElement(kid)) {
        words((COSDictionary) kid, place, words);
      } else {
        COSDictionary page = page(kid, element);
        Float height = heights.getOrDefault(page, Map.of()).get(number(kid));
        if (height != null) {
          if (page != place.page || Math.abs(height - place.height) > 0.5) {
            words.append(LINE);
          }
          place.page = page;
          place.height = height;
          words.append(text(kid, element));
        }
      }
    }
  }

  private static boolean isListLabel(COSDictionary element) {
    if (!"Lbl".equals(element.getNameAsString(COSName.S))) {
      return false;
    }
    COSDictionary list = element.getCOSDictionary(COSName.P).getCOSDictionary(COSName.P);
    COSDictionary attributes = list.getCOSDictionary(COSName.A);
    return attributes != null && !"None".equals(attributes.getNameAsString(LIST_NUMBERING));
  }

  private String text(COSBase kid, COSDictionary element) {
    return texts.getOrDefault(page(kid, element), Map.of()).getOrDefault(number(kid), "");
  }

  private static int number(COSBase kid) {
    return kid instanceof COSInteger number
        ? number.intValue()
        : ((COSDictionary) kid).getInt(COSName.MCID, -1);
  }

  private static COSDictionary page(COSBase kid, COSDictionary element) {
    COSDictionary page =
        kid instanceof COSDictionary reference ? reference.getCOSDictionary(COSName.PG) : null;
    return page != null ? page : element.getCOSDictionary(COSName.PG);
  }

  private static boolean isElement(COSBase kid) {
    return kid instanceof COSDictionary element && element.containsKey(COSName.S);
  }

  private static List<COSBase> kids(COSDictionary element) {
    List<COSBase> kids = new ArrayList<>();
    COSBase held = element.getDictionaryObject(COSName.K);
    if (held instanceof COSArray array) {
      for (COSBase kid : array) {
        kids.add(kid instanceof COSObject object ? object.getObject() : kid);
      }
    } else if (held != null) {
      kids.add(held);
    }
    return kids;
  }
}
