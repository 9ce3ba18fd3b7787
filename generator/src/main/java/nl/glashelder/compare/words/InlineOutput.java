package nl.glashelder.compare.words;

import java.util.Iterator;
import java.util.List;
import nl.glashelder.compare.words.InlineText.Item;
import nl.glashelder.compare.words.InlineText.Kind;
import nl.glashelder.compare.words.InlineText.Span;
import nl.glashelder.compare.words.InlineText.Token;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes words, elements and marks into the blocks of a redline, one block after the other. */
final class InlineOutput {
  private final Iterator<Element> targets;
  private final StringBuilder pending = new StringBuilder();
  private Element root;
  private Element pendingTarget;

  /** Where a target is null below, the block that is being written is meant. */
  InlineOutput(List<Element> targets) {
    this.targets = targets.iterator();
    this.root = this.targets.next();
  }

  /** Goes on with the next block. */
  void nextTarget() {
    finish();
    root = targets.next();
  }

  /** Writes items in a mark, with words for people that carry the id, if there is one. */
  void mark(String mark, List<Item> items, String id, Element target) {
    if (items.isEmpty()) {
      return;
    }
    Element element = new Element(mark);
    node(target, element);
    if (!isBlank(items)) {
      Hunk.Kind kind = mark.equals("ins") ? Hunk.Kind.INSERTED : Hunk.Kind.DELETED;
      node(element, HunkLog.note(kind.label(), id));
    }
    items.forEach(item -> copy(item, element));
  }

  /** Whether no word, sign or image is among the items. */
  static boolean isBlank(List<Item> items) {
    return items.stream()
        .allMatch(
            item ->
                item instanceof Token token
                    && (token.kind() == Kind.SPACE
                        || token.kind() == Kind.BREAK
                        || token.atom() instanceof Comment));
  }

  /** The words of items, for people. */
  static String text(InlineText text, List<Item> items) {
    StringBuilder words = new StringBuilder();
    for (Item item : items) {
      for (int t = item.from(); t < item.to(); t++) {
        words.append(text.tokens.get(t).text());
      }
    }
    return Whitespace.collapsed(words.toString()).strip();
  }

  /** The words that went and those that came; null for those of which none shows anything. */
  static String[] changes(InlineText old, List<Item> gone, InlineText fresh, List<Item> added) {
    return new String[] {
      isBlank(gone) ? null : text(old, gone), isBlank(added) ? null : text(fresh, added)
    };
  }

  /** Writes an item as it stands in its own text. */
  void copy(Item item, Element target) {
    if (item instanceof Span span) {
      node(target, span.element.clone());
    } else if (item instanceof Token token && token.atom() != null) {
      node(target, token.atom().clone());
    } else if (item instanceof Token token) {
      text(target, token.text());
    }
  }

  /**
   * Writes words that read the same but have other signs in them: only the signs are marked, and
   * nothing is announced.
   */
  void otherSigns(String old, String fresh, Element target) {
    int i = 0;
    int j = 0;
    while (i < old.length() || j < fresh.length()) {
      if (i < old.length() && j < fresh.length() && old.charAt(i) == fresh.charAt(j)) {
        text(target, old.substring(i, ++i));
        j++;
      } else if (i < old.length() && Signs.isInvisible(old.charAt(i))) {
        sign("del", old.substring(i, ++i), target);
      } else if (j < fresh.length() && Signs.isInvisible(fresh.charAt(j))) {
        sign("ins", fresh.substring(j, ++j), target);
      } else {
        sign("del", old.substring(i), target);
        sign("ins", fresh.substring(j), target);
        return;
      }
    }
  }

  private void sign(String mark, String text, Element target) {
    if (!text.isEmpty()) {
      Element element = new Element(mark).attr(Markup.UI_SIGN, "");
      node(target, element);
      element.appendText(text);
    }
  }

  void text(Element target, String text) {
    Element to = target == null ? root : target;
    if (to != pendingTarget) {
      finish();
      pendingTarget = to;
    }
    pending.append(text);
  }

  void node(Element target, Node node) {
    finish();
    (target == null ? root : target).appendChild(node);
  }

  /** Writes what is still pending. */
  void finish() {
    if (!pending.isEmpty()) {
      pendingTarget.appendChild(new TextNode(pending.toString()));
      pending.setLength(0);
    }
  }
}
