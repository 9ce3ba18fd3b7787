package nl.glashelder.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements and attributes of HTML a print can hold. */
final class PrintedElements {
  /** Elements whose content is no text of the document. */
  private static final Set<String> NOT_WORDS =
      Set.of(
          ("script style template noscript iframe object embed svg canvas video"
                  + " audio input select textarea button link meta img picture map title math")
              .split(" "));

  /** Elements that the engine lays out and tags as what they are. */
  private static final Set<String> KNOWN =
      Set.of(
          ("p div section article address blockquote ul ol li dl dt dd table caption"
                  + " thead tbody tfoot tr th td h1 h2 h3 h4 h5 h6 a strong em b i abbr dfn"
                  + " time span ins del br hr sub sup small details summary cite")
              .split(" "));

  /** Attributes that the print needs; the engine obeys others that are not meant for it. */
  private static final Set<String> KEPT_ATTRIBUTES =
      Set.of("id class lang href scope colspan rowspan start data-diff data-diff-ui".split(" "));

  /** Elements that may be empty: a cell without text is still a cell. */
  private static final Set<String> MAY_BE_EMPTY = Set.of("td", "th", "br", "hr", "tr", "col");

  private PrintedElements() {}

  static boolean isWords(Element element) {
    return !NOT_WORDS.contains(element.normalName());
  }

  static boolean isKnown(Element element) {
    return KNOWN.contains(element.normalName());
  }

  static boolean mayBeEmpty(Element element) {
    return MAY_BE_EMPTY.contains(element.normalName());
  }

  /** Takes away the attributes that the print does not need. */
  static void dropOtherAttributes(Element element) {
    boolean isAbbreviation = element.normalName().equals("abbr");
    List<String> extra = new ArrayList<>();
    element
        .attributes()
        .forEach(
            attribute -> {
              String name = attribute.getKey();
              boolean ownMark =
                  name.equals("title") && attribute.getValue().startsWith("glashelder:");
              boolean expansion = name.equals("title") && isAbbreviation;
              boolean width = name.equals("style") && element.normalName().equals("col");
              if (!KEPT_ATTRIBUTES.contains(name) && !ownMark && !expansion && !width) {
                extra.add(name);
              }
            });
    extra.forEach(element::removeAttr);
  }
}
