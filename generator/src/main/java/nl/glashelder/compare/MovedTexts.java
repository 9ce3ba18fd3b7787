package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.glashelder.model.Reach;
import nl.glashelder.model.Text;

/**
 * Tells once a text that went from one key of an entry and stands at another key of it now: the
 * words are the same, so that they are no promise that is gone, nor a new one.
 */
final class MovedTexts {
  private static final Verdict ELSEWHERE =
      Verdict.judge(
          "De woorden zijn dezelfde. Of zij op deze plaats hetzelfde zeggen, weten wij niet: lees"
              + " het.");

  private final Telling telling;

  MovedTexts(Telling telling) {
    this.telling = telling;
  }

  /** The changes, in the same order. */
  List<Told> gathered(List<Told> told) {
    List<Told> gathered = new ArrayList<>(told);
    for (Told gone : told) {
      if (gone.isA(ChangeType.REMOVED) && isText(gone)) {
        List<Told> there = gathered.stream().filter(come -> isThere(come, gone)).toList();
        if (there.size() == 1) {
          gathered.set(gathered.indexOf(there.get(0)), moved(gone, there.get(0)));
          gathered.remove(gone);
        }
      }
    }
    return gathered;
  }

  private static boolean isText(Told told) {
    return told.of().value() instanceof Text && told.of().part().key().denies().isEmpty();
  }

  private static boolean isThere(Told come, Told gone) {
    return come.isA(ChangeType.ADDED)
        && isText(come)
        && come.change().elsewhere().isEmpty()
        && gone.change().elsewhere().isEmpty()
        && !come.of().part().equals(gone.of().part())
        && entry(come).equals(entry(gone))
        && Respelling.ofText(come.of().is().toString(), gone.of().was().toString())
        && !Layout.differs(come.of().is(), gone.of().was());
  }

  /** The entry that something stands in, or the part of the document. */
  private static String entry(Told told) {
    String[] keys = told.change().path().split("\\.");
    return keys.length > 2 ? keys[0] + "." + keys[1] : keys[0];
  }

  private Told moved(Told gone, Told come) {
    Told.Of of =
        new Told.Of(come.of().part(), gone.of().was(), come.of().is(), come.of().subject());
    String said = telling.gathered().textElsewhere(gone.of(), come.of());
    Verdict verdict =
        come.change().weight() == Weight.WIDENING && come.of().part().key().reach() == Reach.WIDENS
            ? new Verdict(Weight.WIDENING, come.change().label(), come.change().reason())
            : ELSEWHERE;
    Told one = telling.told(come.change().path(), ChangeType.MOVED, verdict, said, of);
    List<String> also = List.of(gone.change().path());
    return new Told(
        one.change().alsoAt(also, one.change().sentence()).withDetails(gone.change().details()),
        gone.before(),
        come.after(),
        Optional.empty(),
        of);
  }
}
