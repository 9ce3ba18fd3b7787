package nl.glashelder.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.HarMode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.glashelder.proof.Firefox;
import nl.glashelder.templates.pagina.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Recordings of a website on loopback, made in this run by the network panels of Chromium and of
 * Firefox, and by Playwright. Each is read by two readers that share no code.
 */
@Tag("browser")
class RecordedVisitTest {
  private static final Set<String> NAMES = Set.of("SESSION", "teller", "script", "_volg");

  @TempDir Path folder;

  private static Path there(Optional<Path> browser, String name) {
    // Firefox is a second opinion: a build server may do without it.
    if (browser.isEmpty() && !name.equals("Firefox") && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("CI=true, but no " + name + " is installed");
    }
    assumeTrue(browser.isPresent(), "skipped: no " + name + " on this machine");
    return browser.get();
  }

  /** What one reader finds, the other finds too: all that the website sets, and nothing more. */
  private static void bothReadersAgree(byte[] har) throws IOException {
    Set<String> pairs = PlainHarReader.pairs(har);
    Visit visit = HarReader.read(new ByteArrayInputStream(har), "proef.har");
    assertEquals(NAMES, names(visit), visit::toString);
    assertEquals(
        NAMES.stream().map(n -> n + " 127.0.0.1").collect(Collectors.toCollection(TreeSet::new)),
        pairs);
    assertEquals(pairs, PlainHarReader.foundIn(visit, pairs));
    assertEquals(Set.of("127.0.0.1"), visit.pages());
    assertTrue(visit.sight().complete());
    assertTrue(visit.sight().provesAbsence());
    assertFalse(visit.toString().contains("GEHEIM"));
  }

  private static Set<String> names(Visit visit) {
    return visit.seen().stream().map(Seen::name).collect(Collectors.toSet());
  }

  @Test
  void bothReadersFindTheSameInWhatTheNetworkPanelOfFirefoxSaves() throws IOException {
    Path firefox = there(Firefox.installed(), "Firefox");
    try (CookieSite site = new CookieSite();
        FirefoxPanel visitor = FirefoxPanel.start(firefox, folder.resolve("profiel"))) {
      visitor.open(site.address());
      visitor.run("document.getElementById('akkoord').click()");
      visitor.open(site.address() + "verder");
      bothReadersAgree(visitor.recording().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Drives the developer tools' own page, which a busy machine does not always get open. */
  @Test
  @EnabledIfSystemProperty(
      named = "paneel",
      matches = "ja",
      disabledReason = "skipped: the network panel of Chromium is tried with -Dpaneel=ja")
  void bothReadersFindTheSameInWhatTheNetworkPanelOfChromiumSaves() throws IOException {
    Path chromium = there(BrowserVisit.browser(), "Chromium");
    try (CookieSite site = new CookieSite();
        NetworkPanel visitor = NetworkPanel.start(chromium, folder.resolve("profiel"))) {
      visitor.open(site.address());
      visitor.run("document.getElementById('akkoord').click()");
      visitor.open(site.address() + "verder");
      bothReadersAgree(visitor.recording(2, false).getBytes(StandardCharsets.UTF_8));
      Visit sanitized =
          HarReader.read(
              new ByteArrayInputStream(visitor.recording(2, true).getBytes(StandardCharsets.UTF_8)),
              "zonder.har");
      assertTrue(sanitized.sight().cookiesLeftOut(), sanitized::toString);
    }
  }

  @Test
  void bothReadersFindTheSameInWhatPlaywrightRecords() throws IOException {
    there(Chromium.find(), "Chromium");
    Path full = folder.resolve("vol.har");
    Path packed = folder.resolve("vol.zip");
    Path minimal = folder.resolve("kort.har");
    try (CookieSite site = new CookieSite();
        Chromium chromium = Chromium.start()) {
      record(chromium, site, full, HarMode.FULL);
      record(chromium, site, packed, HarMode.FULL);
      record(chromium, site, minimal, HarMode.MINIMAL);
    }
    bothReadersAgree(Files.readAllBytes(full));
    assertEquals(NAMES, names(HarReader.read(packed)));
    // It leaves out what was sent: then it says so.
    Visit visit = HarReader.read(minimal);
    assertTrue(names(visit).contains("_volg") || !visit.sight().provesAbsence(), visit::toString);
  }

  private static void record(Chromium chromium, CookieSite site, Path har, HarMode mode) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setRecordHarPath(har).setRecordHarMode(mode);
    try (BrowserContext visitor = chromium.browser().newContext(options)) {
      Page page = visitor.newPage();
      page.navigate(site.address());
      page.locator("#akkoord").click();
      page.navigate(site.address() + "verder");
    }
  }
}
