package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A block of a fragment: an element that holds blocks, an element that holds text, or a run of text
 * that stands between blocks and has no element of its own.
 */
final class Block {
  /** Null for a run. */
  final Element element;

  final Block parent;
  final boolean preformatted;

  /** The text's nodes; null when the block holds blocks. */
  final List<Node> inline;

  private List<Block> children;
  private int fingerprint;
  private int textNumber;
  private int size;
  private int[] words;
  private Boolean fragile;
  private TableShape shape;
  private final Vocabulary vocabulary;

  private Block(
      Element element,
      Block parent,
      List<Node> inline,
      boolean preformatted,
      Vocabulary vocabulary) {
    this.element = element;
    this.parent = parent;
    this.inline = inline;
    this.preformatted = preformatted;
    this.vocabulary = vocabulary;
  }

  /** Reads an element with all blocks in it. */
  static Block read(Element element, Vocabulary vocabulary) {
    return read(element, null, vocabulary);
  }

  private static Block read(Element element, Block parent, Vocabulary vocabulary) {
    boolean pre =
        parent != null && parent.preformatted || HtmlKinds.isPreformatted(element.normalName());
    List<Node> nodes = element.childNodes();
    boolean container = parent == null || !pre && nodes.stream().anyMatch(HtmlKinds::isBlock);
    Block block =
        new Block(element, parent, container ? null : List.copyOf(nodes), pre, vocabulary);
    StringBuilder signature = new StringBuilder(element.normalName());
    signature.append(element.attributes().html()).append('|');
    if (container) {
      block.children = new ArrayList<>();
      List<Node> run = new ArrayList<>();
      for (Node node : nodes) {
        if (HtmlKinds.isBlock(node)) {
          block.addRun(run);
          block.children.add(read((Element) node, block, vocabulary));
        } else {
          run.add(node);
        }
      }
      block.addRun(run);
      for (Block child : block.children) {
        signature.append(child.fingerprint).append(',');
        block.size += child.size;
      }
    } else {
      signature.append(block.textNumber());
    }
    block.fingerprint = vocabulary.number(signature.toString());
    return block;
  }

  private void addRun(List<Node> run) {
    if (!run.stream().allMatch(HtmlKinds::isBlankText)) {
      children.add(run(run, this));
    }
    run.clear();
  }

  private static Block run(List<Node> nodes, Block parent) {
    Block run = new Block(null, parent, List.copyOf(nodes), parent.preformatted, parent.vocabulary);
    run.fingerprint = run.vocabulary.number("|" + run.textNumber());
    return run;
  }

  boolean isRun() {
    return element == null;
  }

  boolean isLeaf() {
    return inline != null;
  }

  /** The blocks in this one; of a block that holds text, that text as a run. */
  List<Block> children() {
    if (children != null) {
      return children;
    }
    return trimmedInline().isEmpty() ? List.of() : List.of(run(inline, this));
  }

  String tag() {
    return element == null ? "" : element.normalName();
  }

  /** The block's own data-key, or empty. */
  String key() {
    return element == null ? "" : element.attr(Markup.KEY);
  }

  /** Whether the block's key stands in both fragments. */
  boolean isKeyOnBothSides() {
    return vocabulary.isOnBothSides(key());
  }

  /** The data-key of the block or of the nearest one around it, or empty. */
  String nearestKey() {
    for (Block at = this; at != null; at = at.parent) {
      if (!at.key().isEmpty()) {
        return at.key();
      }
    }
    return "";
  }

  /** Equal for blocks that are equal in everything but white space. */
  int fingerprint() {
    return fingerprint;
  }

  /** Equal for texts that are equal in words and inline elements. */
  int textNumber() {
    if (textNumber == 0) {
      String signature = Signature.of(trimmedInline(), preformatted);
      textNumber = 1 + vocabulary.number(signature);
      size = signature.length();
    }
    return textNumber;
  }

  /** About how many signs the text in the block has. */
  int size() {
    return size;
  }

  /** The words of the text; made anew each time, as they take far more room than the text. */
  InlineText text() {
    return InlineText.of(this, vocabulary);
  }

  /** The numbers of all words in the block, whatever their capitals, sorted. */
  int[] words() {
    if (words == null) {
      if (isLeaf()) {
        words =
            text().tokens.stream()
                .filter(token -> token.kind() == InlineText.Kind.WORD)
                .mapToInt(token -> vocabulary.inSmallLetters(token.number(), token.text()))
                .toArray();
      } else {
        words = children.stream().flatMapToInt(child -> Arrays.stream(child.words())).toArray();
      }
      Arrays.sort(words);
    }
    return words;
  }

  /** Whether marks inside the block's text would be a new error in the page. */
  boolean isFragile() {
    if (fragile == null) {
      fragile = inline != null && HtmlKinds.isFragile(inline);
    }
    return fragile;
  }

  /** How the block is built, if it is a table. */
  TableShape shape() {
    if (shape == null) {
      shape = new TableShape(this);
    }
    return shape;
  }

  /** The inline nodes without blank text at either end. */
  List<Node> trimmedInline() {
    if (preformatted) {
      return inline;
    }
    int from = 0;
    int to = inline.size();
    while (from < to && HtmlKinds.isBlankText(inline.get(from))) {
      from++;
    }
    while (to > from && HtmlKinds.isBlankText(inline.get(to - 1))) {
      to--;
    }
    return inline.subList(from, to);
  }

  /** All words of the block in reading order, for people. */
  String plainText() {
    return Whitespace.collapsed(
            element != null
                ? element.text()
                : String.join("", inline.stream().map(Block::textOf).toList()))
        .strip();
  }

  private static String textOf(Node node) {
    if (node instanceof Element inner) {
      return inner.text();
    }
    return node instanceof org.jsoup.nodes.TextNode plain ? plain.getWholeText() : "";
  }

  /** Whether text stands directly in an element that may hold only certain elements. */
  boolean hasStrayText() {
    return HtmlKinds.isStrict(tag()) && children().stream().anyMatch(Block::isRun);
  }
}
