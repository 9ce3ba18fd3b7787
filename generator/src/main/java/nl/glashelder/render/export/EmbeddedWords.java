package nl.glashelder.render.export;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The words alone, to be put into a page of the corporation's own website: a small stylesheet that
 * touches nothing outside, then one {@code div}. Every anchor gets a prefix, as the page around it
 * may well have a part called "contact" of its own.
 */
public final class EmbeddedWords {
  private static final String PREFIX = "glashelder-";

  private EmbeddedWords() {}

  /**
   * Writes the fragment.
   *
   * @param words a fragment in canonical form
   * @param css the stylesheet, every rule within {@code .glashelder}
   * @param accent the colour of links, {@code #rrggbb}
   */
  public static String of(String words, String css, String accent) {
    Document document = Jsoup.parseBodyFragment(words);
    document.outputSettings().prettyPrint(false);
    for (Element element : document.body().getAllElements()) {
      element.removeAttr("data-key");
      element.removeAttr("data-doelgroep");
      if (element.hasAttr("id")) {
        element.attr("id", PREFIX + element.id());
      }
      if (element.attr("href").startsWith("#")) {
        element.attr("href", "#" + PREFIX + element.attr("href").substring(1));
      }
    }
    return "<style>\n"
        + css.strip().replace("#000000", accent)
        + "\n</style>\n<div class=\"glashelder\" lang=\"nl\">\n"
        + document.body().html().strip()
        + "\n</div>\n";
  }
}
