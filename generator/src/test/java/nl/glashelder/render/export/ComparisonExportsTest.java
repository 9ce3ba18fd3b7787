package nl.glashelder.render.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.compare.Comparison;
import nl.glashelder.compare.Side;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.PublishedData;
import nl.glashelder.wording.Fragment;
import nl.glashelder.wording.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison for programs and for a pull request. */
class ComparisonExportsTest {
  private static final Voice VOICE = new Voice(FormOfAddress.FORMAL);
  private static final String OLDER =
      """
      bewaartermijnen:
        - id: beelden
          naam: beelden
          duur: P7D
      ontvangers:
        - id: politie
          naam: politie
      """;
  private static final String NEWER =
      OLDER.replace("P7D", "P4W").replace("naam: politie", "naam: Politie")
          + "  - {id: bank, naam: bank, waarvoor: om te innen}\n";
  private static final String OLDER_WORDS =
      "<h1>Verklaring</h1><section data-key='bewaartermijnen'><h2>Beelden</h2>"
          + "<p data-key='bewaartermijnen.beelden'>Wij bewaren beelden 7 dagen.</p>"
          + "<p>Dit blijft.</p></section>";
  private static final String NEWER_WORDS =
      OLDER_WORDS
          .replace("7 dagen", "4 weken")
          .replace("</section>", "<p>Dit is <em>nieuw</em>.</p></section>");

  @TempDir Path folder;

  private Side version(String date, String yaml, String words) throws IOException {
    return new Side(date, Optional.of(LocalDate.parse(date)), data(yaml), fragment(words));
  }

  private PublishedData data(String yaml) throws IOException {
    Path corporation = Files.createDirectories(folder.resolve("proef"));
    Files.writeString(corporation.resolve("corporatie.yaml"), "naam: Proef\naanspreekvorm: u\n");
    Files.writeString(corporation.resolve("privacyverklaring.yaml"), yaml);
    Draft draft = new ContentReader(Catalogue.empty()).read(folder).drafts().get(0);
    return PublishedData.of(draft, DocumentKind.STATEMENT).orElseThrow();
  }

  private static String fragment(String words) {
    return Fragment.finish(words).html();
  }

  private Comparison changed() throws IOException {
    return Comparison.of(
        version("2025-01-01", OLDER, OLDER_WORDS), Side.draft(data(NEWER), fragment(NEWER_WORDS)));
  }

  private Comparison equal() throws IOException {
    return Comparison.of(
        version("2025-01-01", OLDER, OLDER_WORDS), version("2026-01-01", OLDER, OLDER_WORDS));
  }

  private static String json(Comparison comparison) {
    return ComparisonJson.of("proef", DocumentKind.STATEMENT, comparison);
  }

  private static String markdown(Comparison comparison) {
    return ComparisonMarkdown.of("Proef & Co", DocumentKind.STATEMENT, comparison, VOICE);
  }

  private static Set<?> problems(String json) throws IOException {
    return schema().validate(json, InputFormat.JSON);
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(
            schemaText(), SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }

  private static String schemaText() throws IOException {
    try (InputStream in = ComparisonJson.class.getResourceAsStream(ComparisonJson.SCHEMA)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theSchemaIsValidItself() throws IOException {
    JsonSchema schemas =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertEquals(Set.of(), schemas.validate(schemaText(), InputFormat.JSON));
  }

  @Test
  void jsonFollowsThePublishedSchema() throws IOException {
    assertEquals(Set.of(), problems(json(changed())));
    assertEquals(Set.of(), problems(json(equal())));
  }

  @Test
  void theSchemaNoticesAKeyThatIsGoneOrStrange() throws IOException {
    String json = json(changed());
    assertFalse(problems(json.replace("\"samenvatting\"", "\"sammenvatting\"")).isEmpty());
    assertFalse(problems(json.replace("\"uitbreiding\"", "\"uitbreidng\"")).isEmpty());
  }

  @Test
  void jsonSaysBothSidesAndEveryChange() throws IOException {
    String json = json(changed());
    assertTrue(json.contains("\"van\": {\n    \"naam\": \"2025-01-01\""), json);
    assertTrue(json.contains("\"naar\": {\n    \"naam\": \"concept\"\n  }"), json);
    assertTrue(json.contains("\"aard\": \"uitbreiding\""), json);
    assertTrue(json.contains("\"plaats\": \"bewaartermijnen.beelden.duur\""), json);
  }

  @Test
  void jsonBindsChangesInMeaningToChangesInWords() throws IOException {
    Comparison comparison = changed();
    String json = json(comparison);
    String change = comparison.sections().get(0).changes().get(0).change().id();
    String hunk = comparison.redline().hunks().get(0).id();
    assertTrue(json.contains("\"woorden\": [\n        \"" + hunk + "\""), json);
    assertTrue(json.contains("\"wijzigingen\": [\n        \"" + change + "\""), json);
  }

  @Test
  void jsonListsWhatANewEntrySays() throws IOException {
    String json = json(changed());
    assertTrue(
        json.contains("\"onderwerp\": \"Doel\",\n          \"tekst\": \"om te innen\""), json);
  }

  @Test
  void markdownGivesTheWeightiestChangesFirstAndThenTheWords() throws IOException {
    assertEquals(
        """
        ## Privacyverklaring van Proef \\& Co

        Van de versie van 1 januari 2025 naar het concept. SUMMARY

        2 uitbreidingen en 1 redactionele wijziging.

        ### Beelden

        1. **Uitbreiding.** Beelden: wij bewaren dit nu 4 weken. Dat was 7 dagen. \
        *De termijn wordt langer.*

        ### Het document als geheel

        2. **Uitbreiding.** Nieuwe ontvanger: bank. \
        *Hierdoor doen wij meer met gegevens.*
           - Doel: om te innen
        3. **Redactioneel.** De ontvanger ‘politie’ heet nu ‘Politie’. \
        *Er staat hetzelfde, alleen de spelling of de leestekens zijn anders.*

        <details>
        <summary>De tekst met de wijzigingen (2)</summary>

        **Beelden**

        - Wij bewaren beelden <del>7 dagen</del><ins>4 weken</ins>.

        - <ins>Dit is nieuw.</ins>

        </details>
        """
            .replace("SUMMARY", MarkdownText.escaped(changed().summary())),
        markdown(changed()));
  }

  @Test
  void equalVersionsHaveNothingToShow() throws IOException {
    assertEquals(
        """
        ## Privacyverklaring van Proef \\& Co

        Van de versie van 1 januari 2025 naar de versie van 1 januari 2026. Er is niets veranderd.
        """,
        markdown(equal()));
  }
}
