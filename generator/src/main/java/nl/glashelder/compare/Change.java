package nl.glashelder.compare;

import java.util.List;

/**
 * One change in meaning.
 *
 * @param id stable for the same change in every build, so that remarks on it survive: a hash of
 *     path and type
 * @param path where in the data, for example {@code bewaartermijnen.camerabeelden.duur}
 * @param type how it changed
 * @param weight what it means for people
 * @param sentence the change as one plain Dutch sentence
 * @param reason why it has this weight, as one Dutch sentence
 * @param details what the entry says that came or went, key by key; empty for other changes
 */
public record Change(
    String id,
    String path,
    ChangeType type,
    Weight weight,
    String sentence,
    String reason,
    List<Detail> details) {
  /** Keeps its own list. */
  public Change {
    details = List.copyOf(details);
  }
}
