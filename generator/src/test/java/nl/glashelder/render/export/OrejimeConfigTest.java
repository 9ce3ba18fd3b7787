package nl.glashelder.render.export;

import static nl.glashelder.render.export.Notices.ADDRESS;
import static nl.glashelder.render.export.Notices.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.glashelder.model.CookieNotice;
import org.junit.jupiter.api.Test;

class OrejimeConfigTest {
  private static final CookieNotice NOTICE = Notices.notice(Notices.EVERYTHING);

  @Test
  void everyKindIsAPurposeWithItsServicesBelow() {
    List<?> purposes = (List<?>) settings().get("purposes");
    assertEquals(
        List.of(
            "functioneel",
            "analytisch",
            "privacyvriendelijk-analytisch",
            "sociale-media",
            "overig"),
        purposes.stream().map(p -> at(p, "id")).toList());
    Object service = at(purposes, "1/purposes/0");
    assertEquals("google-analytics-4-analytisch", at(service, "id"));
    assertEquals(
        List.of(List.of("/^_ga_.*$/", "/", ".voorbeeld.example"), "_ga"), at(service, "cookies"));
  }

  @Test
  void onlyWhatNeedsNoConsentIsAlwaysOn() {
    List<?> purposes = (List<?>) settings().get("purposes");
    assertEquals(
        List.of(true, false, true, false, false),
        purposes.stream().map(p -> at(p, "purposes/0/isMandatory")).toList());
    assertEquals(
        List.of(true, false, true, false, false),
        purposes.stream().map(p -> at(p, "isMandatory")).toList());
    assertTrue(purposes.stream().allMatch(p -> at(p, "purposes/0/default").equals(false)));
  }

  @Test
  void descriptionsAreSafeAsHtml() {
    String description = (String) at(settings(), "purposes/3/purposes/0/description");
    assertFalse(description.contains("<"), description);
    assertTrue(description.contains("&amp; te tellen"), description);
  }

  @Test
  void theNoticeIsLinked() {
    assertEquals(ADDRESS, settings().get("privacyPolicyUrl"));
    assertTrue(
        ((String) at(settings(), "translations/banner/description"))
            .endsWith("Lees onze {privacyPolicy}."));
  }

  @Test
  void theToolsOwnCookieHasTheNameTheWebManagerIsTold() {
    String script = OrejimeConfig.of(NOTICE, Notices.corporation("u"), ADDRESS);
    assertEquals("orejime", at(settings(), "cookie/name"));
    assertEquals(180, at(settings(), "cookie/duration"));
    assertTrue(script.contains("//     naam: orejime\n"), script);
    assertTrue(script.contains("//   <template data-purpose=\"youtube-sociale-media\">\n"), script);
  }

  @Test
  void informalWordsHaveNoFormalOnesAmongThem() {
    String own = Notices.EVERYTHING.replace("verandert u uw keuze", "verander je je keuze");
    String script = OrejimeConfig.of(Notices.notice(own), Notices.corporation("je"), ADDRESS);
    assertFalse(script.matches("(?s).*\\b([Uu]|[Uu]w)\\b.*"), script);
  }

  @Test
  void withoutAnythingToAskThereIsNoTool() {
    CookieNotice notice =
        Notices.notice("cookies:\n  - {id: a, naam: a, soort: functioneel, toestemming: nee}\n");
    assertThrows(
        IllegalArgumentException.class,
        () -> OrejimeConfig.of(notice, Notices.corporation("u"), ADDRESS));
  }

  private static Map<String, Object> settings() {
    return Notices.settings(
        OrejimeConfig.of(NOTICE, Notices.corporation("u"), ADDRESS), "orejimeConfig");
  }
}
