package nl.glashelder.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Count;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;

/**
 * Turns YAML values into records, driven by their shapes. It never stops at the first mistake: what
 * cannot be read is reported and left out, and the rest is read on.
 */
final class RecordReader {
  private final CatalogueEntries catalogue;
  private final ScalarReader scalars;
  private final List<Finding> findings;
  private final Map<String, Position> places = new HashMap<>();

  RecordReader(CatalogueEntries catalogue, FormOfAddress address, List<Finding> findings) {
    this.catalogue = catalogue;
    this.scalars = new ScalarReader(address, findings);
    this.findings = findings;
  }

  /** Where every value that was read stands. */
  Map<String, Position> places() {
    return places;
  }

  /**
   * Reads a whole file, or a value at a path, as a record; empty when something required is
   * missing.
   */
  <T extends Record> Optional<T> read(YamlValue.Mapping value, Class<T> type, String path) {
    return record(value, type, path).map(type::cast);
  }

  private Optional<Object> record(YamlValue.Mapping value, Class<?> type, String path) {
    RecordShape shape = RecordShape.of(type);
    places.put(path, value.position());
    reportUnknownKeys(value, shape);
    Object[] values = new Object[shape.parts().size()];
    boolean complete = true;
    for (int i = 0; i < values.length; i++) {
      Part part = shape.parts().get(i);
      Optional<YamlValue.Entry> entry =
          value.entries().stream().filter(e -> e.key().equals(part.key().value())).findFirst();
      Object read = entry.isEmpty() ? null : component(entry.get(), part, path);
      if (read == null) {
        read = absent(part);
      }
      if (read == null) {
        complete = false;
        if (entry.isEmpty()) {
          reportMissing(value, shape, part);
        }
      }
      values[i] = read;
    }
    return complete ? Optional.of(shape.create(values)) : Optional.empty();
  }

  private static Object absent(Part part) {
    return switch (part.count()) {
      case OPTIONAL, OPTIONAL_LIST -> Optional.empty();
      case LIST -> List.of();
      case ONE -> part.isRequired() ? null : (Object) Boolean.FALSE;
    };
  }

  /** The value of one component, or null when it cannot be read. */
  private Object component(YamlValue.Entry entry, Part part, String path) {
    String inner = path.isEmpty() ? part.key().value() : path + "." + part.key().value();
    places.put(inner, entry.position());
    if (part.count() == Count.OPTIONAL_LIST) {
      if (entry.value() instanceof YamlValue.Scalar s && s.text().equals("geen")) {
        return Optional.of(List.of());
      }
      return Optional.of(list(entry.value(), part, inner));
    }
    if (part.count() == Count.LIST) {
      return list(entry.value(), part, inner);
    }
    Optional<Object> one = one(entry.value(), part, inner);
    if (part.count() == Count.OPTIONAL) {
      return one;
    }
    return one.orElse(null);
  }

  private Optional<Object> one(YamlValue value, Part part, String path) {
    if (part.kind() == Kind.RECORD) {
      if (value instanceof YamlValue.Mapping mapping) {
        return record(mapping, part.valueType(), path);
      }
      List<String> keys = keys(RecordShape.of(part.valueType()));
      findings.add(
          ReadingRule.WRONG_TYPE.at(
              value.position(),
              "Bij '" + part.key().value() + "' staat " + value.kind() + ".",
              "Hier horen sleutels, ingesprongen op de regels eronder: "
                  + String.join(", ", keys)
                  + "."));
      return Optional.empty();
    }
    if (value instanceof YamlValue.Scalar scalar) {
      return scalars.read(scalar, part);
    }
    findings.add(
        ReadingRule.WRONG_TYPE.at(
            value.position(),
            "Bij '" + part.key().value() + "' staat " + value.kind() + ".",
            "Hier hoort " + scalars.expected(part) + "."));
    return Optional.empty();
  }

  private List<Object> list(YamlValue value, Part part, String path) {
    if (!(value instanceof YamlValue.Sequence sequence)) {
      findings.add(
          ReadingRule.WRONG_TYPE.at(
              value.position(),
              "Bij '" + part.key().value() + "' staat " + value.kind() + ".",
              "Hier hoort een lijst: elke regel begint met een streepje en een spatie."));
      return List.of();
    }
    List<Object> read = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (YamlValue written : sequence.values()) {
      Optional<YamlValue> item = Optional.of(written);
      if (part.kind() == Kind.RECORD && !part.key().catalogue().isEmpty()) {
        item = catalogue.join(part.key().catalogue(), written, findings);
      } else if (part.kind() == Kind.RECORD) {
        item = Optional.of(bareId(written, part));
      }
      if (item.isEmpty()) {
        continue;
      }
      Optional<String> id =
          item.get() instanceof YamlValue.Mapping mapping
              ? CatalogueEntries.idOf(mapping)
              : Optional.empty();
      String itemPath = path + "." + id.orElse(String.valueOf(number));
      number++;
      places.putIfAbsent(itemPath, written.position());
      Optional<Object> one = one(item.get(), part, itemPath);
      places.put(itemPath, written.position());
      if (one.isEmpty()) {
        continue;
      }
      String unique = id.orElse(part.kind() == Kind.RECORD ? null : one.get().toString());
      if (unique != null && !ids.add(unique)) {
        findings.add(
            ReadingRule.DUPLICATE_ID.at(
                written.position(),
                "'" + unique + "' staat twee keer bij '" + part.key().value() + "'.",
                "Haal er een weg, of geef de tweede een andere id."));
        continue;
      }
      read.add(one.get());
    }
    return read;
  }

  /** A bare word stands for an entry that has nothing but an id, such as a section. */
  private static YamlValue bareId(YamlValue written, Part part) {
    if (written instanceof YamlValue.Scalar scalar && RecordShape.of(part.valueType()).hasId()) {
      return new YamlValue.Mapping(
          scalar.position(), List.of(new YamlValue.Entry("id", scalar.position(), scalar)));
    }
    return written;
  }

  private void reportUnknownKeys(YamlValue.Mapping value, RecordShape shape) {
    List<String> keys = keys(shape);
    for (YamlValue.Entry entry : value.entries()) {
      if (!keys.contains(entry.key())) {
        Set<String> open = new LinkedHashSet<>(keys);
        value.entries().forEach(e -> open.remove(e.key()));
        String near = NearMiss.ask(entry.key(), open.isEmpty() ? keys : open);
        String possible = "Hier mag staan: " + String.join(", ", keys) + ".";
        findings.add(
            ReadingRule.UNKNOWN_KEY.at(
                entry.position(),
                "De sleutel '" + entry.key() + "' bestaat hier niet.",
                near.isEmpty() ? possible : near + " " + possible));
      }
    }
  }

  private void reportMissing(YamlValue.Mapping value, RecordShape shape, Part part) {
    String id = CatalogueEntries.idOf(value).map(i -> " '" + i + "'").orElse("");
    String noun = shape.type().getAnnotation(nl.glashelder.model.Noun.class).singular();
    findings.add(
        ReadingRule.MISSING_KEY.at(
            value.position(),
            "Bij " + noun + id + " ontbreekt '" + part.key().value() + "'.",
            part.key().help()));
  }

  private static List<String> keys(RecordShape shape) {
    return shape.parts().stream().map(p -> p.key().value()).toList();
  }

  /** All values of a fixed set, in their order. */
  static List<String> terms(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(c -> ((nl.glashelder.model.Term) c).yaml())
        .toList();
  }
}
