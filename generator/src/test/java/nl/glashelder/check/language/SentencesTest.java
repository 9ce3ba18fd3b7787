package nl.glashelder.check.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  @Test
  void aSentenceEndsWithAStopWhiteSpaceAndACapital() {
    assertEquals(
        List.of("Wij bewaren dit twee jaar.", "Daarna wissen wij het."),
        Sentences.of("Wij bewaren dit twee jaar. Daarna wissen wij het."));
  }

  @Test
  void questionsExclamationsAndEllipsesEndSentencesToo() {
    assertEquals(
        List.of("Mag dat?", "Ja!", "Soms…", "Bel ons."),
        Sentences.of("Mag dat? Ja! Soms… Bel ons."));
  }

  @Test
  void closingQuotesAndBracketsStayWithTheirSentence() {
    assertEquals(
        List.of("U zegt: “Nee.”", "Dan stoppen wij.", "(Dat mag altijd.)", "Bel ons."),
        Sentences.of("U zegt: “Nee.” Dan stoppen wij. (Dat mag altijd.) Bel ons."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zie art. 6 AVG voor de grondslag.",
        "Denk aan o.a. Aedes en d.w.z. De Woonbond.",
        "Zie p. De Nota en blz. 3.",
        "Mevr. De Vries en J.P. Jansen beslissen.",
        "Wij werken met Woonbeheer B.V. Utrecht samen.",
        "Vraag het (bijv. De Woonbond) na.",
        "Versie 1.10 staat op www.voorbeeld.nl en kost 1.000 euro.",
        "Bewaren wij dat langer dan nodig? nee, nooit.",
        "2.1. Inleiding"
      })
  void aStopWithinASentenceEndsNothing(String sentence) {
    assertEquals(List.of(sentence), Sentences.of(sentence));
  }

  @Test
  void aNumberThatEndsASentenceDoesEndIt() {
    assertEquals(List.of("Zie punt 3.", "Daarna meer."), Sentences.of("Zie punt 3. Daarna meer."));
  }

  @Test
  void theWordUEndsASentence() {
    assertEquals(
        List.of("Wij zijn er voor u.", "Dat geldt voor U.", "Altijd."),
        Sentences.of("Wij zijn er voor u. Dat geldt voor U. Altijd."));
  }

  @Test
  void aNonBreakingSpacePartsNothing() {
    assertEquals(
        List.of("Bel dhr.\u00a0De Vries.\u00a0Hij helpt."),
        Sentences.of("Bel dhr.\u00a0De Vries.\u00a0Hij helpt."));
  }

  @Test
  void noTextHasNoSentences() {
    assertEquals(List.of(), Sentences.of(" \n "));
  }

  @Test
  void theLanguageOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(List.of("Zie BIJV. De Wet."), Sentences.of("Zie BIJV. De Wet."));
    } finally {
      Locale.setDefault(before);
    }
  }
}
