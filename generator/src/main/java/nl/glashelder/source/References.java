package nl.glashelder.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;

/** Holds every id that a document refers to against the ids it defines. */
final class References {
  private record Reference(String path, String list, String id) {}

  private final Map<String, Set<String>> defined = new LinkedHashMap<>();
  private final List<Reference> references = new ArrayList<>();

  private References() {}

  /** Reports every reference in {@code document} to an id that its lists do not define. */
  static void check(
      Record document, Places places, CatalogueEntries catalogue, List<Finding> findings) {
    References all = new References();
    for (Part part : RecordShape.of(document.getClass()).parts()) {
      if (part.kind() == Kind.RECORD && part.isList()) {
        Set<String> ids = new LinkedHashSet<>();
        part.values(document).forEach(v -> RecordShape.idOf(v).ifPresent(ids::add));
        all.defined.put(part.key().value(), ids);
      }
    }
    all.collect(document, "");
    for (Reference reference : all.references) {
      Set<String> ids = all.defined.getOrDefault(reference.list(), Set.of());
      if (!ids.contains(reference.id())) {
        findings.add(all.unknown(reference, ids, places, catalogue));
      }
    }
  }

  private Finding unknown(
      Reference reference, Set<String> ids, Places places, CatalogueEntries catalogue) {
    String advice;
    if (catalogue.ids(reference.list()).contains(reference.id())) {
      advice =
          "De catalogus kent dit wel. Zet in dit bestand bij "
              + reference.list()
              + ": - "
              + reference.id();
    } else {
      String near = NearMiss.ask(reference.id(), ids);
      advice =
          near.isEmpty()
              ? "Voeg het toe bij " + reference.list() + ", of haal de verwijzing weg."
              : near;
    }
    return ReadingRule.UNKNOWN_REFERENCE.at(
        places.of(reference.path()),
        "'" + reference.id() + "' bestaat niet bij '" + reference.list() + "'.",
        advice);
  }

  private void collect(Object holder, String path) {
    for (Part part : RecordShape.of(holder.getClass()).parts()) {
      String inner = path.isEmpty() ? part.key().value() : path + "." + part.key().value();
      int number = 0;
      for (Object value : part.values(holder)) {
        String itemPath = inner;
        if (part.isList()) {
          itemPath = inner + "." + RecordShape.idOf(value).orElse(String.valueOf(number++));
        }
        if (part.kind() == Kind.RECORD) {
          collect(value, itemPath);
        } else if (!part.key().refersTo().isEmpty()) {
          references.add(new Reference(itemPath, part.key().refersTo(), (String) value));
        }
      }
    }
  }
}
