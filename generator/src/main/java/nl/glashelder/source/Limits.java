package nl.glashelder.source;

/**
 * How much of everything there may be. Each bound is far above what any corporation needs, so that
 * only a mistaken or hostile file meets it, and low enough that such a file costs little time and
 * memory. Who meets one is told so, with the place.
 */
public final class Limits {
  /** Bytes of one YAML file: forty times the largest statement. */
  public static final int FILE_BYTES = 2 * 1024 * 1024;

  /** Lists and groups in each other in YAML: three times as deep as the deepest statement. */
  public static final int NESTING = 30;

  /** Keys and values in one YAML file; what refers to itself would make more without end. */
  public static final int VALUES = 50_000;

  /** References with {@code *} in one YAML file; nobody needs one. */
  public static final int ALIASES = 20;

  /** Characters in one text: as much as a whole statement has. */
  public static final int TEXT_CHARACTERS = 100_000;

  /** Lists, quotations and emphasis in each other in one text: nobody could read deeper. */
  public static final int TEXT_NESTING = 12;

  /** Links in one text: a statement as a whole has about fifty. */
  public static final int TEXT_LINKS = 500;

  /** Columns of a table in a text: more does not fit a phone or a sheet of paper. */
  public static final int TABLE_COLUMNS = 8;

  /** Bytes of a logo. Every visitor fetches it, and it is read into memory to be looked at. */
  public static final int LOGO_BYTES = 2 * 1024 * 1024;

  /** Bytes of a logo that is a drawing, which is taken apart and written anew. */
  public static final int DRAWING_BYTES = 512 * 1024;

  /** Parts of a drawing: a hundred times that of a usual logo. */
  public static final int DRAWING_PARTS = 5_000;

  /** Pixels of a picture: more than a screen of 8K shows; unpacked they are 134 MB. */
  public static final long LOGO_PIXELS = 33_554_432L;

  /**
   * Bytes of a corporation's own document that is frozen with a version: a hundred pages of scans.
   */
  public static final int ORIGINAL_BYTES = 10 * 1024 * 1024;

  private Limits() {}
}
