package nl.glashelder.compare;

import java.util.List;

/**
 * A section of the document in which something changed in meaning.
 *
 * @param heading its heading in the newer text, or in the older where the newer has no such section
 * @param changes what changed in it, the most weighty first
 */
public record ChangedSection(String heading, List<Numbered> changes) {
  /**
   * A change with its number, which is the same wherever the comparison shows it.
   *
   * @param number from 1, through all sections
   * @param change the change
   */
  public record Numbered(int number, Change change) {}

  /** Keeps its own list. */
  public ChangedSection {
    changes = List.copyOf(changes);
  }

  /** The weight of the most weighty change in it. */
  public Weight weight() {
    return changes.get(0).change().weight();
  }
}
