package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.glashelder.publish.EditorSchemas;
import nl.glashelder.source.ContentReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON Schemas beside the corporations, from which an editor completes and explains. They
 * follow from the records and the catalogue; {@code -Dapprove} writes them again.
 */
class SchemaFilesTest {
  private static final Path CORPORATIONS = Path.of("..", "corporations");

  static Set<String> kinds() {
    return new TreeSet<>(Set.of("corporatie", "privacyverklaring", "cookieverklaring"));
  }

  /** The files that editors write: one of each kind in the folder of a corporation. */
  static Stream<Path> files() {
    return ContentReader.corporations(CORPORATIONS).stream()
        .flatMap(folder -> kinds().stream().map(kind -> folder.resolve(kind + ".yaml")))
        .filter(Files::exists);
  }

  @BeforeAll
  static void writeTheSchemasWhenAskedTo() throws IOException {
    if (System.getProperty("approve") != null) {
      for (String kind : kinds()) {
        Files.createDirectories(schema(kind).getParent());
        Files.writeString(schema(kind), generated(kind));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theSchemaOfEachKindOfFileIsTheOneThatTheReadingFollows(String kind) throws IOException {
    String generated = generated(kind);
    assertTrue(
        Files.exists(schema(kind)) && Files.readString(schema(kind)).equals(generated),
        () ->
            schema(kind).getFileName()
                + " is not what the records and the catalogue say now; write it again with\n"
                + "  mvn -pl templates -am test -Dtest=SchemaFilesTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dapprove");
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileOfACorporationIsValidByItsSchema(Path file) throws IOException {
    assertEquals(Set.of(), problems(kindOf(file), Files.readString(file)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileOfACorporationTellsTheEditorItsSchema(Path file) throws IOException {
    String kind = kindOf(file);
    String modeline = Files.readAllLines(file).get(0);
    assertEquals("# yaml-language-server: $schema=../schema/" + kind + ".schema.json", modeline);
    String named = modeline.substring(modeline.indexOf('=') + 1);
    assertTrue(Files.isSameFile(file.resolveSibling(named), schema(kind)));
  }

  @Test
  void aMistakeIsNotValid() throws IOException {
    assertFalse(problems("corporatie", "naam: Woonstichting\naanspreekvorm: jij\n").isEmpty());
    assertFalse(problems("privacyverklaring", "rechten:\n  lijst: [inzien]\n").isEmpty());
    assertFalse(problems("cookieverklaring", "cookies:\n  - id: x\n    duurt: P1Y\n").isEmpty());
  }

  @Test
  void theFolderOfTheSchemasIsNoCorporation() {
    assertTrue(
        ContentReader.corporations(CORPORATIONS).stream()
            .noneMatch(folder -> folder.endsWith("schema")));
    assertTrue(
        new ContentReader(SectorCatalogue.read())
            .read(CORPORATIONS).findings().stream()
                .noneMatch(f -> f.position().file().startsWith("schema")));
  }

  private static Set<ValidationMessage> problems(String kind, String yaml) throws IOException {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(Files.readString(schema(kind)))
        .validate(yaml, InputFormat.YAML);
  }

  private static String generated(String kind) {
    return EditorSchemas.of(SectorCatalogue.read()).get(kind + ".schema.json");
  }

  private static Path schema(String kind) {
    return CORPORATIONS.resolve("schema").resolve(kind + ".schema.json");
  }

  private static String kindOf(Path file) {
    return file.getFileName().toString().replace(".yaml", "");
  }
}
