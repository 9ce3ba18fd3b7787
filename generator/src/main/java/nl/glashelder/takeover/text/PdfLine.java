package nl.glashelder.takeover.text;

import java.util.List;

/**
 * A line of a page.
 *
 * @param text its words
 * @param x where it begins, in points from the left
 * @param end where it ends
 * @param y its place from the top of the page, in points
 * @param size of its letters, in points
 * @param bold whether all its letters are
 * @param lead the words in bold that it begins with
 * @param right where lines of its column end
 * @param pageHeight of its page, in points
 * @param part the page and the column it is in
 * @param cells of a row of a table its cells; else nothing
 * @param place of a row of a table its place among the rows; else nothing
 */
record PdfLine(
    String text,
    float x,
    float end,
    float y,
    float size,
    boolean bold,
    String lead,
    float right,
    float pageHeight,
    int part,
    List<String> cells,
    Place place) {
  /** The place of a row in its table. */
  enum Place {
    /** It is in no table. */
    NONE,
    /** It names the columns, in bold. */
    HEAD,
    /** It is the first row: it names the columns, or goes on from the page before. */
    FIRST,
    /** It is a row below the first. */
    ROW
  }

  private static final float EDGE = 0.09f;

  /** Whether it stands where running heads and feet do. */
  boolean isAtEdge() {
    return y < pageHeight * EDGE || y > pageHeight * (1 - EDGE);
  }

  PdfLine in(int newPart, float newRight) {
    return new PdfLine(
        text, x, end, y, size, bold, lead, newRight, pageHeight, newPart, cells, place);
  }
}
