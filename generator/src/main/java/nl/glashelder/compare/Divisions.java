package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.glashelder.model.LegalBasisUse;
import nl.glashelder.model.Processing;

/** Recognises a purpose that was split into several, and several that became one. */
final class Divisions {
  private final Sides sides;
  private final Telling telling;

  Divisions(Sides sides, Telling telling) {
    this.sides = sides;
    this.telling = telling;
  }

  /** The changes, with what was split or merged told as that. */
  List<Told> gathered(List<Told> told) {
    List<Told> gone = purposes(told, ChangeType.REMOVED);
    List<Told> come = purposes(told, ChangeType.ADDED);
    if (gone.size() == 1 && come.size() > 1 && areTogether(olders(gone), newers(come))) {
      return one(told, gone, come, ChangeType.SPLIT);
    }
    if (gone.size() > 1 && come.size() == 1 && areTogether(newers(come), olders(gone))) {
      return one(told, gone, come, ChangeType.MERGED);
    }
    if (gone.isEmpty() && come.size() == 1) {
      return withRest(told, come.get(0));
    }
    return gone.size() == 1 && come.isEmpty() ? intoOther(told, gone.get(0)) : told;
  }

  private static List<Told> purposes(List<Told> told, ChangeType type) {
    return told.stream()
        .filter(t -> t.isA(type) && t.entry().equals(Optional.of(Processing.class)))
        .toList();
  }

  private static List<Processing> olders(List<Told> told) {
    return told.stream().map(t -> (Processing) t.of().was()).toList();
  }

  private static List<Processing> newers(List<Told> told) {
    return told.stream().map(t -> (Processing) t.of().is()).toList();
  }

  /** Whether several purposes together use what one purpose uses, and nothing else. */
  private static boolean areTogether(List<Processing> one, List<Processing> several) {
    List<Function<Processing, List<?>>> uses =
        List.of(
            Processing::data,
            Processing::audiences,
            p -> p.recipients().orElse(List.of()),
            Processing::retention,
            p -> p.bases().stream().map(LegalBasisUse::basis).toList());
    return !one.get(0).data().isEmpty()
        && uses.stream().allMatch(use -> union(one, use).equals(union(several, use)));
  }

  private static Set<Object> union(List<Processing> some, Function<Processing, List<?>> use) {
    Set<Object> all = new HashSet<>();
    some.forEach(p -> all.addAll(use.apply(p)));
    return all;
  }

  /** A purpose that went on with less, beside a new one that does the rest. */
  private List<Told> withRest(List<Told> told, Told come) {
    List<Told> shrunk = shrunk(told, come, true);
    return shrunk.isEmpty() ? told : beside(told, come, shrunk, ChangeType.SPLIT);
  }

  /** A purpose that went, of which all is now done for another one. */
  private List<Told> intoOther(List<Told> told, Told gone) {
    List<Told> grown = shrunk(told, gone, false);
    return grown.isEmpty() ? told : beside(told, gone, grown, ChangeType.MERGED);
  }

  /** The changes of the one purpose that, together with another one, uses what it used alone. */
  private List<Told> shrunk(List<Told> told, Told other, boolean split) {
    Record whole = split ? sides.older() : sides.newer();
    Record parts = split ? sides.newer() : sides.older();
    List<String> candidates =
        told.stream()
            .map(t -> t.change().path())
            .filter(path -> path.startsWith("verwerkingen.") && KeyPath.length(path) > 2)
            .map(path -> path.split("\\.")[1])
            .distinct()
            .toList();
    List<String> fitting =
        candidates.stream()
            .filter(
                id -> {
                  Processing one = purpose(whole, id);
                  Processing rest = purpose(parts, id);
                  return one != null
                      && rest != null
                      && isLess(rest, one)
                      && areTogether(List.of(one), List.of(rest, (Processing) other.of().value()));
                })
            .toList();
    return fitting.size() != 1
        ? List.of()
        : told.stream()
            .filter(t -> KeyPath.isWithin(t.change().path(), "verwerkingen." + fitting.get(0)))
            .toList();
  }

  /** Whether the rest does something less, or says its purpose otherwise. */
  private static boolean isLess(Processing rest, Processing one) {
    return !rest.purpose().equals(one.purpose())
        || !rest.examples().equals(one.examples())
        || !new HashSet<>(rest.data()).equals(new HashSet<>(one.data()));
  }

  private static Processing purpose(Record document, String id) {
    return Gathering.at(document, "verwerkingen." + id).map(Processing.class::cast).orElse(null);
  }

  private List<Told> one(List<Told> told, List<Told> gone, List<Told> come, ChangeType type) {
    boolean split = type == ChangeType.SPLIT;
    List<String> from = gone.stream().map(t -> name(t.of().was())).toList();
    List<String> to = come.stream().map(t -> name(t.of().is())).toList();
    List<Told> all = new ArrayList<>(gone);
    all.addAll(come);
    return told(told, split ? gone.get(0) : come.get(0), all, type, from, to);
  }

  private List<Told> beside(List<Told> told, Told other, List<Told> changed, ChangeType type) {
    boolean split = type == ChangeType.SPLIT;
    String id = changed.get(0).change().path().split("\\.")[1];
    String former = name(purpose(sides.older(), id));
    String latter = name(purpose(sides.newer(), id));
    String others = name(other.of().value());
    List<Told> all = new ArrayList<>(changed);
    all.add(other);
    return told(
        told,
        other,
        all,
        type,
        split ? List.of(former) : List.of(former, others),
        split ? List.of(latter, others) : List.of(latter));
  }

  private List<Told> told(
      List<Told> told,
      Told main,
      List<Told> all,
      ChangeType type,
      List<String> from,
      List<String> to) {
    Verdict verdict =
        Verdict.judge(
            "De gegevens, de ontvangers en de termijnen zijn samen gelijk."
                + " Of de doelen ook gelijk zijn, hangt af van de tekst: lees beide.");
    Told one =
        telling.told(
            main.change().path(), type, verdict, telling.gathered().divided(from, to), main.of());
    List<String> paths = all.stream().flatMap(t -> t.change().paths().stream()).distinct().toList();
    Told whole =
        new Told(
            one.change().alsoAt(paths, one.change().sentence()),
            all.stream().flatMap(t -> t.before().stream()).toList(),
            all.stream().flatMap(t -> t.after().stream()).toList(),
            one.entry(),
            one.of());
    List<Told> gathered = new ArrayList<>(told);
    gathered.set(gathered.indexOf(main), whole);
    gathered.removeAll(all);
    return gathered;
  }

  private String name(Object value) {
    return telling.names().nameOf(value);
  }
}
