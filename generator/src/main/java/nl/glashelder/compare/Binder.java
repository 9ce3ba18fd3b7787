package nl.glashelder.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.glashelder.compare.words.Hunk;
import nl.glashelder.wording.Whereabouts;

/**
 * Binds changes of the words to changes of the data: each place to what it is most surely about,
 * then places in the same sentence to what their neighbours are about, and last the changes that
 * have no place yet to what is nearest.
 */
final class Binder {
  /** Ways in which a place can be about a change, the surest first. */
  private static final List<BiPredicate<Place, Sought>> WAYS =
      List.of(
          (place, change) -> change.shared(place.key()) > 1 && change.isSaidBy(place),
          (place, change) ->
              (change.isAround(place.key()) || change.isIn(place.key())) && change.isAllOf(place),
          (place, change) -> change.isAround(place.key()),
          (place, change) ->
              change.isIn(place.key()) && (change.isNamed(place) || change.isPartly(place)),
          (place, change) ->
              change.shared(place.key()) > 0 && (change.isNamed(place) || change.isPartly(place)),
          (place, change) -> change.isReferredToBy(place.key()) && change.isNamed(place),
          (place, change) -> change.isNamesake(place));

  /**
   * The same where the standard words are others too: what a block is about by itself, or words
   * that say what changed, and not those of another entry.
   */
  private static final List<BiPredicate<Place, Sought>> WAYS_AMONG_OTHER_WORDING =
      List.of(
          (place, change) -> change.shared(place.key()) > 1 && change.isSaidBy(place),
          (place, change) ->
              (change.isAround(place.key()) || change.isIn(place.key())) && change.isAllOf(place),
          (place, change) -> change.isAroundItself(place.key()),
          (place, change) -> change.isAround(place.key()) && isWhole(place),
          (place, change) ->
              change.isIn(place.key()) && (change.isNamed(place) || change.isPartly(place)),
          (place, change) ->
              change.shared(place.key()) > 0
                  && !change.isOfAnotherEntry(place.key())
                  && change.isNamed(place),
          (place, change) -> change.isReferredToBy(place.key()) && change.isNamed(place),
          (place, change) -> change.isNamesake(place));

  private final List<Place> places;
  private final List<Sought> changes;

  /** Whether the standard words are others too, so that a place may be due to those. */
  private final boolean otherWording;

  private Binder(
      List<Told> told,
      List<Hunk> hunks,
      References references,
      Whereabouts whereabouts,
      boolean otherWording) {
    this.otherWording = otherWording;
    places = hunks.stream().map(Place::new).toList();
    changes = told.stream().map(t -> new Sought(t, references, whereabouts)).toList();
  }

  /**
   * Every place with what it shows, in order. With the same standard words every place shows a
   * change of the data. Where one shows none, the standard words are others: then a place shows
   * only what its own words are about.
   */
  static Map<Hunk, List<Change>> bound(
      List<Told> told, List<Hunk> hunks, References references, Whereabouts whereabouts) {
    Map<Hunk, List<Change>> bound = new Binder(told, hunks, references, whereabouts, false).bound();
    return bound.values().stream().noneMatch(List::isEmpty)
        ? bound
        : new Binder(told, hunks, references, whereabouts, true).bound();
  }

  private Map<Hunk, List<Change>> bound() {
    places.forEach(this::surely);
    for (int i = 0; i < places.size(); i++) {
      if (!places.get(i).isExplained() && !otherWording) {
        withNeighbour(i);
      } else if (!places.get(i).isExplained()) {
        asPartOfNeighbour(i);
      }
    }
    changes.stream().filter(c -> !isSeen(c) && !c.mayYield()).forEach(this::nearest);
    changes.stream().filter(Sought::isEverywhere).forEach(this::everywhere);
    Map<Hunk, List<Change>> bound = new LinkedHashMap<>();
    places.forEach(
        place -> bound.put(place.hunk(), place.shown().stream().map(Sought::change).toList()));
    return bound;
  }

  private boolean isSeen(Sought change) {
    return places.stream().anyMatch(place -> place.shown().contains(change));
  }

  /** Whether words came or went, and none stand in their place. */
  private static boolean isWhole(Place place) {
    return place.hunk().kind() != Hunk.Kind.CHANGED && !place.isSmall();
  }

  private void surely(Place place) {
    for (BiPredicate<Place, Sought> way : otherWording ? WAYS_AMONG_OTHER_WORDING : WAYS) {
      List<Sought> found =
          changes.stream().filter(c -> place.canShow(c) && way.test(place, c)).toList();
      if (!found.isEmpty()) {
        int most = found.stream().mapToInt(c -> c.shared(place.key())).max().orElse(0);
        found.stream().filter(c -> c.shared(place.key()) == most).forEach(place.shown()::add);
        return;
      }
    }
  }

  /**
   * A place that says nothing by itself, such as the "en" of an enumeration or the question above
   * an answer, goes with the next place in the same block or entry, else with the one before.
   */
  private void withNeighbour(int at) {
    Place place = places.get(at);
    List<Sought> around = changes.stream().filter(c -> c.isIn(place.key())).toList();
    for (int other : new int[] {at + 1, at - 1}) {
      if (other >= 0 && other < places.size()) {
        Place neighbour = places.get(other);
        Set<Sought> shown = neighbour.shown();
        if (neighbour.key().equals(place.key())) {
          place.shown().addAll(shown);
        } else if (KeyPath.length(place.key()) > 1) {
          shown.stream()
              .filter(c -> around.contains(c) || c.isBeside(place.key()))
              .forEach(place.shown()::add);
        }
        if (place.isExplained()) {
          return;
        }
      }
    }
    List<Sought> due = changes.stream().filter(c -> c.isReferredToBy(place.key())).toList();
    if (due.isEmpty() && KeyPath.length(place.key()) > 1) {
      due =
          !around.isEmpty()
              ? around
              : changes.stream().filter(c -> c.isInEntryOf(place.key())).toList();
    }
    due.stream().filter(place::canShow).forEach(place.shown()::add);
    if (place.hunk().kind() == Hunk.Kind.MOVED) {
      // Of two that change places either one can be called moved.
      changes.stream()
          .filter(c -> c.isMove() && c.isPeerOf(place.key()))
          .forEach(place.shown()::add);
    }
  }

  /** The "en" of an enumeration, or the question above an answer that came or went with it. */
  private void asPartOfNeighbour(int at) {
    Place place = places.get(at);
    for (int other : new int[] {at + 1, at - 1}) {
      if (other < 0 || other >= places.size() || place.isExplained()) {
        continue;
      }
      Place neighbour = places.get(other);
      boolean joins = place.isSmall() && neighbour.key().equals(place.key());
      boolean asks =
          other > at
              && neighbour.hunk().kind() == place.hunk().kind()
              && place.hunk().kind() != Hunk.Kind.CHANGED
              && KeyPath.isWithin(neighbour.key(), place.key());
      if (joins || asks) {
        place.shown().addAll(neighbour.shown());
      }
    }
  }

  /** The nearest places that nothing explains, or that are about the same entry. */
  private void nearest(Sought change) {
    List<Place> near =
        places.stream()
            .filter(place -> change.shared(place.key()) > 0)
            .filter(
                place ->
                    !place.isExplained()
                        || change.isItselfIn(place.key())
                        || change.isBeside(place.key())
                        || change.shared(place.key()) > 1 && change.isNamed(place))
            .toList();
    int most = near.stream().mapToInt(p -> change.shared(p.key())).max().orElse(0);
    List<Place> nearest = near.stream().filter(p -> change.shared(p.key()) == most).toList();
    List<Place> free = nearest.stream().filter(p -> !p.isExplained()).toList();
    (free.isEmpty() ? nearest : free).forEach(place -> place.shown().add(change));
  }

  private void everywhere(Sought change) {
    places.stream().filter(p -> !p.isExplained()).forEach(p -> p.shown().add(change));
  }
}
