package nl.glashelder.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import nl.glashelder.check.rule.Rule;
import nl.glashelder.check.rule.Rules;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.source.JsonSchema;
import nl.glashelder.source.Offers;

/**
 * The JSON Schemas from which an editor completes and explains: those for everyone, which stand
 * beside the corporations, and those of one corporation, which know its own ids as well.
 */
public final class EditorSchemas {
  private static final Map<String, Class<? extends Record>> KINDS =
      new TreeMap<>(
          Map.of(
              ContentReader.CORPORATION, Corporation.class,
              ContentReader.STATEMENT, PrivacyStatement.class,
              ContentReader.NOTICE, CookieNotice.class));

  private EditorSchemas() {}

  /** The schemas for everyone, by the name of their file. */
  public static Map<String, String> of(Catalogue catalogue) {
    return schemas(catalogue, new Offers(Map.of(), rules()));
  }

  /** The schemas of one corporation, by the name of their file. */
  public static Map<String, String> of(Catalogue catalogue, Draft draft) {
    Offers offers = new Offers(Map.of(), rules());
    if (draft.statement().isPresent()) {
      offers = offers.with(draft.statement().get().document());
    }
    if (draft.notice().isPresent()) {
      offers = offers.with(draft.notice().get().document());
    }
    return schemas(catalogue, offers);
  }

  /**
   * Writes the schemas of a corporation, where they are not there yet as they should be.
   *
   * @param folder where; made when it is not there
   * @throws IOException when that cannot be done
   */
  public static void write(Path folder, Catalogue catalogue, Draft draft) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> schema : of(catalogue, draft).entrySet()) {
      Path file = folder.resolve(schema.getKey());
      byte[] text = schema.getValue().getBytes(StandardCharsets.UTF_8);
      if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), text)) {
        Files.write(file, text);
      }
    }
  }

  private static Map<String, String> schemas(Catalogue catalogue, Offers offers) {
    Map<String, String> schemas = new TreeMap<>();
    KINDS.forEach(
        (file, type) ->
            schemas.put(
                file.replace(".yaml", ".schema.json"), JsonSchema.of(type, catalogue, offers)));
    return schemas;
  }

  private static Map<String, String> rules() {
    Map<String, String> rules = new TreeMap<>();
    for (Rule rule : Rules.all()) {
      rules.put(rule.id(), rule.name() + (rule.law().isEmpty() ? "" : " (" + rule.law() + ")"));
    }
    return rules;
  }
}
