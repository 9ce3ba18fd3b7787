package nl.glashelder.compare.words;

/**
 * One change in a redline.
 *
 * @param id stable as long as the change itself is the same; also the id of the element in the
 *     redline that announces it (a rule or an image alone has no such element)
 * @param kind what happened
 * @param key the {@code data-key} of the block it lies in, or of the nearest one around that; empty
 *     when there is none
 * @param oldText the old words, empty when there were none
 * @param newText the new words, empty when there are none
 */
public record Hunk(String id, Kind kind, String key, String oldText, String newText) {
  /** What happened at a place of the text. */
  public enum Kind {
    /** New words or a new block. */
    INSERTED("toegevoegd"),
    /** Words or a block that are no longer there. */
    DELETED("vervallen"),
    /** Old words replaced by new ones. */
    CHANGED("gewijzigd"),
    /** A block that stands elsewhere. */
    MOVED("verplaatst"),
    /** The same words with another emphasis, link, level or place in paragraphs. */
    FORMAT("opmaak gewijzigd");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The Dutch word for it. */
    public String label() {
      return label;
    }
  }
}
