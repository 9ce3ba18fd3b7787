package nl.glashelder.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    Path corporation = Files.createDirectories(folder.resolve("proef"));
    Files.writeString(corporation.resolve("corporatie.yaml"), "naam: Proef\naanspreekvorm: je\n");
    Files.writeString(corporation.resolve("cookieverklaring.yaml"), NOTICE);
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put(
        "cookies.yaml",
        "cookies:\n  - id: youtube-bezoeker\n    naam: VISITOR_INFO1_LIVE\n    dienst: YouTube\n"
            .getBytes(StandardCharsets.UTF_8));
    Catalogue catalogue = Catalogue.read(files);
    Draft draft = new ContentReader(catalogue).read(folder).drafts().get(0);
    Draft.Placed<CookieNotice> notice = draft.notice().orElseThrow();
    return VisitCheck.of(
        visits,
        notice.document(),
        notice.places(),
        catalogue.records(FormOfAddress.INFORMAL, new ArrayList<>()).orElseThrow().cookies());
  }

  private static Visit visit(Seen... seen) {
    TreeSet<String> hosts = new TreeSet<>(List.of("www.voorbeeld.nl"));
    return new Visit("bezoek.har", List.of(seen), hosts, hosts, true, false);
  }

  private static Seen cookie(String name, Duration lifetime, Moment moment) {
    return new Seen(
        CookieTechnique.COOKIE, name, "www.voorbeeld.nl", Optional.ofNullable(lifetime), moment);
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
            Optional.empty(),
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
  void aDeclaredCookieThatIsNeverSeenIsFoundUnlessTheRecordingIsHalf() throws IOException {
    assertEquals(List.of("C04"), rules(check(visit(SESSION))));
    TreeSet<String> hosts = new TreeSet<>(List.of("www.voorbeeld.nl"));
    Visit half = new Visit("bezoek.har", List.of(SESSION), hosts, hosts, false, false);
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
            hosts,
            new TreeSet<>(List.of("www.voorbeeld.nl")),
            true,
            false);
    List<Finding> findings = check(visit);
    assertEquals(List.of("C02"), rules(findings));
    assertTrue(findings.get(0).message().contains("fonts.elders.com"));
  }

  @Test
  void aRecordingWithoutCookieDataIsNoProofOfAnything() throws IOException {
    TreeSet<String> hosts = new TreeSet<>(List.of("www.voorbeeld.nl"));
    assertEquals(
        List.of("C07"), rules(check(new Visit("bezoek.har", List.of(), hosts, hosts, true, true))));
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
    Visit half = new Visit("half.har", List.of(SESSION), hosts, hosts, false, false);
    Visit other = new Visit("ook-half.har", List.of(MATOMO), hosts, hosts, false, false);
    List<Finding> findings = check(List.of(half, other));
    assertEquals(List.of("C06", "C06"), rules(findings));
    assertTrue(findings.get(0).message().contains("'half.har'"));
    assertTrue(findings.get(1).message().contains("'ook-half.har'"));
  }
}
