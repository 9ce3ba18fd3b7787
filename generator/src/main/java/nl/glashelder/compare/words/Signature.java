package nl.glashelder.compare.words;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text and inline elements of a block in one string, equal when two texts are equal. It is made
 * without looking for words, which most blocks of a long document never need.
 */
final class Signature {
  private final StringBuilder out = new StringBuilder();
  private final boolean preformatted;

  private Signature(boolean preformatted) {
    this.preformatted = preformatted;
  }

  /**
   * @param nodes without blank text at either end, unless preformatted
   */
  static String of(List<Node> nodes, boolean preformatted) {
    Signature signature = new Signature(preformatted);
    for (int i = 0; i < nodes.size(); i++) {
      signature.write(nodes.get(i), i == 0, i == nodes.size() - 1);
    }
    return signature.out.toString();
  }

  private void write(Node node, boolean first, boolean last) {
    if (node instanceof TextNode text) {
      write(text.getWholeText(), first, last);
    } else if (HtmlKinds.isAtom(node) || !(node instanceof Element element)) {
      out.append('<').append(node.outerHtml()).append("/>");
    } else {
      out.append('<').append(element.normalName()).append(element.attributes().html()).append('>');
      element.childNodes().forEach(child -> write(child, false, false));
      out.append("</>");
    }
  }

  private void write(String text, boolean first, boolean last) {
    int start = out.length();
    boolean space = first;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        out.append("&lt;");
        space = false;
      } else if (preformatted || !HtmlKinds.isSpace(c)) {
        out.append(c);
        space = false;
      } else if (!space) {
        out.append(' ');
        space = true;
      }
    }
    if (last && space && !preformatted && out.length() > start) {
      out.setLength(out.length() - 1);
    }
  }
}
