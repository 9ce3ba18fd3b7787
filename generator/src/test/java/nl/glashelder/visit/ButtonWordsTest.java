package nl.glashelder.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words on buttons next to words about cookies. */
class ButtonWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Akkoord",
        "Alles accepteren",
        "Accepteer & sluit",
        "Ik ga akkoord",
        "Prima",
        "Oké, begrepen",
        "Ja, graag!",
        "Helemaal goed",
        "Alle cookies toestaan",
        "Toestemming geven",
        "Alles aan",
        "Ik stem hiermee in",
        "Got it!",
        "Accept all cookies",
        "I agree",
        "Consent",
        "Sta alles toe",
        "Ja, ik vind het goed",
        "OK",
        "Cookies aanvaarden"
      })
  void meanYes(String words) {
    assertTrue(ButtonWords.score(Choice.ACCEPT, words, 2) > 0);
    assertEquals(0, ButtonWords.score(Choice.REFUSE, words, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Weigeren",
        "Weiger alles",
        "Alles afwijzen",
        "Liever niet",
        "Nee, dank u",
        "Niet akkoord",
        "Ik ga niet akkoord",
        "Alleen noodzakelijk",
        "Alleen noodzakelijke cookies accepteren",
        "Enkel functioneel",
        "Minimale cookies",
        "Verder zonder cookies",
        "Geen optionele cookies",
        "Doorgaan zonder te accepteren",
        "Wijs alle cookies af",
        "Reject all",
        "Necessary only",
        "Continue without accepting",
        "Only essential cookies",
        "Nee",
        "Sta cookies niet toe"
      })
  void meanNo(String words) {
    assertTrue(ButtonWords.score(Choice.REFUSE, words, 2) > 0);
    assertEquals(0, ButtonWords.score(Choice.ACCEPT, words, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Instellingen",
        "Cookies aanpassen",
        "Meer informatie",
        "Lees onze cookieverklaring",
        "Selectie toestaan",
        "Voorkeuren opslaan",
        "Nee, aanpassen",
        "Cookie consent",
        "Sluiten",
        "Alle cookies bekijken",
        "Huur betalen",
        "Zoeken",
        "Manage options"
      })
  void meanNeither(String words) {
    assertEquals(0, ButtonWords.score(Choice.ACCEPT, words, 2));
    assertEquals(0, ButtonWords.score(Choice.REFUSE, words, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ja", "Nee", "OK", "Akkoord", "Weigeren", "Nee, bedankt"})
  void sayNothingAwayFromWordsAboutCookies(String words) {
    assertEquals(0, ButtonWords.score(Choice.ACCEPT, words, 1));
    assertEquals(0, ButtonWords.score(Choice.REFUSE, words, 1));
  }
}
