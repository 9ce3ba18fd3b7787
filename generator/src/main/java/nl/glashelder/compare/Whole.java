package nl.glashelder.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.LegalBasisUse;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Reach;
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
  static final List<Whole> KINDS =
      List.of(
          new Whole(
              Processing.class,
              "verwerkingen",
              "gegevens",
              Set.of("naam", "doel", "voorbeelden"),
              "De gegevens, de ontvangers en de termijnen zijn samen gelijk."
                  + " Of de doelen ook gelijk zijn, hangt af van de tekst: lees beide."),
          new Whole(
              DataCategory.class,
              "gegevens",
              "items",
              Set.of("naam"),
              "De gegevens zijn samen dezelfde."
                  + " Of wij ze ook op dezelfde manier gebruiken, hangt af van de tekst: lees beide."));

  /** Whether all that an entry says is among what a whole says, and it holds some of it. */
  boolean isPart(Object part, Object whole) {
    Part divided = RecordShape.of(type).part(substance).orElseThrow();
    return !said(divided, part).isEmpty()
        && compared().stream().allMatch(key -> said(key, whole).containsAll(said(key, part)));
  }

  /** Whether several say together what one says. */
  boolean areTogether(Object whole, List<Object> parts) {
    return compared().stream()
        .allMatch(
            key -> {
              Set<Object> all = new HashSet<>();
              parts.forEach(part -> all.addAll(said(key, part)));
              return all.equals(said(key, whole));
            });
  }

  /** Whether what stayed does something less, or says otherwise what it is. */
  boolean isLess(Object rest, Object whole) {
    return RecordShape.of(type).parts().stream()
        .filter(key -> compared().contains(key) || saysWhatItIs(key.key().value()))
        .filter(key -> !key.key().value().equals("naam"))
        .anyMatch(key -> !said(key, rest).equals(said(key, whole)));
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
