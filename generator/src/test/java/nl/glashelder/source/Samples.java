package nl.glashelder.source;

import java.util.ArrayList;
import java.util.List;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.TextForm;

/** Files in which every key that can stand there does, made from the shapes of the records. */
final class Samples {
  private static final Position SOMEWHERE = Position.startOf("f.yaml");

  private Samples() {}

  /** A file with every key, of which every reference exists. */
  static YamlValue.Mapping full(Class<?> type) {
    List<YamlValue.Entry> entries = new ArrayList<>();
    for (Part part : RecordShape.of(type).parts()) {
      YamlValue value = one(part);
      entries.add(
          new YamlValue.Entry(part.key().value(), SOMEWHERE, part.isList() ? list(value) : value));
    }
    return new YamlValue.Mapping(SOMEWHERE, entries);
  }

  static YamlValue.Scalar scalar(String text) {
    return new YamlValue.Scalar(SOMEWHERE, SOMEWHERE, text);
  }

  static YamlValue.Sequence list(YamlValue... values) {
    return new YamlValue.Sequence(SOMEWHERE, List.of(values));
  }

  static YamlValue.Mapping mapping(String key, YamlValue value) {
    return new YamlValue.Mapping(SOMEWHERE, List.of(new YamlValue.Entry(key, SOMEWHERE, value)));
  }

  private static YamlValue one(Part part) {
    return part.kind() == Kind.RECORD ? full(part.valueType()) : scalar(text(part));
  }

  private static String text(Part part) {
    return switch (part.kind()) {
      case STRING -> {
        TextForm form = part.key().form();
        yield !part.key().refersTo().isEmpty() || form == TextForm.ID
            ? "eigen"
            : form == TextForm.FREE ? "Een tekst" : form.example();
      }
      case TEXT -> "Een *tekst* met twee zinnen. Dit is er een.";
      case DURATION -> "P2Y";
      case DATE -> "2026-04-02";
      case FLAG -> "ja";
      case TERM -> ScalarReader.terms(part.valueType()).get(0);
      case RECORD -> throw new IllegalArgumentException(part.name());
    };
  }

  /** The YAML text of a value, with every text in quotation marks. */
  static String yaml(YamlValue value) {
    StringBuilder out = new StringBuilder();
    write(value, 0, out);
    return out.toString();
  }

  private static void write(YamlValue value, int depth, StringBuilder out) {
    if (value instanceof YamlValue.Scalar scalar) {
      out.append(" '").append(scalar.text().replace("'", "''")).append("'\n");
    } else if (value instanceof YamlValue.Sequence list) {
      out.append(list.values().isEmpty() ? " []\n" : "\n");
      for (YamlValue item : list.values()) {
        out.append("  ".repeat(depth)).append('-');
        write(item, depth + 1, out);
      }
    } else if (value instanceof YamlValue.Mapping mapping) {
      out.append(mapping.entries().isEmpty() ? " {}\n" : depth == 0 ? "" : "\n");
      for (YamlValue.Entry entry : mapping.entries()) {
        out.append("  ".repeat(depth)).append(entry.key()).append(':');
        write(entry.value(), depth + 1, out);
      }
    }
  }
}
