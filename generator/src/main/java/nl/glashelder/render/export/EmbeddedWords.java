package nl.glashelder.render.export;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The words alone, to be put into a page of the corporation's own website: a small stylesheet that
 * touches nothing outside, then one {@code div}. Every anchor gets a prefix, as the page around it
 * may well have a part called "contact" of its own, and links to other pages of the site are
 * written in full.
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
   * @param address where the document is: what its links start from
   */
  public static String of(String words, String css, String accent, String address) {
    Document document = Jsoup.parseBodyFragment(words);
    document.outputSettings().prettyPrint(false);
    for (Element element : document.body().getAllElements()) {
      element.removeAttr("data-key");
      element.removeAttr("data-doelgroep");
      if (element.hasAttr("id")) {
        element.attr("id", PREFIX + element.id());
      }
      String href = element.attr("href");
      if (href.startsWith("#")) {
        element.attr("href", "#" + PREFIX + href.substring(1));
      } else if (href.startsWith("../") || href.startsWith("./")) {
        element.attr("href", inFull(href, address));
      }
    }
    return "<style>\n"
        + css.strip().replace("#000000", accent)
        + "\n</style>\n<div class=\"glashelder\" lang=\"nl\">\n"
        + document.body().html().strip()
        + "\n</div>\n";
  }

  /** An editor's own link may be no address at all; it then stays as it is. */
  private static String inFull(String href, String address) {
    try {
      return URI.create(address).resolve(href).toString();
    } catch (IllegalArgumentException e) {
      return href;
    }
  }
}
