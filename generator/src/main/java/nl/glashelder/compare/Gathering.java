package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.glashelder.model.DataItem;
import nl.glashelder.model.Reach;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.RetentionPeriod;

/**
 * Tells once what is one change in several places: an entry that came with everything that now
 * refers to it, an entry in the place of another, an entry in another list, the same change at
 * several entries.
 */
final class Gathering {
  private final Sides sides;
  private final Telling telling;

  /**
   * Gathers.
   *
   * @param sides the documents
   * @param telling says what is gathered
   */
  Gathering(Sides sides, Telling telling) {
    this.sides = sides;
    this.telling = telling;
  }

  /** The changes, each told once, in the same order. */
  List<Told> gathered(List<Told> told) {
    List<UnaryOperator<List<Told>>> steps =
        List.of(
            new OtherThing(sides, telling)::gathered,
            new Explained(telling)::gathered,
            new SharedWith(sides, telling)::gathered,
            new Addresses(telling)::gathered,
            new Headings(telling)::gathered,
            new Denied(telling)::gathered,
            new MovedTexts(telling)::gathered,
            new MovedSentences(telling)::gathered,
            new Divisions(sides, telling)::gathered,
            new Reworded(telling)::gathered,
            this::withReferences,
            new PartsOfPeriods(telling)::gathered,
            this::periodsReferredTo,
            new RegroupedData(sides, telling)::gathered,
            this::replaced,
            this::inOtherLists,
            this::atSeveralEntries,
            new SeveralLines(telling)::gathered,
            new FollowingRights(sides, telling)::gathered);
    List<Told> gathered = told;
    for (UnaryOperator<List<Told>> step : steps) {
      gathered = step.apply(gathered);
    }
    return gathered;
  }

  /** An entry that came or went, with the references to it that came or went. */
  private List<Told> withReferences(List<Told> told) {
    List<Told> gathered = new ArrayList<>(told);
    for (Told entry : told) {
      if (isEntryOfDocument(entry)) {
        List<Told> references =
            gathered.stream()
                .filter(t -> refersTo(t, entry) && t.isA(entry.change().type()))
                .toList();
        absorb(gathered, entry, references, places(references, RegroupedData.PLACES.strip() + " "));
      }
    }
    return gathered;
  }

  /** A period that came or went because others refer to it now, or no longer. */
  private List<Told> periodsReferredTo(List<Told> told) {
    List<Told> gathered = new ArrayList<>(told);
    for (Told entry : told) {
      if (isEntryOfDocument(entry) && entry.change().elsewhere().isEmpty()) {
        gathered.stream()
            .filter(t -> t.isA(ChangeType.CHANGED) && refersTo(t, entry))
            .findFirst()
            .ifPresent(t -> absorb(gathered, t, List.of(entry), ""));
      }
    }
    return gathered;
  }

  private static boolean isEntryOfDocument(Told told) {
    return told.entry().isPresent()
        && KeyPath.length(told.change().path()) == 2
        && (told.isA(ChangeType.ADDED) || told.isA(ChangeType.REMOVED));
  }

  /** Whether a change is one of a reference to an entry that came or went. */
  private static boolean refersTo(Told told, Told entry) {
    String list = told.of().part().key().refersTo();
    Object id = entry.isA(ChangeType.ADDED) ? told.of().is() : told.of().was();
    return !list.isEmpty() && entry.change().path().equals(list + "." + id);
  }

  private static void absorb(List<Told> all, Told main, List<Told> others, String said) {
    if (!others.isEmpty()) {
      List<String> paths =
          others.stream().flatMap(t -> t.change().paths().stream()).distinct().toList();
      all.set(
          all.indexOf(main), main.as(main.change().alsoAt(paths, main.change().sentence() + said)));
      all.removeAll(others);
    }
  }

  private String places(List<Told> told, String lead) {
    List<String> names =
        told.stream()
            .map(t -> t.of().subject())
            .map(s -> s.name().isEmpty() ? s.words() : Spoken.quoted(s.name()))
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    return names.isEmpty() ? "" : " " + lead + Summary.and(names) + ".";
  }

  /** An entry of a list in the place of another: whatever referred to that one, refers to it. */
  private List<Told> replaced(List<Told> told) {
    List<Told> gathered = new ArrayList<>(told);
    for (Told gone : told) {
      if (isEntryOfDocument(gone) && gone.isA(ChangeType.REMOVED)) {
        List<Told> successors =
            gathered.stream().filter(t -> t.isA(ChangeType.ADDED) && takesPlace(t, gone)).toList();
        long rivals =
            gathered.stream()
                .filter(t -> t.isA(ChangeType.REMOVED))
                .filter(t -> successors.stream().anyMatch(s -> takesPlace(s, t)))
                .count();
        if (successors.size() == 1 && rivals == 1) {
          Told come = successors.get(0);
          gathered.set(gathered.indexOf(come), replaced(gone, come));
          gathered.remove(gone);
        }
      }
    }
    return gathered;
  }

  private static boolean takesPlace(Told come, Told gone) {
    return isEntryOfDocument(come)
        && come.entry().equals(gone.entry())
        && holders(come).equals(holders(gone))
        && (!holders(come).isEmpty() || saySame(come, gone));
  }

  /** Whether all that is said of one party is said of another. */
  private static boolean saySame(Told come, Told gone) {
    return SameEntry.sayAllButTheirNames(come.of().is(), gone.of().was());
  }

  private static Set<String> holders(Told told) {
    Set<String> holders = new TreeSet<>();
    told.change()
        .elsewhere()
        .forEach(path -> holders.add(path.substring(0, path.lastIndexOf('.'))));
    return holders;
  }

  private Told replaced(Told gone, Told come) {
    Told.Of of =
        new Told.Of(come.of().part(), gone.of().was(), come.of().is(), come.of().subject());
    Verdict verdict =
        saySame(come, gone) && come.of().part().key().reach() == Reach.DESCRIBES
            ? Verdict.judge("Wat erover staat, is gelijk. Of het dezelfde is, staat er niet.")
            : gone.change().weight() == come.change().weight()
                ? SameEntry.losesProtection(gone.of().was(), come.of().is())
                    ? Verdict.ofReach(Reach.PROTECTS, false)
                    : Verdict.readBoth()
                : Verdict.ofReach(come.of().part().key().reach(), true);
    String places = come.change().sentence();
    int at = places.indexOf(RegroupedData.PLACES);
    String said =
        telling.gathered().replaced(of)
            + new RegroupedData(sides, telling).exchanged(of.was(), of.is())
            + (at < 0 ? "" : places.substring(at));
    Told one = telling.told(come.change().path(), ChangeType.REPLACED, verdict, said, of);
    List<String> also = new ArrayList<>(come.change().elsewhere());
    also.addAll(gone.change().paths());
    Change change = one.change().alsoAt(also, one.change().sentence());
    List<Detail> details = new ArrayList<>(come.change().details());
    details.addAll(telling.gone(of.was(), of.is()));
    return new Told(change.withDetails(details), gone.before(), come.after(), one.entry(), of);
  }

  /** An entry that went from one list and stands in another. */
  private List<Told> inOtherLists(List<Told> told) {
    List<Told> gathered = new ArrayList<>(told);
    for (Told gone : told) {
      if (gone.entry().isPresent() && gone.isA(ChangeType.REMOVED)) {
        List<Told> there =
            gathered.stream()
                .filter(t -> t.isA(ChangeType.ADDED) && t.entry().equals(gone.entry()))
                .filter(t -> isSameElsewhere(gone, t))
                .toList();
        if (there.size() == 1) {
          Told come = there.get(0);
          gathered.set(gathered.indexOf(come), inOtherList(gone, come));
          gathered.remove(gone);
        }
      }
    }
    return gathered;
  }

  /** Data are what they are called, whatever else is said of them in their new place. */
  private static boolean isSameElsewhere(Told gone, Told come) {
    return SameEntry.saySame(come.of().is(), gone.of().was())
        || gone.of().was() instanceof DataItem
            && SameEntry.areCalledSame(come.of().is(), gone.of().was());
  }

  /** What else differs of an entry that stands in another list. */
  private List<Told> alsoChanged(Told gone, Told come) {
    Record was = (Record) gone.of().was();
    Record is = (Record) come.of().is();
    Subject subject =
        come.of()
            .subject()
            .entry(is.getClass(), telling.names().nameOf(was), telling.names().nameOf(is));
    Walk walk = new Walk(sides, telling);
    walk.records(was, is, come.change().path(), subject);
    return walk.told();
  }

  /** A move, told with what changed along with it, and as heavy as the heaviest of these. */
  private static Change withChanges(Change move, List<Told> more) {
    Change together = move;
    for (Told one : more) {
      Change change = one.change();
      String said = together.sentence() + " " + change.sentence();
      Change heavier =
          change.weight().compareTo(together.weight()) < 0 ? together.meaning(change) : together;
      together = heavier.alsoAt(change.paths(), said);
      together = change.texts().map(together::with).orElse(together);
    }
    return together;
  }

  private Told inOtherList(Told gone, Told come) {
    Told.Of of =
        new Told.Of(come.of().part(), gone.of().was(), come.of().is(), come.of().subject());
    Verdict verdict = new Usage(sides).moved(gone.change().path(), come.change().path(), of.part());
    String said = telling.gathered().elsewhere(gone.of(), come.of());
    Told one = telling.told(come.change().path(), ChangeType.MOVED, verdict, said, of);
    List<String> also = List.of(gone.change().path());
    Change move = one.change().alsoAt(also, one.change().sentence());
    return new Told(
        withChanges(move, alsoChanged(gone, come)), gone.before(), come.after(), one.entry(), of);
  }

  /** What is the same change of the same key, at whatever entries. */
  private record SameChange(Class<?> holder, String key, ChangeType type, Object was, Object is) {}

  private List<Told> atSeveralEntries(List<Told> told) {
    Map<SameChange, List<Told>> alike = new LinkedHashMap<>();
    for (Told one : told) {
      Told.Of of = one.of();
      // What refers to the same entry may be a purpose, a group of data or a part of the document.
      boolean refers = !of.part().key().refersTo().isEmpty();
      boolean single =
          !refers && of.subject().place() != Subject.Place.ENTRY || isOfPeriod(of.part());
      Object unique = single || one.isA(ChangeType.MOVED) ? one.change().path() : "";
      alike
          .computeIfAbsent(
              new SameChange(
                  refers ? Object.class : of.part().accessor().getDeclaringClass(),
                  of.part().key().value() + unique,
                  one.change().type(),
                  of.was(),
                  of.is()),
              key -> new ArrayList<>())
          .add(one);
    }
    List<Told> gathered = new ArrayList<>(told);
    for (List<Told> group : alike.values()) {
      boolean sameWeight = group.stream().map(t -> t.change().weight()).distinct().count() == 1;
      if (group.size() > 1 && sameWeight) {
        List<Told> others = group.subList(1, group.size());
        absorb(gathered, group.get(0), others, places(others, "Hetzelfde geldt bij: "));
      }
    }
    return gathered;
  }

  /** A period has a name and a start of its own: each is told by itself. */
  private static boolean isOfPeriod(Part part) {
    return part.accessor().getDeclaringClass() == RetentionPeriod.class;
  }

  /** The record that a path leads to in a document; empty where there is none. */
  static Optional<Object> at(Record document, String path) {
    Object here = document;
    String rest = path;
    while (here != null && !rest.isEmpty()) {
      Object holder = here;
      String key = rest.split("\\.", 2)[0];
      Optional<Part> part = RecordShape.of(holder.getClass()).part(key);
      if (part.isEmpty() || part.get().kind() != Kind.RECORD) {
        return Optional.empty();
      }
      rest = rest.length() > key.length() ? rest.substring(key.length() + 1) : "";
      if (part.get().isList()) {
        String id = rest.split("\\.", 2)[0];
        here = EntryKeys.keyed(part.get(), holder).get(id);
        rest = rest.length() > id.length() ? rest.substring(id.length() + 1) : "";
      } else {
        here = part.get().values(holder).stream().findFirst().orElse(null);
      }
    }
    return Optional.ofNullable(Objects.equals(here, document) ? null : here);
  }
}
