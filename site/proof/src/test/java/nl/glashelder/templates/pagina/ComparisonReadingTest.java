package nl.glashelder.templates.pagina;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a comparison in a real browser: from change to change, and the changes alone. */
@Tag("browser")
class ComparisonReadingTest {
  private static final String FOLDER =
      "/site/waterrand/privacyverklaring/vergelijk/2025-01-01/2026-04-02/";

  private static Chromium chromium;
  private static LoopbackServer server;

  @BeforeAll
  static void start() {
    assumeTrue(Chromium.find().isPresent(), "skipped: no Chromium on the PATH");
    chromium = Chromium.start();
    server = new LoopbackServer(Map.of("/site/", SampleSite.files("http://127.0.0.1/site/")));
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
      server.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "naast-elkaar.html"})
  void theKeysLeadFromPlaceToPlaceAndCanBeTurnedOff(String view) {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = open(context, view);
      page.keyboard().press("j");
      assertTrue(said(page).startsWith("Plek 1 van "), said(page));
      page.keyboard().press("j");
      assertTrue(said(page).startsWith("Plek 2 van "), said(page));
      assertEquals(1, page.locator(".hier").count());
      page.keyboard().press("k");
      assertTrue(said(page).startsWith("Plek 1 van "), said(page));
      page.keyboard().press("Control+j");
      assertTrue(said(page).startsWith("Plek 1 van "), "with another key it is the browser's");
      page.uncheck("#plekken-toetsen");
      page.keyboard().press("j");
      assertEquals("plek-1", page.evaluate("document.querySelector('.hier').id"), "turned off");
      page.click(".plekken button[value=volgende]");
      assertTrue(said(page).matches("Plek \\d+ van \\d+"), said(page));
      assertEquals("volgende", page.evaluate("document.activeElement.value"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "naast-elkaar.html"})
  void theChangesAloneAreShownWithoutAnyScriptAndPrinted(String view) {
    Browser.NewContextOptions plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = chromium.browser().newContext(plain)) {
      Page page = open(context, view);
      assertFalse(page.isVisible(".plekken"));
      assertFalse(page.isVisible("#plekken-toetsen"));
      int marks = visible(page, ".verschil :is(ins, del)");
      assertTrue(visible(page, ".gelijk") > 0);
      page.check("#alleen-anders");
      assertEquals(0, visible(page, ".gelijk"));
      assertEquals(marks, visible(page, ".verschil :is(ins, del)"), "no change is lost");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertEquals(0, visible(page, ".gelijk"));
      assertFalse(page.isVisible("#alleen-anders"));
    }
  }

  @Test
  void theFragmentFitsASmallScreen() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.setViewportSize(320, 800);
      page.navigate(server.address("/site/waterrand/privacyverklaring/fragment.html"));
      assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
    }
  }

  private static Page open(BrowserContext context, String view) {
    Page page = context.newPage();
    page.setViewportSize(1280, 900);
    page.navigate(server.address(FOLDER + view));
    return page;
  }

  private static String said(Page page) {
    return page.locator(".plekken output").innerText();
  }

  private static int visible(Page page, String selector) {
    List<com.microsoft.playwright.Locator> all = page.locator(selector).all();
    return (int) all.stream().filter(com.microsoft.playwright.Locator::isVisible).count();
  }
}
