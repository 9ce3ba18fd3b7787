package nl.glashelder.render.pdf;

/**
 * Something in a document that the PDF cannot show as it was written; the PDF exists all the same.
 *
 * @param kind what sort of thing, for counting and for tests
 * @param place where: the {@code data-key} of the block in the words, or {@code titel}, {@code
 *     omslag}, {@code logo}
 * @param message what is the matter and what the PDF shows instead, in Dutch
 */
public record PdfFinding(Kind kind, String place, String message) {

  /** The sorts of findings. */
  public enum Kind {
    /** A character that the font does not have. */
    MISSING_GLYPH,
    /** A logo that is no image, or that is damaged. */
    BROKEN_LOGO,
    /** A logo with more pixels or bytes than any print needs. */
    HUGE_LOGO,
    /** A part of a logo that a PDF for the archive cannot hold. */
    SIMPLIFIED_LOGO,
    /** A link to a place that is not in the document, or an address that is none. */
    DEAD_LINK,
    /** A table with more columns than a page can show. */
    CROWDED_TABLE,
    /** No words at all. */
    NO_WORDS
  }
}
