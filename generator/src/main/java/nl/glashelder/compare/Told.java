package nl.glashelder.compare;

import java.util.List;
import java.util.Optional;
import nl.glashelder.model.RecordShape.Part;

/**
 * A change with the words by which it can be told in a text, and what it is a change of.
 *
 * @param change the change
 * @param before what the older side says there: the name first, then the rest; empty for nothing,
 *     or for a yes or no, which is worded otherwise
 * @param after the same of the newer side
 * @param entry what it is, for an entry of a list as a whole
 * @param of what changed
 */
record Told(
    Change change, List<String> before, List<String> after, Optional<Class<?>> entry, Of of) {
  /**
   * What changed.
   *
   * @param part the component
   * @param was its value on the older side; null for none
   * @param is its value on the newer side; null for none
   * @param subject what the component is part of
   * @param unsaid whether nothing is said in its place, so that it may still be so
   */
  record Of(Part part, Object was, Object is, Subject subject, boolean unsaid) {
    /** Of something of which the newer side tells what it is now. */
    Of(Part part, Object was, Object is, Subject subject) {
      this(part, was, is, subject, false);
    }

    /** The value on whichever side there is one. */
    Object value() {
      return is == null ? was : is;
    }
  }

  /** Keeps its own lists. */
  Told {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The same told of another change. */
  Told as(Change other) {
    return new Told(other, before, after, entry, of);
  }

  boolean isA(ChangeType type) {
    return change.type() == type;
  }
}
