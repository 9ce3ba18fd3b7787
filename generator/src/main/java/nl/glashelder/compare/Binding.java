package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.glashelder.compare.words.Hunk;
import nl.glashelder.wording.Whereabouts;

/**
 * Which changes of the words show which changes of the data. A change of the words belongs to
 * changes of the data by the key of its block; where another part of the text names the same thing,
 * by that name. What belongs to none is a matter of wording.
 */
public final class Binding {
  private final Map<Hunk, List<Change>> byHunk;
  private final Map<Change, List<Hunk>> byChange = new LinkedHashMap<>();
  private final List<Change> unseen;

  private Binding(Map<Hunk, List<Change>> byHunk, List<Told> told, Whereabouts whereabouts) {
    this.byHunk = byHunk;
    byHunk.forEach(
        (hunk, changes) ->
            changes.forEach(c -> byChange.computeIfAbsent(c, x -> new ArrayList<>()).add(hunk)));
    unseen =
        told.stream()
            .filter(t -> !areRearrangedLines(t))
            .map(Told::change)
            .filter(
                c ->
                    !byChange.containsKey(c) && !c.paths().stream().allMatch(whereabouts::mayYield))
            .toList();
  }

  /** Lines of which the words are together the same: where lines make one sentence, so is that. */
  private static boolean areRearrangedLines(Told told) {
    return told.entry().isEmpty() && (told.isA(ChangeType.SPLIT) || told.isA(ChangeType.MERGED));
  }

  /**
   * Binds changes of data and of words to each other.
   *
   * @param references what in the data refers to what
   */
  static Binding of(
      List<Told> told, List<Hunk> hunks, References references, Whereabouts whereabouts) {
    List<Told> visible =
        told.stream()
            .filter(t -> isSaid(t.change(), whereabouts) && !isOrderOfDataAlone(t))
            .toList();
    return new Binding(Binder.bound(visible, hunks, references, whereabouts), visible, whereabouts);
  }

  /** Another order in which no entry moved on the page. */
  private static boolean isOrderOfDataAlone(Told told) {
    return told.isA(ChangeType.MOVED) && told.of().value() == null;
  }

  private static boolean isSaid(Change change, Whereabouts whereabouts) {
    return !change.paths().stream().allMatch(whereabouts::isSilent)
        && !(change.type() == ChangeType.MOVED && whereabouts.isSorted(change.path()));
  }

  /** The places in the redline where a change of the data shows, in order. */
  public List<Hunk> hunksOf(Change change) {
    return byChange.getOrDefault(change, List.of());
  }

  /** The changes of the data that a place in the redline shows; empty for a matter of wording. */
  public List<Change> changesAt(Hunk hunk) {
    return byHunk.getOrDefault(hunk, List.of());
  }

  /** The places where only the wording is another. */
  public List<Hunk> wordingOnly() {
    return byHunk.entrySet().stream()
        .filter(e -> e.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The changes of the data that a reader should see in the words and does not. */
  public List<Change> unseen() {
    return unseen;
  }
}
