package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Keeps marks that stood in a fragment before it was compared apart from the marks of the
 * comparison, so that taking or refusing changes leaves them alone. While compared, {@code ins} and
 * {@code del} of the fragment are a {@code span} or {@code div}, and its own {@code data-diff}
 * attributes and hidden classes carry a prefix.
 */
final class InputGuard {
  private static final String PREFIX = "data-diff-input-";
  private static final String TAG = PREFIX + "tag";

  /** In a drawing or formula a span would end it, so there another name is used. */
  private static final String FOREIGN = "diff-input-";

  private InputGuard() {}

  static void protect(Element body) {
    for (Element element : body.select("[^data-diff], ." + Markup.HIDDEN_CLASS)) {
      boolean hidden = element.hasClass(Markup.HIDDEN_CLASS);
      rename(
          element,
          name ->
              name.startsWith(Markup.DIFF) || hidden && name.equals("class")
                  ? PREFIX + name
                  : name);
    }
    for (Element element : body.select("ins, del")) {
      String tag = element.normalName();
      if (element.closest("svg, math") != null) {
        element.tagName(FOREIGN + tag);
      } else {
        element.tagName(HtmlKinds.holdsBlocks(element) ? "div" : "span").attr(TAG, tag);
      }
    }
  }

  static void release(Element body) {
    for (Element element : body.select("[" + TAG + "]")) {
      element.tagName(element.attr(TAG)).removeAttr(TAG);
    }
    body.select(FOREIGN + "ins").tagName("ins");
    body.select(FOREIGN + "del").tagName("del");
    for (Element element : body.select("[^" + PREFIX + "]")) {
      rename(element, name -> name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name);
    }
  }

  /** Renames attributes and keeps their order. */
  private static void rename(Element element, UnaryOperator<String> name) {
    List<Attribute> attributes = new ArrayList<>(element.attributes().asList());
    element.clearAttributes();
    attributes.forEach(
        attribute -> element.attr(name.apply(attribute.getKey()), attribute.getValue()));
  }
}
