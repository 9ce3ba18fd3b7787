package nl.glashelder.inlezen;

/** How large what we read may be; a register or statement of a corporation stays far below. */
final class Limits {
  /** The most bytes of a file. */
  static final long FILE = 20L << 20;

  /** The most bytes that a file may unpack to: a packed bomb goes beyond at once. */
  static final long UNPACKED = 200L << 20;

  /** The most files in a packed file. */
  static final int ENTRIES = 5_000;

  /** The most rows of a sheet that hold anything. */
  static final int ROWS = 20_000;

  /** The most columns of a sheet that hold anything. */
  static final int COLUMNS = 200;

  /** The most joined cells of a sheet. */
  static final int JOINED = 20_000;

  private Limits() {}
}
