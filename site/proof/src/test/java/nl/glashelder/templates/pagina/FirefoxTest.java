package nl.glashelder.templates.pagina;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.glashelder.proof.Firefox;
import nl.glashelder.proof.NpmPackage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in a browser of another make: what Chromium forgives may break there. A second opinion,
 * so a machine without it may do without, under {@code CI=true} too.
 */
@Tag("browser")
class FirefoxTest {
  private static final String DARK = "layout.css.prefers-color-scheme.content-override";
  private static final String OWN_COLOURS = "browser.display.document_color_use";

  /** The rule of contrast alone: the others are tried in Chromium. */
  private static final String CONTRAST =
      """
      const done = arguments[0];
      axe.run(document, {resultTypes: ['violations'],
          runOnly: {type: 'rule', values: ['color-contrast']}})
        .then(r => done(r.violations.flatMap(v => v.nodes.map(n => n.html + ' ' + n.failureSummary))),
              e => done(['' + e]));
      """;

  /** Pages that hold all colours between them: the rule is slow. */
  private static final Set<String> COLOURS =
      Set.of(
          "/site/index.html",
          "/site/waterrand/privacyverklaring/index.html",
          "/site/waterrand/privacyverklaring/vergelijk/2025-01-01/2026-04-02/index.html",
          "/review/waterrand/index.html");

  @TempDir static Path folder;

  private static Firefox firefox;
  private static LoopbackServer server;

  @BeforeAll
  static void start() throws IOException {
    Optional<Path> program = Firefox.installed();
    assumeTrue(program.isPresent(), "skipped: no Firefox on this machine");
    firefox = Firefox.start(program.get(), folder.resolve("profiel"));
    server =
        new LoopbackServer(
            Map.of(
                "/site/", SampleSite.files("http://127.0.0.1/site/"),
                "/review/", SampleSite.reviewFiles()));
  }

  @AfterAll
  static void stop() throws IOException {
    if (firefox != null) {
      firefox.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPageFitsEveryScreen() {
    return BrowserTest.KINDS.stream().map(path -> DynamicTest.dynamicTest(path, () -> fits(path)));
  }

  private static void fits(String path) throws IOException {
    firefox.open(server.address(path));
    // Chromium tries the widths between these.
    for (int width : List.of(320, 1280)) {
      firefox.resize(width, 900);
      assertEquals((long) width, ((Number) firefox.run("return innerWidth")).longValue());
      assertEquals(List.of(), firefox.run("return " + BrowserTest.TOO_WIDE), "at " + width);
    }
    firefox.run("document.documentElement.style.fontSize = '200%'");
    firefox.resize(390, 900);
    assertEquals(
        List.of(), firefox.run("return " + BrowserTest.TOO_WIDE), "text twice as large at 390");
  }

  @TestFactory
  Stream<DynamicTest> colourNeverHidesWordsWhicheverColoursTheReaderHas() {
    return COLOURS.stream()
        .sorted()
        .map(path -> DynamicTest.dynamicTest(path, () -> canBeRead(path)));
  }

  private static void canBeRead(String path) throws IOException {
    firefox.open(server.address(path));
    firefox.resize(768, 900);
    String axe = NpmPackage.AXE.text("axe.min.js");
    for (int scheme : List.of(1, 0)) {
      firefox.prefer(DARK, scheme);
      untilShown("(prefers-color-scheme: %s)".formatted(scheme == 0 ? "dark" : "light"));
      assertEquals(List.of(), firefox.runAndWait(axe + CONTRAST), scheme == 0 ? "dark" : "light");
    }
    firefox.prefer(DARK, 2);
    firefox.prefer(OWN_COLOURS, 2);
    untilShown("(forced-colors: active)");
    assertEquals(List.of(), firefox.runAndWait(axe + CONTRAST), "the reader's own colours");
    firefox.prefer(OWN_COLOURS, 0);
  }

  /** A page hears of a preference a little later than it is set. */
  private static void untilShown(String media) throws IOException {
    firefox.runAndWait(
        """
        const done = arguments[0];
        const look = () => matchMedia('%s').matches ? done(true) : setTimeout(look, 20);
        look();
        """
            .formatted(media));
  }
}
