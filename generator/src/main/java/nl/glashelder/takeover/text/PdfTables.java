package nl.glashelder.takeover.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables among the lines of a page: a head of short names beside each other, and below it
 * white gutters that go on. Where lines are drawn they part the rows; else rows are parted by more
 * space than the lines of one cell. Two columns of text are no table, and where it is not certain
 * what belongs together a row is given as one piece.
 */
final class PdfTables {
  private static final int MOST_COLUMNS = 8;
  private static final int MOST_LINES = 400;
  private static final int LONGEST_HEAD = 60;
  private static final int MOST_WORDS_OF_HEAD = 8;
  static final int MOST_LINES_OF_HEAD = 4;

  /** Words so many letter heights apart in a head are two heads. */
  private static final float APART = 1.6f;

  /** A gutter is at least so many points wide. */
  private static final float GUTTER = 3;

  /** Lines so many letter heights apart belong to nothing that is one. */
  private static final float FAR = 4.5f;

  private final List<List<PdfWord>> lines;
  private final PdfRules rules;

  private PdfTables(List<List<PdfWord>> lines, PdfRules rules) {
    this.lines = lines;
    this.rules = rules;
  }

  /** The tables of a page, in order; none is in another. */
  static List<PdfTable> of(List<List<PdfWord>> lines, PdfRules rules) {
    PdfTables tables = new PdfTables(lines, rules);
    List<PdfTable> found = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      Optional<PdfTable> table = tables.at(at);
      table.ifPresent(found::add);
      at = table.map(PdfTable::to).orElse(at + 1);
    }
    return found;
  }

  private Optional<PdfTable> at(int from) {
    List<PdfWord> head = lines.get(from);
    Optional<PdfGrid> grid = heads(head).flatMap(heads -> grid(from, heads));
    if (grid.isEmpty()) {
      return Optional.empty();
    }
    boolean bold = grid.get().isBold(from);
    return new PdfRuledRows(grid.get(), rules)
        .table(bold)
        .or(() -> bold ? new PdfSpacedRows(grid.get()).table() : Optional.empty());
  }

  /** What stands beside each other in a line, when all of it may name a column. */
  private Optional<List<List<PdfWord>>> heads(List<PdfWord> line) {
    List<List<PdfWord>> heads = new ArrayList<>();
    PdfWord first = line.get(0);
    List<Float> upright = rules.down(first.y() - first.size() * 0.6f, first.y());
    PdfWord before = null;
    for (PdfWord word : line) {
      if (before == null || isParted(before, word, upright)) {
        heads.add(new ArrayList<>());
      }
      heads.get(heads.size() - 1).add(word);
      before = word;
    }
    boolean names =
        heads.size() > 1
            && heads.size() <= MOST_COLUMNS
            && heads.stream().allMatch(PdfTables::isName);
    return names ? Optional.of(heads) : Optional.empty();
  }

  private static boolean isParted(PdfWord before, PdfWord word, List<Float> upright) {
    return word.x() - before.end() > APART * word.size()
        || upright.stream().anyMatch(x -> x > before.end() - 1 && x < word.x() + 1);
  }

  private static boolean isName(List<PdfWord> head) {
    String text = PdfWord.text(head);
    return head.size() <= MOST_WORDS_OF_HEAD
        && text.length() <= LONGEST_HEAD
        && !text.matches(".*[.;,@]")
        && text.chars().anyMatch(Character::isLetter)
        && !PdfGrid.BULLET.matcher(head.get(0).text()).matches();
  }

  /** How far down the gutters between heads go on. */
  private Optional<PdfGrid> grid(int from, List<List<PdfWord>> heads) {
    List<float[]> gutters = new ArrayList<>();
    for (int i = 1; i < heads.size(); i++) {
      List<PdfWord> before = heads.get(i - 1);
      gutters.add(new float[] {before.get(before.size() - 1).end(), heads.get(i).get(0).x()});
    }
    PdfWord first = lines.get(from).get(0);
    List<Float> upright = rules.down(first.y() - first.size() * 0.6f, first.y());
    int to = from + 1;
    while (to < Math.min(lines.size(), from + MOST_LINES) && follows(to)) {
      List<float[]> narrower = new ArrayList<>();
      for (float[] gutter : gutters) {
        widestFree(gutter, lines.get(to))
            .filter(g -> g[1] - g[0] > (hasRule(g, upright) ? 0 : GUTTER))
            .ifPresent(narrower::add);
      }
      if (narrower.size() < gutters.size()) {
        break;
      }
      gutters = narrower;
      to++;
    }
    return to - from < 2 ? Optional.empty() : Optional.of(new PdfGrid(lines, from, to, gutters));
  }

  private boolean follows(int line) {
    PdfWord before = lines.get(line - 1).get(0);
    return lines.get(line).get(0).y() - before.y() < FAR * Math.max(6, before.size());
  }

  /** Whether an upright line is drawn in a white between columns. */
  static boolean hasRule(float[] gutter, List<Float> upright) {
    return upright.stream().anyMatch(x -> x > gutter[0] - 1 && x < gutter[1] + 1);
  }

  private static Optional<float[]> widestFree(float[] gutter, List<PdfWord> line) {
    float[] widest = {0, 0};
    float free = gutter[0];
    for (PdfWord word : line) {
      if (word.end() > gutter[0] && word.x() < gutter[1]) {
        if (word.x() - free > widest[1] - widest[0]) {
          widest = new float[] {free, word.x()};
        }
        free = Math.max(free, word.end());
      }
    }
    if (gutter[1] - free > widest[1] - widest[0]) {
      widest = new float[] {free, gutter[1]};
    }
    return widest[1] > widest[0] ? Optional.of(widest) : Optional.empty();
  }
}
