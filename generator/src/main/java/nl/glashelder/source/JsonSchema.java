package nl.glashelder.source;

import static nl.glashelder.source.SchemaValues.ordered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.Noun;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Count;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;

/**
 * Writes the JSON Schema (draft 2020-12) of a kind of file, so that an editor such as VS Code
 * completes keys and values and explains them in Dutch. It comes from the same records that drive
 * the reading, and from the catalogue's ids.
 *
 * <p>What a schema cannot say (that an id is unique, that a reference exists, that a date is a real
 * one) is left to the reading; what it says, the reading holds to as well. Texts may be numbers in
 * a schema's eyes, as {@code kvk: 12345678} is one to YAML and a text to Glashelder. {@code
 * enumDescriptions} and {@code patternErrorMessage} are words of VS Code that others ignore.
 */
public final class JsonSchema {
  /** What says of what form an id must be. */
  private static final Set<String> FORM =
      Set.of("if", "then", "pattern", "maxLength", "patternErrorMessage");

  /** Where keys are demanded one by one; {@code required} has one message for all of them. */
  private static final String REQUIRED = "allOf";

  private final Catalogue catalogue;
  private final SchemaValues values;
  private final Map<String, Object> definitions = new TreeMap<>();

  private JsonSchema(Catalogue catalogue, Offers offers) {
    this.catalogue = catalogue;
    this.values = new SchemaValues(catalogue, offers);
  }

  /**
   * The schema of a kind of file, as JSON text; the same bytes for the same records and catalogue.
   *
   * @param type the record of the whole file, for example {@code PrivacyStatement}
   * @param catalogue whose ids an editor may use
   */
  public static String of(Class<? extends Record> type, Catalogue catalogue) {
    return of(type, catalogue, Offers.NONE);
  }

  /**
   * The schema of a kind of file for one corporation.
   *
   * @param offers what an editor may offer besides
   */
  public static String of(Class<? extends Record> type, Catalogue catalogue, Offers offers) {
    JsonSchema schema = new JsonSchema(catalogue, offers);
    Map<String, Object> top = new LinkedHashMap<>();
    top.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    top.put("title", sentence(type.getAnnotation(Noun.class).singular()));
    top.putAll(schema.object(RecordShape.of(type)));
    top.put("$defs", schema.definitions);
    return JsonText.of(top);
  }

  private Map<String, Object> object(RecordShape shape) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Part part : shape.parts()) {
      properties.put(part.key().value(), property(part));
      if (part.isRequired() && part.count() == Count.ONE) {
        required.add(part.key().value());
      }
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("additionalProperties", false);
    object.put("errorMessage", SchemaWords.keys(List.copyOf(properties.keySet())));
    if (!required.isEmpty()) {
      object.put(REQUIRED, demanded(required));
    }
    object.put("properties", properties);
    return object;
  }

  /** Each key that must be there, so that an editor says of each that it is not. */
  private static List<Object> demanded(List<?> keys) {
    return keys.stream()
        .map(
            key ->
                (Object)
                    ordered(
                        "required",
                        List.of(key),
                        "errorMessage",
                        SchemaWords.missing((String) key)))
        .toList();
  }

  private Map<String, Object> property(Part part) {
    Map<String, Object> property = new LinkedHashMap<>();
    if (!part.key().label().isEmpty()) {
      property.put("title", sentence(part.key().label()));
    }
    property.put("description", part.key().help());
    property.putAll(value(part));
    return property;
  }

  private Map<String, Object> value(Part part) {
    if (!part.isList()) {
      return one(part);
    }
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("errorMessage", SchemaWords.NOT_A_LIST);
    if (part.kind() != Kind.RECORD) {
      list.put("uniqueItems", true);
    }
    list.put("items", part.kind() == Kind.RECORD ? entry(part) : one(part));
    return part.count() == Count.OPTIONAL_LIST
        ? Map.of(
            "anyOf",
            List.of(
                ordered("const", RecordReader.NONE, "errorMessage", SchemaWords.NONE_OR_LIST),
                list))
        : list;
  }

  private Map<String, Object> one(Part part) {
    return part.kind() == Kind.RECORD ? reference(part.valueType()) : values.of(part);
  }

  /** An entry of a list of records: the record, or a bare id where that says enough. */
  private Map<String, Object> entry(Part part) {
    RecordShape shape = RecordShape.of(part.valueType());
    if (!part.key().catalogue().isEmpty()) {
      Set<String> ids = new TreeSet<>(catalogue.ids(part.key().catalogue()));
      if (!ids.isEmpty()) {
        return ordered(
            "anyOf",
            List.of(
                entries(part.key().catalogue(), ids),
                fromCatalogue(part.valueType(), part.key().catalogue(), ids)));
      }
    } else if (shape.hasId() && shape.parts().stream().filter(Part::isRequired).count() == 1) {
      return ordered("anyOf", List.of(one(shape.parts().get(0)), reference(part.valueType())));
    }
    return reference(part.valueType());
  }

  /** The ids of a list of the catalogue, each with the whole entry, to read before choosing. */
  private Map<String, Object> entries(String list, Set<String> ids) {
    Map<String, Object> entries =
        ordered("enum", List.copyOf(ids), "errorMessage", SchemaWords.UNKNOWN_ENTRY);
    List<String> whole = ids.stream().map(id -> whole(list, id)).toList();
    if (!whole.stream().allMatch(String::isEmpty)) {
      entries.put("enumDescriptions", whole);
    }
    return entries;
  }

  private String whole(String list, String id) {
    return catalogue.lines(list, id).stream()
        .map(
            line ->
                (line.asked() ? "Alleen u weet, bij " : "")
                    + line.key()
                    + ": "
                    + FormOfAddress.FORMAL.resolve(line.text()))
        .collect(Collectors.joining("\n"));
  }

  /**
   * A record that may take what it lacks from the catalogue: with a known id only the id is
   * required, and {@code zonder} names keys that do not hold here, where there are any to leave
   * out.
   */
  private Map<String, Object> fromCatalogue(Class<?> type, String list, Set<String> ids) {
    return definition(type.getSimpleName() + "FromCatalogue", () -> overlay(type, list, ids));
  }

  private Map<String, Object> overlay(Class<?> type, String list, Set<String> ids) {
    Map<String, Object> object = named(type);
    object.put(REQUIRED, demanded(List.of("id")));
    List<String> required =
        RecordShape.of(type).parts().stream()
            .filter(p -> p.isRequired() && p.count() == Count.ONE)
            .map(p -> p.key().value())
            .toList();
    List<String> optional =
        RecordShape.of(type).keys().keySet().stream().filter(k -> !required.contains(k)).toList();
    @SuppressWarnings("unchecked")
    Map<String, Object> properties = (Map<String, Object>) object.get("properties");
    properties.computeIfPresent("id", (key, id) -> knownOrOwn(id, entries(list, ids)));
    if (!optional.isEmpty()) {
      Map<String, Object> without =
          ordered("enum", optional, "errorMessage", SchemaWords.oneOf(optional));
      properties.put(
          CatalogueEntries.WITHOUT,
          ordered(
              "title",
              "Zonder",
              "description",
              "Sleutels van deze regel in de catalogus die hier niet gelden.",
              "anyOf",
              List.of(
                  without,
                  ordered(
                      "type", "array", "errorMessage", SchemaWords.NOT_A_LIST, "items", without))));
    }
    object.put(
        "if",
        ordered(
            "required",
            List.of("id"),
            "properties",
            Map.of("id", Map.of("enum", List.copyOf(ids)))));
    object.put(
        "else",
        ordered(
            REQUIRED,
            demanded(required),
            "errorMessage",
            "De sleutel 'zonder' kan alleen bij een regel uit de catalogus.",
            "properties",
            Map.of(CatalogueEntries.WITHOUT, false)));
    return object;
  }

  /** An id of one's own, or one of the catalogue's, which an editor then offers. */
  private static Map<String, Object> knownOrOwn(Object own, Map<String, Object> known) {
    Map<String, Object> either = new LinkedHashMap<>();
    Map<String, Object> form = new LinkedHashMap<>();
    ((Map<?, ?>) own)
        .forEach((key, value) -> (FORM.contains(key) ? form : either).put((String) key, value));
    either.put("anyOf", List.of(known, form));
    return either;
  }

  private Map<String, Object> reference(Class<?> type) {
    return definition(type.getSimpleName(), () -> named(type));
  }

  /** With its Dutch name, so that an editor does not offer the name of a class. */
  private Map<String, Object> named(Class<?> type) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("title", sentence(type.getAnnotation(Noun.class).singular()));
    SchemaSnippets.of(type).ifPresent(snippets -> named.put("defaultSnippets", snippets));
    named.putAll(object(RecordShape.of(type)));
    return named;
  }

  private Map<String, Object> definition(String name, Supplier<Map<String, Object>> makes) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(name, makes.get());
    }
    return ordered("$ref", "#/$defs/" + name);
  }

  private static String sentence(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}
