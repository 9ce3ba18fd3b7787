package nl.glashelder.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class DutchDictionaryTest {
  private static final DutchDictionary DICTIONARY = new DutchDictionary();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "privacyverklaring",
        "persoonsgegevens",
        "huurtoeslag",
        "huurovereenkomst",
        "woningzoekende",
        "verwerkersovereenkomst",
        "bewindvoerder",
        "één",
        "foto's",
        "bijv.",
        "behoeve"
      })
  void wordsOfAStatementAreKnown(String word) {
    assertTrue(DICTIONARY.knows(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "camerabeeldenbeheer",
        "huurachterstandenregister",
        "woonoverlastmelding",
        "energielabelgegevens",
        "wijkconciërge",
        "woningtoewijzingsbeleid",
        "uitschrijfgegevens",
        "woonruimteverdeelsysteem",
        "urgentieverklaringsprocedure",
        "bemiddelingsgesprekverslag"
      })
  void compoundsThatNobodyListedAreKnown(String word) {
    assertTrue(DICTIONARY.knows(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cookiebanner",
        "sessiecookies",
        "buurtapp",
        "deurbelcamera",
        "ip-adressen",
        "woonruimteverdelingssysteem",
        "subverwerkers"
      })
  void wordsOfTheFieldAreKnownWithTheirFormsAndCompounds(String word) {
    assertTrue(DICTIONARY.knows(word));
  }

  @Test
  void theListOfTheFieldSaysHowManyWordsItHolds() throws IOException {
    try (InputStream in = DutchDictionary.class.getResourceAsStream("vakwoorden.dic")) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertEquals(String.valueOf(lines.size() - 1), lines.get(0));
      assertEquals(lines.stream().sorted().toList(), lines);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "gegvens, gegevens",
    "vna, van",
    "onmiddelijk, onmiddellijk",
    "toesteming, toestemming",
    "persoonsgegvens, persoonsgegevens",
    "huurovereenkosmt, huurovereenkomst",
    "emailadres, e-mailadres",
    "cookeis, cookies",
    "klachtenfunctionars, klachtenfunctionaris",
    "privacyverklaaring, privacyverklaring",
    "betalingsregelling, betalingsregeling"
  })
  void theWordThatWasMeantComesFirst(String typo, String meant) {
    assertFalse(DICTIONARY.knows(typo));
    assertEquals(meant, DICTIONARY.near(typo).get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dezegegevens",
        "wordtgebruikt",
        "gegevnsverwerking",
        "persoonsgegevnes",
        "huur-gegvens"
      })
  void whatOnlyLooksLikeACompoundIsNotKnown(String word) {
    assertFalse(DICTIONARY.knows(word));
  }

  @Test
  void namesAndHalvesOfWordsAreNotProposed() {
    assertEquals(List.of("gezind", "gezin"), DICTIONARY.near("gezins"));
    assertEquals(List.of("burins", "buren"), DICTIONARY.near("burens"));
  }

  @Test
  void whatIsTooLongForAWordIsNotLookedUp() {
    assertTrue(DICTIONARY.knows("a".repeat(100_000)));
    assertEquals(List.of(), DICTIONARY.near("ab".repeat(50_000)));
  }

  @Test
  void aSearchThatFindsNoEndIsGivenUp() {
    assertEquals(List.of(), DICTIONARY.near("er".repeat(18)));
  }

  @Test
  void manyThreadsGetTheAnswersOfOne() {
    List<String> words =
        List.of("gegvens", "gegevens", "toesteming", "camerabeeldenbeheer", "bewaartermeijn");
    DutchDictionary alone = new DutchDictionary();
    List<String> expected = words.stream().map(w -> alone.knows(w) + "" + alone.near(w)).toList();
    DutchDictionary shared = new DutchDictionary();
    IntStream.range(0, 8)
        .parallel()
        .forEach(
            i ->
                assertEquals(
                    expected,
                    words.stream().map(w -> shared.knows(w) + "" + shared.near(w)).toList()));
  }
}
