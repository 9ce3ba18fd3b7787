package nl.glashelder.visit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import nl.glashelder.templates.pagina.Chromium;

/**
 * The browser that a test visits with; without one the test is skipped, but on a build server that
 * is a failure.
 */
final class TrialBrowser {
  private TrialBrowser() {}

  /** The whole browser, as visits use it. */
  static Path whole() {
    Optional<Path> browser = BrowserVisit.browser();
    if (browser.isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("CI=true, but no Chromium is installed");
    }
    assumeTrue(browser.isPresent(), "skipped: no Chromium on this machine");
    return browser.get();
  }

  /**
   * For what does not hang on a browser's window: Chromium without its parts, where it is there.
   */
  static Path engine() {
    Path whole = whole();
    return Chromium.find().orElse(whole);
  }
}
