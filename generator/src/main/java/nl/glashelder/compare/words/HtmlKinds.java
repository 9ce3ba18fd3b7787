package nl.glashelder.compare.words;

import java.util.List;
import java.util.Set;
import nl.glashelder.wording.HtmlBlocks;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What kind of element a name stands for, as far as a comparison must know. */
final class HtmlKinds {
  /** Elements that are compared as one thing, whatever they hold. */
  private static final Set<String> ATOMS =
      Set.of(
          "area",
          "audio",
          "base",
          "basefont",
          "bgsound",
          "br",
          "button",
          "canvas",
          "datalist",
          "embed",
          "frame",
          "iframe",
          "image",
          "img",
          "input",
          "keygen",
          "label",
          "link",
          "map",
          "math",
          "meta",
          "meter",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "option",
          "optgroup",
          "param",
          "picture",
          "progress",
          "rp",
          "rt",
          "ruby",
          "script",
          "select",
          "source",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "track",
          "video",
          "wbr");

  /** Elements that may hold only certain children, so that no ins, del or span can stand there. */
  private static final Set<String> STRICT =
      Set.of(
          "ul",
          "ol",
          "menu",
          "dl",
          "dir",
          "hgroup",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "colgroup");

  /** Elements that may stand in ins, del and span wherever they may stand at all. */
  private static final Set<String> PHRASING =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "area",
          "audio",
          "b",
          "bdi",
          "bdo",
          "big",
          "br",
          "button",
          "canvas",
          "cite",
          "code",
          "data",
          "datalist",
          "del",
          "dfn",
          "em",
          "embed",
          "font",
          "i",
          "iframe",
          "img",
          "input",
          "ins",
          "kbd",
          "label",
          "map",
          "mark",
          "math",
          "meter",
          "nobr",
          "noscript",
          "object",
          "output",
          "picture",
          "progress",
          "q",
          "ruby",
          "s",
          "samp",
          "script",
          "select",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "svg",
          "template",
          "textarea",
          "time",
          "tt",
          "u",
          "var",
          "video",
          "wbr");

  private static final Set<String> TEXT_BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> LISTS = Set.of("ul", "ol");
  private static final Set<String> CELLS = Set.of("td", "th");

  /** Elements of which their parent has one at most, at a fixed place. */
  private static final Set<String> ONLY_CHILDREN =
      Set.of("summary", "legend", "figcaption", "caption", "thead", "tfoot");

  private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "plaintext", "xmp");

  private HtmlKinds() {}

  static boolean isAtom(Node node) {
    return node instanceof Element element && ATOMS.contains(element.normalName())
        || node instanceof Comment
        || node instanceof DataNode;
  }

  /** Whether the node is a block by its name, or is an inline element that holds blocks. */
  static boolean isBlock(Node node) {
    if (!(node instanceof Element element) || isAtom(node)) {
      return false;
    }
    return HtmlBlocks.contains(element) || holdsBlocks(element);
  }

  /** Whether any element below this one is a block; what stands inside atoms does not count. */
  static boolean holdsBlocks(Element element) {
    Node node = element.childNodeSize() == 0 ? null : element.childNode(0);
    while (node != null) {
      boolean atom = isAtom(node);
      if (!atom && node instanceof Element child && HtmlBlocks.contains(child)) {
        return true;
      }
      node = following(node, element, !atom);
    }
    return false;
  }

  /** The next node in document order below {@code root}, or null. */
  static Node following(Node node, Element root, boolean inside) {
    if (inside && node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    for (Node at = node; at != null && at != root; at = at.parent()) {
      Node sibling = at.nextSibling();
      if (sibling != null) {
        return sibling;
      }
    }
    return null;
  }

  /** Whether an element stands among these that marks around it would make a new error of. */
  static boolean isFragile(List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof Element element
          && (!PHRASING.contains(element.normalName())
              || !isAtom(element) && isFragile(element.childNodes()))) {
        return true;
      }
    }
    return false;
  }

  static boolean isStrict(String tag) {
    return STRICT.contains(tag);
  }

  static boolean isTextBlock(String tag) {
    return TEXT_BLOCKS.contains(tag);
  }

  static boolean isList(String tag) {
    return LISTS.contains(tag);
  }

  static boolean isCell(String tag) {
    return CELLS.contains(tag);
  }

  static boolean isOnlyChild(String tag) {
    return ONLY_CHILDREN.contains(tag);
  }

  static boolean isPreformatted(String tag) {
    return PREFORMATTED.contains(tag);
  }

  static boolean isBlankText(Node node) {
    return node instanceof TextNode text && isBlank(text.getWholeText());
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** White space as HTML collapses it; a no-break space is not white space. */
  static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
