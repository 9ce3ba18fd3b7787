package nl.glashelder.check.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LapsedLawTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wij houden ons aan de Wet bescherming persoonsgegevens.|Wet bescherming persoonsgegevens",
        "Zie artikel 43 Wbp.|artikel 43 Wbp",
        "Wij volgen het Vrijstellingsbesluit Wbp.|Vrijstellingsbesluit Wbp",
        "U kunt klagen bij het College bescherming persoonsgegevens.|College bescherming persoonsgegevens",
        "Met uw ondubbelzinnige toestemming delen wij dit.|ondubbelzinnige toestemming"
      })
  void lapsedLawThatIsSaidToHoldIsFound(String sentence, String words) {
    assertEquals(Optional.of(words), LapsedLaw.in(Reading.of(sentence)).map(LapsedLaw::words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tot 25 mei 2018 gold de Wbp.",
        "De AVG is de opvolger van de Wbp.",
        "Sinds de AVG bestaat de Wbp niet meer, zij is ingetrokken.",
        "In de oude wet, de Wbp, stond een andere termijn.",
        "De AVG geldt in plaats van de Wbp.",
        "Wij houden ons aan de AVG en de UAVG."
      })
  void lawOfThePastAndLawThatHoldsPass(String sentence) {
    assertEquals(Optional.empty(), LapsedLaw.in(Reading.of(sentence)));
  }
}
