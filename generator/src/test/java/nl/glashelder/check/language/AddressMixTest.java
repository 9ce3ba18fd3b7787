package nl.glashelder.check.language;

import static nl.glashelder.model.FormOfAddress.FORMAL;
import static nl.glashelder.model.FormOfAddress.INFORMAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressMixTest {
  @Test
  void aWordOfTheOtherFormIsFound() {
    assertEquals(Optional.of("jouw"), AddressMix.in("U leest wat wij met jouw naam doen.", FORMAL));
    assertEquals(Optional.of("Je"), AddressMix.in("Je leest het hier.", FORMAL));
    assertEquals(Optional.of("uw"), AddressMix.in("Je leest wat wij met uw naam doen.", INFORMAL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wij noemen het “je eigen plek”.",
        "De actie heet \"Ken je buren\".",
        "Log in op Mijn Je Thuis.",
        "Je Thuis Online is ons portaal.",
        "Mail naar je@voorbeeld.nl of kijk op www.je.nl.",
        "Wij bewaren dat een jaar."
      })
  void quotesNamesAndAddressesAreNoAddress(String text) {
    assertEquals(Optional.empty(), AddressMix.in(text, FORMAL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bel tussen 9.00 u en 17.00 u.",
        "Mevrouw U. de Wit helpt je.",
        "De U-bocht in de afvoer is lek.",
        "Je kunt ons bellen."
      })
  void hoursAndInitialsAreNoAddressEither(String text) {
    assertEquals(Optional.empty(), AddressMix.in(text, INFORMAL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wij bellen je|je",
        "Jij belt ons.|Jij",
        "Bel ons. Je hoort het dan.|Je",
        "Wat nu? Je belt ons.|Je",
        "Dat is van jou (of van jullie).|jou",
        "Voor huurders (ook je buren).|je",
        "De actie “Ken ze” is er voor jou.|jou",
        "Het woord \"thuis\" is van jou.|jou",
        "Ons blad «Thuis» is er voor jou.|jou"
      })
  void itIsFoundWhereverItStandsAndBehindAQuotationToo(String text, String word) {
    assertEquals(Optional.of(word), AddressMix.in(text, FORMAL));
  }

  @Test
  void anHourIsNoAddressAndWhoIsToldOneIs() {
    assertEquals(Optional.empty(), AddressMix.in("Om 9 u gaan wij open.", INFORMAL));
    assertEquals(Optional.of("u"), AddressMix.in("Om 9 uur bellen wij u.", INFORMAL));
    assertEquals(Optional.of("U"), AddressMix.in("U belt ons.", INFORMAL));
  }
}
