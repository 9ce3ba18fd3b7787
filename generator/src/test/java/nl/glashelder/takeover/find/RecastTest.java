package nl.glashelder.takeover.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A purpose is said anew where that is certain, and left alone where it is not. */
class RecastTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Het bestrijden van vandalisme|om vandalisme te bestrijden",
        "Afsluiten van een huurovereenkomst|om een huurovereenkomst af te sluiten",
        "Het bijhouden van de ledenlijst;|om de ledenlijst bij te houden",
        "Het innen van de huur|om de huur te innen",
        "Het voorkomen van schade|om schade te voorkomen",
        "Verhuren en beheren van garages|om garages te verhuren en te beheren",
        "Sleutels registreren|om sleutels te registreren"
      })
  void aPurposeBecomesPartOfASentence(String old, String purpose) {
    assertEquals(Optional.of(purpose), Recast.of(old).map(Recast::purpose));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De kosten van onderhoud",
        "Wij houden bij hoe mensen de website gebruiken",
        "Het onderhouden van contact met u",
        "Onderhouds- en andere werkzaamheden uitvoeren",
        "Archief"
      })
  void whatCannotBeTurnedForCertainIsLeft(String old) {
    assertEquals(Optional.empty(), Recast.of(old));
  }
}
