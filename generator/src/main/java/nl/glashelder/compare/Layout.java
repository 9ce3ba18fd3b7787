package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.Text;
import nl.glashelder.wording.Voice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How a text is divided into paragraphs, items of lists and cells. A word that moves over such a
 * border, or an item that moves a step, may say something else: "wij delen niet:" counts for what
 * stands under it.
 *
 * @param blocks in order, those without words left out
 */
record Layout(List<Block> blocks) {
  /** Signs that no text of a single paragraph has. */
  private static final Pattern DIVIDED = Pattern.compile("\\n|^\\s*(?:[-*+>#|]|\\d+[.)])");

  private static final Pattern BORDERS =
      Pattern.compile("p|li|ul|ol|h[1-6]|blockquote|pre|table|thead|tbody|tr|td|th|hr|div");

  /**
   * A paragraph, an item of a list or a cell.
   *
   * @param depth how many items and quotations it stands in
   * @param isItem whether an item begins with it
   */
  private record Block(int depth, boolean isItem, String words) {
    String shape() {
      return depth + (isItem ? "i" : "p") + words.split(" ").length;
    }

    String line() {
      return isItem
          ? switch (depth) {
                case 1 -> "• ";
                case 2 -> "◦ ";
                default -> "▪ ";
              }
              + words
          : words;
    }
  }

  static Layout of(Text text) {
    String markdown = text.markdown().strip();
    if (!DIVIDED.matcher(markdown).find()) {
      return new Layout(List.of(new Block(0, false, markdown.replaceAll("\\s+", " "))));
    }
    Element body = Jsoup.parseBodyFragment(new Voice(FormOfAddress.FORMAL).blocks(text)).body();
    body.select("a[href]").forEach(link -> link.appendText(" (" + link.attr("href") + ")"));
    Blocks blocks = new Blocks();
    body.traverse(blocks);
    blocks.end();
    return new Layout(List.copyOf(blocks.found));
  }

  /** Whether two texts differ in where their borders are, so that one line cannot show it. */
  static boolean differs(Object one, Object other) {
    if (!(one instanceof Text was && other instanceof Text is)) {
      return false;
    }
    Layout former = of(was);
    Layout latter = of(is);
    return (former.isDivided() || latter.isDivided()) && !former.isLike(latter);
  }

  /** The borders of a text, in a few signs; empty where it has none. */
  static String borders(Text text) {
    Layout layout = of(text);
    return layout.isDivided() ? String.join(" ", layout.shape()) : "";
  }

  /** Whether both have as many words in each block, and the blocks stand as deep. */
  boolean isLike(Layout other) {
    return shape().equals(other.shape());
  }

  private List<String> shape() {
    return blocks.stream().map(Block::shape).toList();
  }

  boolean isDivided() {
    return blocks.size() > 1 || blocks.stream().anyMatch(Block::isItem);
  }

  /** All words in one line in which the borders can be seen. */
  String inOneLine() {
    StringBuilder line = new StringBuilder();
    for (Block block : blocks) {
      line.append(line.isEmpty() ? "" : block.isItem ? " " : " ¶ ").append(block.line());
    }
    return line.toString();
  }

  private static final class Blocks implements NodeVisitor {
    private final List<Block> found = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int depth;
    private boolean itemBegins;

    @Override
    public void head(Node node, int level) {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText());
      } else if (node.nodeName().equals("br")) {
        words.append(' ');
      } else if (isBorder(node)) {
        end();
        if (node.nodeName().equals("li")) {
          itemBegins = true;
        }
        depth += deepens(node) ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int level) {
      if (isBorder(node)) {
        end();
        depth -= deepens(node) ? 1 : 0;
      }
    }

    private static boolean isBorder(Node node) {
      return BORDERS.matcher(node.nodeName()).matches();
    }

    private static boolean deepens(Node node) {
      return node.nodeName().equals("li") || node.nodeName().equals("blockquote");
    }

    private void end() {
      String block = words.toString().replaceAll("\\s+", " ").strip();
      words.setLength(0);
      if (!block.isEmpty()) {
        found.add(new Block(depth, itemBegins, block));
        itemBegins = false;
      }
    }
  }
}
