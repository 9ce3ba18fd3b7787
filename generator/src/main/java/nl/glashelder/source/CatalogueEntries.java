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

  private final Map<String, Map<String, YamlValue.Mapping>> lists;

  private CatalogueEntries(Map<String, Map<String, YamlValue.Mapping>> lists) {
    this.lists = lists;
  }

  /** No catalogue at all. */
  static CatalogueEntries none() {
    return new CatalogueEntries(Map.of());
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

  static Optional<String> idOf(YamlValue.Mapping mapping) {
    return mapping
        .get("id")
        .filter(YamlValue.Scalar.class::isInstance)
        .map(v -> ((YamlValue.Scalar) v).text());
  }

  /**
   * An entry of a corporation with what the catalogue knows of it.
   *
   * @return the joined entry; empty when a bare id is not in the catalogue
   */
  Optional<YamlValue> join(String list, YamlValue entry, List<Finding> findings) {
    Map<String, YamlValue.Mapping> known = lists.getOrDefault(list, Map.of());
    if (entry instanceof YamlValue.Scalar scalar) {
      YamlValue.Mapping common = known.get(scalar.text());
      if (common != null) {
        // The place is the corporation's line; the keys keep their place in the catalogue.
        return Optional.of(new YamlValue.Mapping(scalar.position(), common.entries()));
      }
      String near = NearMiss.ask(scalar.text(), known.keySet());
      findings.add(
          ReadingRule.UNKNOWN_ENTRY.at(
              scalar.position(),
              "'" + scalar.text() + "' staat niet in de catalogus bij " + list + ".",
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
    List<String> possible = common.entries().stream().map(YamlValue.Entry::key).toList();
    for (YamlValue key : keys) {
      if (key instanceof YamlValue.Scalar scalar && possible.contains(scalar.text())) {
        dropped.add(scalar.text());
      } else {
        String written = key instanceof YamlValue.Scalar scalar ? scalar.text() : key.kind();
        found.add(
            ReadingRule.WRONG_VALUE.at(
                key.position(),
                "Bij zonder staat '"
                    + written
                    + "', maar de catalogus heeft die sleutel hier niet.",
                NearMiss.ask(written, possible)));
      }
    }
  }
}
