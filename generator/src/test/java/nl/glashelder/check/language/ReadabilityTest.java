package nl.glashelder.check.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {
  @ParameterizedTest
  @CsvSource({
    "wij,1",
    "huis,1",
    "gegevens,3",
    "bewaren,3",
    "geopend,3",
    "privacyverklaring,6",
    "beëindigen,4",
    "nieuwe,2",
    "verantwoordelijke,6",
    "AVG,1"
  })
  void syllablesFollowTheDutchVowels(String word, int syllables) {
    assertEquals(syllables, WordCount.syllables(word));
  }

  @Test
  void theFigureIsDoumas() {
    // 8 words, 2 sentences, 15 syllables: 206.84 - 0.77 * 187.5 - 0.93 * 4.
    Readability readability =
        Readability.of(List.of("Wij bewaren de gegevens.", "Daarna wissen wij alles."));
    assertEquals(8, readability.words());
    assertEquals(15, readability.syllables());
    assertEquals(206.84 - 0.77 * 187.5 - 0.93 * 4, readability.fleschDouma(), 0.001);
    assertEquals("58,7 (vrij moeilijk)", readability.dutch());
  }

  @Test
  void noTextIsEasy() {
    assertEquals(100, Readability.of(List.of()).fleschDouma());
  }

  @Test
  void thePassiveVoiceIsKnownByItsVerbAndParticiple() {
    assertTrue(Readability.isPassive("De gegevens worden na twee jaar gewist."));
    assertTrue(Readability.isPassive("Dat doen wij zodat het bewaard wordt."));
    assertFalse(Readability.isPassive("Als u huurder wordt, vragen wij uw naam."));
    assertFalse(Readability.isPassive("Wij hebben de gegevens gewist."));
  }

  @Test
  void numbersAndSignsAreCountedAsAReaderWould() {
    assertEquals(5, WordCount.words("Artikel 13, lid 1 - AVG"));
    assertEquals(0, WordCount.words(" - – … "));
  }
}
