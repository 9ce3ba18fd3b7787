package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.wording.Wording;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each of the five corporations had a text before it came to Glashelder. Everything that text said
 * stands in the words of its first version: the tables of facts were written from the texts, before
 * the YAML.
 */
class FidelityTest {
  private static final Path CORPORATIONS = Path.of("..", "corporations");

  /** The date of a text is no part of its words: it is the date of the version. */
  private static final String DATE = "datum";

  private static Content content;

  @BeforeAll
  static void readTheCorporations() {
    content = new ContentReader(SectorCatalogue.read()).read(CORPORATIONS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"woonpartners", "woningstichting-kockengen", "wbo-wonen", "sor", "vallei-wonen"})
  void everyFactOfTheTextStandsInTheFirstPrivacyStatement(String corporation) throws IOException {
    assertNothingMissing(corporation, "privacyverklaring");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"woonpartners", "woningstichting-kockengen", "wbo-wonen", "sor", "vallei-wonen"})
  void everyFactOfTheTextStandsInTheFirstCookieNotice(String corporation) throws IOException {
    assertNothingMissing(corporation, "cookieverklaring");
  }

  @ParameterizedTest
  @ValueSource(strings = {"woonpartners", "woningstichting-kockengen", "sor", "vallei-wonen"})
  void theFirstVersionHasTheDateOfTheText(String corporation) throws IOException {
    Optional<Path> version = firstVersion(corporation, "privacyverklaring");
    assumeTrue(version.isPresent(), "not published yet");
    String date =
        Fact.of(corporation).stream()
            .filter(f -> f.topic().equals(DATE))
            .map(f -> f.words().get(0).written())
            .findFirst()
            .orElseThrow();
    assertEquals(date, version.get().getFileName().toString());
  }

  /** The words of the first version, or of the draft as long as nothing was published. */
  private static String firstWords(String corporation, String document) throws IOException {
    Optional<Path> version = firstVersion(corporation, document);
    if (version.isPresent()) {
      return Files.readString(version.get().resolve("tekst.html"));
    }
    Draft draft =
        content.drafts().stream().filter(d -> d.slug().equals(corporation)).findFirst().get();
    Wording wording =
        document.equals("privacyverklaring")
            ? Wording.of(
                draft.corporation(), draft.statement().orElseThrow().document(), new JteWords())
            : Wording.of(
                draft.corporation(), draft.notice().orElseThrow().document(), new JteWords());
    return wording.fragment();
  }

  private static Optional<Path> firstVersion(String corporation, String document)
      throws IOException {
    Path versions = CORPORATIONS.resolve(corporation).resolve("versies").resolve(document);
    if (!Files.isDirectory(versions)) {
      return Optional.empty();
    }
    try (Stream<Path> folders = Files.list(versions)) {
      return folders.min(Comparator.naturalOrder());
    }
  }

  private static void assertNothingMissing(String corporation, String document) throws IOException {
    FactPlaces places = new FactPlaces(firstWords(corporation, document));
    List<Fact> facts =
        Fact.of(corporation).stream()
            .filter(f -> f.isIn(document) && !f.topic().equals(DATE))
            .toList();
    List<Fact> missing =
        facts.stream()
            .filter(f -> places.of(f).stream().noneMatch(passage -> passage.says(f)))
            .toList();
    assertEquals(
        "",
        missing.stream()
            .map(f -> f + "\n    " + f.words().stream().map(FactWord::written).toList())
            .collect(Collectors.joining("\n")),
        () -> missing.size() + " of " + facts.size() + " facts are missing");
  }
}
