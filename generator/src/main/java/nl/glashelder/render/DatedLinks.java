package nl.glashelder.render;

/**
 * Words are frozen with links as they hold at the document's own address ({@code
 * ../cookieverklaring/}). A version's own address lies one folder deeper.
 */
final class DatedLinks {
  private DatedLinks() {}

  /** The words with the links they need one folder below the document's address. */
  static String below(String words) {
    return words.replace("href=\"../", "href=\"../../");
  }
}
