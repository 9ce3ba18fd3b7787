package nl.glashelder.render.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.glashelder.compare.words.VisibleMarks;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The marks of a comparison, made to be read without colour. */
final class PrintedMarks {

  private PrintedMarks() {}

  /** Prepares the marks in a body of words, in place; no word is added or lost. */
  static void prepare(Element body) {
    VisibleMarks.keepOnly(body);
    markWholeBlocks(body);
    takeLabelsOutOfMarks(body);
  }

  /**
   * The text of a block that is new or gone is marked as words in a line are; not that of one that
   * moved, where only what was edited is.
   */
  private static void markWholeBlocks(Element body) {
    for (Element block : body.select("[data-diff=ins], [data-diff=del]")) {
      if (block.hasAttr("data-diff-move")) {
        continue;
      }
      String mark = block.attr("data-diff");
      List<TextNode> texts = new ArrayList<>();
      block.traverse(
          (node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank() && !isMarked(text, block)) {
              texts.add(text);
            }
          });
      texts.forEach(text -> text.wrap("<" + mark + "></" + mark + ">"));
    }
  }

  private static boolean isMarked(TextNode text, Element block) {
    for (Node node = text.parent(); node != null && node != block; node = node.parent()) {
      if (node instanceof Element element
          && element.is(
              "ins, del, [data-diff=ins], [data-diff=del], .visually-hidden, [data-diff-ui]")) {
        return true;
      }
    }
    return false;
  }

  /** The word that says what a mark means is not itself struck out or underlined. */
  private static void takeLabelsOutOfMarks(Element body) {
    for (Element label : body.select(".visually-hidden, [data-diff-ui]")) {
      Element mark = label.parent();
      if (mark == null || !mark.is("ins, del")) {
        continue;
      }
      if (label.previousSibling() == null) {
        if (follows(mark)) {
          label.prependText(" ");
        }
        mark.before(label);
      } else if (label.nextSibling() == null) {
        mark.after(label);
      }
    }
  }

  /** Whether a mark begins right after a word, so that a label before it would run on from that. */
  private static boolean follows(Element mark) {
    Node before = mark.previousSibling();
    String text =
        before instanceof TextNode words
            ? words.getWholeText()
            : before instanceof Element element ? element.wholeText() : "";
    return !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
  }
}
