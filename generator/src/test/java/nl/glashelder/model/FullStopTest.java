package nl.glashelder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullStopTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "om te bellen. | om te bellen | om te bellen.",
        "onze B.V. | onze B.V. | onze B.V.",
        "naam, adres enz. | naam, adres enz. | naam, adres enz.",
        "waarom? | waarom? | waarom?",
        "2026 | 2026 | 2026.",
        "(zie hieronder.) | (zie hieronder.) | (zie hieronder.)"
      })
  void aTextHasOneFullStopOrNone(String text, String without, String ensured) {
    assertEquals(without, FullStop.without(text));
    assertEquals(ensured, FullStop.ensured(without));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gemeente Voorbeeldstad. | Gemeente Voorbeeldstad",
        "(oud-)huurders. | (oud-)huurders",
        "Voorbeeld B.V. | Voorbeeld B.V.",
        "Regeling e.d. | Regeling e.d.",
        "Noord Co. | Noord Co.",
        "brieven, bijv. | brieven, bijv.",
        "Wonen... | Wonen...",
        "Voorbeeld.nl. | Voorbeeld.nl.",
        "Wie helpt? | Wie helpt?"
      })
  void aNameAmongOthersKeepsTheFullStopOfAShortenedWordOnly(String name, String listed) {
    assertEquals(listed, FullStop.withoutAmongOthers(name));
  }
}
