package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.glashelder.model.Reach;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Text;

/**
 * Tells once a text that went from one place and stands at another now: at another key of the same
 * entry, or at one recipient where it stood for all. The words are the same, so that they are no
 * promise that is gone, nor a new one. What went from one entry and came to another of the same
 * list, the one has lost.
 */
final class MovedTexts {
  private static final Verdict ELSEWHERE =
      Verdict.judge(
          "De woorden zijn dezelfde. Of zij op deze plaats hetzelfde zeggen, weten wij niet: lees"
              + " het.");
  private static final Verdict NARROWER =
      Verdict.worse("Dit staat er nu alleen nog bij een deel. Eerst stond het in het algemeen.");

  /** What went and what came with the same words. */
  private record SameWords(List<Told> gone, List<Told> come) {
    void add(Told told) {
      (told.isA(ChangeType.ADDED) ? come : gone).add(told);
    }

    /** From one place to one other, from a whole to its parts, or from the parts to the whole. */
    boolean moved() {
      if (gone.isEmpty() || come.isEmpty()) {
        return false;
      }
      return gone.size() == 1 && come.size() == 1
          ? maySayTheSame(gone.get(0), come.get(0))
          : gone.size() == 1 && isGeneral(gone.get(0)) && come.stream().noneMatch(t -> isGeneral(t))
              || come.size() == 1
                  && isGeneral(come.get(0))
                  && gone.stream().noneMatch(t -> isGeneral(t));
    }

    private static boolean maySayTheSame(Told gone, Told come) {
      boolean sameKind = gone.entry().isPresent() && gone.entry().equals(come.entry());
      String there = holder(gone);
      String here = holder(come);
      return !sameKind
          && (there.equals(here)
              ? !come.of().part().equals(gone.of().part())
              : !areSiblings(there, here));
    }

    /** Whether two places lie in two entries of one list. */
    private static boolean areSiblings(String one, String other) {
      int shared = KeyPath.shared(one, other);
      return shared > 0 && KeyPath.length(one) > shared && KeyPath.length(other) > shared;
    }
  }

  private final Telling telling;

  MovedTexts(Telling telling) {
    this.telling = telling;
  }

  /** The changes, in the same order. */
  List<Told> gathered(List<Told> told) {
    Map<String, SameWords> byWords = new LinkedHashMap<>();
    for (Told one : told) {
      boolean comesOrGoes = one.isA(ChangeType.ADDED) || one.isA(ChangeType.REMOVED);
      if (comesOrGoes && one.change().elsewhere().isEmpty()) {
        text(one)
            .ifPresent(
                text ->
                    byWords
                        .computeIfAbsent(
                            words(text), w -> new SameWords(new ArrayList<>(), new ArrayList<>()))
                        .add(one));
      }
    }
    List<Told> gathered = new ArrayList<>(told);
    byWords.values().stream()
        .filter(SameWords::moved)
        .forEach(
            same -> {
              gathered.set(gathered.indexOf(same.come().get(0)), moved(same));
              gathered.removeAll(same.come());
              gathered.removeAll(same.gone());
            });
    return gathered.stream().map(one -> besideWhole(one, told)).toList();
  }

  private static String words(Text text) {
    return Respelling.text(text.markdown()) + Layout.borders(text);
  }

  /** A text, or an entry that is nothing but one; none where it says what is not so. */
  private static Optional<Text> text(Told told) {
    Part part = told.of().part();
    Object value = told.of().value();
    if (!part.key().denies().isEmpty()) {
      return Optional.empty();
    }
    if (told.entry().isPresent() && SeveralLines.isText(part)) {
      return texts(value).findFirst();
    }
    return value instanceof Text text ? Optional.of(text) : Optional.empty();
  }

  /** All texts in a record. */
  private static Stream<Text> texts(Object record) {
    return RecordShape.of(record.getClass()).parts().stream()
        .flatMap(
            part ->
                switch (part.kind()) {
                  case TEXT -> part.values(record).stream().map(Text.class::cast);
                  case RECORD -> part.values(record).stream().flatMap(MovedTexts::texts);
                  default -> Stream.<Text>empty();
                });
  }

  /** The path of what a text stands in. */
  private static String holder(Told told) {
    String path = told.change().path();
    String key = told.of().part().isList() ? parent(path) : path;
    return parent(key);
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('.')));
  }

  private static boolean isGeneral(Told told) {
    return told.of().subject().place() != Subject.Place.ENTRY;
  }

  private Told moved(SameWords same) {
    Told gone = same.gone().get(0);
    Told come = same.come().get(0);
    // A line and an entry that is one are of two kinds: of these only what it is now is kept.
    boolean sameKind = gone.of().was().getClass() == come.of().is().getClass();
    Object was = sameKind ? gone.of().was() : come.of().is();
    Told.Of of = new Told.Of(come.of().part(), was, come.of().is(), come.of().subject());
    String said =
        telling
            .gathered()
            .textElsewhere(
                same.gone().stream().map(Told::of).toList(),
                same.come().stream().map(Told::of).toList(),
                text(come).orElseThrow());
    Told one =
        telling.told(come.change().path(), ChangeType.MOVED, verdict(gone, same.come()), said, of);
    List<String> also =
        Stream.concat(same.come().stream(), same.gone().stream())
            .map(t -> t.change().path())
            .toList();
    return new Told(
        one.change().alsoAt(also, one.change().sentence()).withDetails(gone.change().details()),
        same.gone().stream().flatMap(t -> t.before().stream()).toList(),
        same.come().stream().flatMap(t -> t.after().stream()).toList(),
        Optional.empty(),
        of);
  }

  private static Verdict verdict(Told gone, List<Told> come) {
    Told first = come.get(0);
    if (first.change().weight() == Weight.WIDENING
        && first.of().part().key().reach() == Reach.WIDENS
        && gone.of().part().key().reach() != Reach.WIDENS) {
      return new Verdict(Weight.WIDENING, first.change().label(), first.change().reason());
    }
    boolean promised =
        gone.change().weight() == Weight.WIDENING
            && gone.of().part().key().reach() == Reach.PROTECTS;
    return promised && isGeneral(gone) && come.stream().noneMatch(t -> isGeneral(t))
        ? NARROWER
        : ELSEWHERE;
  }

  /** A text that came where a whole part of the document with the same words went, or went so. */
  private Told besideWhole(Told one, List<Told> told) {
    boolean gain = one.isA(ChangeType.ADDED) && one.change().weight() == Weight.NARROWING;
    boolean loss = one.isA(ChangeType.REMOVED) && one.change().weight() == Weight.WIDENING;
    Optional<String> words = gain || loss ? text(one).map(MovedTexts::words) : Optional.empty();
    return words
        .flatMap(
            sought ->
                told.stream()
                    .filter(t -> t.isA(gain ? ChangeType.REMOVED : ChangeType.ADDED))
                    .filter(t -> isWhole(t.of().part()))
                    .filter(t -> texts(t.of().value()).anyMatch(x -> words(x).equals(sought)))
                    .findFirst())
        .map(
            whole -> {
              String lead = gain ? " Eerst stond dit bij " : " Dit staat nu bij ";
              String said =
                  one.change().sentence()
                      + lead
                      + Sentence.end(Sentence.label(whole.of().part()) + whole.of().subject().at());
              return telling.weighing(one.as(one.change().alsoAt(List.of(), said)), ELSEWHERE);
            })
        .orElse(one);
  }

  private static boolean isWhole(Part part) {
    return part.kind() == Kind.RECORD && !part.isList();
  }
}
