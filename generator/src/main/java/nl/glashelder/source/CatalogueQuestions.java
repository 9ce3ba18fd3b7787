package nl.glashelder.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What entries of the catalogue ask of whoever takes them. The catalogue answers only what is true
 * of every corporation; of the rest an entry says under {@code vragen}, key by key, what is to be
 * filled in.
 */
final class CatalogueQuestions {
  /** In an entry of the catalogue: by key, what only the corporation knows. */
  static final String QUESTIONS = "vragen";

  private final Map<String, Map<String, Map<String, String>>> byListAndId = new LinkedHashMap<>();

  /** Takes the questions out of a file: the rest of it are the entries. */
  YamlValue.Mapping takeOutOf(YamlValue.Mapping file) {
    List<YamlValue.Entry> lists = new ArrayList<>();
    for (YamlValue.Entry list : file.entries()) {
      lists.add(
          list.value() instanceof YamlValue.Sequence entries
              ? new YamlValue.Entry(list.key(), list.position(), entries(list.key(), entries))
              : list);
    }
    return new YamlValue.Mapping(file.position(), List.copyOf(lists));
  }

  private YamlValue.Sequence entries(String list, YamlValue.Sequence entries) {
    List<YamlValue> without = new ArrayList<>();
    for (YamlValue value : entries.values()) {
      without.add(value instanceof YamlValue.Mapping entry ? entry(list, entry) : value);
    }
    return new YamlValue.Sequence(entries.position(), List.copyOf(without));
  }

  private YamlValue.Mapping entry(String list, YamlValue.Mapping entry) {
    if (!(entry.get(QUESTIONS).orElse(null) instanceof YamlValue.Mapping questions)) {
      return entry;
    }
    Map<String, String> byKey = new LinkedHashMap<>();
    for (YamlValue.Entry question : questions.entries()) {
      if (question.value() instanceof YamlValue.Scalar words) {
        byKey.put(question.key(), words.text().strip());
      }
    }
    CatalogueEntries.idOf(entry)
        .ifPresent(
            id -> byListAndId.computeIfAbsent(list, k -> new LinkedHashMap<>()).put(id, byKey));
    return new YamlValue.Mapping(
        entry.position(),
        entry.entries().stream().filter(e -> !e.key().equals(QUESTIONS)).toList());
  }

  /** The questions of an entry by the key that answers them. */
  Map<String, String> of(String list, String id) {
    return byListAndId.getOrDefault(list, Map.of()).getOrDefault(id, Map.of());
  }
}
