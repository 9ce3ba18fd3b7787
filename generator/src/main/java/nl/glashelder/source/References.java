package nl.glashelder.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds every id that a document refers to against the ids it defines. Both are gathered while the
 * document is read, so that an entry with a mistake in it still counts as defined.
 */
final class References {
  private record Reference(String list, String id, Position position, boolean fromCatalogue) {}

  private final Map<String, Set<String>> defined = new HashMap<>();
  private final Map<String, Set<String>> twice = new HashMap<>();
  private final Set<String> unreadable = new HashSet<>();
  private boolean broken;
  private final Set<String> misplaced = new HashSet<>();
  private final List<Reference> references = new ArrayList<>();

  /** Notes that a list of the document has an entry with this id. */
  void define(String list, String id) {
    defined.computeIfAbsent(list, k -> new LinkedHashSet<>()).add(id);
  }

  /** Notes that an id stands twice in a list: one of the two may have been meant as another. */
  void twice(String list, String id) {
    twice.computeIfAbsent(list, k -> new LinkedHashSet<>()).add(id);
  }

  /** Notes that nobody can tell what a list defines; references to it are not judged. */
  void unreadable(String list) {
    unreadable.add(list);
  }

  /** Notes that a list stands where it cannot: who wrote it there did define something. */
  void misplaced(String list) {
    misplaced.add(list);
  }

  /** Notes that not all of the file could be read: what it does not define may have been there. */
  void broken() {
    broken = true;
  }

  /**
   * Notes a reference.
   *
   * @param position where it is to be mended
   * @param fromCatalogue whether it stands in an entry that was taken from the catalogue
   */
  void refer(String list, String id, Position position, boolean fromCatalogue) {
    references.add(new Reference(list, id, position, fromCatalogue));
  }

  /** Reports every reference to an id that is not defined. */
  void check(CatalogueEntries catalogue, List<Finding> findings) {
    for (Reference reference : references) {
      Set<String> ids = defined.getOrDefault(reference.list(), Set.of());
      if (!ids.contains(reference.id()) && isWhole(reference.list())) {
        findings.add(unknown(reference, ids, catalogue));
      }
    }
  }

  private boolean isWhole(String list) {
    boolean absent = !defined.containsKey(list);
    return unreadable.stream().noneMatch(u -> list.equals(u) || list.startsWith(u + "."))
        && !(absent && (broken || misplaced.contains(list)));
  }

  private Finding unknown(Reference reference, Set<String> ids, CatalogueEntries catalogue) {
    String id = Quoted.of(reference.id());
    String message =
        reference.fromCatalogue()
            ? "Deze regel uit de catalogus verwijst naar "
                + id
                + ", maar dat staat in dit bestand niet bij '"
                + reference.list()
                + "'."
            : id + " bestaat niet bij '" + reference.list() + "'.";
    return ReadingRule.UNKNOWN_REFERENCE.at(
        reference.position(), message, advice(reference, ids, catalogue));
  }

  private String advice(Reference reference, Set<String> ids, CatalogueEntries catalogue) {
    Set<String> doubled = twice.getOrDefault(reference.list(), Set.of());
    if (!doubled.isEmpty()) {
      String id = Quoted.of(reference.id());
      return "Bij "
          + reference.list()
          + " staat "
          + Quoted.of(doubled.iterator().next())
          + " twee keer. Is een van die twee "
          + id
          + "? Geef die dan de id "
          + id
          + ".";
    }
    if (catalogue.ids(reference.list()).contains(reference.id())) {
      String add = "Zet in dit bestand bij " + reference.list() + ": - " + reference.id();
      return reference.fromCatalogue() ? add : "De catalogus kent dit wel. " + add;
    }
    String near = NearMiss.ask(reference.id(), ids);
    return near.isEmpty()
        ? "Voeg het toe bij " + reference.list() + ", of haal de verwijzing weg."
        : near;
  }
}
