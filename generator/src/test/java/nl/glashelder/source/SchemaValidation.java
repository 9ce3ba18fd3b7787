package nl.glashelder.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Set;
import nl.glashelder.model.RecordShape;

/** Holds files against a generated schema, as an editor does. */
final class SchemaValidation {
  private final com.networknt.schema.JsonSchema schema;

  SchemaValidation(Class<? extends Record> type, Catalogue catalogue) {
    schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                JsonSchema.of(type, catalogue),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }

  /** What the schema has against a file; empty when it is valid. */
  List<String> problems(YamlValue file) {
    return schema.validate(json(file)).stream().map(Object::toString).sorted().toList();
  }

  boolean accepts(YamlValue file) {
    return problems(file).isEmpty();
  }

  /**
   * The file as an editor sees it: texts, with {@code true}, {@code false} and nothing as YAML has
   * them. Numbers stay texts; the schema allows both.
   */
  private static JsonNode json(YamlValue value) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    if (value instanceof YamlValue.Mapping mapping) {
      ObjectNode object = make.objectNode();
      mapping.entries().forEach(e -> object.set(e.key(), json(e.value())));
      return object;
    }
    if (value instanceof YamlValue.Sequence sequence) {
      ArrayNode array = make.arrayNode();
      sequence.values().forEach(v -> array.add(json(v)));
      return array;
    }
    String text = ((YamlValue.Scalar) value).text();
    return switch (text) {
      case "true", "false" -> make.booleanNode(Boolean.parseBoolean(text));
      case "" -> make.nullNode();
      default -> make.textNode(text);
    };
  }

  /** Whether a schema is valid itself, by the schema of schemas. */
  static Set<?> problemsOfSchema(String schema) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
        .validate(schema, InputFormat.JSON);
  }

  /** The names of all records that can stand in a file of this kind. */
  static void collect(Class<?> type, Set<Class<?>> found) {
    if (found.add(type)) {
      RecordShape.of(type).parts().stream()
          .filter(p -> p.kind() == RecordShape.Kind.RECORD)
          .forEach(p -> collect(p.valueType(), found));
    }
  }
}
