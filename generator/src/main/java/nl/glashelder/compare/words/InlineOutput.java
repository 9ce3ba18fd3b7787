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
