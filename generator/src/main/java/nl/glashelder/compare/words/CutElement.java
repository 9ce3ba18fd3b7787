package nl.glashelder.compare.words;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * An element in which a mark of a redline begins and that is a piece of the element before it.
 *
 * @param piece the element
 * @param depth how many elements, each in the other, are such pieces
 */
record CutElement(Element piece, int depth) {
  /**
   * Adds the piece with which a side of a mark begins, if there is one.
   *
   * @param mark where it is noted
   * @param content what stands there on that side
   * @param side 0 for the old one, 1 for the new one
   */
  static void add(Element mark, Element content, int side, List<CutElement> cut) {
    String[] depths = mark.attr(Markup.UI_GOES_ON).split(" ");
    boolean format = mark.attr(Markup.DIFF).equals(Markup.FORMAT);
    if (!format && mark.nameIs(side == 0 ? "ins" : "del")) {
      return;
    }
    String depth = depths[format ? Math.min(side, depths.length - 1) : 0];
    Node first = content.childNodeSize() == 0 ? null : content.childNode(0);
    if (depth.matches("[1-9]") && first instanceof Element piece) {
      cut.add(new CutElement(piece, Integer.parseInt(depth)));
    }
  }

  /** Makes the piece one with the element before it. */
  void mend() {
    Element second = piece;
    for (int level = 0; level < depth; level++) {
      if (!(second.previousSibling() instanceof Element first)
          || !first.normalName().equals(second.normalName())) {
        return;
      }
      Node inner = second.childNodeSize() == 0 ? null : second.childNode(0);
      List.copyOf(second.childNodes()).forEach(first::appendChild);
      second.remove();
      if (!(inner instanceof Element deeper)) {
        return;
      }
      second = deeper;
    }
  }
}
