package nl.glashelder.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Brisk, but waiting for a button that comes after three seconds. */
  private static final Pace PATIENT =
      new Pace(Pace.BRISK.quiet(), Pace.BRISK.look(), Pace.BRISK.longest(), Pace.USUAL.guess());

  /** The browser; without one the test is skipped, but on a build server that is a failure. */
  private static Path browser() {
    Optional<Path> browser = BrowserVisit.browser();
    if (browser.isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("CI=true, but no Chromium is installed");
    }
    assumeTrue(browser.isPresent(), "skipped: no Chromium on this machine");
    return browser.get();
  }

  private static Visit visit(String address, Optional<String> accept) throws IOException {
    return BrowserVisit.of(browser(), List.of(address), accept, Pace.BRISK);
  }

  private static Set<String> names(Visit visit) {
    return visit.seen().stream().map(Seen::name).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aVisitSeesEverythingTheSiteKeepsAndWhen() throws IOException {
    try (CookieSite site = new CookieSite()) {
      Visit visit = visit(site.address(), Optional.of("#akkoord"));
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

  @Test
  void cookiesOfOtherPartiesAreSeenHoweverTheyCome() throws IOException {
    try (TrialSite site = new TrialSite()) {
      assertEquals(
          new TreeSet<>(Set.of("d_baken", "d_beeld", "d_door", "d_frame", "d_levend", "d_script")),
          names(visit(site.address("derden"), Optional.empty())));
    }
  }

  @Test
  void whatComesLateIsSeenByASlowerLook() throws IOException {
    try (TrialSite site = new TrialSite()) {
      Visit visit =
          BrowserVisit.of(browser(), List.of(site.address("laat/")), Optional.empty(), Pace.USUAL);
      Set<String> missed = new TreeSet<>(TrialSite.lateCookies());
      missed.removeAll(names(visit));
      assertEquals(Set.of(), missed);
    }
  }

  @Test
  void everyHostIsSeenWhoeverAsks() throws IOException {
    try (TrialSite site = new TrialSite()) {
      Visit visit = visit(site.address("gastheren/"), Optional.empty());
      assertEquals(
          new TreeSet<>(
              Set.of(
                  "h-buiten.localhost",
                  "h-dienst.localhost",
                  "h-gedeeld.localhost",
                  "h-genest.localhost",
                  "h-invoer.localhost",
                  "h-stroom.localhost",
                  "h-werker.localhost",
                  "www.eigen.localhost")),
          visit.hosts());
    }
  }

  @Test
  void everyKindOfStorageIsSeenAlsoThatOfFramesOfOthers() throws IOException {
    try (TrialSite site = new TrialSite()) {
      Visit visit = visit(site.address("opslag"), Optional.empty());
      assertEquals(
          new TreeSet<>(
              Set.of("antwoorden", "bestand", "gegevens", "lokaal", "tijdelijk", "van-derde")),
          names(visit));
      assertEquals("derde.localhost", find(visit, "van-derde").host());
      assertEquals(CookieTechnique.CACHE_STORAGE, find(visit, "antwoorden").technique());
      assertEquals(CookieTechnique.FILE_SYSTEM, find(visit, "bestand").technique());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 500})
  void aPageThatIsNotThereIsNoVisit(int status) throws IOException {
    try (TrialSite site = new TrialSite()) {
      IOException problem =
          assertThrows(
              IOException.class, () -> visit(site.address("status/" + status), Optional.empty()));
      assertTrue(problem.getMessage().contains("status " + status), problem.getMessage());
    }
  }

  @Test
  void aDialogIsClosedAndMentioned() throws IOException {
    try (TrialSite site = new TrialSite()) {
      Visit visit = visit(site.address("venster"), Optional.empty());
      assertEquals(Set.of("na_venster"), names(visit));
      assertTrue(visit.sight().notes().toString().contains("toonde een venster"));
    }
  }

  /** Both ways to find a button, on pages that each want it clicked in another way. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyButtonIsFoundAndClickedAsAVisitorDoes(boolean guessed) throws IOException {
    try (TrialSite site = new TrialSite();
        PageTour tour = PageTour.start(browser(), new VisitRecorder("proef"), PATIENT)) {
      Set<String> worked = new TreeSet<>();
      for (String way : TrialSite.BUTTONS.keySet()) {
        tour.open(site.address("knop/" + way));
        String selector = way.equals("tweeling") ? ".akkoord" : "#akkoord";
        Optional<Button> button =
            guessed ? tour.choices().likeliest(Choice.ACCEPT) : tour.choices().named(selector);
        if (button.isPresent()
            && tour.choices().click(button.get())
            && tour.cookieNames().contains("na_klik")) {
          worked.add(way);
        }
        tour.forget();
      }
      assertEquals(new TreeSet<>(TrialSite.BUTTONS.keySet()), worked);
    }
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
