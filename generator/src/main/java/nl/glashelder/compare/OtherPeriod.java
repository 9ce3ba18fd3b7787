package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RetentionPart;
import nl.glashelder.model.RetentionPeriod;

/**
 * What another period holds besides its duration where something refers to it in place of one: an
 * exception, what happens afterwards, terms of its own. Two that are as long are the same only
 * where all of it is.
 */
final class OtherPeriod {
  private static final Verdict MORE_THAN_SHORTER =
      Verdict.judge(
          "De nieuwe termijn is korter, maar er is nog meer anders. Of het samen minder is, weten"
              + " wij niet: lees beide.");

  private final Telling telling;
  private final List<Told> differing;

  /** Compares what two periods hold, apart from their names and how long they are. */
  OtherPeriod(Sides sides, Telling telling, RetentionPeriod was, RetentionPeriod is) {
    this.telling = telling;
    Walk walk = new Walk(sides, telling);
    Subject subject = Subject.document().entry(RetentionPeriod.class, was.name(), is.name());
    String path = "bewaartermijnen." + is.id();
    walk.records(was, is, path, subject);
    Set<String> toldAlready =
        Stream.concat(Stream.of("naam"), Periods.KEYS.stream())
            .map(key -> path + "." + key)
            .collect(Collectors.toSet());
    differing =
        walk.told().stream().filter(one -> !toldAlready.contains(one.change().path())).toList();
  }

  /** The change of the reference, with all that differs besides. */
  Told beside(Told reference) {
    if (differing.isEmpty()) {
      return reference;
    }
    List<Detail> details = new ArrayList<>(reference.change().details());
    differing.forEach(one -> details.addAll(details(one)));
    Change change = reference.change();
    Told whole =
        reference.as(change.alsoAt(List.of(), change.sentence() + said()).withDetails(details));
    return weighed(whole);
  }

  private Told weighed(Told whole) {
    Weight length = whole.change().weight();
    if (length == Weight.WIDENING) {
      return whole;
    }
    if (length == Weight.NARROWING) {
      boolean less =
          differing.stream()
              .map(one -> one.change().weight())
              .allMatch(w -> w == Weight.NARROWING || w == Weight.EDITORIAL);
      return less ? whole : telling.weighing(whole, MORE_THAN_SHORTER);
    }
    List<Weight> first =
        length == Weight.EDITORIAL
            ? List.of(Weight.WIDENING, Weight.TO_BE_JUDGED, Weight.NARROWING)
            : List.of(Weight.WIDENING);
    return first.stream()
        .flatMap(weight -> differing.stream().filter(one -> one.change().weight() == weight))
        .findFirst()
        .map(one -> whole.as(whole.change().meaning(one.change())))
        .orElse(whole);
  }

  private String said() {
    List<Told.Of> keys = differing.stream().filter(OtherPeriod::isOfKey).map(Told::of).toList();
    StringBuilder said = new StringBuilder(telling.gathered().also(keys));
    differing.stream()
        .filter(one -> !isOfKey(one))
        .forEach(one -> said.append(' ').append(sentence(one)));
    return said.toString();
  }

  /** A key of the period itself that holds no list. */
  private static boolean isOfKey(Told told) {
    Told.Of of = told.of();
    return of.part().accessor().getDeclaringClass() == RetentionPeriod.class && !of.part().isList();
  }

  /** Neither period changed itself: what only one of them holds is named without it. */
  private String sentence(Told told) {
    boolean came = told.isA(ChangeType.ADDED);
    if (told.of().value() instanceof RetentionPart part && (came || told.isA(ChangeType.REMOVED))) {
      String words = Kept.of(part).words();
      return (came ? "Er staat nu ook bij: " : "Weg is ook ")
          + Subject.noun(RetentionPart.class)
          + " "
          + Spoken.quoted(part.name())
          + (words.isEmpty() ? "" : " (" + words + ")")
          + ".";
    }
    Told.Of of = told.of();
    boolean line = of.part().kind() == Kind.TEXT && (came || told.isA(ChangeType.REMOVED));
    return line
        ? telling.sentence().item(new Told.Of(of.part(), of.was(), of.is(), Subject.document()))
        : told.change().sentence();
  }

  /** The texts of a change in full, with what they are. */
  static List<Detail> details(Told told) {
    Change change = told.change();
    String label = FirstLetter.capital(Contents.label(told.of().part()));
    List<Detail> texts =
        change.texts().stream()
            .flatMap(
                both ->
                    Stream.of(
                        new Detail(label + " (eerst)", both.before(), List.of()),
                        new Detail(label + " (nu)", both.after(), List.of())))
            .toList();
    if (change.details().isEmpty()) {
      return texts;
    }
    String which = told.isA(ChangeType.REMOVED) ? label + " (weg)" : label;
    List<Detail> details = new ArrayList<>(texts);
    details.add(
        change.details().size() == 1 && change.details().get(0).label().isEmpty()
            ? new Detail(which, change.details().get(0).value(), List.of())
            : new Detail(which, "", change.details()));
    return details;
  }
}
