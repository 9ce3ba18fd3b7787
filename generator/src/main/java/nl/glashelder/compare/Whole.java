package nl.glashelder.compare;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.glashelder.model.Audience;
import nl.glashelder.model.CameraPlace;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.LegalBasisUse;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Reach;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;

/**
 * A kind of entry that can be split and merged, and when entries are the parts of one: together
 * they say what it says, key by key, but for its name and the texts that only a reader can weigh.
 *
 * @param type what it is
 * @param list where it stands
 * @param substance the key that holds what is divided
 * @param description the keys that say what it is in words
 * @param toBeRead what is known of the parts, and what is not
 */
record Whole(
    Class<?> type, String list, String substance, Set<String> description, String toBeRead) {
  /** In so many things the parts may differ from the whole. */
  private static final int MOST_APART = 2;

  /** For each thing that differs so many must be the same. */
  private static final int LEAST_SAME = 2;

  /** Shorter words in a name join others. */
  private static final int SHORTEST_NAME = 3;

  static final List<Whole> KINDS =
      List.of(
          new Whole(
              Processing.class,
              "verwerkingen",
              "gegevens",
              Set.of("naam", "doel", "voorbeelden"),
              "De gegevens, de ontvangers en de termijnen zijn samen gelijk. Wat bij welk doel"
                  + " hoort, en of de doelen gelijk zijn, hangt af van de tekst: lees beide."),
          new Whole(
              DataCategory.class,
              "gegevens",
              "items",
              Set.of("naam"),
              "De gegevens zijn samen dezelfde."
                  + " Of wij ze ook op dezelfde manier gebruiken, hangt af van de tekst: lees beide."),
          new Whole(
              Recipient.class,
              "ontvangers",
              "krijgt",
              Set.of("naam", "waarvoor", "voorbeelden"),
              "Wat zij krijgen en wat wij met hen afspreken, is samen gelijk. Of het dezelfde zijn,"
                  + " hangt af van de tekst: lees beide."),
          new Whole(
              Audience.class,
              "doelgroepen",
              "minderjarigen",
              Set.of("naam", "omschrijving"),
              "Of het samen dezelfde mensen zijn, hangt af van de tekst: lees beide."),
          new Whole(
              CameraPlace.class,
              "cameras.plekken",
              "doelen",
              Set.of("naam", "plek"),
              "De doelen en de termijnen zijn samen gelijk. Of het dezelfde plekken zijn, hangt af"
                  + " van de tekst: lees beide."));

  /** What one entry says at a key and others do not. */
  record Said(Part key, Object value) {}

  /** What some entries say and others do not, of what is compared. */
  Set<Said> only(List<Object> some, List<Object> others) {
    Set<Said> only = all(some);
    only.removeAll(all(others));
    return only;
  }

  private Set<Said> all(List<Object> entries) {
    Set<Said> all = new LinkedHashSet<>();
    for (Object entry : entries) {
      compared().forEach(key -> said(key, entry).forEach(value -> all.add(new Said(key, value))));
    }
    return all;
  }

  /**
   * Whether an entry is a part but for one or two things, and is called after what the whole is
   * called: other purposes use the same data too.
   */
  boolean isNearlyPart(Object part, Object whole) {
    Part divided = RecordShape.of(type).part(substance).orElseThrow();
    Set<Object> shared = new HashSet<>(said(divided, part));
    shared.retainAll(said(divided, whole));
    return !shared.isEmpty()
        && only(List.of(part), List.of(whole)).size() <= MOST_APART
        && areCalledAfter(part, whole);
  }

  /** Whether several say together nearly what one says: far more is the same than differs. */
  boolean areNearlyTogether(Object whole, List<Object> parts) {
    int apart = only(List.of(whole), parts).size() + only(parts, List.of(whole)).size();
    int same = all(List.of(whole)).size() - only(List.of(whole), parts).size();
    return apart <= MOST_APART && same >= LEAST_SAME * apart;
  }

  private boolean areCalledAfter(Object part, Object whole) {
    Set<String> words = SameEntry.tellingWords(described(part));
    Set<String> known = SameEntry.tellingWords(described(whole));
    long same = words.stream().filter(known::contains).count();
    return same > 0 && same * 2 >= words.size();
  }

  private String described(Object entry) {
    return RecordShape.of(type).parts().stream()
        .filter(key -> saysWhatItIs(key.key().value()))
        .flatMap(key -> key.values(entry).stream())
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  /** Whether all that an entry says is among what a whole says, and it holds some of it. */
  boolean isPart(Object part, Object whole) {
    Part divided = RecordShape.of(type).part(substance).orElseThrow();
    boolean holdsSome = !said(divided, part).isEmpty();
    boolean isPart =
        isWhatItIsCalled() ? isNamedIn(part, whole) : holdsSome || isSaidIn(part, whole);
    return isPart
        && compared().stream().allMatch(key -> said(key, whole).containsAll(said(key, part)));
  }

  /** A party, people, a place with cameras: that others do the same makes them no parts. */
  boolean isWhatItIsCalled() {
    return type == Recipient.class || type == Audience.class || type == CameraPlace.class;
  }

  /**
   * Whether a purpose of which no data are named is said with all of its words in that of another.
   */
  private boolean isSaidIn(Object part, Object whole) {
    return part instanceof Processing one
        && whole instanceof Processing all
        && all.data().isEmpty()
        && !aim(one).isEmpty()
        && aim(all).containsAll(aim(one));
  }

  /** The words that tell what a purpose is for. */
  static Set<String> aim(Processing processing) {
    return processing
        .purpose()
        .map(text -> SameEntry.tellingWords(text.markdown()))
        .orElse(Set.of());
  }

  /** Whether all words of a name stand in what says what the whole is. */
  private boolean isNamedIn(Object part, Object whole) {
    Set<String> words = RearrangedLines.words(Names.nameOf(part, FormOfAddress.FORMAL));
    words.removeIf(word -> word.length() < SHORTEST_NAME);
    return !words.isEmpty() && RearrangedLines.words(described(whole)).containsAll(words);
  }

  /**
   * Whether nothing is described on one side alone, but for the name of a whole that names its
   * parts as examples: "schilders" and "loodgieters" are "aannemers, zoals schilders en
   * loodgieters".
   */
  private boolean areDescribedTogether(Object whole, List<Object> parts) {
    Set<String> here = SameEntry.tellingWords(described(whole));
    Set<String> there = new HashSet<>();
    parts.forEach(part -> there.addAll(SameEntry.tellingWords(described(part))));
    Set<String> only = new HashSet<>(here);
    only.removeAll(there);
    Set<String> name = SameEntry.tellingWords(Names.nameOf(whole, FormOfAddress.FORMAL));
    return here.containsAll(there) && (only.isEmpty() || only.equals(name));
  }

  /** Whether a purpose of which no data are named says nothing that none of the others says. */
  private static boolean areSaidTogether(Processing whole, List<Object> parts) {
    Set<String> said = new HashSet<>();
    parts.forEach(part -> said.addAll(aim((Processing) part)));
    return !whole.data().isEmpty() || said.containsAll(aim(whole));
  }

  /** Whether several say together what one says. */
  boolean areTogether(Object whole, List<Object> parts) {
    return (!isWhatItIsCalled() || areDescribedTogether(whole, parts))
        && (!(whole instanceof Processing all) || areSaidTogether(all, parts))
        && compared().stream()
            .allMatch(
                key -> {
                  Set<Object> all = new HashSet<>();
                  parts.forEach(part -> all.addAll(said(key, part)));
                  return all.equals(said(key, whole));
                });
  }

  /**
   * Whether what stayed does something less, or says otherwise what it is. Of what is what it is
   * called, another name says that; of a purpose it may be another name for the same.
   */
  boolean isLess(Object rest, Object whole) {
    return RecordShape.of(type).parts().stream()
        .filter(key -> compared().contains(key) || saysWhatItIs(key.key().value()))
        .filter(key -> isWhatItIsCalled() || !key.key().value().equals("naam"))
        .anyMatch(key -> !said(key, rest).equals(said(key, whole)));
  }

  /**
   * The id of the entry of this kind that a path leads into; empty for a path to one as a whole.
   */
  String entryWithin(String path) {
    int depth = KeyPath.length(list);
    return path.startsWith(list + ".") && KeyPath.length(path) > depth + 1
        ? path.split("\\.")[depth]
        : "";
  }

  /** The key of an entry of this kind that a path leads into. */
  String keyWithin(String path) {
    return path.split("\\.")[KeyPath.length(list) + 1];
  }

  /** Whether a key says in words what an entry is. */
  boolean saysWhatItIs(String key) {
    return description.contains(key);
  }

  private List<Part> compared() {
    return RecordShape.of(type).parts().stream()
        .filter(key -> !key.isId() && !key.key().internal() && !isToBeRead(key))
        .toList();
  }

  /** Whether a key holds a text that only a reader can weigh. */
  boolean isToBeRead(Part key) {
    boolean describes = key.kind() == Kind.TEXT && key.key().reach() == Reach.DESCRIBES;
    return describes || saysWhatItIs(key.key().value());
  }

  /** What an entry says at a key; a no that may be left out says nothing. */
  Set<Object> said(Part key, Object holder) {
    return key.values(holder).stream()
        .filter(value -> key.valueType() != boolean.class || value.equals(true))
        .map(this::of)
        .collect(Collectors.toSet());
  }

  /** What makes one value the same as another: an item under another id is the same item. */
  Object of(Object value) {
    if (value instanceof LegalBasisUse use) {
      return use.basis();
    }
    return value instanceof Record record && RecordShape.idOf(value).isPresent()
        ? SameEntry.said(record, "")
        : value;
  }
}
