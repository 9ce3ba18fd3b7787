package nl.glashelder.check.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  private static List<String> unknown(String text, String... names) {
    Spelling spelling = new Spelling(new FewTypos(), List.of(names));
    return List.copyOf(spelling.unknownIn(text, 50));
  }

  @Test
  void aWordThatIsNotKnownIsFoundOnceAsItIsWritten() {
    assertEquals(
        List.of("gegvens", "vna"), unknown("Uw gegvens zijn vna u. Wij wissen uw gegvens."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Uw ‘gegvens’ bewaren wij.",
        "Uw (gegvens), bewaren wij.",
        "Naam/gegvens bewaren wij.",
        "Wij bewaren gegvens.",
        "Wij bewaren persoons-gegvens: gegvens!",
        "Wij bewaren ge\u00ADgvens."
      })
  void marksAroundAWordDoNotHideIt(String text) {
    assertTrue(unknown(text).contains("gegvens"), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wij werken samen met Gegvens en met de VNA.",
        "Kijk op gegvens.nl of www.gegvens.",
        "Mail naar info@gegvens of https://voorbeeld.nl/gegvens.",
        "De cookie _gegvens, gegvens2 en gegvens=1.",
        "Onze gegvens- en andere systemen.",
        "Wij vertellen het (o.a. qwertyuiop.x) aan u."
      })
  void namesAddressesAndCodesAreLeftAlone(String text) {
    assertEquals(List.of(), unknown(text));
  }

  @Test
  void theFirstWordOfASentenceMayBeANameToo() {
    assertEquals(List.of(), unknown("Toesteming levert ons systeem."));
  }

  @Test
  void wordsOfNamesAreRightInTextToo() {
    assertEquals(List.of(), unknown("Via de gegvens-app en gegvens.", "De Gegvens-app"));
  }

  @Test
  void aWordMayEndInAFullStopOfItsOwn() {
    SpellingDictionary abbreviations =
        new SpellingDictionary() {
          @Override
          public boolean knows(String word) {
            return word.equals("bijv.");
          }

          @Override
          public List<String> near(String word) {
            return List.of();
          }
        };
    Spelling spelling = new Spelling(abbreviations, List.of());
    assertEquals(List.of(), List.copyOf(spelling.unknownIn("bijv.", 50)));
    assertEquals(List.of("bijv"), List.copyOf(spelling.unknownIn("bijv", 50)));
  }

  @Test
  void theDictionaryOnTheClassPathIsFound() {
    assertTrue(Installed.in(Installed.class.getClassLoader()).orElseThrow() instanceof FewTypos);
    assertTrue(SpellingDictionary.installed().isPresent());
  }

  @Test
  void withoutADictionaryOnTheClassPathThereIsNone() throws Exception {
    try (URLClassLoader empty = new URLClassLoader(new URL[0], null)) {
      assertEquals(Optional.empty(), Installed.in(empty));
    }
  }
}
