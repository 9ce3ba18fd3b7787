package nl.glashelder.compare;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Attr;
import org.w3c.dom.CDATASection;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Takes and refuses all changes by what the markup says alone, as someone would who has the redline
 * and not our code: with another parser and another tree. It knows nothing of the attributes that
 * are ours, so that emphasis of which a part changed is left in two pieces, and text without an
 * element in a span: here two pieces of the same emphasis beside each other are one, and a span
 * without attributes is nothing.
 */
final class Contract {
  /** The side that is read. */
  enum Side {
    OLD("ins"),
    NEW("del");

    private final String absent;

    Side(String absent) {
      this.absent = absent;
    }
  }

  private static final Set<String> EMPHASIS =
      Set.of(
          "b", "big", "code", "em", "font", "i", "kbd", "mark", "s", "samp", "small", "span",
          "strike", "strong", "sub", "sup", "tt", "u", "var");

  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "audio",
          "bdi",
          "bdo",
          "br",
          "button",
          "canvas",
          "cite",
          "data",
          "del",
          "dfn",
          "img",
          "input",
          "ins",
          "label",
          "meter",
          "nobr",
          "output",
          "picture",
          "progress",
          "q",
          "ruby",
          "select",
          "svg",
          "textarea",
          "time",
          "video",
          "wbr",
          "option",
          "text");

  private Contract() {}

  /** The structure and the text of a fragment that is no redline. */
  static String read(String fragment) {
    return new Reading(true).of(parse(fragment));
  }

  /** The structure and the text of a side, by all the marks and attributes of a redline. */
  static String read(String redline, Side side) {
    Node body = withoutWordsForPeople(redline);
    remove(body, side.absent);
    for (Element format : marked(body, "fmt")) {
      if (side == Side.OLD) {
        Node held = body.getOwnerDocument().importNode(parse(old(format, "html")), true);
        while (held.getFirstChild() != null) {
          format.getParentNode().insertBefore(held.getFirstChild(), format);
        }
        format.getParentNode().removeChild(format);
      } else {
        unwrap(format);
      }
    }
    elements(body).stream().filter(e -> is(e, "ins", "del")).forEach(Contract::unwrap);
    for (Element place : marked(body, "merge")) {
      if (side == Side.OLD) {
        divide(place);
      }
      place.getParentNode().removeChild(place);
    }
    if (side == Side.OLD) {
      marked(body, "split").forEach(Contract::rejoin);
      for (Element element : elements(body)) {
        restore(element);
      }
    }
    return new Reading(true).of(body);
  }

  /** The text of a fragment that is no redline. */
  static String text(String fragment) {
    return new Reading(false).of(parse(fragment));
  }

  /** The text of a side by what is shown as dropped and as added, and by no attribute's value. */
  static String shown(String redline, Side side) {
    Node body = withoutWordsForPeople(redline);
    remove(body, side.absent);
    if (side == Side.OLD) {
      marked(body, "merge").forEach(Contract::divide);
      marked(body, "split").forEach(Contract::rejoin);
    }
    return new Reading(false).of(body);
  }

  /** Changes of format that hide another word, or hold a mark. */
  static List<String> untrueFormats(String redline) {
    List<String> untrue = new ArrayList<>();
    for (Element format : marked(withoutWordsForPeople(redline), "fmt")) {
      String now = new Reading(false).of(format);
      boolean marks = elements(format).stream().anyMatch(e -> is(e, "ins", "del"));
      if (marks || !now.equals(text(old(format, "html")))) {
        untrue.add(old(format, "html") + " -> " + now);
      }
    }
    return untrue;
  }

  private static Node parse(String html) {
    try {
      HtmlDocumentBuilder builder = new HtmlDocumentBuilder();
      Node fragment = builder.parseFragment(new InputSource(new StringReader(html)), "body");
      fragment.normalize();
      return fragment;
    } catch (SAXException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Node withoutWordsForPeople(String redline) {
    Node body = parse(redline);
    for (Element element : elements(body)) {
      boolean hidden =
          Arrays.asList(element.getAttribute("class").split(" ")).contains("visually-hidden");
      if (hidden || element.hasAttribute("data-diff-ui")) {
        element.getParentNode().removeChild(element);
      }
    }
    return body;
  }

  private static void remove(Node body, String mark) {
    for (Element element : elements(body)) {
      if (is(element, mark) || element.getAttribute("data-diff").equals(mark)) {
        element.getParentNode().removeChild(element);
      }
    }
  }

  private static List<Element> marked(Node body, String mark) {
    return elements(body).stream().filter(e -> e.getAttribute("data-diff").equals(mark)).toList();
  }

  private static List<Element> elements(Node root) {
    List<Element> found = new ArrayList<>();
    for (Node node = next(root, root); node != null; node = next(node, root)) {
      if (node instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  private static Node next(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    for (Node at = node; at != null && at != root; at = at.getParentNode()) {
      if (at.getNextSibling() != null) {
        return at.getNextSibling();
      }
    }
    return null;
  }

  private static boolean is(Element element, String... names) {
    return Arrays.asList(names).contains(element.getLocalName());
  }

  private static String old(Element element, String name) {
    return element.getAttribute("data-diff-old-" + name);
  }

  private static void unwrap(Element element) {
    while (element.getFirstChild() != null) {
      element.getParentNode().insertBefore(element.getFirstChild(), element);
    }
    element.getParentNode().removeChild(element);
  }

  private static void divide(Element place) {
    Element block = (Element) place.getParentNode();
    Element second =
        block.getOwnerDocument().createElementNS(block.getNamespaceURI(), block.getLocalName());
    while (place.getNextSibling() != null) {
      second.appendChild(place.getNextSibling());
    }
    block.getParentNode().insertBefore(second, block.getNextSibling());
  }

  private static void rejoin(Element split) {
    Node first = split.getPreviousSibling();
    while (!(first instanceof Element)) {
      first = first.getPreviousSibling();
    }
    while (split.getFirstChild() != null) {
      first.appendChild(split.getFirstChild());
    }
    split.getParentNode().removeChild(split);
  }

  private static void restore(Element element) {
    Map<String, String> attributes = attributes(element);
    attributes.forEach(
        (key, value) -> {
          if (key.startsWith("data-diff-old-")
              && !key.equals("data-diff-old-tag")
              && !key.equals("data-diff-old-html")) {
            String name = key.substring("data-diff-old-".length());
            if (value.isEmpty()) {
              element.removeAttribute(name);
            } else {
              element.setAttribute(name, value);
            }
          }
        });
    if (element.hasAttribute("data-diff-old-tag")) {
      element
          .getOwnerDocument()
          .renameNode(element, element.getNamespaceURI(), old(element, "tag"));
    }
  }

  private static Map<String, String> attributes(Element element) {
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      attributes.put(attribute.getName(), attribute.getValue());
    }
    return attributes;
  }

  /** Writes a tree as one text in which white space that nobody sees makes no difference. */
  private static final class Reading {
    private final StringBuilder out = new StringBuilder();
    private final boolean structure;
    private boolean atEdge = true;

    Reading(boolean structure) {
      this.structure = structure;
    }

    String of(Node root) {
      children(root, false);
      edge();
      return out.toString();
    }

    private void children(Node parent, boolean exact) {
      withoutEmptySpans(parent);
      for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Element element) {
          while (structure && isOneWith(element, element.getNextSibling())) {
            Node more = element.getNextSibling();
            while (more.getFirstChild() != null) {
              element.appendChild(more.getFirstChild());
            }
            parent.removeChild(more);
          }
          element(element, exact);
        } else if (child instanceof Text text && !(child instanceof CDATASection)) {
          text(text.getData(), exact);
        } else if (child instanceof Comment comment && structure) {
          out.append("<!--").append(comment.getData()).append("-->");
        }
      }
    }

    private void withoutEmptySpans(Node parent) {
      Node child = parent.getFirstChild();
      while (structure && child != null) {
        Node next = child.getNextSibling();
        if (child instanceof Element element && tag(element).equals("span")) {
          next = element.getFirstChild() == null ? next : element.getFirstChild();
          unwrap(element);
        }
        child = next;
      }
    }

    private static boolean isOneWith(Element first, Node second) {
      return second instanceof Element other
          && EMPHASIS.contains(first.getLocalName())
          && tag(first).equals(tag(other));
    }

    private void element(Element element, boolean exact) {
      String name = element.getLocalName();
      boolean block =
          !EMPHASIS.contains(name) && !INLINE.contains(name)
              || elements(element).stream()
                  .anyMatch(
                      e ->
                          !EMPHASIS.contains(e.getLocalName())
                              && !INLINE.contains(e.getLocalName()));
      if (block || name.equals("br") && !structure) {
        edge();
      }
      if (structure) {
        out.append('<').append(tag(element)).append('>');
        atEdge &= block;
      }
      children(element, exact || name.equals("pre") || name.equals("textarea"));
      if (block) {
        edge();
      }
      if (structure) {
        out.append("</").append(name).append('>');
      }
    }

    private static String tag(Element element) {
      StringBuilder tag = new StringBuilder(element.getLocalName());
      attributes(element)
          .forEach(
              (name, value) -> {
                if (!name.startsWith("data-diff")) {
                  tag.append(' ').append(name).append('=').append(value.replace("<", "&lt;"));
                }
              });
      return tag.toString();
    }

    /** The end of a block, where white space counts for nothing. */
    private void edge() {
      if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
        out.setLength(out.length() - 1);
      }
      if (!atEdge || structure) {
        out.append('\n');
      }
      atEdge = true;
    }

    private void text(String text, boolean exact) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean space = " \n\t\r\f".indexOf(c) >= 0;
        if (exact && structure || !space) {
          out.append(c == '<' ? "&lt;" : String.valueOf(c));
          atEdge = false;
        } else if (!atEdge && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      }
    }
  }
}
