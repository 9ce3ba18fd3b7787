package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes a tree as the one text by which two trees are held equal: white space that no reader sees
 * and the order of attributes make no difference. It agrees with {@link Whitespace#tidy}.
 */
final class Canonical {
  private final StringBuilder out = new StringBuilder();

  private Canonical() {}

  static String of(Element body) {
    Canonical canonical = new Canonical();
    canonical.writeParts(body);
    return canonical.out.toString();
  }

  private void write(Element element) {
    openTag(element);
    if (HtmlKinds.isPreformatted(element.normalName()) || HtmlKinds.isAtom(element)) {
      element.childNodes().forEach(this::writeAsIs);
    } else if (HtmlKinds.isBlock(element)) {
      writeParts(element);
    } else {
      writeRun(element.childNodes(), false);
    }
    out.append("</>");
  }

  /** The blocks in an element and the text between them. */
  private void writeParts(Element element) {
    List<Node> run = new ArrayList<>();
    for (Node node : element.childNodes()) {
      if (HtmlKinds.isBlock(node)) {
        writeRun(run, true);
        run.clear();
        out.append('\n');
        write((Element) node);
      } else {
        run.add(node);
      }
    }
    writeRun(run, true);
  }

  private void writeRun(List<Node> nodes, boolean atEdges) {
    int from = 0;
    int to = nodes.size();
    while (atEdges && from < to && HtmlKinds.isBlankText(nodes.get(from))) {
      from++;
    }
    while (atEdges && to > from && HtmlKinds.isBlankText(nodes.get(to - 1))) {
      to--;
    }
    if (atEdges && from < to) {
      out.append('\n');
    }
    for (int i = from; i < to; i++) {
      if (nodes.get(i) instanceof TextNode) {
        int end = i + 1;
        while (end < to && nodes.get(end) instanceof TextNode) {
          end++;
        }
        writeText(nodes.subList(i, end), atEdges && i == from, atEdges && end == to);
        i = end - 1;
      } else if (nodes.get(i) instanceof Element element) {
        write(element);
      } else {
        out.append(nodes.get(i).outerHtml());
      }
    }
  }

  private void writeText(List<Node> texts, boolean first, boolean last) {
    int start = out.length();
    boolean space = first;
    for (Node node : texts) {
      String text = ((TextNode) node).getWholeText();
      int i = 0;
      while (i < text.length()) {
        if (HtmlKinds.isSpace(text.charAt(i))) {
          if (!space) {
            out.append(' ');
            space = true;
          }
          i++;
        } else {
          int word = i;
          while (i < text.length() && !HtmlKinds.isSpace(text.charAt(i))) {
            i++;
          }
          escape(text, word, i);
          space = false;
        }
      }
    }
    if (last && out.length() > start && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
  }

  private void writeAsIs(Node node) {
    if (node instanceof TextNode text) {
      escape(text.getWholeText());
    } else if (node instanceof Element element) {
      openTag(element);
      element.childNodes().forEach(this::writeAsIs);
      out.append("</>");
    } else {
      out.append(node.outerHtml());
    }
  }

  private void openTag(Element element) {
    out.append('<').append(element.normalName());
    if (element.attributesSize() > 0) {
      List<Attribute> sorted = new ArrayList<>(element.attributes().asList());
      sorted.sort(Comparator.comparing(Attribute::getKey));
      for (Attribute attribute : sorted) {
        out.append(' ').append(attribute.getKey()).append("=\"");
        escape(attribute.getValue());
        out.append('"');
      }
    }
    out.append('>');
  }

  private void escape(String text) {
    escape(text, 0, text.length());
  }

  /** In runs, since almost nothing needs it. */
  private void escape(String text, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      String escaped =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '"' -> "&quot;";
            default -> null;
          };
      if (escaped != null) {
        out.append(text, start, i).append(escaped);
        start = i + 1;
      }
    }
    out.append(text, start, to);
  }
}
