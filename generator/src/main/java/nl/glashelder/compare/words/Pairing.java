package nl.glashelder.compare.words;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Whether two blocks can be one block that changed, so that the markup can hold both. */
final class Pairing {
  private static final Element NO_ELEMENT = new Element("span");

  private Pairing() {}

  /** Two blocks between other blocks. */
  static boolean possible(Block old, Block fresh) {
    if (old.isRun() || fresh.isRun()) {
      return isPlainText(old)
          && isPlainText(fresh)
          && attributesFit(element(old), element(fresh))
          && (old.fingerprint() == fresh.fingerprint() || !old.isFragile() && !fresh.isFragile());
    }
    return namesFit(old.tag(), fresh.tag()) && insidesFit(old, fresh);
  }

  /** A run, or a paragraph: the text of a list item may stand in a paragraph or without one. */
  private static boolean isPlainText(Block block) {
    return block.isRun() || block.tag().equals("p") && block.isLeaf();
  }

  private static Element element(Block block) {
    return block.isRun() ? NO_ELEMENT : block.element;
  }

  /** Two cells of one column: also a head cell and a data cell. */
  static boolean possibleCells(Block old, Block fresh) {
    return HtmlKinds.isCell(old.tag()) && HtmlKinds.isCell(fresh.tag()) && insidesFit(old, fresh);
  }

  /**
   * Two different keys are never a pair, wherever they stand; but an entry with the same words
   * under another key, while its own is there no more, only got another name.
   */
  static boolean keysFit(Block old, Block fresh) {
    return old.key().isEmpty()
        || fresh.key().isEmpty()
        || old.key().equals(fresh.key())
        || !old.isKeyOnBothSides()
            && !fresh.isKeyOnBothSides()
            && Arrays.equals(old.words(), fresh.words());
  }

  private static boolean namesFit(String old, String fresh) {
    return old.equals(fresh)
        || HtmlKinds.isTextBlock(old) && HtmlKinds.isTextBlock(fresh)
        || HtmlKinds.isList(old) && HtmlKinds.isList(fresh);
  }

  private static boolean insidesFit(Block old, Block fresh) {
    if (!keysFit(old, fresh) || !attributesFit(old.element, fresh.element)) {
      return false;
    }
    if (old.fingerprint() == fresh.fingerprint()) {
      return true;
    }
    if (old.isFragile() || fresh.isFragile()) {
      return false;
    }
    if (old.hasStrayText() || fresh.hasStrayText()) {
      return false;
    }
    if (old.tag().equals("table")) {
      return TablePlan.possible(old, fresh);
    }
    return onlyChildrenFit(old, fresh);
  }

  /** Both or neither have a summary, a legend ..., or else one of them would stand there twice. */
  private static boolean onlyChildrenFit(Block old, Block fresh) {
    if (old.isLeaf() && fresh.isLeaf()) {
      return true;
    }
    List<Block> ones = onlyChildren(old);
    List<Block> others = onlyChildren(fresh);
    for (Block one : ones) {
      for (Block other : others) {
        if (one.tag().equals(other.tag()) && !possible(one, other)) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Block> onlyChildren(Block block) {
    return block.children().stream().filter(b -> HtmlKinds.isOnlyChild(b.tag())).toList();
  }

  /** Whether the old attributes can be held beside the new ones. */
  static boolean attributesFit(Element old, Element fresh) {
    for (Attribute attribute : old.attributes()) {
      String name = attribute.getKey();
      if (!fresh.hasAttr(name) || !fresh.attr(name).equals(attribute.getValue())) {
        if (heldValue(attribute).isEmpty() || !canBeHeld(name)) {
          return false;
        }
      }
    }
    for (Attribute attribute : fresh.attributes()) {
      if (!old.hasAttr(attribute.getKey()) && !canBeHeld(attribute.getKey())) {
        return false;
      }
    }
    return true;
  }

  private static boolean canBeHeld(String name) {
    return !Markup.RESERVED.contains(name) && name.matches("[a-z][a-z0-9_.-]*");
  }

  /** The value as it is held: an attribute that is simply there, such as open, holds its name. */
  private static String heldValue(Attribute attribute) {
    return attribute.getValue().isEmpty() && Attribute.isBooleanAttribute(attribute.getKey())
        ? attribute.getKey()
        : attribute.getValue();
  }

  /**
   * Writes the old attributes and the old name onto a copy of the new element.
   *
   * @return whether anything differed
   */
  static boolean holdOld(Element old, Element copy) {
    Attributes fresh = copy.attributes().clone();
    boolean differs = false;
    for (Attribute attribute : old.attributes()) {
      String name = attribute.getKey();
      if (!fresh.hasKey(name) || !fresh.get(name).equals(attribute.getValue())) {
        copy.attr(Markup.OLD + name, heldValue(attribute));
        differs = true;
      }
    }
    for (Attribute attribute : fresh) {
      if (!old.hasAttr(attribute.getKey())) {
        copy.attr(Markup.OLD + attribute.getKey(), "");
        differs = true;
      }
    }
    if (!old.normalName().equals(copy.normalName())) {
      copy.attr(Markup.OLD_TAG, old.normalName());
      differs = true;
    }
    return differs;
  }
}
