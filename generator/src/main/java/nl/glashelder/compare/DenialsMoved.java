package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.List;
import nl.glashelder.model.RecordShape.Part;

/**
 * Tells as one change what is denied at a part of the data on one side and of all of them on the
 * other: whether we do it did not change there, only of how much it is said.
 */
final class DenialsMoved {
  private static final Verdict BROADER =
      Verdict.better("Dit staat er nu voor alle gegevens. Eerst stond het alleen bij een deel.");
  private static final Verdict NARROWER =
      Verdict.worse("Dit staat er nu alleen nog bij een deel. Eerst stond het voor alle gegevens.");

  private final Telling telling;

  DenialsMoved(Telling telling) {
    this.telling = telling;
  }

  /** The changes, each denial that moved told once, in the same order. */
  List<Told> gathered(List<Told> told) {
    List<Told> gathered = new ArrayList<>(told);
    for (Told whole : told) {
      if (isOfDocument(whole)) {
        List<Told> parts = gathered.stream().filter(t -> isPartOf(t, whole)).toList();
        if (!parts.isEmpty()) {
          gathered.set(gathered.indexOf(whole), together(whole, parts));
          gathered.removeAll(parts);
        }
      }
    }
    return gathered;
  }

  private static boolean isOfDocument(Told told) {
    return !told.of().part().key().denies().isEmpty()
        && (told.isA(ChangeType.ADDED) || told.isA(ChangeType.REMOVED))
        && KeyPath.length(told.change().path()) == 2;
  }

  /** Whether a denial of a part came where the same of everything went, or went where it came. */
  private static boolean isPartOf(Told part, Told whole) {
    Part list = part.of().part();
    return KeyPath.length(part.change().path()) > 2
        && part.isA(whole.isA(ChangeType.ADDED) ? ChangeType.REMOVED : ChangeType.ADDED)
        && list.key().value().equals(whole.of().part().key().value())
        && !list.key().denies().isEmpty()
        && part.of().value().equals(whole.of().value());
  }

  private Told together(Told whole, List<Told> parts) {
    boolean broader = whole.isA(ChangeType.ADDED);
    Object value = whole.of().value();
    Told.Of of = new Told.Of(whole.of().part(), value, value, whole.of().subject());
    List<String> places = parts.stream().map(t -> t.of().subject().at().strip()).toList();
    String said = telling.sentence().otherExtent(of, Summary.and(places), broader);
    Verdict verdict = broader ? BROADER : NARROWER;
    Told one = telling.told(whole.change().path(), ChangeType.MOVED, verdict, said, of);
    List<String> also = parts.stream().flatMap(t -> t.change().paths().stream()).toList();
    return one.as(one.change().alsoAt(also, one.change().sentence()));
  }
}
