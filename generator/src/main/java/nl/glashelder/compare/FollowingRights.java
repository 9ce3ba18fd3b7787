package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Right;
import nl.glashelder.model.RightsOnPurpose;

/**
 * Tells with a change of what a purpose rests on, or of whether it is direct marketing, which
 * rights come or go with it: the page names those at the purpose and in general. Without the right
 * to object people are protected less, unless they are asked for their consent instead.
 */
final class FollowingRights {
  private static final String LIST = "verwerkingen";

  /** The keys of a purpose that rights follow from. */
  private static final Set<String> KEYS = Set.of("reclame", "grondslagen");

  private static final Verdict NO_OBJECTION =
      Verdict.worse("Er staat niet meer dat {u|je} hiertegen bezwaar mag maken.");

  private static final Verdict NO_PROMISE =
      Verdict.worse("Bezwaar mag nog, maar er staat niet meer dat wij dan altijd stoppen.");

  private final Sides sides;
  private final Telling telling;

  FollowingRights(Sides sides, Telling telling) {
    this.sides = sides;
    this.telling = telling;
  }

  /** What happened to the rights on a purpose. */
  private record Rights(Set<Right> come, Set<Right> gone, boolean stops) {
    /** Whether neither a right nor the promise to stop came or went. */
    boolean areSame() {
      return come.isEmpty() && gone.isEmpty() && !stops;
    }

    /** What people lose that consent does not make good; empty for nothing. */
    Optional<Verdict> loss() {
      if (come.contains(Right.WITHDRAW_CONSENT)) {
        return Optional.empty();
      }
      return gone.contains(Right.OBJECTION)
          ? Optional.of(NO_OBJECTION)
          : stops ? Optional.of(NO_PROMISE) : Optional.empty();
    }
  }

  /** The changes, each with the rights that follow from it, in the same order. */
  List<Told> gathered(List<Told> told) {
    Set<String> done = new LinkedHashSet<>();
    List<Told> gathered = new ArrayList<>();
    for (Told one : told) {
      Map<String, Rights> rights = new LinkedHashMap<>();
      for (String path : one.change().paths()) {
        purpose(path)
            .filter(done::add)
            .flatMap(this::rights)
            .ifPresent(r -> rights.put(path.split("\\.")[1], r));
      }
      gathered.add(rights.isEmpty() ? one : with(one, rights));
    }
    return gathered;
  }

  /** The id of the purpose of which a path leads to something that rights follow from. */
  private static Optional<String> purpose(String path) {
    String[] keys = path.split("\\.");
    return keys.length > 2 && keys[0].equals(LIST) && KEYS.contains(keys[2])
        ? Optional.of(keys[1])
        : Optional.empty();
  }

  private Optional<Rights> rights(String id) {
    Optional<Processing> older = sides.olderEntry(LIST, id).map(Processing.class::cast);
    Optional<Processing> newer = sides.newerEntry(LIST, id).map(Processing.class::cast);
    if (older.isEmpty() || newer.isEmpty()) {
      return Optional.empty();
    }
    Set<Right> before = shown(older.get(), sides.older());
    Set<Right> after = shown(newer.get(), sides.newer());
    boolean stops =
        older.get().marketing() && !newer.get().marketing() && before.contains(Right.OBJECTION);
    Rights rights = new Rights(only(after, before), only(before, after), stops);
    return rights.areSame() ? Optional.empty() : Optional.of(rights);
  }

  private static Set<Right> only(Set<Right> some, Set<Right> others) {
    Set<Right> only = EnumSet.noneOf(Right.class);
    only.addAll(some);
    only.removeAll(others);
    return only;
  }

  /** The rights on a purpose that a statement explains: it names no others. */
  private static Set<Right> shown(Processing processing, Record document) {
    Set<Right> shown = RightsOnPurpose.of(processing);
    Set<Right> explained = EnumSet.noneOf(Right.class);
    ((PrivacyStatement) document)
        .rights()
        .ifPresent(r -> r.entries().forEach(e -> explained.add(e.id())));
    shown.retainAll(explained);
    return shown;
  }

  private Told with(Told one, Map<String, Rights> rights) {
    StringBuilder said = new StringBuilder(one.change().sentence());
    boolean same = rights.values().stream().distinct().count() == 1;
    if (same && rights.size() == purposes(one)) {
      said.append(said(rights.values().iterator().next(), ""));
    } else {
      rights.forEach(
          (id, r) ->
              said.append(said(r, " bij " + Spoken.quoted(telling.names().referred(LIST, id)))));
    }
    Change change = one.change().alsoAt(List.of(), telling.inForm(said.toString()));
    Told told = one.as(change);
    return rights.values().stream()
        .flatMap(r -> r.loss().stream())
        .filter(loss -> change.weight() != Weight.WIDENING)
        .findFirst()
        .map(loss -> telling.weighing(told, loss))
        .orElse(told);
  }

  private static long purposes(Told one) {
    return one.change().paths().stream().flatMap(path -> purpose(path).stream()).distinct().count();
  }

  private static String said(Rights rights, String at) {
    String come =
        rights.come().isEmpty()
            ? ""
            : (rights.come().size() == 1 ? " Dit recht komt" : " Deze rechten komen")
                + " erbij"
                + at
                + ": "
                + names(rights.come())
                + ".";
    String gone =
        rights.gone().isEmpty()
            ? ""
            : (rights.gone().size() == 1 ? " Dit recht staat" : " Deze rechten staan")
                + " er niet meer"
                + at
                + ": "
                + names(rights.gone())
                + ".";
    String stops =
        rights.stops() && !rights.gone().contains(Right.OBJECTION)
            ? " Er staat niet meer dat wij" + at + " na bezwaar altijd stoppen."
            : "";
    return come + gone + stops;
  }

  private static String names(Set<Right> rights) {
    return Summary.and(rights.stream().map(FollowingRights::name).toList());
  }

  private static String name(Right right) {
    return switch (right) {
      case OBJECTION -> "bezwaar maken";
      case PORTABILITY -> "gegevens meenemen";
      case WITHDRAW_CONSENT -> "{uw|je} toestemming intrekken";
      default -> right.dutch();
    };
  }
}
