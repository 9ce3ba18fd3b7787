package nl.glashelder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choosing between the two forms of address inside a text. */
class FormOfAddressTest {
  @ParameterizedTest
  @CsvSource({
    "{U hebt|Je hebt} recht op {uw|jouw} gegevens., U hebt recht op uw gegevens.,"
        + " Je hebt recht op jouw gegevens.",
    "Zonder keuze., Zonder keuze., Zonder keuze.",
    "{ alleen {u|jou}, { alleen u, { alleen jou",
    "{een woord}, {een woord}, {een woord}",
    "{a|b|c}, {a|b|c}, {a|b|c}",
    "kost {$1|€ 1}, kost $1, kost € 1"
  })
  void resolves(String both, String formal, String informal) {
    assertEquals(formal, FormOfAddress.FORMAL.resolve(both));
    assertEquals(informal, FormOfAddress.INFORMAL.resolve(both));
  }
}
