package nl.glashelder.takeover.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of one page, column after column. */
final class PdfPage extends PDFTextStripper {
  /** A gap of so many letter heights parts a line in two: columns, or cells of a table. */
  private static final float WIDE = 1.6f;

  private static final float SPACE = 0.22f;
  private static final int MOST_LETTERS = 60_000;
  static final int PART = 10;

  private final List<TextPosition> letters = new ArrayList<>();

  private PdfPage() {}

  /** The lines of a page, from 1. */
  static List<PdfLine> lines(PDDocument pdf, int page) throws IOException {
    PdfPage reader = new PdfPage();
    reader.setStartPage(page);
    reader.setEndPage(page);
    reader.getText(pdf);
    float height = pdf.getPage(page - 1).getMediaBox().getHeight();
    return columns(reader.lines(height, pdf.getPage(page - 1)), page);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    if (letters.size() < MOST_LETTERS && letter.getDir() == 0) {
      letters.add(letter);
    }
  }

  private List<PdfLine> lines(float height, PDPage page) throws IOException {
    List<List<TextPosition>> rows = rows();
    List<PdfTable> tables = tables(rows, page);
    List<PdfLine> lines = new ArrayList<>();
    int at = 0;
    for (PdfTable table : tables) {
      rows.subList(at, table.from()).forEach(row -> split(row, height, lines));
      tableLines(table, rows, height, lines);
      at = table.to();
    }
    rows.subList(at, rows.size()).forEach(row -> split(row, height, lines));
    return lines;
  }

  private static List<PdfTable> tables(List<List<TextPosition>> rows, PDPage page)
      throws IOException {
    return PdfTables.of(rows.stream().map(PdfWord::of).toList(), PdfRules.of(page));
  }

  private static void tableLines(
      PdfTable table, List<List<TextPosition>> rows, float height, List<PdfLine> lines) {
    float x = Float.MAX_VALUE;
    float end = 0;
    for (List<TextPosition> row : rows.subList(table.from(), table.to())) {
      TextPosition last = row.get(row.size() - 1);
      x = Math.min(x, row.get(0).getXDirAdj());
      end = Math.max(end, last.getXDirAdj() + last.getWidthDirAdj());
    }
    for (PdfTable.Record record : table.records()) {
      TextPosition first = rows.get(record.first()).get(0);
      boolean top = record.first() == table.from();
      lines.add(
          new PdfLine(
              String.join(" ", record.cells()),
              x,
              end,
              first.getYDirAdj(),
              size(first),
              false,
              "",
              0,
              height,
              0,
              record.cells(),
              !top
                  ? PdfLine.Place.ROW
                  : table.marked() ? PdfLine.Place.HEAD : PdfLine.Place.FIRST));
    }
  }

  private List<List<TextPosition>> rows() {
    // Letters of one line may lie a little apart: superscripts, other typefaces.
    List<List<TextPosition>> rows = new ArrayList<>();
    letters.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    for (TextPosition letter : letters) {
      List<TextPosition> last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      boolean same =
          last != null
              && Math.abs(last.get(0).getYDirAdj() - letter.getYDirAdj())
                  < 0.35f * Math.max(letter.getHeightDir(), last.get(0).getHeightDir()) + 1;
      if (!same) {
        last = new ArrayList<>();
        rows.add(last);
      }
      last.add(letter);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj)));
    rows.removeIf(row -> row.stream().allMatch(l -> l.getUnicode().isBlank()));
    return rows;
  }

  /** Whether white lies between two letters: they belong to two words. */
  static boolean isApart(TextPosition before, TextPosition letter) {
    float gap = letter.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
    return gap > SPACE * size(before);
  }

  private static void split(List<TextPosition> row, float height, List<PdfLine> lines) {
    int from = 0;
    for (int i = 1; i <= row.size(); i++) {
      if (i == row.size() || isWide(row, from, i)) {
        line(row.subList(from, i), height).forEach(lines::add);
        from = i;
      }
    }
  }

  private static boolean isWide(List<TextPosition> row, int from, int i) {
    TextPosition before = row.get(i - 1);
    float gap = row.get(i).getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
    boolean afterBullet =
        i - from <= 3 && text(row.subList(from, i)).strip().matches("[^\\p{L}]{0,3}|\\w[.)]");
    return gap > WIDE * size(before) && !afterBullet;
  }

  private static String text(List<TextPosition> letters) {
    StringBuilder text = new StringBuilder();
    letters.forEach(l -> text.append(l.getUnicode()));
    return text.toString();
  }

  private static List<PdfLine> line(List<TextPosition> letters, float height) {
    StringBuilder text = new StringBuilder();
    StringBuilder lead = new StringBuilder();
    boolean bold = true;
    float size = 0;
    TextPosition before = null;
    for (TextPosition letter : letters) {
      if (before != null) {
        if (isApart(before, letter) && !endsWithSpace(text)) {
          text.append(' ');
        }
      }
      String written = letter.getUnicode();
      text.append(written);
      if (!written.isBlank() && Character.isLetterOrDigit(written.codePointAt(0))) {
        bold &= isBold(letter);
      }
      if (bold) {
        lead.setLength(0);
        lead.append(text);
      }
      size = Math.max(size, size(letter));
      before = letter;
    }
    String words = Blocks.line(text.toString());
    if (words.isEmpty()) {
      return List.of();
    }
    TextPosition first = letters.get(0);
    TextPosition last = letters.get(letters.size() - 1);
    return List.of(
        new PdfLine(
            words,
            first.getXDirAdj(),
            last.getXDirAdj() + last.getWidthDirAdj(),
            first.getYDirAdj(),
            size,
            bold,
            Blocks.line(lead.toString()),
            0,
            height,
            0,
            List.of(),
            PdfLine.Place.NONE));
  }

  private static boolean endsWithSpace(StringBuilder text) {
    return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
  }

  /** The size of a letter as it lies on the page, whatever scale the page is drawn in. */
  static float size(TextPosition letter) {
    return letter.getYScale();
  }

  static boolean isBold(TextPosition letter) {
    if (letter.getFont() == null || letter.getFont().getName() == null) {
      return false;
    }
    String name = letter.getFont().getName().toLowerCase(Locale.ROOT);
    return name.contains("bold")
        || name.contains("black")
        || name.contains("heavy")
        || name.contains("semib");
  }

  /**
   * In the order of reading: lines over the whole width as they come, and between them first the
   * left column, then the right one.
   */
  private static List<PdfLine> columns(List<PdfLine> lines, int page) {
    float gutter = gutter(lines);
    int part = page * PART;
    List<PdfLine> ordered = new ArrayList<>();
    List<PdfLine> left = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    for (PdfLine line : lines) {
      if (gutter == 0 || line.x() < gutter && line.end() > gutter) {
        part = flush(left, right, ordered, part);
        ordered.add(line);
      } else {
        (line.x() < gutter ? left : right).add(line);
      }
    }
    flush(left, right, ordered, part);
    return withRightEdges(ordered, page);
  }

  private static int flush(
      List<PdfLine> left, List<PdfLine> right, List<PdfLine> ordered, int part) {
    left.forEach(l -> ordered.add(l.in(part + 1, l.end())));
    right.forEach(l -> ordered.add(l.in(part + 2, l.end())));
    left.clear();
    right.clear();
    return part;
  }

  private static List<PdfLine> withRightEdges(List<PdfLine> lines, int page) {
    List<PdfLine> edged = new ArrayList<>();
    for (PdfLine line : lines) {
      float right = 0;
      for (PdfLine other : lines) {
        if (other.part() == line.part()) {
          right = Math.max(right, other.end());
        }
      }
      edged.add(line.in(line.part() == 0 ? page * PART : line.part(), right));
    }
    return edged;
  }

  /** Where a page is parted into two columns; 0 when it is not. */
  private static float gutter(List<PdfLine> lines) {
    float from = Float.MAX_VALUE;
    float to = 0;
    for (PdfLine line : lines) {
      from = Math.min(from, line.x());
      to = Math.max(to, line.end());
    }
    int fewest = Integer.MAX_VALUE;
    float first = 0;
    float last = 0;
    for (float at = from + (to - from) * 0.35f; at < from + (to - from) * 0.65f; at += 3) {
      int crossing = 0;
      int before = 0;
      int behind = 0;
      for (PdfLine line : lines) {
        if (line.x() < at - 3 && line.end() > at + 3) {
          crossing++;
        } else if (line.end() <= at + 3) {
          before++;
        } else {
          behind++;
        }
      }
      boolean two = before > 6 && behind > 6 && behind * 4 > before && before * 4 > behind;
      boolean parts = two && crossing * 5 < before + behind;
      if (parts && crossing < fewest) {
        fewest = crossing;
        first = at;
        last = at;
      } else if (parts && crossing == fewest && at - last < 4) {
        last = at;
      }
    }
    return (first + last) / 2;
  }
}
