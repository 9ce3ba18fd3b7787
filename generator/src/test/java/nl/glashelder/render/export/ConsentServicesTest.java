package nl.glashelder.render.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentServicesTest {
  @Test
  void cookiesOfOneServiceForOnePurposeAreSwitchedTogether() {
    ConsentServices services = ConsentServices.of(Notices.notice(Notices.EVERYTHING));
    assertEquals(
        List.of(
            "onze-website-functioneel",
            "google-analytics-4-analytisch",
            "matomo-privacyvriendelijk-analytisch",
            "youtube-sociale-media",
            "raadsel-overig"),
        services.all().stream().map(ConsentService::id).toList());
    assertEquals(2, services.all().get(1).cookies().size());
  }

  @Test
  void aServiceWithTwoPurposesIsAskedForEach() {
    ConsentServices services =
        services(
            """
              - {id: a, naam: a, dienst: Google, soort: analytisch}
              - {id: b, naam: b, dienst: Google, soort: tracking}
            """);
    assertEquals(
        List.of("google-analytisch", "google-tracking"),
        services.all().stream().map(ConsentService::id).toList());
  }

  @Test
  void whatNeedsConsentIsNeverSwitchedWithWhatDoesNot() {
    ConsentServices services =
        services(
            """
              - {id: a, naam: a, dienst: Kaart, soort: functioneel, toestemming: nee}
              - {id: b, naam: b, dienst: Kaart, soort: functioneel, toestemming: ja}
            """);
    assertEquals(
        List.of("kaart-functioneel", "kaart-functioneel-met-toestemming"),
        services.all().stream().map(ConsentService::id).toList());
  }

  @Test
  void servicesWhoseNamesLookAlikeKeepTheirOwnIds() {
    ConsentServices services =
        services(
            """
              - {id: a, naam: a, dienst: Café A, soort: tracking}
              - {id: b, naam: b, dienst: cafe-a, soort: tracking}
              - {id: c, naam: c, dienst: "地図", soort: tracking}
            """);
    assertEquals(
        List.of("cafe-a-tracking", "cafe-a-tracking-2", "dienst-tracking"),
        services.all().stream().map(ConsentService::id).toList());
  }

  /** Tw 11.7a(3) exempts what is necessary and what measures with minor effect, nothing else. */
  @ParameterizedTest
  @CsvSource({
    "functioneel, , false",
    "functioneel, nee, false",
    "functioneel, ja, true",
    "privacyvriendelijk-analytisch, nee, false",
    "privacyvriendelijk-analytisch, ja, true",
    "privacyvriendelijk-analytisch, , true",
    "analytisch, nee, true",
    "analytisch, , true",
    "sociale-media, nee, true",
    "tracking, nee, true",
    ", nee, false",
    ", , true"
  })
  void consentIsAskedWhereTheLawAsksItAndWhereTheNoticeLeavesItOpen(
      String kind, String consent, boolean asked) {
    String cookie =
        "  - {id: a, naam: a"
            + (kind == null ? "" : ", soort: " + kind)
            + (consent == null ? "" : ", toestemming: " + consent)
            + "}\n";
    assertEquals(asked, services(cookie).askConsent());
  }

  @Test
  void anAppIsNotSwitchedByATool() {
    ConsentServices services = services("  - {id: a, naam: a, techniek: sdk, soort: tracking}\n");
    assertTrue(services.isEmpty());
    assertFalse(services.askConsent());
  }

  private static ConsentServices services(String cookies) {
    return ConsentServices.of(Notices.notice("plaatst-cookies: ja\ncookies:\n" + cookies));
  }
}
