package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Keeps marks that stood in a fragment before it was compared apart from the marks of the
 * comparison, so that taking or refusing changes leaves them alone. While compared, {@code ins} and
 * {@code del} of the fragment are a {@code u} and {@code s}, which look alike, or a {@code div}
 * where they hold blocks; its own {@code data-diff} attributes and hidden classes carry a prefix.
 */
final class InputGuard {
  private static final String PREFIX = "data-diff-input-";
  private static final String TAG = PREFIX + "tag";

  /**
   * In a drawing or formula a span would end it, and in a paragraph a {@code div} would; in a
   * template a parser treats both as it does not treat an {@code ins}. There another name is used.
   */
  private static final String FOREIGN = "diff-input-";

  private static final Evaluator OWN_RULES = Selector.evaluatorOf("svg, math, template");

  /** What only {@code ins} and {@code del} may carry. */
  private static final Set<String> EDIT_ATTRIBUTES = Set.of("cite", "datetime");

  private InputGuard() {}

  /** Whether an element stands for an {@code ins} or {@code del} of the fragment. */
  static boolean guards(Element element) {
    return element.hasAttr(TAG);
  }

  static void protect(Element body) {
    for (Element element : body.getAllElements()) {
      boolean hidden = element.hasClass(Markup.HIDDEN_CLASS);
      if (hidden || hasAttributeFrom(element, Markup.DIFF)) {
        rename(
            element,
            name ->
                name.startsWith(Markup.DIFF) || hidden && name.equals("class")
                    ? PREFIX + name
                    : name);
      }
      if (element.nameIs("ins") || element.nameIs("del")) {
        protectEdit(element);
      }
    }
  }

  private static void protectEdit(Element element) {
    String tag = element.normalName();
    boolean blocks = HtmlKinds.holdsBlocks(element);
    if (element.closest(OWN_RULES) != null || blocks && element.closest("p") != null) {
      element.tagName(FOREIGN + tag);
    } else {
      rename(element, name -> EDIT_ATTRIBUTES.contains(name) ? PREFIX + name : name);
      String lookalike = tag.equals("ins") ? "u" : "s";
      element.tagName(blocks ? "div" : lookalike).attr(TAG, tag);
    }
  }

  static void release(Element body) {
    for (Element element : body.getAllElements()) {
      if (element.normalName().startsWith(FOREIGN)) {
        element.tagName(element.normalName().substring(FOREIGN.length()));
      }
      if (hasAttributeFrom(element, PREFIX)) {
        if (element.hasAttr(TAG)) {
          element.tagName(element.attr(TAG)).removeAttr(TAG);
        }
        rename(element, name -> name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name);
      }
    }
  }

  private static boolean hasAttributeFrom(Element element, String prefix) {
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        if (attribute.getKey().startsWith(prefix)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Renames attributes and keeps their order. */
  private static void rename(Element element, UnaryOperator<String> name) {
    List<Attribute> attributes = new ArrayList<>(element.attributes().asList());
    element.clearAttributes();
    attributes.forEach(
        attribute -> element.attr(name.apply(attribute.getKey()), attribute.getValue()));
  }
}
