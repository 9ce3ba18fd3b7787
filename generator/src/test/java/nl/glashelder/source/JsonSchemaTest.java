package nl.glashelder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
    return read(JsonSchema.of(type, CATALOGUE));
  }

  private static JsonNode read(String schema) {
    try {
      return new ObjectMapper().readTree(schema);
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

  @ParameterizedTest
  @ValueSource(strings = {"PT0H", "P0D", "P0Y0M"})
  void aDurationOfNothingIsNoDuration(String nothing) {
    assertFalse(
        STATEMENT.accepts(parse("bewaartermijnen: [{id: camerabeelden, duur: " + nothing + "}]")));
    String term = "rechten: {termijn: {antwoord: " + nothing + "}}";
    assertFalse(STATEMENT.accepts(parse(term)));
    assertEquals(
        List.of("L07"),
        Reading.statement(term, CATALOGUE).findings().stream().map(Finding::rule).toList());
  }

  @Test
  void dataThatAreWipedAtOnceMayBeKeptNoTimeAtAll() {
    assertEquals(
        List.of(),
        Reading.statement(
                "bewaartermijnen: [{id: camerabeelden, duur: P0D, start: na afloop}]", CATALOGUE)
            .findings());
  }

  @Test
  void aNumberThatIsNoNumberOfTheTradeRegisterIsRefusedWithoutQuotationMarksToo() {
    com.networknt.schema.JsonSchema corporation =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(JsonSchema.of(Corporation.class, CATALOGUE));
    String yaml = "naam: Z\naanspreekvorm: u\nkvk: ";
    assertEquals(
        List.of(false, true, false, true),
        Stream.of("123", "12345678", "\"123\"", "\"12345678\"")
            .map(kvk -> corporation.validate(yaml + kvk + "\n", InputFormat.YAML).isEmpty())
            .toList());
  }

  @Test
  void aCorporationsOwnIdsAreOfferedWhereEntriesReferToThem() {
    PrivacyStatement own =
        Reading.statement("ontvangers: [{id: drukker, naam: Drukker}]", CATALOGUE)
            .document()
            .orElseThrow();
    JsonNode schema = read(JsonSchema.of(PrivacyStatement.class, CATALOGUE, Offers.NONE.with(own)));
    String offered =
        schema.at("/$defs/Processing/properties/ontvangers/anyOf/1/items/examples").toString();
    assertEquals("[\"aannemers\",\"drukker\",\"gemeente\"]", offered);
  }

  @Test
  void theRulesAreOfferedWithTheirNamesWhereADeviationNamesOne() {
    JsonNode schema =
        read(
            JsonSchema.of(
                PrivacyStatement.class,
                CATALOGUE,
                new Offers(Map.of(), Map.of("R17", "bewaartermijn-concreet"))));
    JsonNode rule = schema.at("/$defs/Deviation/properties/regel/anyOf/0");
    assertEquals(
        "R17 bewaartermijn-concreet",
        rule.at("/enum/0").asText() + " " + rule.at("/enumDescriptions/0").asText());
  }

  @Test
  void everyMistakeThatAnEditorFindsHasADutchMessage() {
    for (Class<? extends Record> type :
        List.of(Corporation.class, PrivacyStatement.class, CookieNotice.class)) {
      withoutMessage(schema(type), "", new ArrayList<>())
          .forEach(
              path -> {
                throw new AssertionError(type + " " + path);
              });
    }
  }

  /** Where something can be refused that has no message. */
  private static List<String> withoutMessage(JsonNode node, String path, List<String> found) {
    boolean refuses =
        node.has("enum")
            || node.has("const")
            || node.has("required")
            || node.path("additionalProperties").isBoolean()
            || node.path("type").asText().equals("string")
            || node.path("type").asText().equals("array");
    boolean isCondition = path.endsWith("/if") || path.contains("/if/");
    boolean isBody =
        path.contains("/body") || path.endsWith("/properties") || path.endsWith("/without");
    if (refuses && !isCondition && !isBody && !node.has("errorMessage")) {
      found.add(path);
    }
    if (node.has("pattern") && !isCondition && !isBody && !node.has("patternErrorMessage")) {
      found.add(path + " pattern");
    }
    node.fields()
        .forEachRemaining(e -> withoutMessage(e.getValue(), path + "/" + e.getKey(), found));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      withoutMessage(node.get(i), path + "/" + i, found);
    }
    return found;
  }

  @Test
  void noEditorShowsTheNameOfAClass() {
    for (Class<? extends Record> type :
        List.of(Corporation.class, PrivacyStatement.class, CookieNotice.class)) {
      schema(type)
          .at("/$defs")
          .fields()
          .forEachRemaining(e -> assertTrue(e.getValue().has("title"), e.getKey()));
    }
  }

  @Test
  void withoutCatalogueThereAreOnlyEntriesOfOnesOwn() {
    SchemaValidation bare = new SchemaValidation(PrivacyStatement.class, Catalogue.empty());
    assertTrue(bare.accepts(parse("ontvangers: [{id: eigen, naam: Eigen}]")));
    assertFalse(bare.accepts(parse("ontvangers: [aannemers]")));
    assertFalse(bare.accepts(parse("ontvangers: [{id: aannemers}]")));
  }
}
