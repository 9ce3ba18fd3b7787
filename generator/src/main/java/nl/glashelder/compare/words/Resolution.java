package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes or refuses all changes of a redline, from the redline alone. */
final class Resolution {
  private static final int MANY = 8;

  private final Element body;
  private final List<Element> wordsForPeople = new ArrayList<>();
  private final List<Element> around = new ArrayList<>();
  private final List<Element> renamed = new ArrayList<>();
  private final List<Element> gone = new ArrayList<>();
  private final List<Element> added = new ArrayList<>();
  private final List<Element> goneBlocks = new ArrayList<>();
  private final List<Element> addedBlocks = new ArrayList<>();
  private final List<Element> formats = new ArrayList<>();
  private final List<Element> merges = new ArrayList<>();
  private final List<Element> splits = new ArrayList<>();
  private final List<Element> marked = new ArrayList<>();
  private final List<Element> loose = new ArrayList<>();
  private final List<Element> noted = new ArrayList<>();
  private final List<Element> goingOn = new ArrayList<>();

  /** Finds the marks in one walk. */
  private Resolution(Element body) {
    this.body = body;
    Node node = body;
    while (node != null) {
      if (node instanceof Element element) {
        add(element);
      }
      node = HtmlKinds.following(node, body, true);
    }
  }

  private void add(Element element) {
    if (element.nameIs("del")) {
      gone.add(element);
    } else if (element.nameIs("ins")) {
      added.add(element);
    }
    if (element.attributesSize() == 0) {
      return;
    }
    boolean isMarked = false;
    boolean isNoted = false;
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      isMarked |= key.startsWith(Markup.DIFF);
      isNoted |= key.startsWith(Markup.OLD) || key.startsWith(Markup.UI_NOTE);
    }
    if (isMarked) {
      marked.add(element);
    }
    if (isNoted) {
      noted.add(element);
    }
    if (element.hasAttr(Markup.UI)) {
      wordsForPeople.add(element);
    }
    if (element.hasAttr(Markup.UI_AROUND)) {
      around.add(element);
    }
    if (element.hasAttr(Markup.UI_LOOSE)) {
      loose.add(element);
    }
    if (element.hasAttr(Markup.UI_GOES_ON)) {
      goingOn.add(element);
    }
    if (element.hasAttr(Markup.UI_TAG)) {
      renamed.add(element);
    }
    switch (element.attr(Markup.DIFF)) {
      case Markup.DELETED -> goneBlocks.add(element);
      case Markup.INSERTED -> addedBlocks.add(element);
      case Markup.FORMAT -> formats.add(element);
      case Markup.MERGE -> merges.add(element);
      case Markup.SPLIT -> splits.add(element);
      default -> {}
    }
  }

  /** Changes the tree of a redline into that of the new fragment. */
  static Element accepted(Element body) {
    Resolution marks = new Resolution(body);
    marks.undress();
    List<CutElement> cut = new ArrayList<>();
    marks.goingOn.forEach(mark -> CutElement.add(mark, mark, 1, cut));
    remove(marks.gone, element -> element.nameIs("del"));
    remove(marks.goneBlocks, element -> isBlock(element, Markup.DELETED));
    marks.added.forEach(Resolution::unwrap);
    marks.formats.forEach(Resolution::unwrap);
    marks.merges.forEach(Element::remove);
    cut.forEach(CutElement::mend);
    marks.loosen("new");
    return marks.cleaned();
  }

  /** Changes the tree of a redline into that of the old fragment. */
  static Element refused(Element body) {
    Resolution marks = new Resolution(body);
    marks.undress();
    remove(marks.added, element -> element.nameIs("ins"));
    remove(marks.addedBlocks, element -> isBlock(element, Markup.INSERTED));
    List<CutElement> cut = new ArrayList<>();
    marks.goingOn.stream()
        .filter(mark -> mark.nameIs("del"))
        .forEach(mark -> CutElement.add(mark, mark, 0, cut));
    for (Element format : marks.formats) {
      if (format.parent() == null) {
        continue;
      }
      Element held = Fragment.readRedline(format.attr(Markup.OLD_HTML));
      CutElement.add(format, held, 0, cut);
      List.copyOf(held.childNodes()).forEach(format::before);
      format.remove();
    }
    marks.gone.forEach(Resolution::unwrap);
    cut.forEach(CutElement::mend);
    marks.merges.forEach(Resolution::divide);
    marks.splits.forEach(Resolution::rejoin);
    marks.noted.forEach(Resolution::restore);
    marks.loosen("old");
    return marks.cleaned();
  }

  /** Takes away what stands there for people and what a page put around the text. */
  private void undress() {
    around.forEach(Resolution::unwrap);
    remove(wordsForPeople, element -> element.hasAttr(Markup.UI));
    renamed.forEach(element -> element.tagName(element.attr(Markup.UI_TAG)));
  }

  /**
   * Takes elements away. Where many go from one list, the list is made anew: each removal alone
   * would move up all that follows.
   *
   * @param elements in the order of the document
   * @param isGoing tells them from others
   */
  private static void remove(List<Element> elements, Predicate<Element> isGoing) {
    int at = 0;
    while (at < elements.size()) {
      Element parent = elements.get(at).parent();
      int end = at + 1;
      while (end < elements.size() && elements.get(end).parent() == parent) {
        end++;
      }
      if (parent != null && end - at >= MANY) {
        List<Node> kept =
            parent.childNodes().stream()
                .filter(node -> !(node instanceof Element child && isGoing.test(child)))
                .toList();
        parent.empty();
        kept.forEach(parent::appendChild);
      } else if (parent != null) {
        elements.subList(at, end).forEach(Element::remove);
      }
      at = end;
    }
  }

  private static boolean isBlock(Element element, String mark) {
    return element.attr(Markup.DIFF).equals(mark);
  }

  private static void unwrap(Element element) {
    if (element.parent() != null) {
      element.unwrap();
    }
  }

  private void loosen(String side) {
    loose.stream()
        .filter(element -> element.attr(Markup.UI_LOOSE).equals(side))
        .forEach(Resolution::unwrap);
  }

  /** Makes what follows the place a block of its own. */
  private static void divide(Element place) {
    Element block = place.parent();
    if (block == null || block.parent() == null) {
      place.remove();
      return;
    }
    Element second = new Element(block.normalName());
    List<Node> nodes = new ArrayList<>(block.childNodes());
    nodes.subList(nodes.indexOf(place) + 1, nodes.size()).forEach(second::appendChild);
    place.remove();
    block.after(second);
  }

  private static void rejoin(Element block) {
    Element first = block.previousElementSibling();
    if (first != null) {
      List.copyOf(block.childNodes()).forEach(first::appendChild);
      block.remove();
    }
  }

  private static void restore(Element element) {
    for (Attribute attribute : List.copyOf(element.attributes().asList())) {
      String key = attribute.getKey();
      if (key.equals(Markup.OLD_TAG)) {
        element.tagName(attribute.getValue());
      } else if (key.startsWith(Markup.OLD)) {
        String name = key.substring(Markup.OLD.length());
        if (attribute.getValue().isEmpty()) {
          element.removeAttr(name);
        } else {
          element.attr(name, attribute.getValue());
        }
      }
    }
  }

  private Element cleaned() {
    for (Element element : marked) {
      element.removeAttr(Markup.DIFF).removeAttr(Markup.MOVE);
    }
    for (Element element : noted) {
      for (Attribute attribute : List.copyOf(element.attributes().asList())) {
        String key = attribute.getKey();
        if (key.startsWith(Markup.OLD) || key.startsWith(Markup.UI_NOTE)) {
          element.removeAttr(key);
        }
      }
    }
    InputGuard.release(body);
    return body;
  }
}
