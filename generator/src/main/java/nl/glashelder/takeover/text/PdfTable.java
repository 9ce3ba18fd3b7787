package nl.glashelder.takeover.text;

import java.util.List;

/**
 * A table of a page.
 *
 * @param from the first of its lines on the page
 * @param to the line behind its last one
 * @param records its rows, its head first
 * @param marked whether the head is in bold, so that it cannot be taken for data
 */
record PdfTable(int from, int to, List<Record> records, boolean marked) {
  /**
   * A row of a table.
   *
   * @param cells what each cell says; one cell with all of it where it is not certain what belongs
   *     together
   * @param first the first of its lines on the page
   */
  record Record(List<String> cells, int first) {}
}
