package nl.glashelder.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.glashelder.model.CookieTechnique;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real Chromium visits a real website on loopback. */
@Tag("browser")
@Execution(ExecutionMode.CONCURRENT)
class BrowserVisitTest {
  /** Where a request follows on another, on a machine that does much else. */
  private static final Pace UNHURRIED =
      new Pace(
          Duration.ofMillis(800),
          Duration.ofSeconds(3),
          Duration.ofSeconds(15),
          Duration.ofSeconds(2),
          Pace.USUAL.silence());

  /** Brisk, but waiting for a button that comes after three seconds. */
  private static final Pace PATIENT =
      new Pace(
          Pace.BRISK.quiet(),
          Pace.BRISK.look(),
          Pace.BRISK.longest(),
          Pace.USUAL.guess(),
          Pace.USUAL.silence());

  private static Visit visit(String address, Optional<String> accept) throws IOException {
    return BrowserVisit.of(TrialBrowser.engine(), List.of(address), accept, Pace.BRISK);
  }

  private static Set<String> names(Visit visit) {
    return visit.seen().stream().map(Seen::name).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aVisitSeesEverythingTheSiteKeepsAndWhen() throws IOException {
    try (CookieSite site = new CookieSite()) {
      Visit visit =
          BrowserVisit.of(
              TrialBrowser.whole(), List.of(site.address()), Optional.of("#akkoord"), Pace.BRISK);
      Map<String, Moment> moments =
          visit.seen().stream().collect(Collectors.toMap(Seen::name, Seen::moment));
      assertEquals(
          Map.of(
              "SESSION", Moment.BEFORE_CHOICE,
              "teller", Moment.BEFORE_CHOICE,
              "script", Moment.BEFORE_CHOICE,
              "cookiekeuze", Moment.BEFORE_CHOICE,
              "stap", Moment.BEFORE_CHOICE,
              "kaarten", Moment.BEFORE_CHOICE,
              "_volg", Moment.AFTER_ACCEPT),
          moments);
      assertTrue(visit.hosts().contains("127.0.0.1"));
      assertFalse(visit.toString().contains("GEHEIM"));
      assertEquals("P30D", duration(visit, "teller"));
      assertEquals("P1D", duration(visit, "script"));
      assertTrue(find(visit, "SESSION").lifetime().isSession());
      assertEquals(CookieTechnique.INDEXED_DB, find(visit, "kaarten").technique());
    }
  }

  @Test
  void aButtonThatIsNotThereIsToldInDutchWithTheButtonsThatAre() throws IOException {
    try (TrialSite site = new TrialSite()) {
      IOException problem =
          assertThrows(IOException.class, () -> visit(site.address("keuze"), Optional.of("#weg")));
      assertEquals(
          "De knop '#weg' om cookies te accepteren staat niet op de pagina. Wel te zien: 'Alle"
              + " cookies toestaan' (button.ja); 'Weigeren' (button.nee); 'Instellingen'"
              + " (html > body > div > a).",
          problem.getMessage());
    }
  }

  /** One visit to several pages: each is seen as if it were the only one. */
  @Test
  void everythingIsSeenHoweverItComesAndWhoeverAsks() throws IOException {
    try (TrialSite site = new TrialSite()) {
      Visit visit =
          BrowserVisit.of(
              TrialBrowser.whole(),
              List.of(
                  site.address("venster"),
                  site.address("derden"),
                  site.address("gastheren/"),
                  site.address("opslag"),
                  site.address("naar-zonder-www")),
              Optional.empty(),
              UNHURRIED);
      Map<String, String> hosts =
          visit.seen().stream().collect(Collectors.toMap(Seen::name, Seen::host, (a, b) -> a + b));
      assertEquals(
          new TreeMap<>(
              Map.ofEntries(
                  // Of other parties.
                  Map.entry("d_baken", "vijf.localhost"),
                  Map.entry("d_beeld", "vier.localhost"),
                  Map.entry("d_door", "drie.localhost"),
                  Map.entry("d_frame", "een.localhost"),
                  Map.entry("d_levend", "zes.localhost"),
                  Map.entry("d_script", "twee.localhost"),
                  Map.entry("deel", "derde.localhost"),
                  Map.entry("door_zeven", "zeven.localhost"),
                  // In storage, also of a frame of another that went.
                  Map.entry("antwoorden", "www.eigen.localhost"),
                  Map.entry("bestand", "www.eigen.localhost"),
                  Map.entry("gegevens", "www.eigen.localhost"),
                  Map.entry("lokaal", "www.eigen.localhost"),
                  Map.entry("tijdelijk", "www.eigen.localhost"),
                  Map.entry("van-derde", "derde.localhost"),
                  Map.entry("even", "eigen.localhost"),
                  // Own cookies, also one that is gone at once.
                  Map.entry("na_venster", "www.eigen.localhost"),
                  Map.entry("kort", "eigen.localhost"),
                  Map.entry("uit_winkel", "eigen.localhost"),
                  Map.entry("__Host-veilig", "eigen.localhost"),
                  Map.entry("elders", "eigen.localhost"))),
          new TreeMap<>(hosts));
      Set<String> all =
          Set.of(
              "h-buiten",
              "h-dienst",
              "h-gedeeld",
              "h-genest",
              "h-invoer",
              "h-stroom",
              "h-werker",
              "een",
              "twee",
              "drie",
              "vier",
              "vijf",
              "zes",
              "zeven",
              "derde",
              "eigen",
              "www.eigen");
      assertEquals(
          all.stream().map(h -> h + ".localhost").collect(Collectors.toCollection(TreeSet::new)),
          visit.hosts());
      assertEquals(CookieTechnique.CACHE_STORAGE, find(visit, "antwoorden").technique());
      assertEquals(CookieTechnique.FILE_SYSTEM, find(visit, "bestand").technique());
      String notes = visit.sight().notes().toString();
      assertTrue(notes.contains("toonde een venster"), notes);
      assertTrue(notes.contains("naar-zonder-www leidt naar http://eigen.localhost"), notes);
      assertEquals(Set.of("eigen.localhost", "www.eigen.localhost"), visit.pages());
      assertTrue(visit.sight().provesAbsence());
    }
  }

  @Test
  void whatComesLateIsSeenByASlowerLook() throws IOException {
    try (TrialSite site = new TrialSite()) {
      Visit visit =
          BrowserVisit.of(
              TrialBrowser.whole(), List.of(site.address("laat/")), Optional.empty(), Pace.USUAL);
      Set<String> missed = new TreeSet<>(TrialSite.lateCookies());
      missed.removeAll(names(visit));
      assertEquals(Set.of(), missed);
    }
  }

  @Test
  void whatIsNoPageOfTheWebsiteIsNoVisit() throws IOException {
    try (TrialSite site = new TrialSite();
        PageTour tour =
            PageTour.start(TrialBrowser.engine(), new VisitRecorder("proef"), Pace.BRISK)) {
      Map<String, String> reasons = new LinkedHashMap<>();
      reasons.put("status/404", "is er niet: de website antwoordt met status 404");
      reasons.put("status/500", "is er niet: de website antwoordt met status 500");
      reasons.put("status/403", "laat dit bezoek niet toe");
      reasons.put("kring", "blijft doorverwijzen in een kring");
      reasons.put("gegevens.json", "geen webpagina maar een bestand (application/json)");
      reasons.put("bestand.zip", "een bestand");
      reasons.put("folder.pdf", "een bestand");
      reasons.forEach(
          (path, reason) -> {
            String message =
                assertThrows(IOException.class, () -> tour.open(site.address(path)), path)
                    .getMessage();
            assertTrue(message.contains(reason), message);
          });
      String nobody =
          assertThrows(IOException.class, () -> tour.open("http://127.0.0.1:1/")).getMessage();
      assertEquals(
          "De pagina http://127.0.0.1:1/ opent niet: browsers bezoeken die poort niet.", nobody);
    }
  }

  /** "Nothing found" there is no all-clear. */
  @Test
  void aPageThatIsNotTheWebsiteItselfProvesNothing() throws IOException {
    try (TrialSite site = new TrialSite()) {
      Map<String, String> remarks = new LinkedHashMap<>();
      remarks.put("naar-inloggen", "leidt naar een andere website: login.ander.localhost");
      remarks.put("inloggen", "vraagt om in te loggen");
      remarks.put("controle", "liet alleen een controle op robots zien");
      remarks.put("kaal", "laat niets zien");
      remarks.put("gebruik", "De website gebruiken is geen toestemming");
      Visit visit =
          BrowserVisit.of(
              TrialBrowser.engine(),
              remarks.keySet().stream().map(site::address).toList(),
              Optional.empty(),
              Pace.BRISK);
      assertFalse(visit.sight().provesAbsence());
      assertEquals(Set.of("www.eigen.localhost"), visit.pages());
      String all = visit.sight().remarks().toString();
      remarks.values().forEach(remark -> assertTrue(all.contains(remark), all));
    }
  }

  /** Both ways to find a button, on pages that each want it clicked in another way. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyButtonIsFoundAndClickedAsAVisitorDoes(boolean guessed) throws IOException {
    try (TrialSite site = new TrialSite();
        PageTour tour =
            PageTour.start(TrialBrowser.engine(), new VisitRecorder("proef"), PATIENT)) {
      Set<String> worked = new TreeSet<>();
      for (String way : ConsentButtons.WAYS.keySet()) {
        tour.open(site.address("knop/" + way));
        ChoiceMaker choices = tour.choices(PATIENT.guess());
        String selector = way.equals("tweeling") ? ".akkoord" : "#akkoord";
        Optional<Button> button =
            guessed ? choices.likeliest(Choice.ACCEPT) : choices.named(selector);
        if (button.isPresent()
            && choices.click(button.get()) != ChoiceMaker.Effect.NONE
            && tour.cookieNames().contains("na_klik")) {
          worked.add(way);
        }
        tour.forget();
      }
      assertEquals(new TreeSet<>(ConsentButtons.WAYS.keySet()), worked);
    }
  }

  @Test
  void bothChoicesAreMadeOnNoticesOfEveryKindAndNoneWhereThereIsNone() throws IOException {
    try (TrialSite site = new TrialSite();
        PageTour tour =
            PageTour.start(TrialBrowser.engine(), new VisitRecorder("proef"), Pace.BRISK)) {
      Map<String, String> made = new TreeMap<>();
      Map<String, String> meant = new TreeMap<>();
      VisitLog log = new VisitLog();
      for (String notice : ConsentPages.BOTH.keySet()) {
        for (Choice choice : Choice.values()) {
          tour.open(site.address("melding/" + notice));
          // What is there is waited for; it is there at once where the machine has the time.
          steps(tour, log, PATIENT.guess()).make(choice);
          made.put(notice + " " + choice.dutch(), tour.cookieNames().toString());
          meant.put(notice + " " + choice.dutch(), choice == Choice.ACCEPT ? "[ja]" : "[nee]");
          tour.forget();
        }
      }
      assertEquals(meant, made);
      String remarks = log.sight().remarks().toString();
      assertTrue(remarks.contains("Weigeren kan niet in één stap"), remarks);
      assertTrue(remarks.contains("zette alles uit wat uit kan"), remarks);
      tour.open(site.address("vergeet"));
      Button agreed = steps(tour, log, PATIENT.guess()).make(Choice.ACCEPT).orElseThrow();
      assertFalse(tour.choices(Duration.ZERO).shows(agreed));
      tour.open(site.address("vergeet"));
      assertTrue(
          tour.choices(PATIENT.guess()).likeliest(Choice.ACCEPT).isPresent(),
          "the choice is forgotten");
      assertTrue(tour.choices(Duration.ZERO).shows(agreed), "the choice is forgotten");
      for (String page : ConsentPages.NONE.keySet()) {
        tour.open(site.address("geen-keuze/" + page));
        assertEquals(Optional.empty(), steps(tour, log, Duration.ZERO).make(Choice.ACCEPT), page);
        assertEquals(Optional.empty(), steps(tour, log, Duration.ZERO).make(Choice.REFUSE), page);
      }
    }
  }

  private static ChoiceSteps steps(PageTour tour, VisitLog log, Duration guess) {
    return new ChoiceSteps(tour.choices(guess), Optional.empty(), log, moment -> {});
  }

  @Test
  void agreeingAndRefusingAreBothTriedWithoutASelector() throws IOException {
    try (TrialSite site = new TrialSite()) {
      Visit visit = visit(site.address("keuze"), Optional.empty());
      assertEquals(Moment.AFTER_ACCEPT, find(visit, "_ga").moment());
      assertTrue(
          visit.sight().notes().contains("Voor weigeren is geklikt op 'Weigeren' (button.nee)."),
          visit.sight().notes().toString());
    }
  }

  @Test
  void whatIsPlacedAfterRefusingIsSeen() throws IOException {
    try (TrialSite site = new TrialSite()) {
      Visit visit = visit(site.address("keuze-fout"), Optional.empty());
      assertEquals(Moment.AFTER_REFUSE, find(visit, "_ga").moment());
    }
  }

  @Test
  void aButtonThatDoesNothingIsNoConsent() throws IOException {
    try (TrialSite site = new TrialSite()) {
      Visit visit = visit(site.address("dove-knop"), Optional.empty());
      assertTrue(visit.sight().remarks().toString().contains("deed niets"));
      assertTrue(visit.seen().stream().allMatch(s -> s.moment() == Moment.BEFORE_CHOICE));
      Visit off = visit(site.address("knop-uit"), Optional.of("#akkoord"));
      assertTrue(off.sight().remarks().toString().contains("is uitgeschakeld"));
    }
  }

  private static Seen find(Visit visit, String name) {
    return visit.seen().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  private static String duration(Visit visit, String name) {
    return CookieEntry.duration(find(visit, name).lifetime().kept().orElseThrow()).toString();
  }
}
