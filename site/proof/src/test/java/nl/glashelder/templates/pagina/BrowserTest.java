package nl.glashelder.templates.pagina;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The pages in a real browser. */
@Tag("browser")
class BrowserTest {
  private static final String STATEMENT = "/site/waterrand/privacyverklaring/";
  static final List<Integer> WIDTHS = List.of(320, 390, 768, 1280);

  private static final String COMPARISON = STATEMENT + "vergelijk/2025-01-01/2026-04-02/index.html";

  /** One of each kind of page, in each of its states. */
  static final List<String> KINDS =
      List.of(
          "/site/index.html",
          "/site/404.html",
          "/site/waterrand/index.html",
          "/site/aemstel/privacyverklaring/index.html",
          STATEMENT + "index.html",
          STATEMENT + "2024-05-25/index.html",
          STATEMENT + "2027-01-01/index.html",
          STATEMENT + "versies/index.html",
          COMPARISON,
          STATEMENT + "vergelijk/2025-01-01/2026-04-02/naast-elkaar.html",
          "/site/waterrand/cookieverklaring/index.html",
          "/review/index.html",
          "/review/bevindingen/index.html",
          "/review/catalogus/index.html",
          "/review/regels/R09.html",
          "/review/waterrand/index.html",
          "/review/waterrand/register/index.html",
          "/review/waterrand/privacyverklaring/index.html");

  /** Pages that differ from another kind only in a banner: one width is enough for axe. */
  private static final Set<String> STATES =
      Set.of(
          STATEMENT + "2024-05-25/index.html",
          STATEMENT + "2027-01-01/index.html",
          "/review/waterrand/privacyverklaring/index.html");

  /** Elements that reach beyond the window; what scrolls by itself may. */
  static final String TOO_WIDE =
      "document.documentElement.scrollWidth <= innerWidth ? [] :"
          + " [...document.querySelectorAll('body *')].filter(e => {"
          + " const r = e.getBoundingClientRect();"
          + " return r.right > innerWidth + 1 || r.left < -1; })"
          + ".map(e => e.outerHTML.slice(0, 150)).slice(0, 8)";

  private static final List<String> BAD =
      List.of(
          "/slecht/index.html",
          "/slecht/veel/index.html",
          "/slecht/veel/privacyverklaring/index.html",
          "/slecht/veel/privacyverklaring/versies/index.html",
          "/slecht/weinig/privacyverklaring/index.html",
          "/slecht/niets/privacyverklaring/index.html");

  private static Chromium chromium;
  private static LoopbackServer server;

  /** Where pages are only looked at: a window for each would be a process for each. */
  private static Page pane;

  @BeforeAll
  static void start() {
    boolean found = Chromium.find().isPresent();
    if (!found && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("no Chromium found, and CI must test in a browser");
    }
    assumeTrue(
        found,
        "skipped: no Chromium on the PATH, and none named by -D" + Chromium.PROPERTY + "=...");
    chromium = Chromium.start();
    pane = chromium.browser().newContext().newPage();
    server =
        new LoopbackServer(
            Map.of(
                "/site/", SampleSite.files("http://127.0.0.1/site/"),
                "/review/", SampleSite.reviewFiles(),
                "/slecht/", BadInput.files()));
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
      server.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> axeFindsNothingAtAnyWidthAndInTheDark() {
    return Stream.concat(KINDS.stream(), Stream.of("/slecht/weinig/privacyverklaring/index.html"))
        .map(path -> DynamicTest.dynamicTest(path, () -> axeFindsNothing(path)));
  }

  private static void axeFindsNothing(String path) {
    try (Visit visit = Visit.look(path)) {
      Map<String, List<String>> found = new TreeMap<>();
      visit.page.setViewportSize(768, 900);
      found.put("all", Axe.violations(visit.page));
      visit.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      found.put("in the dark", Axe.violationsOfColour(visit.page));
      visit.page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      found.put("in the reader's own colours", Axe.violationsOfColour(visit.page));
      for (int width : STATES.contains(path) ? List.<Integer>of() : List.of(320, 1280)) {
        visit.page.setViewportSize(width, 900);
        found.put("at " + width, Axe.violationsOfLayout(visit.page));
      }
      found.values().removeIf(List::isEmpty);
      assertEquals(Map.of(), found);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPageFitsEveryScreenAndStaysQuiet() {
    return Stream.concat(KINDS.stream(), BAD.stream())
        .map(path -> DynamicTest.dynamicTest(path, () -> fitsAndIsQuiet(path)));
  }

  private static void fitsAndIsQuiet(String path) {
    try (Visit visit = Visit.look(path)) {
      for (int width : WIDTHS) {
        visit.page.setViewportSize(width, 900);
        assertEquals(List.of(), visit.tooWide(), "at " + width);
        assertEquals(List.of(), visit.shutForGood(), "at " + width);
      }
      visit.page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
      assertEquals(List.of(), visit.tooWide(), "with text twice as large");
      visit.page.setViewportSize(390, 844);
      assertEquals(List.of(), visit.tooWide(), "with text twice as large on a phone");
      visit.page.evaluate("() => { document.documentElement.style.fontSize = ''; }");
      visit.page.setViewportSize(320, 256);
      visit.page.evaluate(TEXT_SPACING);
      assertEquals(List.of(), visit.tooWide(), "with the spacing of WCAG 1.4.12");
      assertEquals(List.of(), visit.cutOff(), "with the spacing of WCAG 1.4.12");
      visit.page.evaluate("() => { document.documentElement.dir = 'rtl'; }");
      assertEquals(List.of(), visit.tooWide(), "from right to left");
      assertEquals(List.of(), visit.messages, "console and policy");
      assertEquals(List.of(), visit.foreign, "other hosts");
      assertEquals(List.of(), visit.context.cookies(), "cookies");
      assertEquals(0, visit.page.evaluate(KEPT));
    }
  }

  private static final String KEPT =
      "async () => localStorage.length + sessionStorage.length"
          + " + (await indexedDB.databases()).length";

  private static final String TEXT_SPACING =
      "() => { const sheet = new CSSStyleSheet();"
          + " sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;"
          + " word-spacing: .16em !important } p { margin-block-end: 2em !important }');"
          + " document.adoptedStyleSheets = [sheet]; }";

  /** An entry with its heading: what is under it may be folded. */
  private static String entry(String id) {
    return "li#" + id + ", .blok:has(#" + id + ")";
  }

  @Test
  void theChoiceOfAudienceNarrowsThePageAndSaysSo() {
    try (Visit visit = new Visit(STATEMENT + "index.html")) {
      Page page = visit.page;
      assertTrue(page.isVisible(entry("verwerkingen-innen")));
      page.focus("#keuze");
      for (int i = 0; i < 5 && !page.isChecked("#keuze-woningzoekenden"); i++) {
        page.keyboard().press("ArrowRight");
      }
      assertTrue(page.isChecked("#keuze-woningzoekenden"));
      assertTrue(page.isVisible(entry("verwerkingen-toewijzen")));
      assertTrue(page.isVisible(entry("verwerkingen-vragen")), "concerns everyone");
      for (String hidden :
          List.of(
              "#verwerkingen-innen",
              "#gegevens-betaling",
              "#ontvangers-deurwaarders",
              "#bewaartermijnen-administratie")) {
        assertFalse(page.isVisible(hidden), hidden);
      }
      assertTrue(
          page.innerText(".keuze [role=status]")
              .contains("U leest dit als: woningzoekenden. Verborgen: 5 doelen"),
          page.innerText(".keuze [role=status]"));
      assertTrue(page.isVisible("#ontvangers .verborgen"));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertTrue(page.isVisible(entry("verwerkingen-innen")), "paper shows everything");
      assertFalse(page.isVisible(".keuze"));
    }
  }

  @Test
  void whatALinkPointsAtIsShownWhateverWasChosen() {
    try (Visit visit = new Visit(STATEMENT + "index.html")) {
      visit.page.check("#keuze-sollicitanten");
      assertFalse(visit.page.isVisible(entry("verwerkingen-innen")));
      visit.page.navigate(server.address(STATEMENT + "index.html#verwerkingen-innen"));
      assertTrue(visit.page.isVisible("#verwerkingen-innen"), "the link opened the fold");
    }
  }

  @Test
  void theKeyboardReachesEverythingAndShowsWhereItIs() {
    try (Visit visit = new Visit(STATEMENT + "index.html")) {
      Page page = visit.page;
      page.keyboard().press("Tab");
      assertEquals("naar-inhoud", page.evaluate("document.activeElement.className"));
      assertTrue(
          (boolean) page.evaluate("document.activeElement.getBoundingClientRect().top >= 0"));
      int reachable =
          (int)
              page.evaluate(
                  "[...document.querySelectorAll('a[href], summary, input')]"
                      + ".filter(e => e.checkVisibility() && e.tabIndex >= 0).length");
      List<String> unseen = new ArrayList<>();
      int stops = 1;
      for (; stops < reachable + 5; stops++) {
        page.keyboard().press("Tab");
        if ((boolean) page.evaluate("document.activeElement === document.body")) {
          break;
        }
        if (!(boolean) page.evaluate(FOCUS_IS_SEEN)) {
          unseen.add((String) page.evaluate("document.activeElement.outerHTML"));
        }
      }
      assertEquals(List.of(), unseen);
      int radios = page.querySelectorAll("input[type=radio]").size();
      assertEquals(reachable - radios + 1, stops, "a group of radio buttons is one stop");
    }
  }

  private static final String FOCUS_IS_SEEN =
      "() => { const e = document.activeElement; const seen = x => x &&"
          + " getComputedStyle(x).outlineStyle !== 'none' &&"
          + " parseFloat(getComputedStyle(x).outlineWidth) >= 2;"
          + " return seen(e) || seen(e.closest('label')); }";

  @Test
  void theSearchFindsByNameAndByPlaceWithoutAccents() {
    try (Visit visit = new Visit("/site/index.html")) {
      Page page = visit.page;
      page.fill("#zoekveld", "eenzaam");
      assertEquals(List.of("Éénzaam Oost"), visit.visibleTexts(".corporatie h3"));
      assertEquals("1 corporatie gevonden", page.innerText("#gevonden"));
      page.fill("#zoekveld", "WATERDAM");
      assertEquals(List.of("Woonstichting Waterrand"), visit.visibleTexts(".corporatie h3"));
      page.fill("#zoekveld", "watrrand");
      assertEquals(List.of("Woonstichting Waterrand"), visit.visibleTexts(".corporatie h3"));
      page.fill("#zoekveld", "nergens");
      assertEquals(List.of(), visit.visibleTexts(".corporatie h3"));
      assertTrue(page.innerText("#gevonden").startsWith("Geen corporatie gevonden"));
      page.fill("#zoekveld", "");
      assertEquals(3, visit.visibleTexts(".corporatie h3").size());
      assertEquals(List.of(), visit.messages);
    }
  }

  @Test
  void withoutScriptTheIndexIsCompleteAndTheSearchIsNotOffered() {
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(server.address("/site/index.html"));
      assertFalse(page.isVisible("#zoekveld"));
      assertEquals(3, page.locator(".corporatie").count());
      page.click(".letters a[href='#letter-w']");
      assertTrue(page.url().endsWith("#letter-w"));
    }
  }

  @Test
  void enterAloneLeadsThroughAllPlacesAndBack() {
    try (Visit visit = new Visit(COMPARISON)) {
      Page page = visit.page;
      page.focus("#plek-1-alle");
      for (int place = 2; place <= 6; place++) {
        page.keyboard().press("Enter");
        assertEquals("plek-" + place + "-alle", page.evaluate("document.activeElement.id"));
      }
      page.keyboard().press("Shift+Tab");
      for (int place = 5; place >= 1; place--) {
        page.keyboard().press("Enter");
        assertEquals("plek-" + place + "-alle-terug", page.evaluate("document.activeElement.id"));
      }
    }
  }

  @Test
  void aSentenceLeadsToItsPlaceAndThePlaceBackToItsSentence() {
    try (Visit visit = new Visit(COMPARISON)) {
      visit.page.click("#punt-3 .reden a");
      String place = (String) visit.page.evaluate("location.hash");
      assertTrue(place.startsWith("#plek-"), place);
      visit.page.click(place + " .nummers a");
      assertEquals("#punt-3", visit.page.evaluate("location.hash"));
    }
  }

  @Test
  void theChoiceOfAWeightHoldsForTheListAndForTheText() {
    try (Visit visit = new Visit(COMPARISON)) {
      Page page = visit.page;
      String other = ".redline [data-diff-ui-aard=tekst]";
      assertEquals("underline", page.evaluate(decoration("ins")));
      page.check("#aard-uitbreiding");
      assertEquals(2, visit.visibleTexts(".groep > ol > li").size());
      assertEquals("none", page.evaluate(decoration("ins")), "plain words");
      assertFalse(page.isVisible("del" + other.replace(".redline ", "")), "no longer in the text");
      assertTrue(page.isVisible(".redline del[data-diff-ui-aard=uitbreiding]"));
      assertTrue(
          page.innerText(".keuze [role=status]").startsWith("U ziet nu alleen: meer gebruik"),
          page.innerText(".keuze [role=status]"));
      page.focus("#plek-3-uitbreiding");
      page.keyboard().press("Enter");
      assertEquals("plek-4-uitbreiding", page.evaluate("document.activeElement.id"));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertEquals(5, visit.visibleTexts(".groep > ol > li").size(), "paper shows everything");
      assertEquals("underline", page.evaluate(decoration("ins")));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
      assertEquals(List.of(), Axe.violations(page));
    }
  }

  private static String decoration(String mark) {
    return "getComputedStyle(document.querySelector('.redline "
        + mark
        + "[data-diff-ui-aard=tekst]')).textDecorationLine";
  }

  @Test
  void whoWantsLessMotionGetsNone() {
    try (Visit visit = new Visit(STATEMENT + "index.html")) {
      visit.page.emulateMedia(
          new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
      assertEquals(
          "auto", visit.page.evaluate("getComputedStyle(document.documentElement).scrollBehavior"));
    }
  }

  @Test
  void theSiteWorksFromAFolder(@TempDir Path folder) throws IOException {
    SampleSite.write(SampleSite.files(), folder);
    try (Visit visit =
        Visit.to(folder.resolve("waterrand/privacyverklaring/index.html").toUri().toString())) {
      assertEquals(List.of(), visit.messages);
      assertEquals(
          true,
          visit.page.evaluate(
              "async () => { await document.fonts.ready;"
                  + " return [...document.fonts].some(f => f.status === 'loaded'); }"));
      visit.page.click(".kruimels a >> nth=0");
      assertTrue(visit.page.isVisible("#zoekveld"), "the script runs as well");
      assertEquals(List.of(), visit.messages);
    }
  }

  /** A page in a window of its own, with everything it says and asks. */
  private static final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> messages = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();

    private final Consumer<ConsoleMessage> hears = m -> messages.add(m.text() + " " + m.location());
    private final Consumer<String> stumbles = messages::add;
    private final Consumer<Request> watches =
        r -> {
          if (!r.url().startsWith(server.host()) && !r.url().startsWith("file:")) {
            foreign.add(r.url());
          }
        };

    Visit(String path) {
      this(chromium.browser().newContext().newPage(), server.address(path));
    }

    static Visit to(String address) {
      return new Visit(chromium.browser().newContext().newPage(), address);
    }

    /** A visit that changes nothing but what it undoes at its end. */
    static Visit look(String path) {
      return new Visit(pane, server.address(path));
    }

    private Visit(Page page, String address) {
      this.page = page;
      this.context = page.context();
      page.onConsoleMessage(hears);
      page.onPageError(stumbles);
      page.onRequest(watches);
      page.setViewportSize(1280, 900);
      page.navigate(address);
    }

    @SuppressWarnings("unchecked")
    List<String> tooWide() {
      return (List<String>) page.evaluate("() => " + TOO_WIDE);
    }

    /** Folds that are closed and have nothing to open them with. */
    @SuppressWarnings("unchecked")
    List<String> shutForGood() {
      return (List<String>)
          page.evaluate(
              "() => [...document.querySelectorAll('details:not([open])')].filter(d =>"
                  + " d.checkVisibility() && !d.querySelector('summary').checkVisibility()"
                  + " && [...d.children].some(c => c.localName !== 'summary' && !c.checkVisibility()))"
                  + ".map(d => d.outerHTML.slice(0, 150))");
    }

    /** Blocks with text that does not fit in them and cannot be scrolled to. */
    @SuppressWarnings("unchecked")
    List<String> cutOff() {
      return (List<String>)
          page.evaluate(
              "() => [...document.querySelectorAll('main *')].filter(e => {"
                  + " const s = getComputedStyle(e);"
                  + " return s.overflowY === 'hidden' && s.clipPath === 'none'"
                  + " && e.scrollHeight > e.clientHeight + 1; })"
                  + ".map(e => e.outerHTML.slice(0, 150))");
    }

    List<String> visibleTexts(String selector) {
      return page.locator(selector).all().stream()
          .filter(l -> l.isVisible())
          .map(l -> l.innerText())
          .toList();
    }

    @Override
    public void close() {
      if (page != pane) {
        context.close();
        return;
      }
      page.offConsoleMessage(hears);
      page.offPageError(stumbles);
      page.offRequest(watches);
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setColorScheme(ColorScheme.LIGHT)
              .setForcedColors(ForcedColors.NONE));
    }
  }
}
