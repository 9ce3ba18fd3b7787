package nl.glashelder.render.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Draws the words of a page in the order in which they are read. The engine draws what floats, the
 * numbers of lists and the words of links apart from the lines around them; who copies a page, or
 * reads it with a tool that knows no tags, would get them apart too. Each marked content says where
 * it is drawn, and gets said again how (colour, font, line), so that their order changes no pixel;
 * what is no text, such as lines, comes first, as text may lie over it.
 *
 * <p>As in {@link PageContent}, a line is an instruction.
 */
final class ReadingOrder {
  private static final Pattern NUMBERED = Pattern.compile("/MCID (\\d+)");

  /** So many instructions have an effect that lasts: colours, font, and how lines are drawn. */
  private static final int LASTING = 12;

  /** No instruction of those is longer; text is. */
  private static final int LONGEST = 80;

  /** For each page the numbers of its marked contents, each with its place in the tree of tags. */
  private final Map<COSDictionary, Map<Integer, Integer>> places = new IdentityHashMap<>();

  private int next;

  private ReadingOrder() {}

  /** The order that the tags of a document say; call it when the tree is mended. */
  static ReadingOrder of(PDDocument pdf) {
    ReadingOrder order = new ReadingOrder();
    COSDictionary root =
        pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root != null) {
      new Tag(root).elements().forEach(order::walk);
    }
    return order;
  }

  private void walk(Tag tag) {
    for (COSBase kid : tag.kids()) {
      if (Tag.isElement(kid)) {
        walk(new Tag((COSDictionary) kid));
      } else if (kid instanceof COSInteger number) {
        place(tag.page(), number.intValue());
      } else if (kid instanceof COSDictionary part
          && Tag.MCR.equals(part.getCOSName(COSName.TYPE))) {
        COSDictionary own = part.getCOSDictionary(COSName.PG);
        place(own == null ? tag.page() : own, part.getInt(COSName.MCID));
      }
    }
  }

  private void place(COSDictionary page, int number) {
    places.computeIfAbsent(page, p -> new HashMap<>()).put(number, next++);
  }

  /** The drawing instructions of a page, its marked contents in the order of reading. */
  byte[] of(COSDictionary page, byte[] content) {
    Map<Integer, Integer> order = places.getOrDefault(page, Map.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
    List<Marked> run = new ArrayList<>();
    State state = new State();
    int start = 0;
    while (start < content.length) {
      int end = endOfLine(content, start);
      if (begins(content, start, end)) {
        int close = endOfMarked(content, start);
        String[] before = state.lasting();
        state.read(content, start, close);
        run.add(new Marked(start, close, placeOf(line(content, start, end), order), before));
        start = close;
      } else {
        write(run, content, state, out);
        int after = Math.min(content.length, end + 1);
        state.read(content, start, after);
        out.write(content, start, after - start);
        start = after;
      }
    }
    write(run, content, state, out);
    return out.toByteArray();
  }

  /** What lasts, as far as the instructions have been read, by the place of its instruction. */
  private static final class State {
    private final Deque<String[]> saved = new ArrayDeque<>();
    private String[] lasting = new String[LASTING];

    String[] lasting() {
      return lasting.clone();
    }

    void read(byte[] content, int from, int to) {
      int start = from;
      while (start < to) {
        int end = endOfLine(content, start);
        if (end - start == 1 && content[start] == 'q') {
          saved.push(lasting.clone());
        } else if (end - start == 1 && content[start] == 'Q' && !saved.isEmpty()) {
          lasting = saved.pop();
        } else if (end - start <= LONGEST) {
          int place = placeOfLasting(content, start, end);
          if (place >= 0) {
            lasting[place] = line(content, start, end);
          }
        }
        start = end + 1;
      }
    }

    /** Says what has to hold and does not. */
    void say(String[] needed, ByteArrayOutputStream out) {
      for (int place = 0; place < needed.length; place++) {
        String line = needed[place];
        if (line != null && !line.equals(lasting[place])) {
          lasting[place] = line;
          out.writeBytes((line + "\n").getBytes(StandardCharsets.ISO_8859_1));
        }
      }
    }
  }

  /**
   * Which lasting instruction a line is, in the order in which they are said again; -1 when it is
   * none of them.
   */
  private static int placeOfLasting(byte[] content, int start, int end) {
    if (end - start >= 2 && content[end - 2] == ' ') {
      return switch (content[end - 1]) {
        case 'G' -> 0;
        case 'J' -> 1;
        case 'K' -> 2;
        case 'M' -> 3;
        case 'd' -> 6;
        case 'g' -> 7;
        case 'j' -> 8;
        case 'k' -> 9;
        case 'w' -> 11;
        default -> -1;
      };
    }
    if (end - start >= 3 && content[end - 3] == ' ') {
      return switch (content[end - 2] << 8 | content[end - 1]) {
        case 'R' << 8 | 'G' -> 4;
        case 'T' << 8 | 'f' -> 5;
        case 'r' << 8 | 'g' -> 10;
        default -> -1;
      };
    }
    return -1;
  }

  /**
   * A marked content.
   *
   * @param start where it begins
   * @param end where what follows begins
   * @param place its place among those of the page; -1 for what is not read
   * @param lasting what was said before it and still holds
   */
  private record Marked(int start, int end, int place, String[] lasting) {}

  private static int placeOf(String first, Map<Integer, Integer> order) {
    Matcher number = NUMBERED.matcher(first);
    return number.find() ? order.getOrDefault(Integer.parseInt(number.group(1)), -1) : -1;
  }

  private static void write(
      List<Marked> run, byte[] content, State state, ByteArrayOutputStream out) {
    if (run.isEmpty()) {
      return;
    }
    State now = new State();
    now.lasting = run.get(0).lasting.clone();
    run.sort(Comparator.comparingInt(Marked::place));
    for (Marked marked : run) {
      now.say(marked.lasting(), out);
      out.write(content, marked.start(), marked.end() - marked.start());
      now.read(content, marked.start(), marked.end());
    }
    now.say(state.lasting, out);
    run.clear();
  }

  /** Where the instruction after the end of a marked content begins; they can be nested. */
  private static int endOfMarked(byte[] content, int begin) {
    int depth = 0;
    int start = begin;
    while (start < content.length) {
      int end = endOfLine(content, start);
      if (begins(content, start, end)) {
        depth++;
      } else if (end - start == 3
          && content[start] == 'E'
          && content[start + 1] == 'M'
          && content[start + 2] == 'C') {
        depth--;
      }
      start = Math.min(content.length, end + 1);
      if (depth == 0) {
        return start;
      }
    }
    return start;
  }

  private static boolean begins(byte[] content, int start, int end) {
    return end - start > 3
        && content[end - 1] == 'C'
        && content[end - 3] == 'B'
        && (content[end - 2] == 'D' || content[end - 2] == 'M')
        && content[end - 4] == ' ';
  }

  private static int endOfLine(byte[] content, int start) {
    int end = start;
    while (end < content.length && content[end] != '\n') {
      end++;
    }
    return end;
  }

  private static String line(byte[] content, int start, int end) {
    return new String(content, start, Math.min(end - start, LONGEST), StandardCharsets.ISO_8859_1);
  }
}
