package nl.glashelder.check.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a sentence says that there is a copy, or that it is not so. */
class DenialTest {
  private static final Concept COPY = Concept.of("kopie", List.of("kopie"));

  private static boolean isDenied(String sentence) {
    List<Match> named = COPY.named(Reading.of(sentence));
    assertEquals(1, named.size(), sentence);
    return named.get(0).isDenied();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Een kopie maken wij niet.",
        "Wij vragen geen kopie.",
        "Bij ons maakt niemand een kopie.",
        "Zonder kopie kunt u ook bij ons terecht.",
        "Een kopie speelt geen rol.",
        "Een kopie: nooit.",
        "Een kopie maken, dat doen wij niet.",
        "Een kopie van uw paspoort: daar vragen wij niet naar.",
        "Wij noteren niet dat u een kopie hebt.",
        "Of u een kopie hebt, noteren wij niet."
      })
  void whatIsDeniedInFrontBehindOrBesideItIsDenied(String sentence) {
    assertEquals(true, isDenied(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wij bewaren een kopie niet langer dan vier weken.",
        "Wij vragen niet alleen een kopie, ook uw naam.",
        "Wij maken niet zomaar een kopie.",
        "Wij maken een kopie.",
        "Wij vragen een kopie zonder extra kosten."
      })
  void whatOnlyLimitsItDeniesNothing(String sentence) {
    assertEquals(false, isDenied(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zonder kopie van uw paspoort doen wij niets.",
        "Zonder kopie krijgt u geen woning.",
        "Vergeet niet dat wij een kopie maken.",
        "Wij twijfelen niet of u een kopie hebt."
      })
  void twoDenialsAndARemindingSayThatItIsSo(String sentence) {
    assertEquals(false, isDenied(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wij bellen u niet, want wij hebben een kopie.",
        "Een kopie vragen wij; reclame sturen wij u niet.",
        "Wij bellen u niet; dat u een kopie hebt, weten wij.",
        "Bent u het niet eens, stuur dan een kopie.",
        "Aanvragen die niet compleet zijn, bewaren wij met een kopie.",
        "Zonder u iets te vragen maken wij een kopie.",
        "Wij vragen een kopie, en die bewaren wij niet lang."
      })
  void aDenialInAnotherPartOfTheSentenceIsOfSomethingElse(String sentence) {
    assertEquals(false, isDenied(sentence));
  }
}
