package nl.glashelder.compare.words;

import java.util.Set;

/**
 * The names of the redline's markup. Anyone can take or refuse all changes with these names alone:
 *
 * <ul>
 *   <li>{@code ins} and {@code del} stand around inline runs;
 *   <li>{@code data-diff="ins"} or {@code "del"} on a whole new or old block, with the same {@code
 *       data-diff-move} on both places of a moved one;
 *   <li>{@code data-diff-old-<name>} holds the former value of an attribute (empty: it had none),
 *       and {@code data-diff-old-tag} the former name of the element;
 *   <li>{@code data-diff="fmt"} marks a change of emphasis or of a link's target, with the old HTML
 *       in {@code data-diff-old-html};
 *   <li>{@code data-diff="split"} marks a block that was one with the block before it, an empty
 *       {@code span} with {@code data-diff="merge"} the place where two old blocks met;
 *   <li>elements with {@code data-diff-ui} are words for people and part of neither text;
 *   <li>attributes {@code data-diff-ui-<name>} are a page's own notes: {@code data-diff-ui-around}
 *       stands on an element that only the page put around text, {@code data-diff-ui-tag} is the
 *       name that an element has in both texts, {@code data-diff-ui-sign} stands on {@code ins} and
 *       {@code del} that hold another kind of quote, dash or space, {@code data-diff-ui-goes-on} on
 *       a mark that begins with a piece of the emphasis with which the one before it ended. Who
 *       does not know it gets two pieces of emphasis beside each other, which read as one. Likewise
 *       {@code data-diff-ui-loose} stands on a paragraph that was text without an element, or
 *       became it: who does not know it gets a {@code span} around that text. {@code
 *       data-diff-ui-stays} stands on both places of a block that did not move, but became a line
 *       of a list or was one.
 * </ul>
 */
final class Markup {
  static final String DIFF = "data-diff";
  static final String INSERTED = "ins";
  static final String DELETED = "del";
  static final String FORMAT = "fmt";
  static final String SPLIT = "split";
  static final String MERGE = "merge";
  static final String MOVE = "data-diff-move";
  static final String OLD = "data-diff-old-";
  static final String OLD_TAG = "data-diff-old-tag";
  static final String OLD_HTML = "data-diff-old-html";
  static final String UI = "data-diff-ui";

  /** What a page notes on an element of the text, and takes no part in either text. */
  static final String UI_NOTE = "data-diff-ui-";

  /** Stands on an element that a page put around a part of the text. */
  static final String UI_AROUND = "data-diff-ui-around";

  /** The name of an element that a page gave another name. */
  static final String UI_TAG = "data-diff-ui-tag";

  /** Stands on marks of which only the signs are others, such as quotes: no reader misses them. */
  static final String UI_SIGN = "data-diff-ui-sign";

  /**
   * Stands on a mark that holds a piece of an element of which the piece before it was a part too:
   * in how many elements around each other. On a change of format it is two numbers, for the old
   * and the new side.
   */
  static final String UI_GOES_ON = "data-diff-ui-goes-on";

  /** Stands on an element that on one side, old or new, is a span that stands for loose text. */
  static final String UI_LOOSE = "data-diff-ui-loose";

  /** Stands on both places of a block that only became a line of a list there, or was one. */
  static final String UI_STAYS = "data-diff-ui-stays";

  static final String HIDDEN_CLASS = "visually-hidden";
  static final String KEY = "data-key";

  /** Attributes whose former value cannot be held, because the name has a meaning of its own. */
  static final Set<String> RESERVED = Set.of("tag", "html");

  private Markup() {}
}
