package nl.glashelder.templates.cookies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.glashelder.templates.pagina.Axe;
import nl.glashelder.templates.pagina.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The real consent tools, with the settings that lie beside a published notice, on a website in a
 * real Chromium. The website's requests are answered by the test; no other may be made.
 */
@Tag("browser")
class ConsentToolsTest {
  private static final String SITE = "http://www.dorpswonen.example/";

  private static Chromium chromium;

  private final DorpswonenSite site = DorpswonenSite.complete();
  private final List<String> complaints = new ArrayList<>();
  private BrowserContext visitor;
  private Page page;

  /** Without a browser the tests are skipped, but on a build server that is a failure. */
  @BeforeAll
  static void startTheBrowser() {
    boolean there = Chromium.find().isPresent();
    if (!there && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("CI=true, but no Chromium is installed");
    }
    assumeTrue(there, "skipped: no Chromium on this machine");
    chromium = Chromium.start();
  }

  @AfterAll
  static void stopTheBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @AfterEach
  void nothingWentWrongUnseen() {
    visitor.close();
    assertEquals(List.of(), complaints);
  }

  @ParameterizedTest
  @EnumSource
  void theBannerSaysWhoWhatAndWhereTheNoticeIs(ConsentTool tool) {
    visit(tool);
    String banner = page.locator(tool.banner).innerText();
    assertContains(
        banner,
        "Stichting Dorpswonen gebruikt functionele cookies en privacyvriendelijke analytische"
            + " cookies.");
    assertContains(
        banner,
        "Alleen als je dat goedvindt, gebruiken wij ook analytische cookies en cookies van");
    assertContains(banner, "Ook deze partij plaatst dan cookies: Filmtheater B.V.");
    assertContains(banner, "Onderaan elke pagina verander je je keuze. Lees onze cookieverklaring");
    assertEquals(
        DorpswonenSite.NOTICE,
        page.locator(tool.banner + " a:has-text('cookieverklaring')").getAttribute("href"));
  }

  @ParameterizedTest
  @EnumSource
  void refusingLooksAsEasyAsAccepting(ConsentTool tool) {
    visit(tool);
    assertEquals("Accepteren", page.locator(tool.accept).innerText());
    assertEquals("Weigeren", page.locator(tool.refuse).innerText());
    assertEquals(look(tool.accept), look(tool.refuse));
  }

  @ParameterizedTest
  @EnumSource
  void everyServiceIsShownWithItsPurposeAndWhatNeedsConsentIsOff(ConsentTool tool) {
    visit(tool);
    page.locator(tool.choose).click();
    openServices();
    String choices = page.locator(tool.choices).innerText();
    for (String text :
        List.of(
            "Functionele cookies",
            "Zonder deze cookies werkt de website niet.",
            "Onze website",
            "Om je ingelogd te houden.",
            "SESSION (tot je de browser sluit)",
            "Analytische cookies",
            "Google Analytics",
            "Cookies van sociale media",
            "Filmtheater",
            "Om te onthouden <film>welke</film> filmpjes je zag & hoe hard.",
            "Geplaatst door Filmtheater B.V. (Nederland).",
            "VIDEO (6 maanden)")) {
      assertContains(choices, text);
    }
    assertEquals(
        Set.of(
            "Onze website",
            "Matomo",
            "Functionele cookies",
            "Privacyvriendelijke analytische cookies"),
        titles(tool, "input[type=checkbox]:checked:disabled"));
    assertEquals(Set.of(), titles(tool, "input[type=checkbox]:checked:not(:disabled)"));
    assertTrue(
        titles(tool, "input[type=checkbox]:not(:checked)")
            .containsAll(Set.of("Google Analytics", "Filmtheater")));
  }

  @ParameterizedTest
  @EnumSource
  void theToolSpeaksInTheCorporationsFormOfAddressOnly(ConsentTool tool) {
    visit(tool);
    String seen = page.locator("body").innerText();
    page.locator(tool.choose).click();
    openServices();
    seen += page.locator(tool.choices).innerText();
    assertFalse(seen.matches("(?s).*\\b([Uu]|[Uu]w)\\b.*"), seen);
    assertFalse(seen.contains("missing translation"), seen);
  }

  @ParameterizedTest
  @EnumSource
  void refusingLeavesOnlyTheChoiceAndWhatNeedsNoConsent(ConsentTool tool) {
    newVisitor(tool);
    visitor.addCookies(
        List.of(
            new Cookie("SESSION", "1").setUrl(SITE),
            new Cookie("_pk_id.1.abc", "1").setUrl(SITE),
            new Cookie("_ga_ABC", "1").setDomain(".dorpswonen.example").setPath("/"),
            new Cookie("VIDEO", "1").setDomain(".www.dorpswonen.example").setPath("/")));
    page.navigate(SITE);
    page.locator(tool.refuse).click();
    assertEquals(Set.of("SESSION", "_pk_id.1.abc", tool.id), cookies());
    page.reload();
    assertEquals("Dorpswonen", page.title());
    assertFalse(page.locator(tool.banner).isVisible());
    assertEquals(Set.of("SESSION", "_pk_id.1.abc", tool.id), cookies());
  }

  /** Once it can, the remark in the file must go. */
  @ParameterizedTest
  @EnumSource(names = "OREJIME")
  void orejimeLeavesACookieWithoutADomainAsItsFileWarns(ConsentTool tool) {
    newVisitor(tool);
    visitor.addCookies(List.of(new Cookie("VIDEO", "1").setUrl(SITE)));
    page.navigate(SITE);
    page.locator(tool.refuse).click();
    assertEquals(Set.of("VIDEO", tool.id), cookies());
    assertContains(site.beside("orejime.js"), "zonder // domein (Domain=) zijn gezet");
  }

  @ParameterizedTest
  @EnumSource
  void beforeAChoiceNothingIsKeptAndNothingRuns(ConsentTool tool) {
    visit(tool);
    assertTrue(page.locator(tool.banner).isVisible());
    assertEquals("Dorpswonen", page.title());
    assertEquals(Set.of(), cookies());
  }

  @ParameterizedTest
  @EnumSource
  void consentStartsTheServiceAndTakingItBackRemovesItsCookie(ConsentTool tool) {
    visit(tool);
    page.locator(tool.accept).click();
    page.waitForCondition(() -> page.title().equals("film"));
    assertEquals(Set.of("VIDEO", tool.id), cookies());
    page.evaluate(tool.reopen);
    openServices();
    page.locator("label:has-text('Filmtheater')").first().click();
    page.locator(tool.keep).click();
    assertEquals(Set.of(tool.id), cookies());
    page.reload();
    assertEquals("Dorpswonen", page.title());
  }

  @ParameterizedTest
  @EnumSource
  void aButtonOfTheWebsiteTakesConsentBackInOneAct(ConsentTool tool) {
    visit(tool);
    page.locator(tool.accept).click();
    page.waitForCondition(() -> page.title().equals("film"));
    assertEquals(Set.of("VIDEO", tool.id), cookies());
    page.evaluate(
        "document.body.insertAdjacentHTML('beforeend',"
            + " '<button id=terug data-cookiekeuze=weigeren>Cookies weigeren</button>')");
    page.locator("#terug").click();
    page.waitForCondition(() -> cookies().equals(Set.of(tool.id)));
    page.reload();
    assertEquals("Dorpswonen", page.title());
  }

  @ParameterizedTest
  @EnumSource
  void theFileNamesTheVersionOfTheToolItIsTriedWithHere(ConsentTool tool) {
    assertContains(site.beside(tool.id + ".js"), "Geprobeerd met " + tool.tried());
    newVisitor(tool);
  }

  @ParameterizedTest
  @EnumSource
  void theChoiceIsKeptForHalfAYear(ConsentTool tool) {
    visit(tool);
    page.locator(tool.refuse).click();
    double now = (double) page.evaluate("Date.now() / 1000 + 0.5");
    Cookie own = visitor.cookies().stream().filter(c -> c.name.equals(tool.id)).findFirst().get();
    assertEquals(180, Math.round((own.expires - now) / 86_400));
  }

  @ParameterizedTest
  @EnumSource(names = "KLARO")
  void theColoursWeGiveCanBeRead(ConsentTool tool) {
    visit(tool);
    assertContrast("#klaro");
    page.locator(tool.choose).click();
    openServices();
    assertContrast("#klaro");
  }

  private void assertContrast(String part) {
    assertEquals(List.of(), Axe.violations(page, part, "color-contrast"));
  }

  private void visit(ConsentTool tool) {
    newVisitor(tool);
    page.navigate(SITE);
    page.locator(tool.banner).waitFor();
  }

  private void newVisitor(ConsentTool tool) {
    visitor = chromium.browser().newContext();
    visitor.route("**/*", route -> answer(route, tool));
    page = visitor.newPage();
    page.onConsoleMessage(
        message -> {
          if (Set.of("error", "warning").contains(message.type())) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  private void answer(Route route, ConsentTool tool) {
    String url = route.request().url();
    switch (url.startsWith(SITE) ? url.substring(SITE.length()) : url) {
      case "" -> fulfill(route, "text/html", tool.page());
      case "stijl.css" -> fulfill(route, "text/css", ConsentTool.stylesheet());
      case "instellingen.js" -> fulfill(route, "text/javascript", site.beside(tool.id + ".js"));
      case "hulpmiddel.js" -> fulfill(route, "text/javascript", tool.script());
      default -> {
        complaints.add("asked for " + url);
        route.abort();
      }
    }
  }

  private static void fulfill(Route route, String type, String body) {
    route.fulfill(
        new Route.FulfillOptions().setContentType(type + "; charset=utf-8").setBody(body));
  }

  /** Klaro folds the services of a purpose. */
  private void openServices() {
    for (Locator folded : page.locator(".cm-caret a").all()) {
      folded.click();
    }
  }

  private Set<String> titles(ConsentTool tool, String boxes) {
    return page.locator(tool.choices + " " + boxes).all().stream()
        .map(
            box ->
                (String)
                    box.evaluate(
                        "b => b.labels[0].querySelector('.cm-list-title, .orejime-Purpose-title')"
                            + ".textContent"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> cookies() {
    return visitor.cookies().stream()
        .map(c -> c.name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Object look(String button) {
    return page.locator(button)
        .evaluate(
            "b => { const s = getComputedStyle(b); return [s.color, s.backgroundColor, s.fontSize,"
                + " s.fontWeight, s.borderStyle, s.padding, b.offsetHeight].join(' '); }");
  }

  private static void assertContains(String text, String part) {
    assertTrue(text.replaceAll("\\s+", " ").contains(part), () -> part + "\nnot in:\n" + text);
  }
}
