package nl.glashelder.check.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.glashelder.model.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text about profiling says, whatever else it denies. */
class ProfilingToldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wij schatten in wie de huur niet betaalt.|CERTAIN",
        "Wij delen mensen in groepen in.|LIKELY",
        "Ja, maar een medewerker beslist, niet de computer.|CERTAIN",
        "Ja.|CERTAIN",
        "Geen melding blijft liggen, want een computer geeft elke melding een score.|CERTAIN",
        "Wij maken een profiel, maar niet van kinderen.|CERTAIN",
        "Niemand kijkt mee: een computer voorspelt wie verhuist.|CERTAIN",
        "Wij kijken hoe vaak iemand niet betaalt.|UNCLEAR",
        "Nee, maar een computer geeft elke melding een score.|UNCLEAR",
        "Nee. Wij beoordelen elke melding apart.|DENIED",
        "nee|DENIED",
        "Geen profiel.|DENIED",
        "Wij maken geen profielen.|DENIED",
        "Hiervoor maken wij geen profiel van u.|DENIED",
        "Wij doen niet aan profilering.|DENIED",
        "Er worden geen risicoscores berekend.|DENIED",
        "Wij maken nooit een profiel van wie niet betaalt.|DENIED",
      })
  void onlyADenialOfTheProfileItselfIsADenial(String text, ProfilingTold told) {
    assertEquals(told, ProfilingTold.of(new Text(text)), text);
  }
}
