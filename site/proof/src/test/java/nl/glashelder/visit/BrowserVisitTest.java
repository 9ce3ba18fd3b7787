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
import java.util.stream.Collectors;
import nl.glashelder.model.CookieTechnique;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A real Chromium visits a real website on loopback. */
@Tag("browser")
class BrowserVisitTest {

  /** The browser; without one the test is skipped, but on a build server that is a failure. */
  private static Path browser() {
    Optional<Path> browser = BrowserVisit.browser();
    if (browser.isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("CI=true, but no Chromium is installed");
    }
    assumeTrue(browser.isPresent(), "skipped: no Chromium on this machine");
    return browser.get();
  }

  @Test
  void aVisitSeesEverythingTheSiteKeepsAndWhen() throws IOException {
    try (CookieSite site = new CookieSite()) {
      Visit visit = BrowserVisit.of(browser(), List.of(site.address()), Optional.of("#akkoord"));
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
    }
  }

  @Test
  void aVisitKnowsHowLongACookieStays() throws IOException {
    try (CookieSite site = new CookieSite()) {
      Visit visit = BrowserVisit.of(browser(), List.of(site.address()), Optional.empty());
      assertEquals("P30D", duration(visit, "teller"));
      assertEquals("P1D", duration(visit, "script"));
      assertTrue(find(visit, "SESSION").lifetime().isSession());
      assertEquals(CookieTechnique.INDEXED_DB, find(visit, "kaarten").technique());
    }
  }

  @Test
  void noValueIsKept() throws IOException {
    try (CookieSite site = new CookieSite()) {
      Visit visit = BrowserVisit.of(browser(), List.of(site.address()), Optional.of("#akkoord"));
      assertFalse(visit.toString().contains("GEHEIM"));
    }
  }

  @Test
  void aButtonThatIsNotThereIsToldInDutch() throws IOException {
    try (CookieSite site = new CookieSite()) {
      Path browser = browser();
      IOException problem =
          assertThrows(
              IOException.class,
              () -> BrowserVisit.of(browser, List.of(site.address()), Optional.of("#weg")));
      assertEquals(
          "De knop '#weg' om cookies te accepteren staat niet op de pagina.", problem.getMessage());
    }
  }

  private static Seen find(Visit visit, String name) {
    return visit.seen().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  private static String duration(Visit visit, String name) {
    return CookieEntry.duration(find(visit, name).lifetime().kept().orElseThrow()).toString();
  }
}
