package nl.glashelder.check.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A score is the sum of what the traits of a text weigh, for its length and its place. */
class LearntTest {
  private static final List<String> LINES =
      List.of(
          "# uitleg",
          "drempel\t100",
          "soort\tkosten\t0",
          "soort\ttermijn\t0",
          "plaats\teigen-onderdelen\t-10\tkosten termijn",
          "plaats\trechten.termijn\t-10\ttermijn",
          "s:betaal/A\t400\t1:200\t0:50",
          "s:betaal/N\t-400\t\t0:50",
          "b:u betaal\t100\t\t");

  private static List<Reading> read(String sentence) {
    return List.of(Reading.of(sentence));
  }

  private static double score(String sentence, String place) {
    return Learnt.of(LINES).score(read(sentence), place);
  }

  @Test
  void aWordCountsAgainstWhatItsClauseSays() {
    assertTrue(score("Wij laten huurders betalen", "eigen-onderdelen") > 0);
    assertTrue(score("Wij laten niemand betalen", "eigen-onderdelen") < 0);
  }

  @Test
  void aPlaceHasWeightsOfItsOwn() {
    assertTrue(
        score("Wij laten huurders betalen", "rechten.termijn")
            > score("Wij laten huurders betalen", "eigen-onderdelen"));
  }

  @Test
  void anUnknownPlaceIsReadAsOneThatMayBeAboutAnything() {
    assertEquals(
        score("Wij laten huurders betalen", "eigen-onderdelen"),
        score("Wij laten huurders betalen", "ergens"));
  }

  @Test
  void wordsOfWhichNothingWasLearntWeighNothing() {
    assertEquals(-10, score("Xyloof brumt", "eigen-onderdelen"));
  }

  @Test
  void theWordsThatWeighedMostAreNamed() {
    Learnt.Doubt doubt =
        Learnt.of(LINES).explained(read("Wij laten huurders betalen"), "eigen-onderdelen");
    assertEquals(List.of("betalen"), doubt.words());
    assertEquals("kosten", doubt.kind());
  }

  @Test
  void aKindThatDoesNotOccurInAPlaceIsNotNamedThere() {
    assertEquals(
        "termijn",
        Learnt.of(LINES).explained(read("Wij laten huurders betalen"), "rechten.termijn").kind());
  }

  @Test
  void traitsThatAreTrainedAreThoseThatAreCountedLater() {
    List<Reading> text = read("Trekt u uw toestemming in, dan rekenen wij 10 euro");
    List<String> lines = new java.util.ArrayList<>(LINES.subList(0, 6));
    Traits.of(text).forEach(trait -> lines.add(trait + "\t7\t\t"));
    assertEquals(
        7 * Traits.of(text).size() / Math.sqrt(Traits.words(text) + 1) - 10,
        Learnt.of(lines).score(text, "eigen-onderdelen"),
        1e-9);
  }
}
