package nl.glashelder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNameTest {
  @ParameterizedTest
  @CsvSource({
    "VS,de VS",
    "Filipijnen,de Filipijnen",
    "Verenigde Staten,de Verenigde Staten",
    "de Verenigde Staten,de Verenigde Staten",
    "De Verenigde Staten,de Verenigde Staten",
    "Verenigd Koninkrijk,het Verenigd Koninkrijk",
    "het Verenigd Koninkrijk,het Verenigd Koninkrijk",
    "Dominicaanse Republiek,de Dominicaanse Republiek",
    "India,India"
  })
  void aCountryHasItsArticleInASentence(String country, String expected) {
    assertEquals(expected, CountryName.inSentence(country));
  }
}
