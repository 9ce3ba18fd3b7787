package nl.glashelder.check.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatchAllTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wij gebruiken onder andere uw naam.|onder andere",
        "Uw naam, adres en dergelijke.|en dergelijke",
        "Andere dan de hierboven genoemde gegevens.|Andere dan de hierboven",
        "Hierbij kan het IP-adres worden geregistreerd.|kan het IP-adres worden geregistreerd",
        "Wij kunnen uw gegevens delen.|Wij kunnen uw gegevens delen",
        "Zij ontvangen mogelijk meer informatie.|Zij ontvangen mogelijk"
      })
  void aBackDoorIsFound(String sentence, String words) {
    assertEquals(Optional.of(words), CatchAll.in(Reading.of(sentence)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U kunt uw gegevens laten wissen.",
        "Wij kunnen uw gegevens delen als u dat vraagt.",
        "Wij verwerken uw vraag zo snel mogelijk.",
        "Bijvoorbeeld een aannemer of een schilder.",
        "Zo kunnen wij u sneller helpen.",
        "In de hal kunnen wij camera's gebruiken.",
        "Kan ik een eigen camera ophangen?"
      })
  void aStatedConditionOrPlainKindnessPasses(String sentence) {
    assertEquals(Optional.empty(), CatchAll.in(Reading.of(sentence)));
  }
}
