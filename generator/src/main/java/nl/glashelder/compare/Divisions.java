package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.glashelder.model.Processing;
import nl.glashelder.model.RecordShape;

/**
 * Recognises a purpose or a group of data that was split into several, and several that became one.
 */
final class Divisions {
  /**
   * How well parts make a whole. Of what nearly does, what differs is told beside it with its own
   * weight; groups of data that nearly do are weighed by their items ({@link RegroupedData}).
   */
  private enum Match {
    EXACT,
    NEARLY;

    boolean isPart(Whole kind, Object part, Object whole) {
      return this == EXACT ? kind.isPart(part, whole) : kind.isNearlyPart(part, whole);
    }

    boolean areTogether(Whole kind, Object whole, List<Object> parts) {
      return this == EXACT ? kind.areTogether(whole, parts) : kind.areNearlyTogether(whole, parts);
    }

    String toBeRead(Whole kind) {
      return this == EXACT
          ? kind.toBeRead()
          : "Wat niet samen gelijk is, staat hier apart bij."
              + " Wat bij welk doel hoort, en of de doelen gelijk zijn, hangt af van de tekst: lees"
              + " beide.";
    }
  }

  private final Sides sides;
  private final Telling telling;
  private final ReferencesToParts references;

  Divisions(Sides sides, Telling telling) {
    this.sides = sides;
    this.telling = telling;
    this.references = new ReferencesToParts(sides);
  }

  /** The changes, with what was split or merged told as that. */
  List<Told> gathered(List<Told> told) {
    List<Told> gathered = new ArrayList<>(told);
    for (Match match : Match.values()) {
      for (Whole kind : Whole.KINDS) {
        for (ChangeType type : List.of(ChangeType.SPLIT, ChangeType.MERGED)) {
          if (match == Match.EXACT || kind.type() == Processing.class) {
            entries(gathered, kind, whole(type))
                .forEach(one -> fromOne(gathered, kind, type, match, one));
            besideWhatStayed(gathered, kind, type, match);
          }
        }
      }
    }
    return gathered;
  }

  /** What happens to the one that is whole: it goes when it is split, and comes from a merger. */
  private static ChangeType whole(ChangeType type) {
    return type == ChangeType.SPLIT ? ChangeType.REMOVED : ChangeType.ADDED;
  }

  private static ChangeType part(ChangeType type) {
    return type == ChangeType.SPLIT ? ChangeType.ADDED : ChangeType.REMOVED;
  }

  private static List<Told> entries(List<Told> told, Whole kind, ChangeType type) {
    return told.stream()
        .filter(t -> t.isA(type) && t.entry().equals(Optional.of(kind.type())))
        .toList();
  }

  private static List<Told> partsOf(
      List<Told> told, Whole kind, ChangeType type, Match match, Object whole) {
    return entries(told, kind, part(type)).stream()
        .filter(t -> match.isPart(kind, t.of().value(), whole))
        .toList();
  }

  /** One that went of which all parts came, or one that came of which all parts went. */
  private void fromOne(List<Told> told, Whole kind, ChangeType type, Match match, Told one) {
    Object whole = one.of().value();
    List<Told> parts = partsOf(told, kind, type, match, whole);
    if (parts.size() < 2 || !match.areTogether(kind, whole, values(parts))) {
      return;
    }
    boolean split = type == ChangeType.SPLIT;
    List<Told> all = new ArrayList<>(List.of(one));
    all.addAll(parts);
    all.addAll(references.between(told, kind, ids(List.of(one)), ids(parts), type));
    String name = name(whole);
    List<String> names = parts.stream().map(t -> name(t.of().value())).toList();
    tell(
        told,
        kind,
        type,
        match,
        split ? one : parts.get(parts.size() - 1),
        all,
        split ? List.of(name) : names,
        split ? names : List.of(name),
        onOneSide(
            kind,
            split ? List.of(whole) : values(parts),
            split ? values(parts) : List.of(whole),
            one.of().subject()),
        shifts(kind, split, whole, values(parts)));
    List<Object> separate = values(parts);
    apart(told, kind, split ? List.of(whole) : separate, split ? separate : List.of(whole));
  }

  /** One that went on with less, beside new ones that do the rest; or that does all of it now. */
  private void besideWhatStayed(List<Told> told, Whole kind, ChangeType type, Match match) {
    boolean split = type == ChangeType.SPLIT;
    List<String> candidates =
        told.stream()
            .map(t -> kind.entryWithin(t.change().path()))
            .distinct()
            .filter(id -> !id.isEmpty() && !partsBeside(told, kind, type, match, id).isEmpty())
            .toList();
    if (candidates.size() != 1) {
      return;
    }
    String id = candidates.get(0);
    List<Told> parts = partsBeside(told, kind, type, match, id);
    List<Told> all = new ArrayList<>(parts);
    told.stream()
        .filter(t -> KeyPath.isWithin(t.change().path(), kind.list() + "." + id))
        .filter(t -> isDueTo(t, kind, values(parts), part(type)))
        .forEach(all::add);
    all.addAll(references.between(told, kind, Set.of(id), ids(parts), type));
    String former = name(entry(sides.older(), kind, id));
    String latter = name(entry(sides.newer(), kind, id));
    List<String> others = parts.stream().map(t -> name(t.of().value())).toList();
    List<Object> with = new ArrayList<>(values(parts));
    with.add(entry(split ? sides.newer() : sides.older(), kind, id));
    Object whole = entry(split ? sides.older() : sides.newer(), kind, id);
    tell(
        told,
        kind,
        type,
        match,
        parts.get(0),
        all,
        split ? List.of(former) : with(former, others),
        split ? with(latter, others) : List.of(latter),
        besides(kind, id, parts, split),
        shifts(kind, split, whole, with));
    apart(told, kind, split ? List.of(whole) : with, split ? with : List.of(whole));
  }

  private List<Redistributed.Shift> shifts(
      Whole kind, boolean split, Object whole, List<Object> parts) {
    Redistributed redistributed = new Redistributed(kind, telling);
    return split ? redistributed.split(whole, parts) : redistributed.merged(parts, whole);
  }

  /** What differs where something was divided not quite exactly. */
  private void apart(List<Told> told, Whole kind, List<Object> older, List<Object> newer) {
    Set<String> known =
        told.stream().flatMap(t -> t.change().paths().stream()).collect(Collectors.toSet());
    new UnequalParts(sides, telling, kind)
        .told(older, newer).stream()
            .filter(one -> !known.contains(one.change().path()))
            .forEach(told::add);
  }

  private static List<Told.Of> onOneSide(
      Whole kind, List<Object> from, List<Object> to, Subject subject) {
    DividedTexts texts = new DividedTexts(kind);
    List<Told.Of> all = new ArrayList<>(texts.gone(from, to, subject));
    all.addAll(texts.come(to, from, subject));
    return all;
  }

  /** What is told of the one that stayed by itself, is not told again. */
  private List<Told.Of> besides(Whole kind, String id, List<Told> parts, boolean split) {
    Object older = entry(sides.older(), kind, id);
    Object newer = entry(sides.newer(), kind, id);
    List<Object> with = new ArrayList<>(values(parts));
    with.add(split ? newer : older);
    Subject subject = parts.get(0).of().subject();
    List<Told.Of> all =
        split
            ? onOneSide(kind, List.of(older), with, subject)
            : onOneSide(kind, with, List.of(newer), subject);
    List<Told.Of> ofParts =
        split
            ? onOneSide(kind, List.of(older), values(parts), subject)
            : onOneSide(kind, values(parts), List.of(newer), subject);
    return all.stream()
        .filter(
            of ->
                kind.saysWhatItIs(of.part().key().value())
                    || (of.was() == null) == split && ofParts.contains(of))
        .toList();
  }

  private static List<String> with(String one, List<String> others) {
    return Stream.concat(Stream.of(one), others.stream()).toList();
  }

  private List<Told> partsBeside(
      List<Told> told, Whole kind, ChangeType type, Match match, String id) {
    boolean split = type == ChangeType.SPLIT;
    Object whole = entry(split ? sides.older() : sides.newer(), kind, id);
    Object rest = entry(split ? sides.newer() : sides.older(), kind, id);
    if (whole == null || rest == null || !kind.isLess(rest, whole)) {
      return List.of();
    }
    List<Told> parts = partsOf(told, kind, type, match, whole);
    List<Object> all = new ArrayList<>(List.of(rest));
    all.addAll(values(parts));
    return !parts.isEmpty() && match.areTogether(kind, whole, all) ? parts : List.of();
  }

  /** Whether a change of what stayed is that a part of it went elsewhere, or how it is called. */
  private static boolean isDueTo(Told told, Whole kind, List<Object> parts, ChangeType type) {
    if (kind.entryWithin(told.change().path()).isEmpty()) {
      return true;
    }
    String key = kind.keyWithin(told.change().path());
    Object value = type == ChangeType.ADDED ? told.of().was() : told.of().is();
    return kind.saysWhatItIs(key)
        || value != null
            && !told.isA(ChangeType.CHANGED)
            && RecordShape.of(kind.type()).part(key).stream()
                .anyMatch(
                    part ->
                        parts.stream().anyMatch(p -> kind.said(part, p).contains(kind.of(value))));
  }

  private static Object entry(Record document, Whole kind, String id) {
    return Gathering.at(document, kind.list() + "." + id)
        .filter(kind.type()::isInstance)
        .orElse(null);
  }

  private static List<Object> values(List<Told> told) {
    return told.stream().map(t -> t.of().value()).toList();
  }

  private static Set<String> ids(List<Told> told) {
    Set<String> ids = new HashSet<>();
    told.forEach(t -> RecordShape.idOf(t.of().value()).ifPresent(ids::add));
    return ids;
  }

  private void tell(
      List<Told> told,
      Whole kind,
      ChangeType type,
      Match match,
      Told main,
      List<Told> all,
      List<String> from,
      List<String> to,
      List<Told.Of> onOneSide,
      List<Redistributed.Shift> shifts) {
    String said =
        telling.gathered().divided(kind.type(), from, to)
            + telling.gathered().also(onOneSide)
            + shifts.stream().map(Redistributed.Shift::sentence).collect(Collectors.joining());
    Verdict verdict =
        DividedTexts.heaviest(onOneSide)
            .or(
                () ->
                    shifts.stream()
                        .map(Redistributed.Shift::verdict)
                        .min(Comparator.comparing(Verdict::weight)))
            .orElseGet(() -> Verdict.judge(match.toBeRead(kind)));
    Told one = telling.told(main.change().path(), type, verdict, said, main.of());
    List<String> paths = all.stream().flatMap(t -> t.change().paths().stream()).distinct().toList();
    List<Detail> details = new ArrayList<>(telling.inFull(onOneSide));
    details.addAll(
        all.stream()
            .filter(t -> t.isA(ChangeType.ADDED) && t.entry().equals(Optional.of(kind.type())))
            .map(t -> new Detail(name(t.of().is()), "", t.change().details()))
            .toList());
    Told whole =
        new Told(
            one.change().alsoAt(paths, one.change().sentence()).withDetails(details),
            all.stream().flatMap(t -> t.before().stream()).toList(),
            all.stream().flatMap(t -> t.after().stream()).toList(),
            one.entry(),
            one.of());
    told.set(told.indexOf(main), whole);
    told.removeAll(all);
  }

  private String name(Object value) {
    return telling.names().nameOf(value);
  }
}
