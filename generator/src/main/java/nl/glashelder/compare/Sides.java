package nl.glashelder.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Text;
import nl.glashelder.version.PublishedData;

/**
 * Two documents that are compared, and how to see them so that only what matters differs: an entry
 * that only got another id is the same entry wherever it is referred to, and a text that only
 * changed its form of address is the same text.
 */
final class Sides {
  private final Record older;
  private final Record newer;
  private final boolean otherForm;

  /** Whether the same words may mean something else: entries took over each other's ids. */
  private boolean meansOthers;

  /** By list, then by the id an entry had: the id it has now. */
  private final Map<String, Map<String, String>> renamed = new HashMap<>();

  /** What each side's corporation is called: it may name itself among its partners. */
  private Predicate<String> isOwnNameBefore = name -> false;

  private Predicate<String> isOwnNameAfter = name -> false;

  /** Looks at the documents of two versions of one corporation. */
  static Sides of(PublishedData older, PublishedData newer) {
    Sides sides =
        new Sides(
            Meaning.document(older),
            Meaning.document(newer),
            older.corporation().formOfAddress() != newer.corporation().formOfAddress());
    sides.isOwnNameBefore = older.corporation()::isCalled;
    sides.isOwnNameAfter = newer.corporation()::isCalled;
    // What was its own name may be that of another organisation now.
    sides.meansOthers |= !older.corporation().name().equals(newer.corporation().name());
    return sides;
  }

  /**
   * Looks at two documents.
   *
   * @param otherForm whether they have different forms of address
   */
  Sides(Record older, Record newer, boolean otherForm) {
    this.older = older;
    this.newer = newer;
    this.otherForm = otherForm;
    if (older.getClass() == newer.getClass()) {
      for (Part part : RecordShape.of(older.getClass()).parts()) {
        if (part.isList() && part.kind() == Kind.RECORD) {
          Map<String, String> ids =
              Renewals.between(part, EntryKeys.keyed(part, older), EntryKeys.keyed(part, newer));
          renamed.put(part.key().value(), ids);
          meansOthers |= ids.values().stream().anyMatch(ids::containsKey);
        }
      }
    }
  }

  /**
   * Whether two values may mean something else: they differ, or they may hold a reference to what
   * has another entry's id now.
   */
  boolean mayDiffer(Object was, Object is) {
    return !was.equals(is) || meansOthers;
  }

  Record older() {
    return older;
  }

  Record newer() {
    return newer;
  }

  /** The entries of a list on the older side, by the keys they would have on the newer. */
  Map<String, Object> before(Part part, Record holder) {
    Map<String, String> ids = renamed.getOrDefault(part.key().refersTo(), Map.of());
    return others(
        part,
        EntryKeys.keyed(part, holder, id -> ids.getOrDefault(id, id), seen()),
        isOwnNameBefore);
  }

  /** The entries of a list on the newer side. */
  Map<String, Object> after(Part part, Record holder) {
    return others(
        part, EntryKeys.keyed(part, holder, UnaryOperator.identity(), seen()), isOwnNameAfter);
  }

  /** Of the parties that decide together the page names the others. */
  private static Map<String, Object> others(
      Part part, Map<String, Object> entries, Predicate<String> isOwnName) {
    if (Renewals.areParties(part)) {
      entries.values().removeIf(party -> isOwnName.test((String) party));
    }
    return entries;
  }

  private Function<Object, String> seen() {
    return otherForm ? Sides::neutral : Object::toString;
  }

  /** Words without what belongs to a form of address, but with the borders between them. */
  private static String neutral(Object value) {
    return OtherForm.neutral(value.toString())
        + (value instanceof Text text ? Layout.borders(text) : "");
  }

  /** Whether two values differ in their form of address alone. */
  boolean areSame(Object was, Object is) {
    return otherForm
        && was != null
        && is != null
        && !(was instanceof Boolean)
        && !Layout.differs(was, is)
        && OtherForm.neutral(was.toString()).equals(OtherForm.neutral(is.toString()));
  }

  /** An entry of a list that is referred to, as the older side has it under its newer id. */
  Optional<Object> olderEntry(String list, String id) {
    Map<String, String> ids = renamed.getOrDefault(list, Map.of());
    return entry(
        older,
        list,
        ids.entrySet().stream()
            .filter(e -> e.getValue().equals(id))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(id));
  }

  /** An entry of a list that is referred to, as the newer side has it. */
  Optional<Object> newerEntry(String list, String id) {
    return entry(newer, list, id);
  }

  private static Optional<Object> entry(Record document, String list, String id) {
    return RecordShape.of(document.getClass()).part(list).stream()
        .filter(part -> part.isList() && part.kind() == Kind.RECORD)
        .<Object>flatMap(part -> part.values(document).stream())
        .filter(value -> RecordShape.idOf(value).equals(Optional.of(id)))
        .findFirst();
  }
}
