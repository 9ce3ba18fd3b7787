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
 *       name that an element has in both texts.
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

  static final String HIDDEN_CLASS = "visually-hidden";
  static final String KEY = "data-key";

  /** Attributes whose former value cannot be held, because the name has a meaning of its own. */
  static final Set<String> RESERVED = Set.of("tag", "html");

  private Markup() {}
}
