package nl.glashelder.check.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes of words in any order, with what the sentence does with them. */
class FrameTest {
  private static final Concept DENIED =
      Concept.of("inzage-ontkend", List.of("ontkend: geven|krijgt|krijgen|weigeren & inzage"));
  private static final Concept EVEN_IF =
      Concept.of("inzage-ook-als", List.of("ontkend: ook-als geven & inzage"));
  private static final Concept ASSERTED =
      Concept.of("verkoop", List.of("beweerd: verkopen & adressen|adres"));
  private static final Concept LONG =
      Concept.of("lang", List.of("beweerd: ook-als langer-dan:31 antwoord|hoort"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Inzage krijgt u van ons niet.|true",
        "Van ons krijgt niemand inzage.|true",
        "Wij geven u geen inzage.|true",
        "Wij geven u altijd inzage.|false",
        "Inzage geven wij niet telefonisch.|false",
        "U hoeft voor inzage geen reden te geven.|false",
        "Als de wet dat verbiedt, geven wij geen inzage.|false",
        "Wij geven inzage, en reclame sturen wij niet.|false",
        "Dat betekent niet dat u inzage krijgt.|true"
      })
  void aDenialIsFoundInWhateverOrder(String sentence, boolean found) {
    assertEquals(found, DENIED.isNamed(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zolang er een zaak loopt, geven wij geen inzage.|true",
        "Zolang er een zaak loopt, geven wij wel inzage.|false"
      })
  void aConditionMayCountToo(String sentence, boolean found) {
    assertEquals(found, EVEN_IF.isNamed(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Soms verkopen wij adressen.|true",
        "Uw adres verkopen wij nooit.|false",
        "Uw adres verkopen weigeren wij.|false",
        "Nooit weigeren wij uw adres te verkopen.|true"
      })
  void twoDenialsAssert(String sentence, boolean found) {
    assertEquals(found, ASSERTED.isNamed(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wij verkopen adressen aan een krant.|true",
        "Wij verkopen adressen, al vindt u dat niet leuk.|false",
        "Wij verkopen adressen alleen als u dat vraagt.|false",
        "Wie adressen wil verkopen, krijgt ze van ons niet.|false",
        "Als u niet reageert, verkopen wij uw adres.|true",
        "Toestemming om adressen te verkopen is niet vereist.|false"
      })
  void aSentenceThatTakesBackWhatIsFoundIsLeftOut(String sentence, boolean found) {
    assertEquals(
        found,
        Concept.of("verkoop-als", List.of("beweerd: ook-als verkopen & adressen|adres"))
            .isNamed(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ook na uw brief geven wij geen inzage.|true",
        "Wij geven inzage, nadat u schreef en u geen nee zei.|false",
        "Voor inzage is een brief niet nodig.|false",
        "Wij geven nog geen inzage.|false",
        "Vraag inzage, die geeft niemand anders.|false"
      })
  void aDenialOfSomethingElseIsLeftOut(String sentence, boolean found) {
    assertEquals(found, EVEN_IF.isNamed(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "U hoort na zes weken van ons.|true",
        "Er gaat een week of tien overheen voordat u van ons hoort.|true",
        "U hoort binnen een maand van ons.|false"
      })
  void aTimeMayHaveToBeLong(String sentence, boolean found) {
    assertEquals(found, LONG.isNamed(sentence));
  }

  @ParameterizedTest
  @CsvSource({"als,alle", "meten,met"})
  void aWordThatHoldsASentenceTogetherIsNoFormOfAnother(String sought, String word) {
    assertEquals(false, Concept.of(sought, List.of(sought)).isNamed(word));
  }
}
