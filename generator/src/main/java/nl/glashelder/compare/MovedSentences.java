package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.glashelder.model.Text;

/**
 * Tells once a text that went from one key of an entry and stands word for word at the beginning or
 * the end of the text of another key now, or the other way round: that text is otherwise the same.
 */
final class MovedSentences {
  private static final Verdict ELSEWHERE =
      Verdict.judge(
          "De woorden zijn dezelfde. Of zij op deze plaats hetzelfde zeggen, weten wij niet: lees"
              + " het.");

  private final Telling telling;

  MovedSentences(Telling telling) {
    this.telling = telling;
  }

  /** The changes, in the same order. */
  List<Told> gathered(List<Told> told) {
    List<Told> gathered = new ArrayList<>(told);
    for (Told changed : told) {
      List<Told> moved = told.stream().filter(one -> isMoved(one, changed)).toList();
      if (moved.size() == 1 && gathered.contains(moved.get(0))) {
        gathered.set(gathered.indexOf(changed), together(moved.get(0), changed));
        gathered.remove(moved.get(0));
      }
    }
    return gathered;
  }

  private static boolean isMoved(Told one, Told changed) {
    if (!changed.isA(ChangeType.CHANGED) || !sameEntry(one, changed)) {
      return false;
    }
    Optional<String> was = text(changed.of().was());
    Optional<String> is = text(changed.of().is());
    Optional<String> moved = text(one.of().value());
    if (was.isEmpty() || is.isEmpty() || moved.isEmpty()) {
      return false;
    }
    return one.isA(ChangeType.REMOVED) && isTogether(was.get(), moved.get(), is.get())
        || one.isA(ChangeType.ADDED) && isTogether(is.get(), moved.get(), was.get());
  }

  /** Whether both stand in the same entry, at keys of it that say that something is so. */
  private static boolean sameEntry(Told one, Told changed) {
    return one.of().subject().equals(changed.of().subject())
        && holder(one).equals(holder(changed))
        && Stream.of(one, changed).allMatch(t -> t.of().part().key().denies().isEmpty());
  }

  private static String holder(Told told) {
    String path = told.change().path();
    String key = told.of().part().isList() ? parent(path) : path;
    return parent(key);
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('.')));
  }

  /** The words of a text that is not divided. */
  private static Optional<String> text(Object value) {
    return value instanceof Text text && Layout.borders(text).isEmpty()
        ? Optional.of(text.markdown().strip())
        : Optional.empty();
  }

  private static boolean isTogether(String one, String other, String both) {
    return Respelling.ofText(whole(one) + " " + other, both)
        || Respelling.ofText(whole(other) + " " + one, both);
  }

  private static String whole(String text) {
    return text.matches("(?s).*[.!?]") ? text : text + ".";
  }

  private Told together(Told moved, Told changed) {
    boolean gone = moved.isA(ChangeType.REMOVED);
    List<Told.Of> from = List.of(gone ? moved.of() : changed.of());
    List<Told.Of> to = List.of(gone ? changed.of() : moved.of());
    String said = telling.gathered().textElsewhere(from, to, (Text) moved.of().value());
    List<String> before = new ArrayList<>(moved.before());
    before.addAll(changed.before());
    List<String> after = new ArrayList<>(moved.after());
    after.addAll(changed.after());
    Change change = changed.change().alsoAt(moved.change().paths(), said);
    return telling.weighing(
        new Told(change, before, after, changed.entry(), changed.of()), ELSEWHERE);
  }
}
