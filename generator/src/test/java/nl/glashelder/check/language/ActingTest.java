package nl.glashelder.check.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who makes a copy or has a camera: only of the corporation itself a rule may speak. */
class ActingTest {
  private static final Concept NAMED =
      Concept.of("genoemd", List.of("kopie", "camera", "wij geven ..2 naam"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wij vragen een kopie.|US",
        "Wij vragen bij de gemeente een kopie.|US",
        "Wij geven uw naam aan het wijkteam van de gemeente.|US",
        "De gemeente vraagt een kopie.|OTHERS",
        "Een kopie wordt door de gemeente gevraagd.|OTHERS",
        "De camera van uw buren filmt de straat.|OTHERS",
        "De camera van de buren filmt de straat.|OTHERS",
        "Zij maken een kopie.|OTHERS",
        "U stuurt een kopie.|READER",
        "Er hangt een camera.|UNSAID",
        "De gemeente belt, en wij maken een kopie.|US"
      })
  void whoActsIsWhoTheClauseNames(String sentence, Actor actor) {
    List<Match> named = NAMED.named(Reading.of(sentence));
    assertEquals(1, named.size(), sentence);
    assertEquals(actor, named.get(0).actor());
  }
}
