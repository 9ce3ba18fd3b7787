package nl.glashelder.takeover.text;

import java.util.List;

/**
 * A piece of a document that stands by itself.
 *
 * @param kind what it is
 * @param level of a heading 1 to 6, of an item how deep its list lies, from 1; else 0
 * @param text its words, on one line
 * @param lead the words in bold that it begins with, or nothing
 * @param cells of a row its cells; else nothing
 * @param links addresses that its words lead to
 */
public record Block(
    Kind kind, int level, String text, String lead, List<String> cells, List<String> links) {
  /** What a block can be. */
  public enum Kind {
    /** A heading. */
    HEADING,
    /** A paragraph. */
    PARAGRAPH,
    /** An item of a list. */
    ITEM,
    /** The row of a table that names its columns. */
    HEAD,
    /** A row of a table. */
    ROW
  }

  /** Keeps its own copies of the lists. */
  public Block {
    cells = List.copyOf(cells);
    links = List.copyOf(links);
  }

  static Block heading(int level, String text) {
    return new Block(Kind.HEADING, level, text, "", List.of(), List.of());
  }

  static Block paragraph(String text, String lead, List<String> links) {
    return new Block(Kind.PARAGRAPH, 0, text, lead, List.of(), links);
  }

  static Block item(int level, String text, String lead, List<String> links) {
    return new Block(Kind.ITEM, level, text, lead, List.of(), links);
  }

  static Block row(boolean head, List<String> cells, List<String> links) {
    return new Block(
        head ? Kind.HEAD : Kind.ROW, 0, String.join(" | ", cells).strip(), "", cells, links);
  }

  /** Whether it is of a kind. */
  public boolean is(Kind asked) {
    return kind == asked;
  }
}
