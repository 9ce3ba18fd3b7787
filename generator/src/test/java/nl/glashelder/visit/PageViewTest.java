package nl.glashelder.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page is, and whether it says anything about the website that was asked for. */
class PageViewTest {
  private static PageView page(String url, String title, String text, boolean password) {
    return PageView.of(
        "https://www.voorbeeld.nl/",
        Map.of(
            "url",
            url,
            "title",
            title,
            "text",
            text,
            "notices",
            "",
            "pictures",
            false,
            "password",
            password));
  }

  private static PageView saying(String text) {
    return page("https://www.voorbeeld.nl/", "Huren", text, false);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.voorbeeld.nl/huren, false",
    "https://voorbeeld.nl/, false",
    "https://mijn.voorbeeld.nl/, false",
    "https://www.anders.nl/, true",
    "https://login.microsoftonline.com/x, true",
    "https://voorbeeld.nl.anders.nl/, true"
  })
  void anotherWebsiteIsToldFromAnotherHostOfTheSame(String url, boolean elsewhere) {
    PageView view = page(url, "Huren", "Welkom", false);
    assertEquals(elsewhere, view.elsewhere().isPresent());
    assertEquals(!elsewhere, view.isPageOfItsOwn());
  }

  @Test
  void loginPagesEmptyPagesAndGuardsAreNotTheWebsite() {
    assertTrue(page("https://www.voorbeeld.nl/", "Mijn", "Wachtwoord", true).isLogin());
    assertFalse(
        page("https://www.voorbeeld.nl/", "Huren", "Alles over huren. ".repeat(60), true)
            .isLogin());
    assertTrue(saying(" ").empty());
    assertTrue(page("https://www.voorbeeld.nl/", "Just a moment...", "", false).isGuarded());
    assertTrue(saying("Checking your browser before you go on").isGuarded());
    assertFalse(saying("Even geduld graag: wij bouwen").isPageOfItsOwn());
    assertTrue(saying("Welkom bij de corporatie").isPageOfItsOwn());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Door verder te gaan op deze website gaat u akkoord met onze cookies.",
        "Als u onze website blijft gebruiken, stemt u in met cookies",
        "Wij gebruiken cookies. Bij gebruik van de site accepteert u onze cookies."
      })
  void consentByUseIsQuoted(String text) {
    assertTrue(saying(text).consentByUse().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mogen wij cookies plaatsen? Klik op akkoord.",
        "Door verder te gaan met de aanvraag gaat u akkoord met de huurprijs.",
        "Wij plaatsen alleen cookies als u op akkoord klikt."
      })
  void whatAsksIsNoConsentByUse(String text) {
    assertEquals(Optional.empty(), saying(text).consentByUse());
  }
}
