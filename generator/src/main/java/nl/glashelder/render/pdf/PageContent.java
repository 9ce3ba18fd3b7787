package nl.glashelder.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Rewrites the drawing instructions of a page so that they say the same in fewer words. The engine
 * says of each thing that is no text, and there are hundreds on a page, what it is, also when
 * nothing follows, and sets font and colour again for each word; a quarter of the file goes there.
 * No pixel changes.
 *
 * <p>PDFBox ends each instruction with a line feed and writes text that holds one as hexadecimal,
 * so a line is an instruction.
 */
final class PageContent {

  private static final Pattern NUMBERED = Pattern.compile("/MCID (\\d+)");
  private static final Pattern NAMED = Pattern.compile("/Artifact /(\\S+) BDC");

  private static final byte[] BEGIN_WITH_PROPERTIES = ascii(" BDC");
  private static final byte[] END = ascii("EMC");
  private static final byte[] SET_FONT = ascii(" Tf");
  private static final byte[] SET_COLOUR = ascii(" rg");
  private static final byte[] SET_STROKE = ascii(" RG");
  private static final byte[] SET_MATRIX = ascii(" Tm");
  private static final byte[] NO_TURN = ascii("1 0 0 1 ");
  private static final byte[] ARTIFACT = ascii("/Artifact BMC\n");
  private static final byte[] PAGINATION = ascii("/Artifact <</Type/Pagination>> BDC\n");

  /** What holds until the next {@code Q}. */
  private record State(String font, String fill, String stroke) {}

  private final byte[] content;
  private final COSDictionary properties;
  private final Set<Integer> repeated;
  private final byte[] written;
  private int length;
  private State state = new State("", "", "");
  private final Deque<State> saved = new ArrayDeque<>();

  private PageContent(byte[] content, COSDictionary properties, Set<Integer> repeated) {
    this.content = content;
    this.properties = properties;
    this.repeated = repeated;
    this.written = new byte[content.length + content.length / 2 + 64];
  }

  /**
   * Rewrites all pages.
   *
   * @param pdf the document
   * @param repeated for each page the marked contents that are no longer part of the text
   * @param order in which the contents of a page are read
   * @throws IOException never in memory
   */
  static void rewrite(PDDocument pdf, Map<COSDictionary, Set<Integer>> repeated, ReadingOrder order)
      throws IOException {
    for (PDPage page : pdf.getPages()) {
      byte[] content;
      try (InputStream in = page.getContents()) {
        content = order.of(page.getCOSObject(), in.readAllBytes());
      }
      COSDictionary resources = page.getResources().getCOSObject();
      COSDictionary properties = resources.getCOSDictionary(COSName.PROPERTIES);
      PageContent rewritten =
          new PageContent(
              content,
              properties == null ? new COSDictionary() : properties,
              repeated.getOrDefault(page.getCOSObject(), Set.of()));
      rewritten.rewrite();
      COSStream stream = pdf.getDocument().createCOSStream();
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(rewritten.written, 0, rewritten.length);
      }
      page.getCOSObject().setItem(COSName.CONTENTS, stream);
      resources.removeItem(COSName.PROPERTIES);
    }
  }

  private void rewrite() {
    int start = 0;
    while (start < content.length) {
      int end = endOfLine(start);
      if (endsWith(start, end, BEGIN_WITH_PROPERTIES)) {
        int next = end + 1;
        int nextEnd = next < content.length ? endOfLine(next) : next;
        if (isLine(next, nextEnd, END)) {
          start = nextEnd + 1;
          continue;
        }
        begin(start, end);
      } else if (!isKnown(start, end)) {
        if (isPlainMove(start, end)) {
          copy(start + NO_TURN.length, end - SET_MATRIX.length);
          append(ascii(" Td\n"));
        } else {
          copy(start, end);
          written[length++] = '\n';
        }
      }
      start = end + 1;
    }
  }

  /** Begins a piece of text, or something that is none: {@code /Span <</MCID 7>> BDC}. */
  private void begin(int start, int end) {
    String line = text(start, end);
    Matcher number = NUMBERED.matcher(line);
    Matcher name = NAMED.matcher(line);
    if (number.find()) {
      if (repeated.contains(Integer.parseInt(number.group(1)))) {
        append(PAGINATION);
      } else {
        copy(start, end);
        written[length++] = '\n';
      }
    } else if (name.find()
        && "Pagination"
            .equals(type(properties.getCOSDictionary(COSName.getPDFName(name.group(1)))))) {
      append(PAGINATION);
    } else {
      append(ARTIFACT);
    }
  }

  private static String type(COSDictionary property) {
    return property == null ? null : property.getNameAsString(COSName.TYPE);
  }

  /** Tells whether an instruction sets what is set already, and remembers what it sets. */
  private boolean isKnown(int start, int end) {
    if (endsWith(start, end, SET_FONT)) {
      String font = text(start, end);
      boolean known = font.equals(state.font());
      state = new State(font, state.fill(), state.stroke());
      return known;
    }
    if (endsWith(start, end, SET_COLOUR)) {
      String fill = text(start, end);
      boolean known = fill.equals(state.fill());
      state = new State(state.font(), fill, state.stroke());
      return known;
    }
    if (endsWith(start, end, SET_STROKE)) {
      String stroke = text(start, end);
      boolean known = stroke.equals(state.stroke());
      state = new State(state.font(), state.fill(), stroke);
      return known;
    }
    if (end - start == 1 && content[start] == 'q') {
      saved.push(state);
    } else if (end - start == 1 && content[start] == 'Q' && !saved.isEmpty()) {
      state = saved.pop();
    }
    return false;
  }

  /** Text that is not turned or slanted only needs to be told where it starts. */
  private boolean isPlainMove(int start, int end) {
    return endsWith(start, end, SET_MATRIX)
        && end - start > NO_TURN.length
        && matches(start, NO_TURN);
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < content.length && content[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean isLine(int start, int end, byte[] line) {
    return end - start == line.length && matches(start, line);
  }

  private boolean endsWith(int start, int end, byte[] operator) {
    return end - start > operator.length && matches(end - operator.length, operator);
  }

  private boolean matches(int at, byte[] text) {
    for (int i = 0; i < text.length; i++) {
      if (content[at + i] != text[i]) {
        return false;
      }
    }
    return true;
  }

  private String text(int start, int end) {
    return new String(content, start, end - start, StandardCharsets.ISO_8859_1);
  }

  private void copy(int start, int end) {
    System.arraycopy(content, start, written, length, end - start);
    length += end - start;
  }

  private void append(byte[] bytes) {
    System.arraycopy(bytes, 0, written, length, bytes.length);
    length += bytes.length;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
