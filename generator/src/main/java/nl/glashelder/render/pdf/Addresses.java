package nl.glashelder.render.pdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Link targets as a PDF can hold them: absolute, in ASCII, of a scheme that a reader may follow.
 */
final class Addresses {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private Addresses() {}

  /**
   * Makes a target absolute.
   *
   * @param base the document's own address
   * @param href the target as written
   * @return the absolute target, or null when it leads nowhere from a PDF
   */
  static String absolute(URI base, String href) {
    if (href.isEmpty() || href.startsWith("#")) {
      return null;
    }
    try {
      URI target = base.resolve(new URI(href.replace(" ", "%20")));
      String scheme = target.getScheme();
      return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
          ? target.toASCIIString()
          : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
