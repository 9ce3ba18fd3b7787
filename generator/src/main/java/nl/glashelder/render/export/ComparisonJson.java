package nl.glashelder.render.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.glashelder.compare.Change;
import nl.glashelder.compare.ChangedSection;
import nl.glashelder.compare.Comparison;
import nl.glashelder.compare.Detail;
import nl.glashelder.compare.Side;
import nl.glashelder.compare.words.Hunk;
import nl.glashelder.source.JsonText;
import nl.glashelder.version.DocumentKind;

/** A comparison as JSON; {@value #SCHEMA} describes it. */
public final class ComparisonJson {
  /** The JSON Schema (draft 2020-12), beside this class. */
  public static final String SCHEMA = "vergelijking.schema.json";

  private ComparisonJson() {}

  /** The schema, for the folder that a comparison is written to. */
  public static byte[] schema() {
    try (InputStream in = ComparisonJson.class.getResourceAsStream(SCHEMA)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a comparison.
   *
   * @param slug the corporation's folder
   * @param kind which document
   */
  public static String of(String slug, DocumentKind kind, Comparison comparison) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", SCHEMA);
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
    json.put(
        "wijzigingen",
        comparison.sections().stream()
            .flatMap(s -> s.changes().stream().map(n -> change(n, s.heading(), comparison)))
            .toList());
    json.put(
        "woorden",
        comparison.redline().hunks().stream().map(hunk -> words(hunk, comparison)).toList());
    json.put("redline", comparison.redline().html());
    return JsonText.of(json);
  }

  private static Map<String, Object> side(Side side) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("naam", side.name());
    side.effective().ifPresent(day -> json.put("ingangsdatum", day.toString()));
    return json;
  }

  private static Map<String, Object> change(
      ChangedSection.Numbered numbered, String section, Comparison comparison) {
    Change change = numbered.change();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("nummer", numbered.number());
    json.put("id", change.id());
    json.put("onderdeel", section);
    json.put("plaats", change.path());
    json.put("soort", change.type().yaml());
    json.put("gewicht", change.weight().yaml());
    json.put("zin", change.sentence());
    json.put("reden", change.reason());
    if (!change.elsewhere().isEmpty()) {
      json.put("ook-op", change.elsewhere());
    }
    change
        .texts()
        .ifPresent(
            texts -> {
              json.put("oude-tekst", texts.before());
              json.put("nieuwe-tekst", texts.after());
            });
    if (!change.details().isEmpty()) {
      json.put("inhoud", change.details().stream().map(ComparisonJson::detail).toList());
    }
    json.put("woorden", comparison.binding().hunksOf(change).stream().map(Hunk::id).toList());
    return json;
  }

  private static Map<String, Object> detail(Detail detail) {
    Map<String, Object> json = new LinkedHashMap<>();
    if (!detail.label().isEmpty()) {
      json.put("onderwerp", detail.label());
    }
    if (!detail.value().isEmpty()) {
      json.put("tekst", detail.value());
    }
    if (!detail.details().isEmpty()) {
      json.put("inhoud", detail.details().stream().map(ComparisonJson::detail).toList());
    }
    return json;
  }

  private static Map<String, Object> words(Hunk hunk, Comparison comparison) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", hunk.id());
    json.put("soort", hunk.kind().label());
    json.put("plaats", hunk.key());
    json.put("oud", hunk.oldText());
    json.put("nieuw", hunk.newText());
    json.put("wijzigingen", comparison.binding().changesAt(hunk).stream().map(Change::id).toList());
    return json;
  }
}
