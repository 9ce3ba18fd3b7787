package nl.glashelder.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.CookieTechnique;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A visit held against a declared list. */
class VisitCheckTest {
  private static final String NOTICE =
      """
      websites:
        - id: site
          naam: onze website
          url: https://www.voorbeeld.nl
      cookies:
        - id: sessie
          naam: SESSION
          soort: functioneel
          doel: om je ingelogd te houden
          sessie: ja
          toestemming: nee
        - id: matomo
          naam: _pk_id.*
          soort: analytisch
          doel: om bezoeken te tellen
          duur: P13M
          toestemming: ja
      """;

  @TempDir Path folder;

  private List<Finding> check(Visit visit) throws IOException {
    return check(List.of(visit));
  }

  private List<Finding> check(List<Visit> visits) throws IOException {
    return check(NOTICE, visits);
  }

  private List<Finding> check(String yaml, List<Visit> visits) throws IOException {
    Path corporation = Files.createDirectories(folder.resolve("proef"));
    Files.writeString(corporation.resolve("corporatie.yaml"), "naam: Proef\naanspreekvorm: je\n");
    Files.writeString(corporation.resolve("cookieverklaring.yaml"), yaml);
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put(
        "cookies.yaml",
        "cookies:\n  - id: youtube-bezoeker\n    naam: VISITOR_INFO1_LIVE\n    dienst: YouTube\n    sessie: ja\n"
            .getBytes(StandardCharsets.UTF_8));
    Catalogue catalogue = Catalogue.read(files);
    Draft draft = new ContentReader(catalogue).read(folder).drafts().get(0);
    Draft.Placed<CookieNotice> notice = draft.notice().orElseThrow();
    return VisitCheck.of(
        visits,
        notice.document(),
        notice.places(),
        catalogue.records(FormOfAddress.INFORMAL).value().orElseThrow().cookies());
  }

  private static final Sight HALF =
      new Sight(false, false, false, true, List.of(), List.of(), List.of());
  private static final Sight WITHOUT_COOKIES =
      new Sight(true, true, false, true, List.of(), List.of(), List.of());

  private static Visit visit(Seen... seen) {
    TreeSet<String> hosts = new TreeSet<>(List.of("www.voorbeeld.nl"));
    return new Visit("bezoek.har", List.of(seen), List.of(), hosts, hosts, hosts, Sight.whole());
  }

  private static Seen cookie(String name, Duration lifetime, Moment moment) {
    return new Seen(
        CookieTechnique.COOKIE,
        name,
        "www.voorbeeld.nl",
        lifetime == null ? Lifetime.session() : Lifetime.of(lifetime),
        moment);
  }

  private static final Seen SESSION = cookie("SESSION", null, Moment.BEFORE_CHOICE);
  private static final Seen MATOMO =
      cookie("_pk_id.1.abc", Duration.ofDays(393), Moment.AFTER_ACCEPT);

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).toList();
  }

  @Test
  void aVisitThatMatchesTheListHasNoFindings() throws IOException {
    assertEquals(List.of(), check(visit(SESSION, MATOMO)));
  }

  @Test
  void aCookieThatIsNotInTheListComesWithAReadyEntry() throws IOException {
    Finding finding =
        check(visit(SESSION, MATOMO, cookie("teller", Duration.ofDays(30), Moment.UNKNOWN))).get(0);
    assertEquals("C01", finding.rule());
    assertEquals("proef/cookieverklaring.yaml:5:1", finding.position().toString());
    assertTrue(
        finding
            .advice()
            .contains(
                """
                  - id: teller
                    naam: "teller"
                    techniek: cookie
                    domein: "www.voorbeeld.nl"
                    duur: P30D
                """),
        finding.advice());
  }

  @Test
  void aCookieTheCatalogueKnowsNeedsOnlyItsId() throws IOException {
    Finding finding =
        check(visit(SESSION, MATOMO, cookie("VISITOR_INFO1_LIVE", null, Moment.UNKNOWN))).get(0);
    assertTrue(finding.message().contains("(YouTube)"), finding.message());
    assertTrue(finding.advice().endsWith("  - youtube-bezoeker"), finding.advice());
  }

  @Test
  void storageIsNoCookieOfTheSameName() throws IOException {
    Seen storage =
        new Seen(
            CookieTechnique.LOCAL_STORAGE,
            "SESSION",
            "www.voorbeeld.nl",
            Lifetime.unknown(),
            Moment.BEFORE_CHOICE);
    assertEquals(List.of("C01"), rules(check(visit(SESSION, MATOMO, storage))));
  }

  @Test
  void aCookieThatNeedsConsentMayNotStandBeforeTheChoice() throws IOException {
    Seen early = cookie("_pk_id.1.abc", Duration.ofDays(393), Moment.BEFORE_CHOICE);
    assertEquals(List.of("C03"), rules(check(visit(SESSION, early))));
  }

  @Test
  void aCookieThatStaysLongerThanDeclaredIsFound() throws IOException {
    Finding finding =
        check(visit(SESSION, cookie("_pk_id.2", Duration.ofDays(730), Moment.AFTER_ACCEPT))).get(0);
    assertEquals("C05", finding.rule());
    assertTrue(finding.message().contains("2 jaar"), finding.message());
    assertEquals(
        List.of("C05"),
        rules(check(visit(cookie("SESSION", Duration.ofDays(1), Moment.UNKNOWN), MATOMO))));
  }

  @Test
  void aCookieThatStaysShorterThanDeclaredIsFound() throws IOException {
    Seen short30 = cookie("_pk_id.1", Duration.ofDays(30), Moment.AFTER_ACCEPT);
    Finding finding = check(visit(SESSION, short30)).get(0);
    assertEquals("C09", finding.rule());
    assertTrue(finding.message().contains("blijft 30 dagen staan"), finding.message());
    Seen gone = cookie("_pk_id.1", null, Moment.AFTER_ACCEPT);
    assertEquals(List.of("C09"), rules(check(visit(SESSION, gone))));
  }

  @Test
  void whatIsLeftOfACookieThatWasThereBeforeSaysNothingOfAShorterLife() throws IOException {
    Seen left =
        new Seen(
            CookieTechnique.COOKIE,
            "_pk_id.1",
            "www.voorbeeld.nl",
            Lifetime.atLeast(Duration.ofDays(3)),
            Moment.UNKNOWN);
    assertEquals(List.of(), check(visit(SESSION, left)));
  }

  @Test
  void theLimitOfBrowsersIsSaidWhereAWebsiteAsksForMore() throws IOException {
    Finding finding =
        check(visit(SESSION, cookie("_pk_id.2", Duration.ofDays(730), Moment.AFTER_ACCEPT))).get(0);
    assertTrue(finding.message().contains("blijft 400 dagen staan"), finding.message());
    assertTrue(
        finding
            .message()
            .contains(
                "De website vraagt om 2 jaar. Browsers zoals Chrome en Edge bewaren een cookie"
                    + " hoogstens 400 dagen."),
        finding.message());
  }

  @Test
  void aTwoYearCookieIsTheSameInARecordingAndInAVisit() throws IOException {
    String yaml = "cookies:\n  - {id: a, naam: a, soort: functioneel, doel: d, duur: P2Y}\n";
    for (int days : List.of(400, 730)) {
      Seen seen = cookie("a", Duration.ofDays(days), Moment.UNKNOWN);
      assertEquals(List.of(), check(yaml, List.of(visit(seen))));
      assertTrue(CookieEntry.of(seen, java.util.Optional.empty()).contains("duur: P400D"));
    }
  }

  @Test
  void whatTheWordsNameIsNoUnknownParty() throws IOException {
    for (String named :
        List.of(
            "{id: g, naam: x, soort: functioneel, doel: d, sessie: ja, partij: Google LLC}",
            "{id: g, naam: x, soort: functioneel, doel: d, sessie: ja, domein: gstatic.com}")) {
      TreeSet<String> hosts = new TreeSet<>(List.of("fonts.gstatic.com"));
      Visit visit =
          new Visit(
              "a", List.of(), List.of(), hosts, new TreeSet<>(), new TreeSet<>(), WITHOUT_COOKIES);
      List<String> rules = rules(check("cookies:\n  - " + named + "\n", List.of(visit)));
      assertFalse(rules.contains("C02"), named);
    }
  }

  @Test
  void aDeclaredCookieThatIsNeverSeenIsFoundUnlessTheRecordingIsHalf() throws IOException {
    assertEquals(List.of("C04"), rules(check(visit(SESSION))));
    TreeSet<String> hosts = new TreeSet<>(List.of("www.voorbeeld.nl"));
    Visit half = new Visit("bezoek.har", List.of(SESSION), List.of(), hosts, hosts, hosts, HALF);
    assertEquals(List.of("C06"), rules(check(half)));
  }

  @Test
  void aHostOfAnotherPartyIsFoundAndASubdomainIsOwn() throws IOException {
    TreeSet<String> hosts =
        new TreeSet<>(List.of("www.voorbeeld.nl", "beelden.voorbeeld.nl", "fonts.elders.com"));
    Visit visit =
        new Visit(
            "bezoek.har",
            List.of(SESSION, MATOMO),
            List.of(),
            hosts,
            new TreeSet<>(List.of("www.voorbeeld.nl")),
            new TreeSet<>(),
            Sight.whole());
    List<Finding> findings = check(visit);
    assertEquals(List.of("C02"), rules(findings));
    assertTrue(findings.get(0).message().contains("fonts.elders.com"));
  }

  @Test
  void aRecordingWithoutCookieDataIsNoProofOfAnything() throws IOException {
    TreeSet<String> hosts = new TreeSet<>(List.of("www.voorbeeld.nl"));
    assertEquals(
        List.of("C07"),
        rules(
            check(
                new Visit(
                    "bezoek.har", List.of(), List.of(), hosts, hosts, hosts, WITHOUT_COOKIES))));
  }

  @Test
  void severalVisitsAreHeldAgainstTheListTogether() throws IOException {
    assertEquals(List.of(), check(List.of(visit(SESSION), visit(MATOMO))));
    assertEquals(List.of("C04"), rules(check(List.of(visit(SESSION), visit()))));
  }

  @Test
  void whatOneVisitSawBeforeTheChoiceCounts() throws IOException {
    Seen early = cookie("_pk_id.1.abc", null, Moment.BEFORE_CHOICE);
    assertEquals(
        List.of("C03"), rules(check(List.of(visit(SESSION, MATOMO), visit(SESSION, early)))));
  }

  @Test
  void eachRecordingThatBreaksOffIsNamed() throws IOException {
    TreeSet<String> hosts = new TreeSet<>(List.of("www.voorbeeld.nl"));
    Visit half = new Visit("half.har", List.of(SESSION), List.of(), hosts, hosts, hosts, HALF);
    Visit other = new Visit("ook-half.har", List.of(MATOMO), List.of(), hosts, hosts, hosts, HALF);
    List<Finding> findings = check(List.of(half, other));
    assertEquals(List.of("C06", "C06"), rules(findings));
    assertTrue(findings.get(0).message().contains("'half.har'"));
    assertTrue(findings.get(1).message().contains("'ook-half.har'"));
  }

  @ParameterizedTest
  @CsvSource({
    "functioneel, ''",
    "analytisch, C03",
    "tracking, C03",
    "sociale-media, C03",
  })
  void whereConsentIsNotSaidTheKindDecides(String kind, String rule) throws IOException {
    String yaml = "cookies:\n  - {id: a, naam: a, soort: " + kind + ", doel: om te, duur: P1Y}\n";
    Seen early = cookie("a", Duration.ofDays(365), Moment.BEFORE_CHOICE);
    assertEquals(
        rule.isEmpty() ? List.of() : List.of(rule), rules(check(yaml, List.of(visit(early)))));
    Seen refused = cookie("a", Duration.ofDays(365), Moment.AFTER_REFUSE);
    assertEquals(
        rule.isEmpty() ? List.of() : List.of("C11"), rules(check(yaml, List.of(visit(refused)))));
    Seen late = cookie("a", Duration.ofDays(365), Moment.AFTER_ACCEPT);
    assertEquals(List.of(), check(yaml, List.of(visit(late))));
  }

  @ParameterizedTest
  @CsvSource({"P2Y, 17568", "P1M, 744", "P2W, 336", "P3D, 72", "PT5H, 5", "P1Y2M, 10272"})
  void aCookieMayStayADayLongerThanTheLongestItsPeriodCanBe(String period, long hours)
      throws IOException {
    String yaml =
        "cookies:\n  - {id: a, naam: a, soort: functioneel, doel: d, duur: " + period + "}\n";
    Duration most = Duration.ofHours(hours + 24);
    assertEquals(List.of(), check(yaml, List.of(visit(cookie("a", most, Moment.UNKNOWN)))));
    Seen longer = cookie("a", most.plusSeconds(1), Moment.UNKNOWN);
    assertEquals(List.of("C05"), rules(check(yaml, List.of(visit(longer)))));
  }

  @Test
  void aFindingAboutTheDurationStandsAtTheKeyThatSaysIt() throws IOException {
    List<Finding> findings =
        check(
            visit(
                cookie("SESSION", Duration.ofDays(1), Moment.UNKNOWN),
                cookie("_pk_id.2", Duration.ofDays(730), Moment.AFTER_ACCEPT)));
    assertEquals(
        List.of("proef/cookieverklaring.yaml:10:5", "proef/cookieverklaring.yaml:16:5"),
        findings.stream().map(f -> f.position().toString()).toList());
  }

  @Test
  void aHostIsKnownByTheWebsitesAndTheDomainsOfTheList() throws IOException {
    String yaml =
        """
        websites:
          - {id: site, naam: onze website, url: 'https://www.voorbeeld.nl'}
        cookies:
          - {id: a, naam: a, soort: functioneel, doel: d, duur: P1Y, domein: elders.example}
        """;
    TreeSet<String> hosts =
        new TreeSet<>(List.of("cdn.voorbeeld.nl", "cdn.elders.example", "vreemd.example"));
    Visit visit =
        new Visit(
            "bezoek.har",
            List.of(),
            List.of(),
            hosts,
            new TreeSet<>(List.of("pagina.nl")),
            new TreeSet<>(),
            WITHOUT_COOKIES);
    assertEquals(
        List.of("De website vraagt iets op bij vreemd.example."),
        check(yaml, List.of(visit)).stream()
            .filter(f -> f.rule().equals("C02"))
            .map(f -> f.message().substring(0, f.message().indexOf(".example") + 9))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "LOCAL_STORAGE, De opslag",
    "INDEXED_DB, De opslag",
    "PIXEL, De pixel",
    "SDK, De SDK"
  })
  void whatIsNotDeclaredIsCalledWhatItIs(CookieTechnique technique, String words)
      throws IOException {
    Seen seen = new Seen(technique, "x", "www.voorbeeld.nl", Lifetime.unknown(), Moment.UNKNOWN);
    Finding finding = check(visit(SESSION, MATOMO, seen)).get(0);
    assertTrue(finding.message().startsWith(words + " 'x'"), finding.message());
  }
}
