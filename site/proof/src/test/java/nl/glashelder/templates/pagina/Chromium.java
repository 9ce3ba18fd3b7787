package nl.glashelder.templates.pagina;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.proof.NpmPackage;

/**
 * A real Chromium for tests: the one named by the system property {@value #PROPERTY}, or the first
 * on the PATH. No browser is downloaded.
 */
public final class Chromium implements AutoCloseable {
  /** Names the browser's program. */
  public static final String PROPERTY = "glashelder.chromium";

  /** First the engine without what a window needs, which takes half the time. */
  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    // The program that steers the browser comes from npm, with the machine's own node.
    Path driver = NpmPackage.PLAYWRIGHT.folder().getParent();
    System.setProperty("playwright.cli.dir", driver.toString());
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1",
                        "PLAYWRIGHT_NODEJS_PATH",
                        node())));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setHeadless(true)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** Where the browser is; empty when there is none. */
  public static Optional<Path> find() {
    String named = System.getProperty(PROPERTY, "");
    if (!named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    return onPath(NAMES);
  }

  private static String node() {
    return onPath(List.of("node", "node.exe"))
        .orElseThrow(() -> new IllegalStateException("npm is there, but no node"))
        .toString();
  }

  private static Optional<Path> onPath(List<String> names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator))
        .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts the browser.
   *
   * @throws IllegalStateException when there is none
   */
  public static Chromium start() {
    return new Chromium(find().orElseThrow(() -> new IllegalStateException("no Chromium found")));
  }

  /** The running browser. */
  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
