package nl.glashelder.compare;

import java.util.List;
import java.util.Optional;

/**
 * A change with the words by which it can be told in a text.
 *
 * @param change the change
 * @param before what the older side says there: the name first, then the rest; empty for nothing,
 *     or for a yes or no, which is worded otherwise
 * @param after the same of the newer side
 * @param entry what it is, for an entry of a list as a whole
 */
record Told(Change change, List<String> before, List<String> after, Optional<Class<?>> entry) {
  /** Keeps its own lists. */
  Told {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
