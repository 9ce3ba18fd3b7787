package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;
import org.junit.jupiter.api.Test;

/** What was learnt from examples only asks, and says why; where it knows nothing it is silent. */
class LearntQuestionsTest {
  private static final String LEARNT = "niet van een vaste regel";

  private static List<Finding> asked(String yaml) {
    return Drafts.statement(yaml).findings().stream()
        .filter(f -> f.message().contains(LEARNT))
        .toList();
  }

  private static List<Finding> askedAboutAnswers(String sentence) {
    return asked(
        "rechten: {lijst: [inzage], termijn: {antwoord: P1M, toelichting: \""
            + sentence
            + "\"}}\n");
  }

  @Test
  void aSentenceLikeKnownBreachesIsAskedAboutUnderTheRuleOfItsKind() {
    List<Finding> asked =
        askedAboutAnswers(
            "Een antwoord laat soms lang op zich wachten, want andere vragen gaan bij ons voor.");
    assertEquals(List.of("R36"), asked.stream().map(Finding::rule).toList());
    assertEquals(Severity.INFORMATION, asked.get(0).severity());
  }

  @Test
  void theQuestionNamesTheWordsThatMadeItAsk() {
    String message =
        askedAboutAnswers(
                "Een antwoord laat soms lang op zich wachten, want andere vragen gaan bij ons voor.")
            .get(0)
            .message();
    assertTrue(message.contains("vooral 'wachten'"), message);
  }

  @Test
  void whatSaysThatItIsNotSoIsNotAskedAbout() {
    assertEquals(
        List.of(),
        askedAboutAnswers("Op antwoord hoeft u nooit te wachten tot wij het minder druk hebben."));
  }

  @Test
  void aSentenceOfUnknownWordsIsNotAskedAbout() {
    assertEquals(List.of(), askedAboutAnswers("Xyloof brumt zwarvel om floepige knars."));
  }

  @Test
  void aTextOfWhichARuleSpeaksIsNotAskedAbout() {
    List<Finding> all =
        Drafts.statement("inleiding: Het College bescherming persoonsgegevens houdt toezicht.\n")
            .findings();
    assertTrue(all.stream().noneMatch(f -> f.message().contains(LEARNT)), all::toString);
  }

  @Test
  void theExplanationOfARuleThatAsksFromExamplesSaysWhatSuchAQuestionIsWorth() {
    String asked = Explanation.of("R36").requirement();
    assertTrue(asked.contains("een vraag die van voorbeelden komt"), asked);
    assertTrue(asked.contains("geen vraag betekent niet dat een zin goed is"), asked);
    assertFalse(Explanation.of("R01").requirement().contains("voorbeelden komt"));
    assertFalse(Explanation.of("L03").requirement().contains("voorbeelden komt"));
  }
}
