package nl.glashelder.takeover.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;

/**
 * A word of a page, for finding tables.
 *
 * @param text its letters
 * @param x where it begins, in points from the left
 * @param end where it ends
 * @param y its place from the top of the page, in points
 * @param size of its letters, in points
 * @param bold whether all its letters are
 */
record PdfWord(String text, float x, float end, float y, float size, boolean bold) {
  /** The words of letters that stand on one line, from left to right. */
  static List<PdfWord> of(List<TextPosition> letters) {
    List<PdfWord> words = new ArrayList<>();
    List<TextPosition> word = new ArrayList<>();
    for (TextPosition letter : letters) {
      TextPosition before = word.isEmpty() ? null : word.get(word.size() - 1);
      boolean blank = letter.getUnicode().isBlank();
      if (before != null && (blank || PdfPage.isApart(before, letter))) {
        words.add(word(word));
        word.clear();
      }
      if (!blank) {
        word.add(letter);
      }
    }
    if (!word.isEmpty()) {
      words.add(word(word));
    }
    return words;
  }

  private static PdfWord word(List<TextPosition> letters) {
    TextPosition first = letters.get(0);
    TextPosition last = letters.get(letters.size() - 1);
    boolean bold =
        letters.stream()
            .filter(l -> Character.isLetterOrDigit(l.getUnicode().codePointAt(0)))
            .allMatch(PdfPage::isBold);
    return new PdfWord(
        letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining()),
        first.getXDirAdj(),
        last.getXDirAdj() + last.getWidthDirAdj(),
        first.getYDirAdj(),
        PdfPage.size(first),
        bold);
  }

  static String text(List<PdfWord> words) {
    return words.stream().map(PdfWord::text).collect(Collectors.joining(" "));
  }
}
