package nl.glashelder.source;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.RecordShape;

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
  private final CatalogueQuestions questions;

  /**
   * An entry of a corporation with what the catalogue knows of it.
   *
   * @param value the entry as it holds here
   * @param questions by key, what only the corporation knows and did not say
   * @param unseated by key of the corporation, the keys of the catalogue that fell away for it
   */
  record Joined(
      YamlValue value, Map<String, String> questions, Map<String, List<String>> unseated) {
    /** An entry that has nothing from the catalogue. */
    static Joined own(YamlValue value) {
      return new Joined(value, Map.of(), Map.of());
    }
  }

  private CatalogueEntries(
      Map<String, Map<String, YamlValue.Mapping>> lists, CatalogueQuestions questions) {
    this.lists = lists;
    this.questions = questions;
  }

  /**
   * Takes the lists of some catalogue files together.
   *
   * @param files without the questions in them
   */
  static CatalogueEntries of(List<YamlValue.Mapping> files, CatalogueQuestions questions) {
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
    return new CatalogueEntries(lists, questions);
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

  /** All that an entry of a list says, and what it asks, in the order of the catalogue. */
  List<CatalogueLine> lines(String list, String id) {
    YamlValue.Mapping entry = lists.getOrDefault(list, Map.of()).get(id);
    if (entry == null) {
      return List.of();
    }
    Optional<RecordShape> shape =
        RecordShape.of(CommonEntries.class)
            .part(list)
            .map(part -> RecordShape.of(part.valueType()));
    List<CatalogueLine> lines = new ArrayList<>();
    for (YamlValue.Entry said : entry.entries()) {
      if (!said.key().equals("id")) {
        String inner =
            shape.flatMap(s -> s.part(said.key())).map(p -> p.key().catalogue()).orElse("");
        lines.add(new CatalogueLine(said.key(), words(said.value(), inner), false));
      }
    }
    questions
        .of(list, id)
        .forEach((key, question) -> lines.add(new CatalogueLine(key, question, true)));
    return lines;
  }

  /** A value in a line of text; an id of another list of the catalogue becomes its name. */
  private String words(YamlValue value, String list) {
    if (value instanceof YamlValue.Scalar scalar) {
      String text = scalar.text().strip().replaceAll("\\s+", " ");
      return name(list, text).orElse(text);
    }
    if (value instanceof YamlValue.Sequence sequence) {
      return sequence.values().stream().map(v -> words(v, list)).collect(joining("; "));
    }
    return ((YamlValue.Mapping) value)
        .entries().stream().map(e -> words(e.value(), "")).collect(joining(", "));
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
   * @param shape what the entries of the list consist of
   * @return the joined entry; empty when a bare id is not in the catalogue
   */
  Optional<Joined> join(String list, RecordShape shape, YamlValue entry, List<Finding> findings) {
    Map<String, YamlValue.Mapping> known = lists.getOrDefault(list, Map.of());
    if (entry instanceof YamlValue.Scalar scalar) {
      String id = scalar.text().strip();
      YamlValue.Mapping common = known.get(id);
      if (common != null) {
        // The place is the corporation's line; the keys keep their place in the catalogue.
        return Optional.of(
            new Joined(
                new YamlValue.Mapping(scalar.position(), common.entries()),
                questions.of(list, id),
                Map.of()));
      }
      if (id.contains(" - ")) {
        findings.add(dashTooFar(scalar, id));
        return Optional.empty();
      }
      boolean several =
          id.contains(",")
              && Arrays.stream(id.split(",")).map(String::strip).anyMatch(known::containsKey);
      String near =
          several
              ? "Geef elk woord een eigen streepje, op een eigen regel."
              : NearMiss.ask(id, known.keySet());
      findings.add(
          ReadingRule.UNKNOWN_ENTRY.at(
              scalar.position(),
              Quoted.of(id) + " staat niet in de catalogus bij " + list + ".",
              near.isEmpty()
                  ? "Schrijf een eigen regel met id: en naam:, of kies een id uit de catalogus"
                      + such(NearMiss.related(id, known.keySet()))
                      + "."
                  : near));
      return Optional.empty();
    }
    if (!(entry instanceof YamlValue.Mapping own)) {
      return Optional.of(Joined.own(entry));
    }
    YamlValue.Mapping common = idOf(own).map(known::get).orElse(null);
    if (common == null) {
      return Optional.of(Joined.own(own));
    }
    Map<String, String> asked = new LinkedHashMap<>(questions.of(list, idOf(own).orElseThrow()));
    return Optional.of(overlay(own, common, shape, asked, findings));
  }

  private static String such(List<String> ids) {
    return ids.isEmpty()
        ? ""
        : ", zoals " + String.join(" of ", ids.stream().map(Quoted::of).toList());
  }

  /** To YAML a dash further to the right than the one above is part of that line's text. */
  private static Finding dashTooFar(YamlValue.Scalar scalar, String id) {
    return ReadingRule.UNKNOWN_ENTRY.at(
        scalar.position(),
        "Hier staan twee regels van de lijst aan elkaar: " + Quoted.of(id) + ".",
        "Zet alle streepjes van de lijst recht onder elkaar.");
  }

  private static Joined overlay(
      YamlValue.Mapping own,
      YamlValue.Mapping common,
      RecordShape shape,
      Map<String, String> questions,
      List<Finding> findings) {
    Set<String> dropped = new LinkedHashSet<>();
    List<YamlValue.Entry> entries = new ArrayList<>();
    Set<String> possible = new LinkedHashSet<>(questions.keySet());
    common.entries().forEach(e -> possible.add(e.key()));
    possible.remove("id");
    for (YamlValue.Entry entry : own.entries()) {
      if (entry.key().equals(WITHOUT)) {
        drop(entry, possible, dropped, findings);
      } else {
        entries.add(entry);
      }
    }
    reportContradictions(own, dropped, findings);
    Map<String, List<String>> unseated = unseated(own, common, shape, dropped);
    unseated.values().forEach(dropped::addAll);
    for (YamlValue.Entry entry : common.entries()) {
      if (own.get(entry.key()).isEmpty() && !dropped.contains(entry.key())) {
        entries.add(entry);
      }
    }
    questions.keySet().removeIf(key -> own.get(key).isPresent() || dropped.contains(key));
    questions.keySet().removeAll(answered(own, shape));
    return new Joined(
        new YamlValue.Mapping(own.position(), List.copyOf(entries)), questions, unseated);
  }

  /** What the corporation answers at another key: how long, by a moment in place of a duration. */
  private static List<String> answered(YamlValue.Mapping own, RecordShape shape) {
    return own.entries().stream()
        .flatMap(entry -> shape.part(entry.key()).stream())
        .flatMap(part -> Arrays.stream(part.key().answers()))
        .toList();
  }

  /**
   * What the catalogue says that cannot stand beside what the corporation says: it speaks of the
   * same thing, or rested on what the corporation replaced.
   */
  private static Map<String, List<String>> unseated(
      YamlValue.Mapping own, YamlValue.Mapping common, RecordShape shape, Set<String> dropped) {
    Map<String, List<String>> unseated = new LinkedHashMap<>();
    Set<String> gone = new LinkedHashSet<>(dropped);
    for (YamlValue.Entry entry : own.entries()) {
      List<String> keys =
          shape.part(entry.key()).stream()
              .flatMap(part -> Arrays.stream(part.key().unseats()))
              .filter(key -> common.get(key).isPresent() && own.get(key).isEmpty())
              .filter(gone::add)
              .toList();
      if (!keys.isEmpty() && !sameAs(entry, common)) {
        unseated.put(entry.key(), keys);
      } else {
        gone.removeAll(keys);
      }
    }
    return unseated;
  }

  /** Whoever writes what the catalogue says contradicts nothing. */
  private static boolean sameAs(YamlValue.Entry own, YamlValue.Mapping common) {
    return text(common, own.key()).isPresent()
        && own.value() instanceof YamlValue.Scalar scalar
        && text(common, own.key()).get().equals(scalar.text().strip());
  }

  private static void drop(
      YamlValue.Entry entry, Set<String> possible, Set<String> dropped, List<Finding> found) {
    List<YamlValue> keys =
        entry.value() instanceof YamlValue.Sequence list ? list.values() : List.of(entry.value());
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
