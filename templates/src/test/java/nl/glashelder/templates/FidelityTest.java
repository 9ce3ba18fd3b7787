package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.wording.Wording;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each of the five corporations had a text before it came to Glashelder. Everything that text said
 * stands in the words of its first version and of its draft: the tables of facts were written from
 * the texts, before the YAML.
 */
class FidelityTest {
  private static final Path CORPORATIONS = Path.of("..", "corporations");

  /** The date of a text is no part of its words: it is the date of the version. */
  private static final String DATE = "datum";

  /** What the first texts said, and today's law does not: the drafts say what holds now. */
  private static final Map<String, String> NO_LONGER_SO =
      Map.ofEntries(
          Map.entry("S163", "four weeks: AVG 12(3) says a month"),
          Map.entry("B148", "four weeks: AVG 12(3) says a month"),
          Map.entry("K123", "four weeks: AVG 12(3) says a month"),
          Map.entry("K136", "four weeks: AVG 12(3) says a month"),
          Map.entry("K143", "a duty of the law before the AVG"),
          Map.entry("K181", "UAVG 35(2): no term without an answer in time"),
          Map.entry("V075", "four weeks: AVG 12(3) says a month"),
          Map.entry("V076", "AVG 12(3) says how a term is extended"),
          Map.entry("V096", "AVG 12(5): a request is free"),
          Map.entry("V097", "AVG 12(5): a request is free"));

  private static final List<String> FIVE =
      List.of("woonpartners", "woningstichting-kockengen", "wbo-wonen", "sor", "vallei-wonen");

  private static final Content DRAFTS =
      new ContentReader(SectorCatalogue.read()).read(CORPORATIONS);

  static List<String> theFive() {
    return FIVE;
  }

  /** Before the first publication of all there is nothing to hold; after it, nothing may lack. */
  @BeforeAll
  static void theFirstVersionsArePublished() throws IOException {
    boolean any = false;
    for (String corporation : FIVE) {
      any |= firstVersion(corporation, "privacyverklaring").isPresent();
    }
    assumeTrue(any, "nothing is published yet");
  }

  @ParameterizedTest
  @MethodSource("theFive")
  void everyFactOfTheTextStandsInTheFirstPrivacyStatement(String corporation) throws IOException {
    assertNothingMissing(corporation, "privacyverklaring");
  }

  @ParameterizedTest
  @MethodSource("theFive")
  void everyFactOfTheTextStandsInTheFirstCookieNotice(String corporation) throws IOException {
    assertNothingMissing(corporation, "cookieverklaring");
  }

  /** A shorter text says the same: whoever changes the wording or a draft loses no fact. */
  @ParameterizedTest
  @MethodSource("theFive")
  void everyFactOfTheTextStandsInTheDraft(String corporation) {
    Draft draft =
        DRAFTS.drafts().stream()
            .filter(d -> d.slug().equals(corporation))
            .findFirst()
            .orElseThrow();
    JteWords words = new JteWords();
    assertNothingMissing(
        corporation,
        "privacyverklaring",
        Wording.of(draft.corporation(), draft.statement().orElseThrow().document(), words)
            .fragment(),
        NO_LONGER_SO.keySet());
    assertNothingMissing(
        corporation,
        "cookieverklaring",
        Wording.of(draft.corporation(), draft.notice().orElseThrow().document(), words).fragment(),
        NO_LONGER_SO.keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"woonpartners", "woningstichting-kockengen", "sor", "vallei-wonen"})
  void theFirstVersionHasTheDateOfTheText(String corporation) throws IOException {
    Path version = firstVersion(corporation, "privacyverklaring").orElseThrow();
    String date =
        Fact.of(corporation).stream()
            .filter(f -> f.topic().equals(DATE))
            .map(f -> f.words().get(0).written())
            .findFirst()
            .orElseThrow();
    assertEquals(date, version.getFileName().toString());
  }

  private static String firstWords(String corporation, String document) throws IOException {
    Path version =
        firstVersion(corporation, document)
            .orElseThrow(() -> new AssertionError(corporation + " has no first " + document));
    return Files.readString(version.resolve("tekst.html"));
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
    assertNothingMissing(corporation, document, firstWords(corporation, document), Set.of());
  }

  private static void assertNothingMissing(
      String corporation, String document, String words, Set<String> leftOut) {
    FactPlaces places = new FactPlaces(words);
    List<Fact> facts =
        Fact.of(corporation).stream()
            .filter(f -> f.isIn(document) && !f.topic().equals(DATE))
            .filter(f -> !leftOut.contains(f.id()))
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
