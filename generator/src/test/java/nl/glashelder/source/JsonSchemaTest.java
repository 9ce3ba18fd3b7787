package nl.glashelder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.RecordShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema from which an editor such as VS Code completes and explains. */
class JsonSchemaTest {
  static final Catalogue CATALOGUE =
      Reading.catalogue(
          """
          doelgroepen:
            - {id: huurders, naam: huurders}
          ontvangers:
            - {id: aannemers, naam: aannemers}
            - {id: gemeente, naam: de gemeente}
          bewaartermijnen:
            - {id: camerabeelden, naam: Camerabeelden, duur: P4W, start: na de opname}
          rechten:
            - {id: inzage, titel: Inzage}
          """);

  private static final SchemaValidation STATEMENT =
      new SchemaValidation(PrivacyStatement.class, CATALOGUE);

  private static YamlValue parse(String yaml) {
    List<Finding> findings = new ArrayList<>();
    return YamlFile.parse(yaml.getBytes(StandardCharsets.UTF_8), "f.yaml", findings).orElseThrow();
  }

  private static JsonNode schema(Class<? extends Record> type) {
    try {
      return new ObjectMapper().readTree(JsonSchema.of(type, CATALOGUE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {Corporation.class, PrivacyStatement.class, CookieNotice.class})
  void aSchemaIsValidItself(Class<? extends Record> type) {
    assertEquals(Set.of(), SchemaValidation.problemsOfSchema(JsonSchema.of(type, CATALOGUE)));
  }

  @ParameterizedTest
  @ValueSource(classes = {Corporation.class, PrivacyStatement.class, CookieNotice.class})
  void aFileWithEveryKeyThereIsIsValidForSchemaAndReadingAlike(Class<? extends Record> type) {
    YamlValue.Mapping full = Samples.full(type);
    assertEquals(List.of(), new SchemaValidation(type, CATALOGUE).problems(full));
    assertEquals(List.of(), Reading.of(Samples.yaml(full), type, CATALOGUE).problems());
  }

  @ParameterizedTest
  @ValueSource(classes = {Corporation.class, PrivacyStatement.class, CookieNotice.class})
  void everyKeyOfEveryRecordIsExplained(Class<? extends Record> type) {
    JsonNode schema = schema(type);
    Set<Class<?>> records = new LinkedHashSet<>();
    SchemaValidation.collect(type, records);
    for (Class<?> record : records) {
      JsonNode object = record == type ? schema : schema.at("/$defs/" + record.getSimpleName());
      if (object.isMissingNode()) {
        object = schema.at("/$defs/" + record.getSimpleName() + "FromCatalogue");
      }
      for (RecordShape.Part part : RecordShape.of(record).parts()) {
        assertEquals(
            part.key().help(),
            object.at("/properties/" + part.key().value() + "/description").asText(),
            record + " " + part.name());
      }
    }
  }

  @Test
  void aSchemaIsTheSameTextWhateverTheLocale() {
    String here = JsonSchema.of(PrivacyStatement.class, CATALOGUE);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(here, JsonSchema.of(PrivacyStatement.class, CATALOGUE));
    } finally {
      Locale.setDefault(before);
    }
    assertFalse(here.contains("\r"));
    assertTrue(
        here.startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\""));
    assertTrue(here.endsWith("\n}\n"));
  }

  @Test
  void theValuesOfAFixedSetComeWithTheirDutchWords() {
    JsonNode basis = schema(PrivacyStatement.class).at("/$defs/LegalBasisUse/properties/grondslag");
    assertEquals("wettelijke-plicht", basis.at("/enum/2").asText());
    assertEquals("een wettelijke plicht", basis.at("/enumDescriptions/2").asText());
  }

  @Test
  void theIdsOfTheCatalogueAreOfferedInOrder() {
    JsonNode items = schema(PrivacyStatement.class).at("/properties/ontvangers/items/anyOf");
    assertEquals("[\"aannemers\",\"gemeente\"]", items.at("/0/enum").toString());
    assertEquals("#/$defs/RecipientFromCatalogue", items.at("/1/$ref").asText());
    assertEquals(
        "[\"huurders\"]",
        schema(PrivacyStatement.class)
            .at("/$defs/Processing/properties/doelgroepen/items/examples")
            .toString());
  }

  @Test
  void theIdsOfTheCatalogueComeWithAllThatTheirEntriesSay() {
    JsonNode schema = schema(PrivacyStatement.class);
    assertEquals(
        "[\"naam: aannemers\",\"naam: de gemeente\"]",
        schema.at("/properties/ontvangers/items/anyOf/0/enumDescriptions").toString());
    JsonNode rights = schema.at("/$defs/Rights/properties/lijst/items/anyOf/0");
    assertEquals("[\"inzage\"]", rights.at("/enum").toString());
    assertEquals("titel: Inzage", rights.at("/enumDescriptions/0").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ontvangers: [aannemers, {id: gemeente, rol: overheid, zonder: [overeenkomst]}]",
        "ontvangers: [{id: eigen, naam: Eigen}]",
        "ontvangers: []",
        "verwerkingen: [{id: a, naam: A, ontvangers: geen}]",
        "verwerkingen: [{id: a, naam: A, ontvangers: [aannemers]}]",
        "verwerkingen: [{id: a, naam: A, reclame: true, hoog-risico: nee}]",
        "rechten: {lijst: [inzage, {id: inzage, termijn: P1M}, {id: bezwaar}]}",
        "bewaartermijnen: [{id: camerabeelden, duur: PT72H}]",
        "onderdelen: [rechten, {id: klachten, titel: Klagen}]",
        "herzien-voor: 2026-04-02"
      })
  void whatReadingAcceptsTheSchemaAccepts(String yaml) {
    assertEquals(List.of(), STATEMENT.problems(parse(yaml)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zeilboot: ja",
        "ontvangers: geen",
        "ontvangers: aannemers",
        "ontvangers: [zeilers]",
        "ontvangers: [{id: eigen}]",
        "ontvangers: [{id: eigen, naam: E, zonder: [rol]}]",
        "ontvangers: [{id: aannemers, zonder: [naam]}]",
        "ontvangers: [{naam: Eigen}]",
        "ontvangers: [{id: Eigen Naam, naam: E}]",
        "ontvangers: [{id: aannemers, rol: baas}]",
        "ontvangers: [{id: aannemers, rol:}]",
        "ontvangers:",
        "titel: [a]",
        "titel:",
        "titel: '  '",
        "samenvatting: [a, a]",
        "verwerkingen: [{id: a, naam: A, reclame: yes}]",
        "bewaartermijnen: [{id: camerabeelden, duur: 4 weken}]",
        "herzien-voor: 2 april 2026",
        "herzien-voor: 2026-02-30",
        "cameras: [a]"
      })
  void whatReadingRefusesTheSchemaRefuses(String yaml) {
    assertFalse(STATEMENT.accepts(parse(yaml)));
    assertFalse(Reading.statement(yaml, CATALOGUE).findings().isEmpty());
  }

  @Test
  void numbersThatAreTextsToGlashelderAreAllowedWithoutQuotationMarks() {
    assertEquals(
        "[\"string\",\"number\"]", schema(Corporation.class).at("/properties/kvk/type").toString());
  }

  @Test
  void withoutCatalogueThereAreOnlyEntriesOfOnesOwn() {
    SchemaValidation bare = new SchemaValidation(PrivacyStatement.class, Catalogue.empty());
    assertTrue(bare.accepts(parse("ontvangers: [{id: eigen, naam: Eigen}]")));
    assertFalse(bare.accepts(parse("ontvangers: [aannemers]")));
    assertFalse(bare.accepts(parse("ontvangers: [{id: aannemers}]")));
  }
}
