package nl.glashelder.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.CookieTechnique;
import nl.glashelder.source.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visit saw is not lost on the way, and what browsers do is told as they do it. */
class VisitEvidenceTest {
  private static Seen cookie(String name, Moment moment) {
    return new Seen(CookieTechnique.COOKIE, name, "www.voorbeeld.nl", Lifetime.session(), moment);
  }

  private static Visit visit(String what, Seen seen, Seen refused) {
    return new Visit(
        what,
        List.of(seen),
        List.of(refused),
        new TreeSet<>(List.of(what + ".nl")),
        new TreeSet<>(List.of("www." + what + ".nl")),
        new TreeSet<>(List.of("veilig." + what + ".nl")),
        new Sight(
            true,
            false,
            false,
            true,
            true,
            List.of("blind " + what),
            List.of("Anders " + what + "."),
            List.of("Zo " + what + "."),
            Map.of(Moment.AFTER_ACCEPT, List.of("Ja " + what))));
  }

  @Test
  void severalVisitsTogetherKeepAllThatEachSawAndCouldNotSee() {
    Visit together =
        Visit.joined(
            List.of(
                visit("een", cookie("laat", Moment.AFTER_ACCEPT), cookie("x", Moment.UNKNOWN)),
                visit("twee", cookie("vroeg", Moment.BEFORE_CHOICE), cookie("y", Moment.UNKNOWN))));
    assertEquals("een, twee", together.source());
    assertEquals(List.of("vroeg", "laat"), together.seen().stream().map(Seen::name).toList());
    assertEquals(List.of("x", "y"), together.refused().stream().map(Seen::name).toList());
    assertTrue(together.hosts().containsAll(List.of("een.nl", "twee.nl")));
    assertTrue(together.pages().containsAll(List.of("www.een.nl", "www.twee.nl")));
    assertTrue(together.encrypted().containsAll(List.of("veilig.een.nl", "veilig.twee.nl")));
    assertEquals(List.of("blind een", "blind twee"), together.sight().blindSpots());
    assertEquals(List.of("Anders een.", "Anders twee."), together.sight().remarks());
    assertEquals(List.of("Zo een.", "Zo twee."), together.sight().notes());
    assertEquals(List.of("Ja een"), together.sight().buttons().get(Moment.AFTER_ACCEPT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          __Secure-a=1                          | https://www.voorbeeld.nl | true
          __Secure-a=1; Secure                  | https://www.voorbeeld.nl | false
          __Host-a=1; Secure                    | https://www.voorbeeld.nl | false
          __Host-a=1                            | https://www.voorbeeld.nl | true
          __Host-a=1; Secure; Domain=voorbeeld.nl | https://www.voorbeeld.nl | true
          a=1; SameSite=None                    | https://www.voorbeeld.nl | true
          a=1; SameSite=None; Secure            | https://www.voorbeeld.nl | false
          a=1; Secure                           | http://www.voorbeeld.nl  | true
          a=1; Secure                           | http://localhost:8080/   | false
          a=1; Secure                           | http://127.0.0.1/        | false
          a=1; Domain=elders.nl                 | https://www.voorbeeld.nl | true
          a=1; Domain=.voorbeeld.nl             | https://www.voorbeeld.nl | false
          """)
  void whatBrowsersRefuseIsRefused(String line, String url, boolean refused) {
    SetCookie cookie = SetCookie.parse(line, Optional.empty()).orElseThrow();
    assertEquals(refused, cookie.isRefused(url, WebAddress.host(url).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({
    "'Thu, 01 Jan 1970 00:00:00 GMT', 1970-01-01T00:00:00Z",
    "'Thursday, 01-Jan-70 00:00:00 GMT', 1970-01-01T00:00:00Z",
    "'Tue, 01-Jan-69 00:00:00 GMT', 2069-01-01T00:00:00Z",
    "'Fri, 31-Dec-99 23:59:59 GMT', 1999-12-31T23:59:59Z",
    "'Sat, 01-Jan-00 00:00:00 GMT', 2000-01-01T00:00:00Z",
    "'Mon, 01 Jan 1601 00:00:00 GMT', 1601-01-01T00:00:00Z"
  })
  void aDateOfTwoFiguresIsOfTheYearThatBrowsersTakeItFor(String written, Instant meant) {
    assertEquals(Optional.of(meant), CookieDate.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sun, 31 Dec 1600 00:00:00 GMT",
        "Tue, 00 Feb 2026 00:00:00 GMT",
        "Tue, 30 Feb 2026 00:00:00 GMT",
        "Tue, 03 Feb 2026",
        "03 2026 00:00:00"
      })
  void whatIsNoDateForABrowserIsNone(String written) {
    assertEquals(Optional.empty(), CookieDate.parse(written));
  }

  @Test
  void ofTwoLifetimesTheOneThatSaysMoreIsKept() {
    Lifetime day = Lifetime.of(Duration.ofDays(1));
    Lifetime week = Lifetime.of(Duration.ofDays(7));
    assertEquals(week, day.or(week));
    assertEquals(week, week.or(day));
    assertEquals(day, Lifetime.session().or(day));
    assertEquals(day, day.or(Lifetime.unknown()));
    assertEquals(Lifetime.session(), Lifetime.unknown().or(Lifetime.session()));
    assertEquals(Lifetime.session(), Lifetime.session().or(Lifetime.unknown()));
  }

  @Test
  void aRecordingThatBeginsWithAByteOrderMarkIsRead() throws IOException {
    String har =
        "\uFEFF{\"log\":{\"entries\":[{\"request\":{\"url\":\"https://www.voorbeeld.nl/\"},\"response\":"
            + "{\"headers\":[{\"name\":\"Set-Cookie\",\"value\":\"a=1\"}]}}]}}";
    Visit visit =
        HarReader.read(
            new ByteArrayInputStream(har.getBytes(StandardCharsets.UTF_8)), "bezoek.har");
    assertEquals(List.of("a"), visit.seen().stream().map(Seen::name).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inleiding: Wij gebruiken YouTube.",
        "statistiek: [Wij gebruiken YouTube.]",
        "toestemming: {toelichting: Wij gebruiken YouTube.}",
        "eigen-onderdelen: [{id: a, titel: YouTube, tekst: Filmpjes., na: begin}]",
        "eigen-onderdelen: [{id: a, titel: Film, tekst: Van YouTube., na: begin}]",
        "websites: [{id: a, naam: ons kanaal op YouTube}]",
        "cookies: [{id: a, naam: a, soort: functioneel, doel: d, dienst: YouTube}]",
        "cookies: [{id: a, naam: a, soort: functioneel, doel: d, domein: www.youtube.com}]"
      })
  void aPartyThatTheNoticeNamesAnywhereIsNoUnknownOne(String yaml) {
    CookieNotice notice =
        RecordFile.read(
                (yaml + "\n").getBytes(StandardCharsets.UTF_8), "notice", CookieNotice.class)
            .value()
            .orElseThrow();
    assertTrue(NamedParties.of(notice).isNamed("www.youtube.com"), yaml);
    assertFalse(NamedParties.of(notice).isNamed("www.elders.com"), yaml);
  }

  @Test
  void anAddressOnAWebsiteOfTheNoticeIsOwn() {
    CookieNotice notice =
        RecordFile.read(
                "websites: [{id: a, naam: site, url: 'https://www.zilverduin.example'}]\n"
                    .getBytes(StandardCharsets.UTF_8),
                "notice",
                CookieNotice.class)
            .value()
            .orElseThrow();
    NamedParties parties =
        NamedParties.of(notice, List.of("https://mijn.elders.example/in"), List.of());
    assertTrue(parties.isOwn("zilverduin.example"));
    assertTrue(parties.isOwn("beeld.zilverduin.example"));
    assertTrue(parties.isOwn("mijn.elders.example"));
    assertFalse(parties.isOwn("elders.example"));
    assertFalse(parties.isOwn("nietzilverduin.example"));
  }
}
