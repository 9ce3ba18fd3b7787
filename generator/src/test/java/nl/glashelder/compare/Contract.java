package nl.glashelder.compare;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes and refuses all changes by what the markup says alone, as someone would who has the redline
 * and not our code.
 */
final class Contract {
  private Contract() {}

  static String accept(String redline) {
    Element body = body(redline);
    body.select("del, [data-diff=del]").remove();
    body.select("ins, [data-diff=fmt]").unwrap();
    return withoutMarks(body);
  }

  static String refuse(String redline) {
    Element body = body(redline);
    body.select("ins, [data-diff=ins]").remove();
    for (Element changed : body.select("[data-diff=fmt]")) {
      List.copyOf(Jsoup.parseBodyFragment(changed.attr("data-diff-old-html")).body().childNodes())
          .forEach(changed::before);
      changed.remove();
    }
    body.select("del").unwrap();
    for (Element place : body.select("[data-diff=merge]")) {
      Element second = new Element(place.parent().normalName());
      place.parent().after(second);
      for (Node node = place.nextSibling(); node != null; node = place.nextSibling()) {
        second.appendChild(node);
      }
    }
    for (Element split : body.select("[data-diff=split]")) {
      split.previousElementSibling().appendChildren(List.copyOf(split.childNodes()));
      split.remove();
    }
    for (Element element : body.getAllElements()) {
      for (Attribute attribute : List.copyOf(element.attributes().asList())) {
        String name = attribute.getKey().replace("data-diff-old-", "");
        if (name.equals("tag") && element.hasAttr("data-diff-old-tag")) {
          element.tagName(attribute.getValue());
        } else if (!name.equals(attribute.getKey()) && attribute.getValue().isEmpty()) {
          element.removeAttr(name);
        } else if (!name.equals(attribute.getKey())) {
          element.attr(name, attribute.getValue());
        }
      }
    }
    return withoutMarks(body);
  }

  private static Element body(String redline) {
    Element body = Jsoup.parseBodyFragment(redline).body();
    body.ownerDocument().outputSettings().prettyPrint(false);
    body.select(".visually-hidden, [data-diff-ui]").remove();
    return body;
  }

  private static String withoutMarks(Element body) {
    body.select("span[data-diff=merge]").remove();
    for (Element element : body.getAllElements()) {
      element.attributes().asList().stream()
          .map(Attribute::getKey)
          .filter(name -> name.startsWith("data-diff"))
          .toList()
          .forEach(element::removeAttr);
    }
    return Redline.canonical(body.html());
  }
}
