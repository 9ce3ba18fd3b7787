package nl.glashelder.wording;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The elements of HTML that stand on lines of their own: everything else is part of a line. One
 * list for whoever writes words and whoever compares them.
 */
public final class HtmlBlocks {
  /** With parts of lists and tables, and with what is no longer HTML but still read as blocks. */
  private static final Set<String> NAMES =
      Set.of(
          ("address article aside blockquote body caption center col colgroup dd details dialog dir"
                  + " div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header"
                  + " hgroup hr legend li listing main menu nav ol p plaintext pre search section"
                  + " summary table tbody td tfoot th thead tr ul xmp")
              .split(" "));

  private HtmlBlocks() {}

  /** Whether an element is a block, whatever it holds. */
  public static boolean contains(Element element) {
    return NAMES.contains(element.normalName());
  }
}
