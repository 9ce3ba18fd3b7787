package nl.glashelder.render.page;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A part of a redline, of which both sides can stand beside each other.
 *
 * @param element where it stands in the redline
 * @param change the row that shows it; empty when it stayed as it was
 */
record ComparedPart(Element element, Optional<SideBySide.Row> change) {
  private static final Evaluator TITLES = Selector.evaluatorOf("h2, h3");

  /** What is longer than this is no small thing to read besides what changed. */
  private static final int SHORT = 400;

  boolean isTitle() {
    return element.is(TITLES);
  }

  boolean isChanged() {
    return change.isPresent();
  }

  SideBySide.Row row() {
    return change.orElseGet(() -> SideBySide.unchanged(element));
  }

  /** Whether it is read at a glance. */
  boolean isShort() {
    return element.text().length() <= SHORT;
  }

  /** Whether another part stands under this title. */
  boolean isOver(ComparedPart other) {
    return level() < other.level() && other.element.parents().contains(element.parent());
  }

  /** 2 or 3 for a title; what is no title stands under all of them. */
  int level() {
    return isTitle() ? element.normalName().charAt(1) - '0' : Integer.MAX_VALUE;
  }

  /** The id that the page of the newer version has, of the part or of what it stands in. */
  String anchor() {
    for (Element at = element; at != null; at = at.parent()) {
      if (!at.id().isEmpty() && Article.isAnchored(at)) {
        return at.id();
      }
    }
    return "";
  }
}
