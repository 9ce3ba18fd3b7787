package nl.glashelder.render;

/**
 * Words are frozen with links as they hold at the document's own address ({@code
 * ../cookieverklaring/}). A version's own address lies one folder deeper, a comparison's more.
 */
final class DatedLinks {
  private DatedLinks() {}

  /** The words with the links they need one folder below the document's address. */
  static String below(String words) {
    return below(words, 1);
  }

  /** The words with the links they need in a file at or below the document's address. */
  static String at(String words, String path) {
    // The document's own address is two folders deep: that of the corporation and its own.
    return below(words, (int) path.chars().filter(c -> c == '/').count() - 2);
  }

  private static String below(String words, int levels) {
    return words.replace(" href=\"../", " href=\"" + "../".repeat(levels + 1));
  }
}
