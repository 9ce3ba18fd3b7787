package nl.glashelder.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.HarMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.glashelder.templates.pagina.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recordings that Playwright makes of a real Chromium on a website on loopback, in this run. */
@Tag("browser")
class RecordedVisitTest {
  @TempDir Path folder;

  private Path record(String name, HarMode mode) throws IOException {
    boolean there = Chromium.find().isPresent();
    if (!there && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("CI=true, but no Chromium is installed");
    }
    assumeTrue(there, "skipped: no Chromium on this machine");
    Path har = folder.resolve(name);
    try (CookieSite site = new CookieSite();
        Chromium chromium = Chromium.start()) {
      Browser.NewContextOptions options =
          new Browser.NewContextOptions().setRecordHarPath(har).setRecordHarMode(mode);
      try (BrowserContext visitor = chromium.browser().newContext(options)) {
        Page page = visitor.newPage();
        page.navigate(site.address());
        page.locator("#akkoord").click();
        page.reload();
        page.waitForTimeout(500);
      }
    }
    return har;
  }

  @Test
  void bothReadersFindTheSameCookiesInAFullRecording() throws IOException {
    Path har = record("vol.har", HarMode.FULL);
    Visit visit = HarReader.read(har);
    Set<String> pairs = PlainHarReader.pairs(Files.readAllBytes(har));
    assertTrue(pairs.contains("_volg 127.0.0.1"), pairs::toString);
    assertEquals(pairs, PlainHarReader.foundIn(visit, pairs));
    assertTrue(visit.sight().complete());
    assertFalse(visit.toString().contains("GEHEIM"));
  }

  @Test
  void aPackedRecordingHoldsTheSameAsOneThatIsNot() throws IOException {
    Visit packed = HarReader.read(record("vol.zip", HarMode.FULL));
    Set<String> names = Set.of("SESSION", "teller", "script", "_volg");
    assertEquals(
        names, packed.seen().stream().map(Seen::name).collect(java.util.stream.Collectors.toSet()));
  }

  @Test
  void aMinimalRecordingThatLeavesOutWhatWasSentSaysSo() throws IOException {
    Path har = record("kort.har", HarMode.MINIMAL);
    Visit visit = HarReader.read(har);
    boolean hasThemAll = visit.seen().stream().anyMatch(s -> s.name().equals("_volg"));
    assertTrue(hasThemAll || !visit.sight().provesAbsence(), visit::toString);
  }
}
