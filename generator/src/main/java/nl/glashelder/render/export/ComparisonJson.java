package nl.glashelder.render.export;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.glashelder.compare.Change;
import nl.glashelder.compare.Comparison;
import nl.glashelder.compare.Side;
import nl.glashelder.compare.words.Hunk;
import nl.glashelder.source.JsonText;
import nl.glashelder.version.DocumentKind;

/** A comparison as JSON; {@value #SCHEMA} describes it. */
public final class ComparisonJson {
  /** The JSON Schema (draft 2020-12), beside this class. */
  public static final String SCHEMA = "vergelijking.schema.json";

  private ComparisonJson() {}

  /**
   * Writes a comparison.
   *
   * @param slug the corporation's folder
   * @param kind which document
   */
  public static String of(String slug, DocumentKind kind, Comparison comparison) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("formaat", "glashelder/vergelijking/1");
    json.put("corporatie-id", slug);
    json.put("document", kind.yaml());
    json.put("van", side(comparison.older()));
    json.put("naar", side(comparison.newer()));
    json.put("gelijk", comparison.isEmpty());
    json.put("samenvatting", comparison.summary());
    if (!comparison.isEmpty()) {
      json.put("aard", comparison.kind().yaml());
    }
    json.put("wijzigingen", comparison.changes().stream().map(ComparisonJson::change).toList());
    json.put("woorden", comparison.redline().hunks().stream().map(ComparisonJson::words).toList());
    json.put("redline", comparison.redline().html());
    return JsonText.of(json);
  }

  private static Map<String, Object> side(Side side) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("naam", side.name());
    side.effective().ifPresent(day -> json.put("ingangsdatum", day.toString()));
    return json;
  }

  private static Map<String, Object> change(Change change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", change.id());
    json.put("plaats", change.path());
    json.put("soort", change.type().yaml());
    json.put("gewicht", change.weight().yaml());
    json.put("zin", change.sentence());
    json.put("reden", change.reason());
    return json;
  }

  private static Map<String, Object> words(Hunk hunk) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", hunk.id());
    json.put("soort", hunk.kind().label());
    json.put("plaats", hunk.key());
    json.put("oud", hunk.oldText());
    json.put("nieuw", hunk.newText());
    return json;
  }
}
