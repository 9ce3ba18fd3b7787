package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.wording.Wording;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Five corporations that do not exist and have little in common: whatever their statements say has
 * a place in the model, and everything that was filled in there is on the page.
 */
class MadeUpStatementsTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "verzonnen");
  private static final Content CONTENT = new ContentReader(SectorCatalogue.read()).read(FOLDER);

  @ParameterizedTest
  @ValueSource(strings = {"odulf", "stadswaarts", "veenhoeve", "woonkompas", "zevendijken"})
  void everyTextOfAStatementIsOnItsPage(String slug) throws IOException {
    assertEquals(List.of(), CONTENT.findings());
    Draft draft =
        CONTENT.drafts().stream().filter(d -> d.slug().equals(slug)).findFirst().orElseThrow();
    String page =
        Jsoup.parse(
                Wording.of(
                        draft.corporation(),
                        draft.statement().orElseThrow().document(),
                        new JteWords())
                    .fragment())
            .text()
            .toLowerCase(Locale.ROOT);
    List<String> facts = new ArrayList<>();
    Path file = FOLDER.resolve(slug).resolve(ContentReader.STATEMENT);
    collect(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file)), facts);
    assertTrue(facts.size() > 10, facts::toString);
    assertEquals(List.of(), facts.stream().filter(fact -> !page.contains(spoken(fact))).toList());
  }

  /** The texts of more than one word: names, phrases and sentences, and no ids. */
  private static void collect(Object value, List<String> facts) {
    if (value instanceof Map<?, ?> keys) {
      keys.values().forEach(inner -> collect(inner, facts));
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> collect(inner, facts));
    } else if (value instanceof String text && text.indexOf(' ') > 0) {
      facts.add(text);
    }
  }

  /** As the page says it: without the stop of a sentence, and with the apostrophe of print. */
  private static String spoken(String text) {
    String words =
        FormOfAddress.FORMAL.resolve(text).strip().toLowerCase(Locale.ROOT).replace('\'', '’');
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }
}
