package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** White space that no reader sees: between blocks, and at the edges of a block's text. */
final class Whitespace {
  private Whitespace() {}

  /**
   * Leaves one line break between blocks and none at the edges of text. Text within lines keeps its
   * white space.
   */
  static void tidy(Element body) {
    for (Element element : elementsOutsideAtoms(body)) {
      joinTexts(element);
      if (isPreformatted(element)) {
        continue;
      }
      boolean container =
          element == body || element.childNodes().stream().anyMatch(HtmlKinds::isBlock);
      if (container) {
        tidyContainer(element);
      } else if (HtmlKinds.isBlock(element)) {
        trim(element, 0, element.childNodeSize());
      }
    }
  }

  static String collapsed(String text) {
    if (isCollapsed(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!HtmlKinds.isSpace(c)) {
        out.append(c);
        space = false;
      } else if (!space) {
        out.append(' ');
        space = true;
      }
    }
    return out.toString();
  }

  private static boolean isCollapsed(String text) {
    char before = 'x';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && HtmlKinds.isSpace(c) || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static boolean isPreformatted(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (HtmlKinds.isPreformatted(at.normalName())) {
        return true;
      }
    }
    return false;
  }

  private static List<Element> elementsOutsideAtoms(Element body) {
    List<Element> found = new ArrayList<>();
    found.add(body);
    Node node = body.childNodeSize() == 0 ? null : body.childNode(0);
    while (node != null) {
      boolean atom = HtmlKinds.isAtom(node);
      if (!atom && node instanceof Element element) {
        found.add(element);
      }
      node = HtmlKinds.following(node, body, !atom);
    }
    return found;
  }

  private static void joinTexts(Element element) {
    TextNode before = null;
    for (Node node : List.copyOf(element.childNodes())) {
      if (node instanceof TextNode text) {
        if (before != null) {
          before.text(before.getWholeText() + text.getWholeText());
          text.remove();
        } else {
          before = text;
        }
      } else {
        before = null;
      }
    }
  }

  private static void tidyContainer(Element element) {
    List<Node> tidied = new ArrayList<>();
    List<Node> run = new ArrayList<>();
    for (Node node : List.copyOf(element.childNodes())) {
      if (HtmlKinds.isBlock(node)) {
        addRun(tidied, run);
        tidied.add(node);
      } else {
        run.add(node);
      }
    }
    addRun(tidied, run);
    element.empty();
    Node before = null;
    for (Node node : tidied) {
      boolean edge = HtmlKinds.isBlock(node) || before == null || HtmlKinds.isBlock(before);
      if (edge
          && (before != null
              || element.parent() != null && !isBody(element) && HtmlKinds.isBlock(node))) {
        element.appendText("\n");
      }
      element.appendChild(node);
      before = node;
    }
    if (before != null && HtmlKinds.isBlock(before)) {
      element.appendText("\n");
    }
  }

  private static boolean isBody(Element element) {
    return element.normalName().equals("body");
  }

  private static void addRun(List<Node> tidied, List<Node> run) {
    List<Node> trimmed = new ArrayList<>(run);
    run.clear();
    while (!trimmed.isEmpty() && HtmlKinds.isBlankText(trimmed.get(0))) {
      trimmed.remove(0);
    }
    while (!trimmed.isEmpty() && HtmlKinds.isBlankText(trimmed.get(trimmed.size() - 1))) {
      trimmed.remove(trimmed.size() - 1);
    }
    if (trimmed.isEmpty()) {
      return;
    }
    if (trimmed.get(0) instanceof TextNode text) {
      text.text(withoutLeading(text.getWholeText()));
    }
    if (trimmed.get(trimmed.size() - 1) instanceof TextNode text) {
      text.text(withoutTrailing(text.getWholeText()));
    }
    tidied.addAll(trimmed);
  }

  private static void trim(Element element, int from, int to) {
    List<Node> nodes = new ArrayList<>(element.childNodes().subList(from, to));
    while (!nodes.isEmpty() && HtmlKinds.isBlankText(nodes.get(0))) {
      nodes.remove(0).remove();
    }
    while (!nodes.isEmpty() && HtmlKinds.isBlankText(nodes.get(nodes.size() - 1))) {
      nodes.remove(nodes.size() - 1).remove();
    }
    if (nodes.isEmpty()) {
      return;
    }
    if (nodes.get(0) instanceof TextNode text) {
      text.text(withoutLeading(text.getWholeText()));
    }
    if (nodes.get(nodes.size() - 1) instanceof TextNode text) {
      text.text(withoutTrailing(text.getWholeText()));
    }
  }

  private static String withoutLeading(String text) {
    int from = 0;
    while (from < text.length() && HtmlKinds.isSpace(text.charAt(from))) {
      from++;
    }
    return text.substring(from);
  }

  private static String withoutTrailing(String text) {
    int to = text.length();
    while (to > 0 && HtmlKinds.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(0, to);
  }
}
