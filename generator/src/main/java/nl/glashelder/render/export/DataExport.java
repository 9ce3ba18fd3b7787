package nl.glashelder.render.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.Term;
import nl.glashelder.model.Text;
import nl.glashelder.source.JsonText;
import nl.glashelder.version.Version;

/**
 * The data of a version as JSON, for whoever wants to count or compare statements: the keys of the
 * YAML, the catalogue resolved, without what a corporation keeps to itself.
 */
public final class DataExport {
  private DataExport() {}

  /** Writes the data of a version. */
  public static String of(Version version) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("formaat", "glashelder/gegevens/1");
    json.put("corporatie-id", version.slug());
    json.put("document", version.kind().yaml());
    json.put("ingangsdatum", version.date().toString());
    json.putAll(record(version.data()));
    return JsonText.of(json);
  }

  private static Map<String, Object> record(Object value) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (RecordShape.Part part : RecordShape.of(value.getClass()).parts()) {
      Object held = part.get(value);
      if (held instanceof Optional<?> optional) {
        held = optional.orElse(null);
      }
      boolean empty =
          held == null
              || part.count() == RecordShape.Count.LIST && ((List<?>) held).isEmpty()
              || part.count() == RecordShape.Count.ONE && Boolean.FALSE.equals(held);
      if (!empty && !part.key().internal()) {
        json.put(part.key().value(), json(held));
      }
    }
    return json;
  }

  private static Object json(Object value) {
    if (value instanceof List<?> list) {
      List<Object> items = new ArrayList<>();
      list.forEach(item -> items.add(json(item)));
      return items;
    }
    if (value instanceof Term term) {
      return term.yaml();
    }
    if (value instanceof Text || value instanceof LocalDate || value instanceof IsoDuration) {
      return value.toString();
    }
    return value instanceof String || value instanceof Boolean ? value : record(value);
  }
}
