package nl.glashelder.takeover.text;

/** How much of a document is read, so that no file can take all memory. */
final class TextLimits {
  /** The largest file, in bytes. */
  static final long FILE = 20L << 20;

  /** The most that the parts of a packed document may unpack to, in bytes. */
  static final long UNPACKED = 60L << 20;

  /** The most parts that a packed document may have. */
  static final int PARTS = 10_000;

  /** The most pages of a PDF. */
  static final int PAGES = 300;

  /** The most characters of text: some three hundred pages. */
  static final int CHARACTERS = 1_500_000;

  private TextLimits() {}

  static String megabytes(long bytes) {
    return (bytes >> 20) + " MB";
  }
}
