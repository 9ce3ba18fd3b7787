package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.JointControl;
import nl.glashelder.model.PartyName;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RelatedOrganisation;
import nl.glashelder.model.RightEntry;
import nl.glashelder.model.SectionChoice;
import nl.glashelder.model.SupervisoryAuthority;

/**
 * An entry that kept its id, but of which neither the name nor anything else is what it was: it may
 * be another thing. What is no longer said of it is then not certainly less. A cookie is what it is
 * called, and a party who it is called, whatever else is said of them: another may do the same.
 */
final class OtherThing {
  /** Words as long as this say something; names that begin with as many letters are alike. */
  private static final int TELLING = 4;

  private static final Pattern PROPER = Pattern.compile("\\p{Lu}");

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
        List<Told> keys = gathered.stream().filter(t -> isKeyOf(t, renaming, entry)).toList();
        Told one = another(renaming);
        gathered.removeAll(keys);
        gathered.replaceAll(t -> t == renaming ? together(one, keys) : within(t, entry));
      }
    }
    return gathered;
  }

  private boolean mayBeAnother(Told told) {
    Told.Of of = told.of();
    if (!told.isA(ChangeType.RENAMED)
        || of.subject().place() != Subject.Place.ENTRY
        || !(of.was() instanceof String was && of.is() instanceof String is)) {
      return false;
    }
    String entry = told.change().path().substring(0, told.change().path().lastIndexOf('.'));
    Optional<Object> older = Gathering.at(sides.older(), entry);
    Optional<Object> newer = Gathering.at(sides.newer(), entry);
    if (older.isEmpty()
        || newer.isEmpty()
        || older.get() instanceof RightEntry
        || older.get() instanceof SectionChoice) {
      return false;
    }
    boolean parties = isParty(older.get()) && areParties(was, is, older.get(), newer.get());
    if (parties ? areCalledAlike(was, is) : areAlike(was, is)) {
      return false;
    }
    return parties || older.get() instanceof Cookie || !SameEntry.agree(older.get(), newer.get());
  }

  private static boolean isParty(Object entry) {
    return entry instanceof Recipient
        || entry instanceof SupervisoryAuthority
        || entry instanceof RelatedOrganisation
        || entry instanceof JointControl;
  }

  /**
   * Whether two names are those of parties, or of kinds of parties with another role or place: of
   * these another one may do the same. "drukker" and "printbedrijf" are words for one kind.
   */
  private static boolean areParties(String was, String is, Object older, Object newer) {
    return PROPER.matcher(was).find()
        || PROPER.matcher(is).find()
        || older instanceof Recipient one
            && newer instanceof Recipient other
            && (differ(one.role(), other.role()) || differ(one.country(), other.country()));
  }

  private static boolean differ(Optional<?> was, Optional<?> is) {
    return was.isPresent() && is.isPresent() && !was.equals(is);
  }

  /**
   * Whether the names of two parties differ in a letter or two, are short for each other, or one
   * has all words of the other: "Drukkerij Jansen" and "Drukkerij Pietersen" are two printers.
   */
  static boolean areCalledAlike(String one, String other) {
    Set<String> words = RearrangedLines.words(one);
    Set<String> others = RearrangedLines.words(other);
    return Respelling.isSlip(one, other)
        || isShortFor(one, other)
        || isShortFor(other, one)
        || PartyName.areSame(one, other)
        || words.containsAll(others)
        || others.containsAll(words);
  }

  /** Whether two names have a word in common, or begin alike, or those of parties are alike. */
  private static boolean areAlike(String one, String other) {
    Set<String> words = words(one);
    return areCalledAlike(one, other)
        || words.stream()
            .anyMatch(
                word ->
                    words(other).stream()
                        .anyMatch(o -> o.startsWith(start(word)) || word.startsWith(start(o))));
  }

  /** "DUO" and "Dienst Uitvoering Onderwijs". */
  private static boolean isShortFor(String initials, String name) {
    String first =
        Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    return first.length() > 1 && Respelling.ofName(initials, first);
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

  /** Whether a change is one of what is said of a party: of another party it did not change. */
  private boolean isKeyOf(Told told, Told renaming, String entry) {
    return told != renaming
        && Gathering.at(sides.newer(), entry).filter(OtherThing::isParty).isPresent()
        && told.of().subject().equals(renaming.of().subject())
        && KeyPath.isWithin(told.change().path(), entry)
        && told.of().part().kind() != Kind.RECORD
        && told.of().part().kind() != Kind.FLAG
        && told.of().value() != null
        && !(told.of().value() instanceof List<?>)
        && !told.isA(ChangeType.MOVED);
  }

  /** That there is another party, with all that is said otherwise of it. */
  private Told together(Told another, List<Told> keys) {
    if (keys.isEmpty()) {
      return another;
    }
    List<String> before = new ArrayList<>(another.before());
    List<String> after = new ArrayList<>(another.after());
    List<Detail> details = new ArrayList<>();
    for (Told key : keys) {
      before.addAll(key.before());
      after.addAll(key.after());
      details.addAll(OtherPeriod.details(key));
    }
    String said =
        another.change().sentence() + telling.gathered().also(keys.stream().map(Told::of).toList());
    List<String> paths = keys.stream().flatMap(key -> key.change().paths().stream()).toList();
    Change change = another.change().alsoAt(paths, said).withDetails(details);
    Change weighed =
        keys.stream()
            .map(Told::change)
            .filter(key -> key.weight() == Weight.WIDENING)
            .findFirst()
            .map(change::meaning)
            .orElse(change);
    return new Told(weighed, before, after, another.entry(), another.of());
  }

  private Told within(Told told, String entry) {
    return KeyPath.isWithin(told.change().path(), entry)
            && told.change().weight() == Weight.NARROWING
        ? telling.weighing(told, UNKNOWN)
        : told;
  }
}
