package nl.glashelder.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sector catalogue as it stands in YAML: lists of entries by id, from which a corporation takes
 * an entry whole or overrides it key by key. Joining happens before anything is turned into
 * records, so that every value keeps the place where it was written, in either file.
 */
final class CatalogueEntries {
  /** In an entry: the keys of the catalogue's entry that do not hold here. */
  static final String WITHOUT = "zonder";

  /** The keys that say in a few words what an entry is. */
  private static final List<String> NAMES = List.of("naam", "begrip", "vraag", "tekst");

  private final Map<String, Map<String, YamlValue.Mapping>> lists;

  private CatalogueEntries(Map<String, Map<String, YamlValue.Mapping>> lists) {
    this.lists = lists;
  }

  /** Takes the lists of some catalogue files together. */
  static CatalogueEntries of(List<YamlValue.Mapping> files) {
    Map<String, Map<String, YamlValue.Mapping>> lists = new LinkedHashMap<>();
    for (YamlValue.Mapping file : files) {
      for (YamlValue.Entry list : file.entries()) {
        if (list.value() instanceof YamlValue.Sequence sequence) {
          Map<String, YamlValue.Mapping> byId =
              lists.computeIfAbsent(list.key(), k -> new LinkedHashMap<>());
          for (YamlValue value : sequence.values()) {
            if (value instanceof YamlValue.Mapping mapping) {
              idOf(mapping).ifPresent(id -> byId.putIfAbsent(id, mapping));
            }
          }
        }
      }
    }
    return new CatalogueEntries(lists);
  }

  /** The ids of a list. */
  Set<String> ids(String list) {
    return lists.getOrDefault(list, Map.of()).keySet();
  }

  /** What an entry of a list is called, if it says so beside its id. */
  Optional<String> name(String list, String id) {
    return Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(id))
        .flatMap(entry -> NAMES.stream().flatMap(key -> text(entry, key).stream()).findFirst());
  }

  static Optional<String> idOf(YamlValue.Mapping mapping) {
    return text(mapping, "id");
  }

  private static Optional<String> text(YamlValue.Mapping mapping, String key) {
    return mapping
        .get(key)
        .filter(YamlValue.Scalar.class::isInstance)
        .map(v -> ((YamlValue.Scalar) v).text().strip())
        .filter(text -> !text.isEmpty());
  }

  /**
   * An entry of a corporation with what the catalogue knows of it.
   *
   * @return the joined entry; empty when a bare id is not in the catalogue
   */
  Optional<YamlValue> join(String list, YamlValue entry, List<Finding> findings) {
    Map<String, YamlValue.Mapping> known = lists.getOrDefault(list, Map.of());
    if (entry instanceof YamlValue.Scalar scalar) {
      String id = scalar.text().strip();
      YamlValue.Mapping common = known.get(id);
      if (common != null) {
        // The place is the corporation's line; the keys keep their place in the catalogue.
        return Optional.of(new YamlValue.Mapping(scalar.position(), common.entries()));
      }
      if (id.contains(" - ")) {
        findings.add(dashTooFar(scalar, id));
        return Optional.empty();
      }
      String near = NearMiss.ask(id, known.keySet());
      findings.add(
          ReadingRule.UNKNOWN_ENTRY.at(
              scalar.position(),
              Quoted.of(id) + " staat niet in de catalogus bij " + list + ".",
              near.isEmpty()
                  ? "Schrijf een eigen regel met id: en naam:, of kies een id uit de catalogus."
                  : near));
      return Optional.empty();
    }
    if (!(entry instanceof YamlValue.Mapping own)) {
      return Optional.of(entry);
    }
    YamlValue.Mapping common = idOf(own).map(known::get).orElse(null);
    return Optional.of(common == null ? own : overlay(own, common, findings));
  }

  /** To YAML a dash further to the right than the one above is part of that line's text. */
  private static Finding dashTooFar(YamlValue.Scalar scalar, String id) {
    return ReadingRule.UNKNOWN_ENTRY.at(
        scalar.position(),
        "Hier staan twee regels van de lijst aan elkaar: " + Quoted.of(id) + ".",
        "Zet alle streepjes van de lijst recht onder elkaar.");
  }

  private static YamlValue overlay(
      YamlValue.Mapping own, YamlValue.Mapping common, List<Finding> findings) {
    Set<String> dropped = new LinkedHashSet<>();
    List<YamlValue.Entry> entries = new ArrayList<>();
    for (YamlValue.Entry entry : own.entries()) {
      if (entry.key().equals(WITHOUT)) {
        drop(entry, common, dropped, findings);
      } else {
        entries.add(entry);
      }
    }
    reportContradictions(own, dropped, findings);
    for (YamlValue.Entry entry : common.entries()) {
      if (own.get(entry.key()).isEmpty() && !dropped.contains(entry.key())) {
        entries.add(entry);
      }
    }
    return new YamlValue.Mapping(own.position(), List.copyOf(entries));
  }

  private static void drop(
      YamlValue.Entry entry, YamlValue.Mapping common, Set<String> dropped, List<Finding> found) {
    List<YamlValue> keys =
        entry.value() instanceof YamlValue.Sequence list ? list.values() : List.of(entry.value());
    Set<String> possible = new LinkedHashSet<>();
    common.entries().forEach(e -> possible.add(e.key()));
    possible.remove("id");
    for (YamlValue key : keys) {
      if (key instanceof YamlValue.Scalar scalar && possible.contains(scalar.text().strip())) {
        dropped.add(scalar.text().strip());
      } else {
        String written = key instanceof YamlValue.Scalar scalar ? scalar.text() : "";
        String near = NearMiss.ask(written, possible);
        found.add(
            ReadingRule.WRONG_VALUE.at(
                key.position(),
                written.isBlank()
                    ? "Bij 'zonder' staat " + key.kind() + "."
                    : "Bij 'zonder' staat "
                        + Quoted.of(written)
                        + ", maar de catalogus heeft die sleutel hier niet.",
                (near.isEmpty() ? "" : near + " ")
                    + "Hier mag staan: "
                    + String.join(", ", possible)
                    + "."));
      }
    }
  }

  private static void reportContradictions(
      YamlValue.Mapping own, Set<String> dropped, List<Finding> findings) {
    for (YamlValue.Entry entry : own.entries()) {
      if (dropped.contains(entry.key())) {
        findings.add(
            ReadingRule.WRONG_VALUE.at(
                entry.position(),
                "De sleutel '" + entry.key() + "' staat hier, en ook bij 'zonder'.",
                "Haal hem bij 'zonder' weg: wat hier staat, vervangt de catalogus al."));
      }
    }
  }
}
