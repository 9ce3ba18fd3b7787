package nl.glashelder.takeover.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Adds the rows of tables to the blocks of a text. A table that a page broke off goes on below its
 * head on the next page, and so does a row.
 */
final class PdfTableRows {
  /** A running foot and head may stand between two parts of a table. */
  private static final int BETWEEN = 3;

  private final Blocks blocks;
  private List<String> head = List.of();
  private int page;
  private boolean resumed;

  PdfTableRows(Blocks blocks) {
    this.blocks = blocks;
  }

  void add(PdfLine row) throws UnreadableDocumentException {
    List<String> cells = row.cells().stream().map(Blocks::line).toList();
    boolean first = row.place() != PdfLine.Place.ROW;
    boolean near = lastRow() >= blocks.all().size() - 1 - BETWEEN && lastRow() >= 0;
    boolean next = near && row.part() / PdfPage.PART == page + 1;
    page = row.part() / PdfPage.PART;
    if (first && next && cells.equals(head)) {
      resumed = true;
      if (lastRow() < blocks.all().size() - 1) {
        blocks.row(true, cells, List.of());
      }
      return;
    }
    boolean goesOn = row.place() == PdfLine.Place.FIRST && next && cells.size() == head.size();
    if (first && !goesOn) {
      head = cells;
      blocks.row(true, cells, List.of());
      resumed = false;
      return;
    }
    if ((resumed || goesOn) && isRest(cells)) {
      join(cells);
    } else {
      blocks.row(false, cells, List.of());
    }
    resumed = false;
  }

  private int lastRow() {
    for (int i = blocks.all().size() - 1; i >= 0; i--) {
      if (blocks.all().get(i).is(Block.Kind.ROW)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether cells go on from the page before: not all have words, or some begin in the middle. */
  private boolean isRest(List<String> cells) {
    List<String> before = blocks.all().get(lastRow()).cells();
    if (before.size() != cells.size()) {
      return false;
    }
    if (cells.get(0).isEmpty()) {
      return true;
    }
    for (int i = 0; i < cells.size(); i++) {
      boolean small = isSmall(cells.get(i));
      if (small && !isSmall(before.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(String cell) {
    return !cell.isEmpty() && Character.isLowerCase(cell.codePointAt(0));
  }

  private void join(List<String> rest) {
    int at = lastRow();
    List<String> joined = new ArrayList<>();
    List<String> before = blocks.all().get(at).cells();
    for (int i = 0; i < rest.size(); i++) {
      joined.add(
          PdfBlocks.joined(
              List.of(before.get(i), rest.get(i)).stream().filter(c -> !c.isEmpty()).toList()));
    }
    blocks.all().set(at, Block.row(false, joined, List.of()));
  }
}
