package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RetentionPart;
import nl.glashelder.model.RetentionPeriod;

/**
 * Tells as one change that a part of a period became a period of its own, the other way round, or
 * stands at another period, where it is called the same: how long it is kept may differ.
 */
final class PartsOfPeriods {
  private static final Verdict ELSEWHERE =
      Verdict.judge("Of dit iets uitmaakt, hangt af van de nieuwe plaats: lees beide.");

  /** What tells how long something is kept: that is said in the sentence. */
  private static final Set<String> LENGTH =
      Stream.of(RecordShape.of(RetentionPart.class), RecordShape.of(RetentionPeriod.class))
          .flatMap(shape -> shape.parts().stream())
          .filter(part -> Periods.KEYS.contains(part.key().value()))
          .map(Contents::label)
          .collect(Collectors.toSet());

  private final Telling telling;

  PartsOfPeriods(Telling telling) {
    this.telling = telling;
  }

  /** The changes, in the same order. */
  List<Told> gathered(List<Told> told) {
    List<Told> gathered = new ArrayList<>(told);
    for (Told gone : told) {
      if (gone.isA(ChangeType.REMOVED) && isPeriod(gone.of().was())) {
        List<Told> there = gathered.stream().filter(come -> isSame(gone, come)).toList();
        if (there.size() == 1 && isOnlyOne(gone, there.get(0), gathered)) {
          gathered.set(gathered.indexOf(there.get(0)), moved(gone, there.get(0)));
          gathered.remove(gone);
        }
      }
    }
    return gathered;
  }

  private static boolean isPeriod(Object value) {
    return value instanceof RetentionPart || value instanceof RetentionPeriod;
  }

  private static boolean isSame(Told gone, Told come) {
    Object was = gone.of().was();
    Object is = come.of().is();
    return gone.isA(ChangeType.REMOVED)
        && come.isA(ChangeType.ADDED)
        && isPeriod(was)
        && isPeriod(is)
        && (was instanceof RetentionPart || is instanceof RetentionPart)
        && SameEntry.areCalledSame(was, is);
  }

  private static boolean isOnlyOne(Told gone, Told come, List<Told> told) {
    return told.stream().noneMatch(other -> other != gone && isSame(other, come));
  }

  private Told moved(Told gone, Told come) {
    Kept was = kept(gone.of().was());
    Kept is = kept(come.of().is());
    Verdict verdict = was.to(is);
    Told.Of of =
        new Told.Of(come.of().part(), gone.of().was(), come.of().is(), come.of().subject());
    String said =
        telling.periods().elsewhere(gone.of(), come.of(), was.words(), is.words())
            + places(come)
            + places(gone).replace(RegroupedData.PLACES, " Eerst gold dit bij: ");
    Told one =
        telling.told(
            come.change().path(),
            ChangeType.MOVED,
            verdict.weight() == Weight.EDITORIAL
                    || verdict.weight() == Weight.NARROWING && saysMore(gone, come)
                ? ELSEWHERE
                : verdict,
            said,
            of);
    List<String> also = new ArrayList<>(come.change().elsewhere());
    also.addAll(gone.change().paths());
    Change change = one.change().alsoAt(also, one.change().sentence());
    List<Detail> details = new ArrayList<>(come.change().details());
    details.addAll(lost(gone, come));
    return new Told(change.withDetails(details), gone.before(), come.after(), one.entry(), of);
  }

  /** What stood at its former place and stands no more, but for how long it is kept. */
  private static List<Detail> lost(Told gone, Told come) {
    return gone.change().details().stream()
        .filter(detail -> !LENGTH.contains(detail.label()))
        .filter(detail -> !come.change().details().contains(detail))
        .map(detail -> new Detail(detail.label() + " (weg)", detail.value(), detail.details()))
        .toList();
  }

  /** Whether a period says what may matter more than how long it is. */
  private static boolean saysMore(Told gone, Told come) {
    return saysMore(gone.of().was()) || saysMore(come.of().is());
  }

  private static boolean saysMore(Object period) {
    return period instanceof RetentionPeriod whole
        && (!whole.exceptions().isEmpty()
            || !whole.parts().isEmpty()
            || whole.afterwards().isPresent());
  }

  private static Kept kept(Object period) {
    return period instanceof RetentionPart part ? Kept.of(part) : Kept.of((RetentionPeriod) period);
  }

  private static String places(Told told) {
    int at = told.change().sentence().indexOf(RegroupedData.PLACES);
    return at < 0 ? "" : told.change().sentence().substring(at);
  }
}
