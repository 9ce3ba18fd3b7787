package nl.glashelder.render.export;

import static nl.glashelder.render.export.Notices.ADDRESS;
import static nl.glashelder.render.export.Notices.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.glashelder.model.CookieNotice;
import org.junit.jupiter.api.Test;

class KlaroConfigTest {
  private static final CookieNotice NOTICE = Notices.notice(Notices.EVERYTHING);

  @Test
  void aServiceHasItsNamePurposeAndCookies() {
    Object service = at(settings("u"), "services/1");
    assertEquals("google-analytics-4-analytisch", at(service, "name"));
    assertEquals("Google Analytics 4", at(service, "title"));
    assertEquals(List.of("analytisch"), at(service, "purposes"));
    assertEquals(
        List.of(List.of("^_ga_.*$", "/", ".voorbeeld.example"), "_ga"), at(service, "cookies"));
    assertEquals(
        "Om bezoek te tellen. Geplaatst door onze website. Naam en duur: _ga_* (2 jaar), _ga (2"
            + " jaar).",
        at(service, "description"));
  }

  @Test
  void onlyWhatNeedsNoConsentIsAlwaysOn() {
    List<?> services = (List<?>) at(settings("u"), "services");
    assertEquals(
        List.of(true, false, true, false, false),
        services.stream().map(s -> at(s, "required")).toList());
    assertTrue(services.stream().allMatch(s -> at(s, "default").equals(false)));
  }

  @Test
  void dotsInANameAreOnlyDots() {
    assertEquals(List.of("^_pk_id\\..*$"), at(settings("u"), "services/2/cookies"));
  }

  @Test
  void whereTheNoticeHasNoDomainAllDomainsOfTheWebsiteAreTried() {
    String sites =
        "websites: [{id: s, naam: site, url: 'https://www.voorbeeld.example/'}]\nplaatst-cookies: ja";
    CookieNotice notice = Notices.notice(Notices.EVERYTHING.replace("plaatst-cookies: ja", sites));
    String script = KlaroConfig.of(notice, Notices.corporation("u"), ADDRESS);
    assertEquals(
        List.of(
            List.of("^_ga_.*$", "/", ".voorbeeld.example"),
            "_ga",
            List.of("_ga", "/", "www.voorbeeld.example"),
            List.of("_ga", "/", "voorbeeld.example")),
        at(Notices.settings(script, "klaroConfig"), "services/1/cookies"));
  }

  @Test
  void refusingSparesWhatNeedsNoConsentAlsoWhereAPatternWouldTakeIt() {
    String script =
        KlaroConfig.of(
            Notices.notice(
                """
                cookies:
                  - {id: a, naam: cookie*, dienst: Volg, soort: tracking, toestemming: ja}
                  - {id: b, naam: cookie_csrf, soort: functioneel, toestemming: nee}
                """),
            Notices.corporation("u"),
            ADDRESS);
    Object pattern = at(Notices.settings(script, "klaroConfig"), "services/1/cookies/0");
    assertTrue("cookie_volg".matches((String) pattern), pattern.toString());
    assertFalse("cookie_csrf".matches((String) pattern), pattern.toString());
  }

  @Test
  void eachServiceHasItsTitleWhereverKlaroLooksForItAndRunsOnce() {
    Object service = at(settings("u"), "services/1");
    assertEquals("Google Analytics 4", at(service, "translations/nl/title"));
    assertEquals(true, at(service, "onlyOnce"));
  }

  @Test
  void theFileNamesTheVersionItWasTriedWith() {
    String script = KlaroConfig.of(NOTICE, Notices.corporation("u"), ADDRESS);
    assertTrue(script.contains("// Geprobeerd met Klaro 0.7.22."), script);
  }

  @Test
  void cookiesOfAnotherDomainAndOtherStorageAreNotRemovedByPlace() {
    assertEquals(List.of("YSC"), at(settings("u"), "services/3/cookies"));
  }

  @Test
  void refusingIsAsEasyAsAccepting() {
    Map<String, Object> settings = settings("u");
    assertEquals(false, settings.get("mustConsent"));
    assertEquals(false, settings.get("default"));
    assertEquals(true, settings.get("acceptAll"));
    assertEquals(false, settings.get("hideDeclineAll"));
    assertEquals("Weigeren", at(settings, "translations/nl/decline"));
    assertEquals("Accepteren", at(settings, "translations/nl/ok"));
    assertEquals(at(settings, "styling/green1"), at(settings, "styling/dark2"));
  }

  @Test
  void theFirstLayerSaysWhoWhatAndHowToChange() {
    assertEquals(
        "Woonstichting Voorbeeld gebruikt functionele cookies en privacyvriendelijke analytische"
            + " cookies. Daarvoor hebben wij uw toestemming niet nodig. Alleen als u dat"
            + " goedvindt, gebruiken wij ook analytische cookies, cookies van sociale media en"
            + " andere cookies. Ook deze partij plaatst dan cookies: Google Ireland Limited."
            + " Onderaan elke pagina verandert u uw keuze. Lees onze {privacyPolicy}.",
        at(settings("u"), "translations/nl/consentNotice/description"));
    assertEquals(ADDRESS, at(settings("u"), "translations/nl/privacyPolicyUrl"));
  }

  @Test
  void aPurposeSaysWhatTheNoticeSaysOfTheKind() {
    Object purpose = at(settings("u"), "translations/nl/purposes/analytisch");
    assertEquals("Analytische cookies", at(purpose, "title"));
    assertEquals(
        "Hiermee zien wij wat mensen lezen. Wij gebruiken deze cookies om bezoek te tellen en om de"
            + " website te verbeteren.",
        at(purpose, "description"));
  }

  @Test
  void informalWordsHaveNoFormalOnesAmongThem() {
    String own = Notices.EVERYTHING.replace("verandert u uw keuze", "verander je je keuze");
    String script = KlaroConfig.of(Notices.notice(own), Notices.corporation("je"), ADDRESS);
    assertFalse(script.matches("(?s).*\\b([Uu]|[Uu]w)\\b.*"), script);
  }

  @Test
  void theToolsOwnCookieIsKeptAsLongAsTheNoticeSays() {
    String cookie =
        "  - {id: klaro, naam: klaro, techniek: local-storage, soort: functioneel, plaatser: eigen,"
            + " duur: P3M}\ntoestemming:";
    CookieNotice notice =
        Notices.notice(Notices.EVERYTHING.replaceFirst("toestemming:\\n", cookie + "\n"));
    String script = KlaroConfig.of(notice, Notices.corporation("u"), ADDRESS);
    Map<String, Object> settings = Notices.settings(script, "klaroConfig");
    assertEquals(90, settings.get("cookieExpiresAfterDays"));
    assertEquals("localStorage", settings.get("storageMethod"));
    assertFalse(script.contains("//   - id: klaro"));
  }

  @Test
  void aToolThatTheNoticeDoesNotNameIsGivenAsAnEntryToAdd() {
    String script = KlaroConfig.of(NOTICE, Notices.corporation("u"), ADDRESS);
    assertTrue(script.contains("//   - id: klaro\n//     naam: klaro\n"), script);
    assertEquals(180, settings("u").get("cookieExpiresAfterDays"));
  }

  @Test
  void theWebManagerReadsWhichServicesToMark() {
    String script = KlaroConfig.of(NOTICE, Notices.corporation("u"), ADDRESS);
    assertTrue(script.contains("data-name=\"youtube-sociale-media\">"), script);
    assertFalse(script.contains("data-name=\"onze-website-functioneel\">"), script);
  }

  @Test
  void noTextEndsAScriptElementItIsCopiedInto() {
    String hostile =
        Notices.EVERYTHING.replace("dienst: Matomo", "dienst: \"</script><!-- \\\"; alert(1)\"");
    String script = KlaroConfig.of(Notices.notice(hostile), Notices.corporation("u"), ADDRESS);
    assertFalse(script.contains("</script>") || script.contains("<!--"), script);
    assertEquals(
        "</script><!-- \"; alert(1)",
        at(Notices.settings(script, "klaroConfig"), "services/2/title"));
  }

  @Test
  void theBytesDoNotHangOnTheMachinesLanguage() {
    Locale before = Locale.getDefault();
    String here = KlaroConfig.of(NOTICE, Notices.corporation("u"), ADDRESS);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(here, KlaroConfig.of(NOTICE, Notices.corporation("u"), ADDRESS));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void withoutAnythingToAskThereIsNoTool() {
    CookieNotice notice =
        Notices.notice("cookies:\n  - {id: a, naam: a, soort: functioneel, toestemming: nee}\n");
    assertThrows(
        IllegalArgumentException.class,
        () -> KlaroConfig.of(notice, Notices.corporation("u"), ADDRESS));
  }

  private static Map<String, Object> settings(String address) {
    return Notices.settings(
        KlaroConfig.of(NOTICE, Notices.corporation(address), ADDRESS), "klaroConfig");
  }
}
