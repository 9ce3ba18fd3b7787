package nl.glashelder.render.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a page can do without, for every byte is sent to a phone. */
final class Lightening {
  private Lightening() {}

  /** The ids that something in a text leads to or is named by. */
  static Set<String> named(Element body) {
    Set<String> named = new HashSet<>();
    for (Element element : body.getAllElements()) {
      if (element.attr("href").startsWith("#")) {
        named.add(element.attr("href").substring(1));
      }
      if (element.hasAttr("aria-labelledby")) {
        named.addAll(List.of(element.attr("aria-labelledby").split(" ")));
      }
    }
    return named;
  }

  /** Leaves out the indentation of the words, where white space says nothing. */
  static void dropIndentation(Element body) {
    for (Element element : body.getAllElements()) {
      if (!isPreformatted(element)) {
        element.textNodes().forEach(text -> text.text(lightened(text.getWholeText())));
      }
    }
  }

  private static boolean isPreformatted(Element element) {
    return element.normalName().equals("pre")
        || element.parent() != null && element.parent().normalName().equals("pre");
  }

  /** White space as one character: a line end where there was one. */
  private static String lightened(String text) {
    StringBuilder light = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      int last = light.length() - 1;
      boolean after = last >= 0 && (light.charAt(last) == ' ' || light.charAt(last) == '\n');
      if (!space) {
        light.append(c);
      } else if (!after) {
        light.append(c == '\n' ? '\n' : ' ');
      } else if (c == '\n') {
        light.setCharAt(last, '\n');
      }
    }
    return light.toString();
  }
}
