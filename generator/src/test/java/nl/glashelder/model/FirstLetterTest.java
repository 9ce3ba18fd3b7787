package nl.glashelder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstLetterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "één jaar | Eén jaar",
        "éénmaal per jaar | Eénmaal per jaar",
        "ijkgegevens | IJkgegevens",
        "'s nachts | 's Nachts",
        "’t portaal | ’t Portaal",
        "élan | Élan",
        "'oude' brieven | 'Oude' brieven",
        "(mede)huurders | (Mede)huurders",
        "e-mailadres | E-mailadres",
        "eHerkenning | eHerkenning",
        "BSN | BSN",
        "7 dagen | 7 dagen"
      })
  void aSentenceBeginsWithADutchCapital(String text, String expected) {
    assertEquals(expected, FirstLetter.capital(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Als u ons mailt | als u ons mailt",
        "Vanaf de opname | vanaf de opname",
        "Het beantwoorden | het beantwoorden",
        "Het Oosten | Het Oosten",
        "De Woonplaats | De Woonplaats",
        "Artikel 9 AVG | artikel 9 AVG",
        "Mijn Woonpartners | Mijn Woonpartners",
        "Misbruik van recht | Misbruik van recht"
      })
  void withinASentenceOnlyWhatIsNoNameLosesItsCapital(String text, String expected) {
    assertEquals(expected, FirstLetter.within(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bezoekers | bezoekers",
        "VvE-leden | VvE-leden",
        "BSN | BSN",
        "IJsclub | ijsclub",
        "B.V. | B.V.",
        "Q | Q",
        "U bent | u bent",
        "Privacyreglement | privacyreglement"
      })
  void anOrdinaryWordCanBeWrittenSmall(String text, String expected) {
    assertEquals(expected, FirstLetter.small(text));
  }
}
