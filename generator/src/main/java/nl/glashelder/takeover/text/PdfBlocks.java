package nl.glashelder.takeover.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the lines of a PDF together to headings, paragraphs and items. */
final class PdfBlocks {
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[•▪●◦‣·–*➢✓✔►\\uf0b7\\uf0a7\\uf0d8\\u2023-]|o(?=\\s))\\s*(?=\\S)|^(?:\\d{1,2}|[a-z])[.)]\\s+(?=\\S)");

  /** Letters so much larger than those of the text make a heading. */
  private static final float LARGER = 1.12f;

  /** A gap between lines of so many letter heights begins a paragraph. */
  private static final float GAP = 1.75f;

  /** A line that ends before so much of its column is the last of its paragraph. */
  private static final float SHORT = 0.8f;

  private static final int LONGEST_HEADING = 120;

  /** Text that begins so many points to the right of its column is indented. */
  private static final float INDENT = 10;

  private final Blocks blocks;
  private final Map<Integer, Float> left = new HashMap<>();
  private final PdfTableRows table;
  private float body;

  PdfBlocks(Blocks blocks) {
    this.blocks = blocks;
    this.table = new PdfTableRows(blocks);
  }

  void add(List<PdfLine> lines) throws UnreadableDocumentException {
    body = bodySize(lines);
    lines.forEach(line -> left.merge(line.part(), line.x(), Math::min));
    List<PdfLine> run = new ArrayList<>();
    for (PdfLine line : lines) {
      if (!line.cells().isEmpty()) {
        flush(run);
        table.add(line);
        continue;
      }
      if (!run.isEmpty() && begins(line, run)) {
        flush(run);
      }
      run.add(line);
    }
    flush(run);
  }

  /** The size of most letters. */
  private static float bodySize(List<PdfLine> lines) {
    Map<Float, Integer> sizes = new HashMap<>();
    lines.forEach(l -> sizes.merge(Math.round(l.size() * 2) / 2f, l.text().length(), Integer::sum));
    return sizes.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(10f);
  }

  private boolean begins(PdfLine line, List<PdfLine> run) {
    PdfLine before = run.get(run.size() - 1);
    if (BULLET.matcher(line.text()).find() || isHeading(line) != isHeading(before)) {
      return true;
    }
    if (isHeading(line)) {
      return Math.abs(line.size() - before.size()) > 0.5f
          || line.y() - before.y() > GAP * before.size();
    }
    if (isIndented(line)
        && isIndented(before)
        && isShort(before, run)
        && line.part() == before.part()) {
      // A list whose bullets are drawn, not written.
      return true;
    }
    boolean ends = before.text().matches(".*[.!?:;]");
    if (line.part() != before.part()) {
      return ends || isItem(run);
    }
    boolean shortLine = isShort(before, run);
    return line.y() - before.y() > GAP * before.size()
        || shortLine && (ends || isItem(run) || Character.isUpperCase(line.text().codePointAt(0)))
        || isItem(run) && line.x() < run.get(0).x() - 1;
  }

  private static boolean isShort(PdfLine line, List<PdfLine> run) {
    return line.end() - run.get(0).x() < (line.right() - run.get(0).x()) * SHORT;
  }

  private boolean isIndented(PdfLine line) {
    return line.x() > left.getOrDefault(line.part(), 0f) + INDENT && !isHeading(line);
  }

  private static boolean isItem(List<PdfLine> run) {
    return BULLET.matcher(run.get(0).text()).find();
  }

  private boolean isHeading(PdfLine line) {
    boolean larger = line.size() > body * LARGER;
    boolean label = line.text().matches(".*[.;,:]");
    return line.text().length() <= LONGEST_HEADING
        && (larger || line.bold() && !label)
        && !BULLET.matcher(line.text()).find() | larger;
  }

  private void flush(List<PdfLine> run) throws UnreadableDocumentException {
    if (run.isEmpty()) {
      return;
    }
    PdfLine first = run.get(0);
    String text = joined(run.stream().map(PdfLine::text).toList());
    Matcher bullet = BULLET.matcher(text);
    if (isHeading(first)) {
      blocks.heading(first.size() > body * 1.5f ? 1 : first.size() > body * LARGER ? 2 : 3, text);
    } else if (bullet.find()) {
      blocks.item(
          1,
          text.substring(bullet.end()),
          BULLET.matcher(first.lead()).replaceFirst(""),
          List.of());
    } else if (isIndented(first) && followsLead()) {
      blocks.item(1, text, first.bold() ? "" : first.lead(), List.of());
    } else {
      blocks.paragraphOrRest(text, first.bold() ? "" : first.lead(), List.of());
    }
    run.clear();
  }

  /** Whether what came before leads on to a list, or is an item of one. */
  private boolean followsLead() {
    List<Block> all = blocks.all();
    Block last = all.isEmpty() ? null : all.get(all.size() - 1);
    return last != null && (last.is(Block.Kind.ITEM) || last.text().endsWith(":"));
  }

  /** A word that a line broke off is one word again; "huur- en" stays as it is. */
  static String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String words : lines) {
      boolean broken = text.length() > 2 && text.charAt(text.length() - 1) == '-';
      if (broken
          && Character.isLowerCase(words.codePointAt(0))
          && !words.matches("(?:en|of)\\b.*")) {
        boolean single = text.length() == 2 || text.charAt(text.length() - 3) == ' ';
        if (!single) {
          text.setLength(text.length() - 1);
        }
        text.append(words);
      } else {
        text.append(text.length() == 0 ? "" : " ").append(words);
      }
    }
    return text.toString();
  }
}
