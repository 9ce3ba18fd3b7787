package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes or refuses all changes of a redline, from the redline alone. */
final class Resolution {
  private Resolution() {}

  /** Changes the tree of a redline into that of the new fragment. */
  static Element accepted(Element body) {
    undress(body);
    body.select("del, [" + Markup.DIFF + "=" + Markup.DELETED + "]").remove();
    body.select("ins, span[" + Markup.DIFF + "=" + Markup.FORMAT + "]").unwrap();
    body.select("span[" + Markup.DIFF + "=" + Markup.MERGE + "]").remove();
    return cleaned(body);
  }

  /** Changes the tree of a redline into that of the old fragment. */
  static Element refused(Element body) {
    undress(body);
    body.select("ins, [" + Markup.DIFF + "=" + Markup.INSERTED + "]").remove();
    for (Element format : body.select("span[" + Markup.DIFF + "=" + Markup.FORMAT + "]")) {
      Element held = Fragment.readRedline(format.attr(Markup.OLD_HTML));
      List.copyOf(held.childNodes()).forEach(format::before);
      format.remove();
    }
    body.select("del").unwrap();
    body.select("span[" + Markup.DIFF + "=" + Markup.MERGE + "]").forEach(Resolution::divide);
    body.select("[" + Markup.DIFF + "=" + Markup.SPLIT + "]").forEach(Resolution::rejoin);
    for (Element element : body.select("[^" + Markup.OLD + "]")) {
      restore(element);
    }
    return cleaned(body);
  }

  /** Takes away what stands there for people and what a page added. */
  private static void undress(Element body) {
    body.select("[" + Markup.UI + "=" + Markup.AROUND + "]").unwrap();
    body.select("[" + Markup.UI + "]").remove();
    for (Element element : body.select("[" + Markup.UI_TAG + "]")) {
      element.tagName(element.attr(Markup.UI_TAG));
    }
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

  private static Element cleaned(Element body) {
    for (Element element : body.select("[^" + Markup.DIFF + "]")) {
      for (Attribute attribute : List.copyOf(element.attributes().asList())) {
        String key = attribute.getKey();
        if (key.equals(Markup.DIFF)
            || key.equals(Markup.MOVE)
            || key.startsWith(Markup.OLD)
            || key.startsWith(Markup.UI_NOTE)) {
          element.removeAttr(key);
        }
      }
    }
    InputGuard.release(body);
    return body;
  }
}
