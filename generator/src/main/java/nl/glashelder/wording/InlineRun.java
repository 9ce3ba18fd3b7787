package nl.glashelder.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.glashelder.check.language.Sentences;

/**
 * What stands between two edges of blocks: text with inline tags in it. Decides which white space
 * stays, and where the lines end. A sentence ends for the reader, who sees no tags, so the tags are
 * left out while looking for it.
 */
final class InlineRun {
  /** The HTML of one piece and what a reader sees of it. */
  private record Piece(String html, String seen) {}

  private static final Piece SPACE = new Piece(" ", " ");

  private final List<Piece> pieces = new ArrayList<>();

  /** White space was met and not yet written: it goes before the next text or opening tag. */
  private boolean spaceDue;

  /** More white space would not be seen: there was some, or a line starts here. */
  private boolean spaceSeen = true;

  /** Text between two tags. */
  void text(String whole) {
    int start = 0;
    for (int i = 0; i <= whole.length(); i++) {
      if (i == whole.length() || Sentences.isSpace(whole.charAt(i))) {
        if (i > start) {
          String word = whole.substring(start, i);
          visible(new Piece(CanonicalHtml.escape(word), word));
        }
        if (i < whole.length()) {
          spaceDue |= !spaceSeen;
        }
        start = i + 1;
      }
    }
  }

  /** An inline element opens; white space before it stays before it. */
  void openTag(String html) {
    writeSpace();
    pieces.add(new Piece(html, ""));
  }

  /** An inline element closes; white space at its end moves behind it. */
  void closeTag(String html) {
    pieces.add(new Piece(html, ""));
  }

  /** An inline element without content, such as an image: it may be seen, so spaces stay. */
  void atom(String html) {
    visible(new Piece(html, ""));
  }

  /** A {@code <br>}. */
  void lineBreak(String html) {
    spaceDue = false;
    pieces.add(new Piece(html, "\n"));
    spaceSeen = true;
  }

  private void visible(Piece piece) {
    writeSpace();
    pieces.add(piece);
    spaceSeen = false;
  }

  private void writeSpace() {
    if (spaceDue) {
      pieces.add(SPACE);
      spaceDue = false;
      spaceSeen = true;
    }
  }

  /** The HTML of the run, a sentence a line; no lines when there is nothing. */
  List<String> lines() {
    StringBuilder seen = new StringBuilder();
    pieces.forEach(piece -> seen.append(piece.seen()));
    BitSet breaks = Sentences.breaks(seen.toString());
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int at = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean isBreak = piece.seen().equals("\n");
      boolean partsSentences = piece == SPACE && breaks.get(at);
      if (!partsSentences) {
        line.append(piece.html());
      }
      if (partsSentences || isBreak && i + 1 < pieces.size()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      at += piece.seen().length();
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
