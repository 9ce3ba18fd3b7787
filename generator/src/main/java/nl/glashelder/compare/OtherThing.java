package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.RightEntry;
import nl.glashelder.model.SectionChoice;

/**
 * An entry that kept its id, but of which neither the name nor anything else is what it was: it may
 * be another thing. What is no longer said of it is then not certainly less. A cookie is what it is
 * called, whatever else is said of it.
 */
final class OtherThing {
  /** Words as long as this say something; names that begin with as many letters are alike. */
  private static final int TELLING = 4;

  private static final Verdict UNKNOWN =
      Verdict.judge(
          "Of dit hetzelfde is met een andere naam, of iets anders, staat er niet: lees beide.");

  private final Sides sides;
  private final Telling telling;

  OtherThing(Sides sides, Telling telling) {
    this.sides = sides;
    this.telling = telling;
  }

  /** The changes, in the same order. */
  List<Told> gathered(List<Told> told) {
    List<Told> gathered = new ArrayList<>(told);
    for (Told renaming : told) {
      if (mayBeAnother(renaming)) {
        String path = renaming.change().path();
        String entry = path.substring(0, path.lastIndexOf('.'));
        gathered.replaceAll(t -> t == renaming ? another(t) : within(t, entry));
      }
    }
    return gathered;
  }

  private boolean mayBeAnother(Told told) {
    Told.Of of = told.of();
    if (!told.isA(ChangeType.RENAMED)
        || of.subject().place() != Subject.Place.ENTRY
        || !(of.was() instanceof String was && of.is() instanceof String is)
        || areAlike(was, is)) {
      return false;
    }
    String entry = told.change().path().substring(0, told.change().path().lastIndexOf('.'));
    Optional<Object> older = Gathering.at(sides.older(), entry);
    Optional<Object> newer = Gathering.at(sides.newer(), entry);
    return older.isPresent()
        && newer.isPresent()
        && !(older.get() instanceof RightEntry || older.get() instanceof SectionChoice)
        && (older.get() instanceof Cookie || !SameEntry.agree(older.get(), newer.get()));
  }

  /** Whether two names have a word in common, or begin alike. */
  private static boolean areAlike(String one, String other) {
    Set<String> words = words(one);
    return words.stream()
        .anyMatch(
            word ->
                words(other).stream()
                    .anyMatch(o -> o.startsWith(start(word)) || word.startsWith(start(o))));
  }

  private static String start(String word) {
    return word.length() > TELLING ? word.substring(0, TELLING + 1) : word;
  }

  private static Set<String> words(String name) {
    Set<String> words =
        new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeIf(word -> word.length() < TELLING);
    return words;
  }

  private Told another(Told told) {
    String said = telling.gathered().another(told.of());
    return telling.weighing(told.as(told.change().alsoAt(List.of(), said)), UNKNOWN);
  }

  private Told within(Told told, String entry) {
    return KeyPath.isWithin(told.change().path(), entry)
            && told.change().weight() == Weight.NARROWING
        ? telling.weighing(told, UNKNOWN)
        : told;
  }
}
