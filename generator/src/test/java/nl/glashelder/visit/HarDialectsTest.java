package nl.glashelder.visit;

import static nl.glashelder.visit.MadeRecording.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other tools write into recordings, and what browsers would make of it. */
class HarDialectsTest {
  private static final String SITE = "https://www.voorbeeld.nl/";
  private static final Duration MONTH = Duration.ofDays(30);

  private static List<String> names(Visit visit) {
    return visit.seen().stream().map(s -> s.name() + " " + s.host()).toList();
  }

  private static Lifetime lifetime(Visit visit) {
    assertEquals(1, visit.seen().size(), () -> visit.seen().toString());
    return visit.seen().get(0).lifetime();
  }

  private static Visit sending(Map<String, Object> cookie) {
    return new MadeRecording()
        .entry("", SITE, "text/html", List.of(cookie), List.of(), List.of(), List.of())
        .read();
  }

  private static Visit listing(Map<String, Object> cookie, List<String> headers) {
    return new MadeRecording()
        .entry("", SITE, "text/html", List.of(), List.of(), List.of(cookie), headers)
        .read();
  }

  @Test
  void cookiesThatOnlyStandInTheCookieHeaderAreRead() {
    Visit visit =
        new MadeRecording()
            .document(SITE, List.of("cookie", "_ga=GEHEIM; _fbp=fb.1=2; a=; kaal"), List.of())
            .read();
    assertEquals(
        List.of("_ga www.voorbeeld.nl", "_fbp www.voorbeeld.nl", "a www.voorbeeld.nl"),
        names(visit));
    assertEquals(Lifetime.unknown(), visit.seen().get(0).lifetime());
    assertFalse(visit.toString().contains("GEHEIM"));
  }

  @Test
  void aCookieThatIsSetOnADomainAndSentFromBelowItIsOne() {
    Visit visit =
        new MadeRecording()
            .document(SITE, List.of(), List.of("Set-Cookie", "_ga=1; Domain=voorbeeld.nl"))
            .document(SITE + "b", List.of("Cookie", "_ga=1"), List.of())
            .read();
    assertEquals(List.of("_ga voorbeeld.nl"), names(visit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wed, 02 Dec 2026 10:00:00 GMT",
        "Wednesday, 02-Dec-26 10:00:00 GMT",
        "Wednesday, 02 December 2026 10:00:00 GMT",
        "Wed, 02 Dec 2026 10:00:00 UTC",
        "Mon, 02 Dec 2026 10:00:00 GMT",
        "Wed,  2 Dec  2026 10:00:00 GMT",
        "Wed Dec  2 10:00:00 2026",
        "Wed, 02-Dec-2026 10:00:00 GMT",
        "wed, 02-dec-26 10:00:00 gmt",
        "Wed, 02 Dec 2026 10:00:00",
        "02 Dec 2026 10:00:00 +0100",
        "2026 Dec 02 10:00:00",
      })
  void datesAreReadAsBrowsersReadThem(String date) {
    assertEquals(Lifetime.of(MONTH), lifetime(MadeRecording.setting("a=1; expires=" + date)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "-1",
        "Session",
        "morgen",
        "31 Feb 2027 10:00:00",
        "02 Dec 2026",
        "10:00"
      })
  void aDateThatBrowsersReadPastMakesASessionCookie(String date) {
    assertTrue(lifetime(MadeRecording.setting("a=1; expires=" + date)).isSession());
  }

  @ParameterizedTest
  @CsvSource({"60, 60", "+60, -1", "60.5, -1", "'', -1", "99999999999999999999999, 10000000000"})
  void maxAgeIsAWholeNumberOfSeconds(String value, long seconds) {
    assertEquals(
        seconds < 0 ? Lifetime.session() : Lifetime.of(Duration.ofSeconds(seconds)),
        lifetime(MadeRecording.setting("a=1; Max-Age=" + value)));
  }

  @Test
  void maxAgeGoesBeforeExpiresWhereverItStandsAndTheHeaderBeforeTheList() {
    String late = "Wed, 02 Dec 2031 10:00:00 GMT";
    Map<String, Object> listed = map("name", "a", "expires", "2031-12-02T10:00:00.000Z");
    for (String header :
        List.of("a=1; Max-Age=60; Expires=" + late, "a=1; Expires=" + late + "; Max-Age=60")) {
      assertEquals(
          Lifetime.of(Duration.ofSeconds(60)),
          lifetime(listing(listed, List.of("set-cookie", header))));
    }
  }

  @Test
  void whatTheHeaderDeletesIsNotThereWhateverTheListSays() {
    for (String deletes :
        List.of("a=; Max-Age=0", "a=; expires=Thu, 01 Jan 1970 00:00:00 GMT", "a=; max-age=-1")) {
      Visit visit = listing(map("name", "a", "value", ""), List.of("Set-Cookie", deletes));
      assertEquals(List.of(), names(visit), deletes);
    }
  }

  @Test
  void whatIsDeletedAfterItWasSentWasThere() {
    Visit visit =
        new MadeRecording()
            .document(SITE, List.of("Cookie", "a=1"), List.of("Set-Cookie", "a=; Max-Age=0"))
            .read();
    assertEquals(List.of("a www.voorbeeld.nl"), names(visit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1970-01-21T18:03:20.000Z", "1970-01-01T00:00:00.000Z", "2019-01-01T00:00:00Z"})
  void whatIsSentIsThereWhateverDateAToolWroteBesideIt(String expires) {
    assertEquals(Lifetime.unknown(), lifetime(sending(map("name", "a", "expires", expires))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1969-12-31T23:59:59.000Z", "-1"})
  void theLastSecondBefore1970IsHowChromiumWritesASession(String expires) {
    assertTrue(lifetime(sending(map("name", "a", "expires", expires))).isSession());
    assertTrue(lifetime(listing(map("name", "a", "expires", expires), List.of())).isSession());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-02T10:00:00.000Z",
        "2026-12-02T11:00:00+01:00",
        "2026-12-02T11:00:00+0100",
        "2026-12-02T10:00:00",
        "Wed, 02 Dec 2026 10:00:00 GMT",
        "1796205600",
        "1796205600000"
      })
  void datesInListsAreReadInEveryForm(String expires) {
    Map<String, Object> cookie = map("name", "a", "expires", expires);
    assertEquals(Lifetime.of(MONTH), lifetime(listing(cookie, List.of())));
    assertEquals(Lifetime.atLeast(MONTH), lifetime(sending(cookie)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gisteren", "0000"})
  void withoutAMomentADateSaysNothingAndThatIsSaid(String started) {
    Visit visit =
        new MadeRecording()
            .started(started)
            .document(
                SITE,
                List.of(),
                List.of("Set-Cookie", "a=1; expires=Wed, 02 Dec 2026 10:00:00 GMT"))
            .read();
    assertEquals(Lifetime.unknown(), lifetime(visit));
    assertTrue(visit.sight().remarks().toString().contains("niet wanneer zij is gemaakt"));
  }

  @Test
  void theDateOfTheAnswerServesWhereTheRecordingHasNone() {
    Visit visit =
        new MadeRecording()
            .started("")
            .document(
                SITE,
                List.of(),
                List.of(
                    "Date",
                    "Mon, 02 Nov 2026 10:00:00 GMT",
                    "Set-Cookie",
                    "a=1; expires=Wed, 02 Dec 2026 10:00:00 GMT"))
            .read();
    assertEquals(Lifetime.of(MONTH), lifetime(visit));
  }

  @ParameterizedTest
  @CsvSource({
    "https://mijn_huis.voorbeeld.nl/, mijn_huis.voorbeeld.nl",
    "https://wónen.nl/, xn--wnen-qqa.nl",
    "wss://stroom.voorbeeld.nl/socket, stroom.voorbeeld.nl",
    "HTTPS://WWW.Voorbeeld.NL:8443/x?y#z, www.voorbeeld.nl",
    "https://naam:woord@www.voorbeeld.nl/, www.voorbeeld.nl",
    "https://www.voorbeeld.nl./, www.voorbeeld.nl",
    "'https://www.voorbeeld.nl/a b|c{d}', www.voorbeeld.nl",
    "http://[::1]:8080/, [::1]",
  })
  void oddHostsAreKeptWithTheirCookies(String url, String host) {
    Visit visit =
        new MadeRecording()
            .document(url, List.of("Cookie", "b=1"), List.of("Set-Cookie", "a=1"))
            .read();
    assertEquals("[" + host + "]", visit.hosts().toString());
    assertEquals(List.of("b " + host, "a " + host), names(visit));
  }

  @Test
  void thePagesOfTheRecordingDecideWhatIsOwnAndNotTheFirstRequest() {
    MadeRecording recording =
        new MadeRecording()
            .page("page_1", "https://www.voorbeeld.nl/")
            .entry(
                "page_1",
                "https://cdn.elders.com/x.js",
                "text/javascript",
                List.of(),
                List.of(),
                List.of(),
                List.of())
            .document(SITE, List.of("Cookie", "a=1"), List.of());
    assertEquals("[www.voorbeeld.nl]", recording.read().pages().toString());
    MadeRecording titled =
        new MadeRecording()
            .page("p", "Welkom bij ons")
            .entry(
                "p",
                "https://cdn.elders.com/x.js",
                "text/javascript",
                List.of(),
                List.of(),
                List.of(),
                List.of())
            .entry(
                "p", SITE, "text/html; charset=utf-8", List.of(), List.of(), List.of(), List.of());
    assertEquals("[www.voorbeeld.nl]", titled.read().pages().toString());
    MadeRecording without =
        new MadeRecording()
            .entry(
                "",
                "https://cdn.elders.com/x.js",
                "text/javascript",
                List.of(),
                List.of(),
                List.of(),
                List.of())
            .document(SITE, List.of(), List.of());
    assertEquals("[www.voorbeeld.nl]", without.read().pages().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=1; SameSite=None",
        "__Host-a=1; Path=/",
        "__Secure-a=1",
        "a=1; Domain=elders.nl",
      })
  void whatBrowsersOfTodayRefuseIsToldApart(String line) {
    Visit visit = MadeRecording.setting(line);
    assertEquals(List.of(), names(visit));
    assertEquals(1, visit.refused().size());
  }

  @Test
  void whatWasAcceptedThenOrIsSentAfterAllIsThere() {
    List<String> header = List.of("Set-Cookie", "a=1; SameSite=None");
    assertEquals(
        1,
        new MadeRecording()
            .started("2019-05-01T10:00:00Z")
            .document(SITE, List.of(), header)
            .read()
            .seen()
            .size());
    Visit sent =
        new MadeRecording()
            .document(SITE, List.of(), header)
            .document(SITE, List.of("Cookie", "a=1"), List.of())
            .read();
    assertEquals(List.of("a www.voorbeeld.nl"), names(sent));
    assertEquals(List.of(), sent.refused());
  }

  @Test
  void severalCookiesInOneHeaderAreReadApart() {
    String both = "a=1; expires=Wed, 02 Dec 2026 10:00:00 GMT; path=/, b=x,y=z; path=/";
    assertEquals(
        List.of("a www.voorbeeld.nl", "b www.voorbeeld.nl"), names(MadeRecording.setting(both)));
    assertEquals(
        List.of("a www.voorbeeld.nl", "b www.voorbeeld.nl"),
        names(MadeRecording.setting("a=1; path=/\nb=2")));
  }

  @Test
  void headersAsAnObjectAndOtherOddShapesAreRead() {
    Visit visit =
        MadeRecording.read(
            ("{\"log\":{\"pages\":null,\"entries\":[null,{\"request\":{\"url\":\""
                    + SITE
                    + "\",\"headers\":{\"Cookie\":\"a=1\"},\"cookies\":{}},\"response\":{"
                    + "\"headers\":{\"Set-Cookie\":[\"b=1\",\"c=2\"]},\"cookies\":null,"
                    + "\"content\":null}},7]}}")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertEquals(
        List.of("a www.voorbeeld.nl", "b www.voorbeeld.nl", "c www.voorbeeld.nl"), names(visit));
    assertTrue(visit.sight().complete());
  }

  @Test
  void aPackedRecordingIsRead() throws IOException {
    byte[] har = new MadeRecording().document(SITE, List.of("Cookie", "a=1"), List.of()).bytes();
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      entry(out, "a1b2.html", new byte[] {'<'});
      entry(out, "har.har", har);
    }
    ByteArrayOutputStream gz = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gz)) {
      out.write(har);
    }
    for (byte[] packed : List.of(zip.toByteArray(), gz.toByteArray())) {
      Visit visit = MadeRecording.read(packed);
      assertEquals(List.of("a www.voorbeeld.nl"), names(visit));
      assertTrue(visit.sight().complete());
    }
  }

  private static void entry(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }

  @Test
  void aRecordingThatLeavesOutWhatWasSentCannotProveAbsence() {
    Visit visit =
        new MadeRecording()
            .document(SITE, List.of(), List.of("Set-Cookie", "a=1"))
            .document(SITE + "b", List.of(), List.of())
            .read();
    assertTrue(visit.sight().sentLeftOut());
    assertFalse(visit.sight().provesAbsence());
  }

  @Test
  void everyRecordingSaysWhatItCannotShow() {
    Visit visit = new MadeRecording().document(SITE, List.of("Cookie", "a=1"), List.of()).read();
    assertTrue(visit.sight().blindSpots().toString().contains("localStorage"));
  }
}
