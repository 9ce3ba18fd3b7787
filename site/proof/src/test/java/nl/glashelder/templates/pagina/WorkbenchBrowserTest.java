package nl.glashelder.templates.pagina;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.preview.Preview;
import nl.glashelder.preview.PreviewServer;
import nl.glashelder.publish.NewCorporation;
import nl.glashelder.templates.Checkout;
import nl.glashelder.templates.GlashelderDesign;
import nl.glashelder.templates.SectorCatalogue;
import nl.glashelder.templates.StartFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench in a real browser, with a mouse and by keyboard. */
@Tag("browser")
class WorkbenchBrowserTest {
  private static final String DRAFT = "review/zilverduin/privacyverklaring/index.html";

  private static Chromium chromium;

  /** The last change that the page shows. */
  private static final String SHOWN = "Number(document.documentElement.dataset.getoond ?? 0)";

  @TempDir Path folder;
  private Preview preview;
  private PreviewServer server;
  private Page page;

  @BeforeAll
  static void startBrowser() {
    boolean found = Chromium.find().isPresent();
    if (!found && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("no Chromium found, and CI must test in a browser");
    }
    assumeTrue(
        found,
        "skipped: no Chromium on the PATH, and none named by -D" + Chromium.PROPERTY + "=...");
    chromium = Chromium.start();
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void serve() throws IOException {
    new NewCorporation(StartFiles.read(), SectorCatalogue.read())
        .write(folder, "zilverduin", "Stichting Zilverduin", FormOfAddress.FORMAL);
    preview =
        new Preview(folder, LocalDate.of(2026, 11, 30), GlashelderDesign.load(), StartFiles.read());
    server = new PreviewServer(preview, 0);
    page = chromium.browser().newPage();
  }

  @AfterEach
  void stop() {
    page.close();
    server.close();
  }

  private static Locator button(Page on, String name) {
    return on.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
  }

  private static Locator text(Page on) {
    return on.locator("#werkbank-tekst");
  }

  private Page open(String path) {
    page.navigate(server.address() + path);
    return page;
  }

  private static void edit(Page on, String block) {
    if (!"true".equals(button(on, "Bewerken").getAttribute("aria-pressed"))) {
      button(on, "Bewerken").click();
    }
    on.locator(".werkbank-pen[title='" + block + "']").first().click();
    text(on).waitFor();
  }

  private static void saved(Page on) {
    button(on, "Opslaan").click();
    on.getByText(Pattern.compile("^Opgeslagen\\.")).waitFor();
  }

  private static void fillIn(Page on, String file, String content) {
    edit(on, file.equals("corporatie.yaml") ? "corporatie.naam" : "titel");
    button(on, "Hele bestand").click();
    on.getByText(Pattern.compile(file + ", regel 1 ")).waitFor();
    text(on).fill(content);
    saved(on);
    button(on, "Sluiten").click();
  }

  @Test
  void fromANewCorporationToAPublishedAndComparedVersion() throws IOException {
    open("review/index.html");
    button(page, "Nieuwe corporatie").click();
    page.getByLabel("Naam").fill("Stichting Witkreek");
    assertEquals("witkreek", page.getByLabel("Map").inputValue(), "proposed");
    button(page, "Begin").click();
    page.waitForURL("**/review/witkreek/index.html");

    // A question, answered with its form.
    page.locator("[data-nummer='R03']").getByRole(AriaRole.BUTTON).first().click();
    page.locator(".werkbank-paneel").getByLabel("KvK-nummer").fill("30012345");
    button(page, "Opslaan").click();
    page.locator("[data-nummer='R03']").waitFor(detached());
    assertTrue(
        Files.readString(folder.resolve("witkreek/corporatie.yaml")).contains("kvk: \"30012345\""));

    // The rest, written in the browser.
    Path example = Checkout.root().resolve("corporations/voorbeeld");
    open("review/witkreek/privacyverklaring/index.html");
    for (String file : List.of("corporatie.yaml", "privacyverklaring.yaml")) {
      String content = Files.readString(example.resolve(file)).replaceAll("(?m)^ +logo: .*\\n", "");
      fillIn(page, file, content);
    }
    publish("2026-12-01", "De eerste versie.");
    assertTrue(Files.exists(folder.resolve("witkreek/versies/privacyverklaring/2026-12-01")));

    open("review/witkreek/privacyverklaring/index.html");
    edit(page, "titel");
    text(page).fill(text(page).inputValue().replaceFirst("titel: .*", "titel: Privacyreglement"));
    saved(page);
    button(page, "Sluiten").click();
    publish("2026-12-15", "Een andere naam.");
    open("site/witkreek/privacyverklaring/vergelijk/2026-12-01/2026-12-15/index.html");
    assertTrue(page.textContent("main").contains("Privacyreglement"));
  }

  private static Locator.WaitForOptions detached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }

  private void publish(String date, String reason) {
    button(page, "Publiceren").click();
    page.getByLabel("Geldt vanaf").fill(date);
    page.getByLabel("Wat er veranderde").fill(reason);
    page.locator(".werkbank-paneel button[value='echt']").click();
    Locator done = page.getByText("Bekijk de gepubliceerde versie");
    done.or(page.locator(".werkbank-paneel fieldset").first()).first().waitFor();
    if (page.locator(".werkbank-paneel fieldset").count() > 0) {
      // What data alone cannot weigh is weighed by who publishes.
      page.locator(".werkbank-paneel fieldset select").selectOption("redactioneel");
      page.locator(".werkbank-paneel fieldset input").fill("Alleen de naam.");
      page.locator(".werkbank-paneel button[value='echt']").click();
    }
    done.waitFor();
  }

  @Test
  void aMistakeIsSeenWhileTypingAndOverThePageUntilItIsMended() {
    open(DRAFT);
    edit(page, "titel");
    String right = text(page).inputValue();
    text(page).fill(right.replace("titel:", "tietel:"));
    page.getByText("De sleutel 'tietel' bestaat hier niet").first().waitFor();
    saved(page);
    page.locator("#werkbank-fouten").waitFor();
    assertTrue(page.textContent("main").contains("Privacyverklaring van Stichting Zilverduin"));

    text(page).fill(right);
    saved(page);
    page.locator("#werkbank-fouten").waitFor(detached());
  }

  @Test
  void whatIsEditedStaysInSightBesideThePanel() {
    open(DRAFT);
    button(page, "Bewerken").click();
    Locator pen = page.locator("main .werkbank-pen").last();
    pen.click();
    text(page).waitFor();
    assertTrue(
        (boolean)
            pen.evaluate(
                "e => { const r = e.getBoundingClientRect();"
                    + " return r.top >= 0 && r.bottom <= innerHeight; }"));
  }

  /**
   * What is asked about and what answers it are both in sight, and nothing runs off at the side.
   */
  @Test
  void formAndEditorCanBeUsedOnAPhone() {
    page.setViewportSize(390, 844);
    open("review/zilverduin/index.html");
    page.locator("[data-nummer='R03'] button").first().click();
    page.locator(".werkbank-vraag").waitFor();
    fitsOnAPhone("a question");
    open(DRAFT);
    assertEquals(
        true,
        page.evaluate(
            "(() => { const tops = [...document.querySelectorAll('.werkbank-balk > :is(a, button)')]"
                + ".map(e => e.getBoundingClientRect().top);"
                + " return Math.max(...tops) - Math.min(...tops) < 20; })()"),
        "the bar takes one line");
    button(page, "Bewerken").click();
    Locator pen = page.locator("main .werkbank-pen").last();
    pen.click();
    text(page).waitFor();
    page.locator(".werkbank-gevonden h3").first().waitFor();
    fitsOnAPhone("the editor");
    assertTrue(
        (boolean)
            pen.evaluate(
                "e => { const r = e.getBoundingClientRect();"
                    + " const top = document.querySelector('.werkbank-balk').getBoundingClientRect();"
                    + " const below = document.querySelector('.werkbank-paneel');"
                    + " return r.top >= top.bottom && r.bottom <= below.getBoundingClientRect().top; }"),
        "what is edited is in sight");
    button(page, "Sluiten").click();
    button(page, "Publiceren").click();
    fitsOnAPhone("publishing");
  }

  private void fitsOnAPhone(String what) {
    assertEquals(
        "[]",
        page.evaluate(
            "JSON.stringify([document.documentElement, document.querySelector('.werkbank-paneel')]"
                + ".filter(e => e.scrollWidth > e.clientWidth).map(e => e.tagName))"),
        what + " is no wider than the window");
    page.locator(".werkbank-paneel").evaluate("e => e.scrollTo(0, e.scrollHeight)");
    assertEquals(
        true,
        button(page, "Sluiten")
            .evaluate(
                "e => { const r = e.getBoundingClientRect(), x = r.left + r.width / 2;"
                    + " return e.getClientRects().length === 1 && r.height < 50"
                    + " && document.elementFromPoint(x, r.top + r.height / 2) === e; }"),
        what + " can be closed wherever one reads");
  }

  @Test
  void anotherWindowShowsASaveInPlaceWithItsScroll() {
    open(DRAFT);
    Page other = chromium.browser().newPage();
    other.navigate(server.address() + DRAFT);
    other.evaluate("scrollTo({top: document.body.scrollHeight / 2, behavior: 'instant'})");
    other.evaluate("document.body.dataset.zelfde = 'ja'");
    int scroll = (int) other.evaluate("Math.round(scrollY)");

    edit(page, "titel");
    text(page).fill(text(page).inputValue().replaceFirst("titel: .*", "titel: Privacyreglement"));
    saved(page);
    other.getByText("Privacyreglement").first().waitFor();
    assertEquals("ja", other.evaluate("document.body.dataset.zelfde"), "not loaded anew");
    assertTrue(Math.abs((int) other.evaluate("Math.round(scrollY)") - scroll) < 40);
    other.close();
  }

  @Test
  void aSaveThatConflictsIsShownAndNothingIsLost() throws IOException {
    open(DRAFT);
    edit(page, "titel");
    String mine = text(page).inputValue().replaceFirst("titel: .*", "titel: Privacystatement");
    text(page).fill(mine);
    Path file = folder.resolve("zilverduin/privacyverklaring.yaml");
    Files.writeString(
        file, Files.readString(file).replaceFirst("titel: .*", "titel: Privacyreglement"));

    button(page, "Opslaan").click();
    page.getByText("Er is niets opgeslagen").first().waitFor();
    assertEquals(mine, text(page).inputValue());
    assertTrue(
        page.getByLabel("Wat er nu in het bestand staat")
            .inputValue()
            .contains("Privacyreglement"));
    assertTrue(Files.readString(file).contains("titel: Privacyreglement"));

    button(page, "Ga verder met de nieuwe tekst").click();
    assertTrue(page.getByLabel("Wat u had getypt").inputValue().contains("Privacystatement"));
    text(page).fill(mine);
    saved(page);
    assertTrue(Files.readString(file).contains("titel: Privacystatement"));
  }

  @Test
  void aReviewerFindsOneOfManyCorporationsAndKeepsItWhileOthersSave() throws IOException {
    NewCorporation begin = new NewCorporation(StartFiles.read(), SectorCatalogue.read());
    begin.write(folder, "witkreek", "Stichting Witkreek", FormOfAddress.FORMAL);
    begin.write(folder, "aardbei", "Woningstichting Aardbei", FormOfAddress.FORMAL);
    preview.refresh();
    open("review/index.html");
    Locator rows = page.locator("tbody tr:visible");
    Locator search = page.getByLabel("Zoek een corporatie");
    search.fill("witkrek");
    page.getByText("1 corporatie gevonden").waitFor();
    assertEquals(List.of("Stichting Witkreek"), rows.locator("th").allTextContents());

    Path file = folder.resolve("aardbei/corporatie.yaml");
    Files.writeString(file, Files.readString(file) + "\nmerknaam: Aardbei\n");
    int before = (int) page.evaluate(SHOWN);
    preview.refresh();
    page.waitForFunction("n => " + SHOWN + " > n", before);
    assertEquals(List.of("Stichting Witkreek"), rows.locator("th").allTextContents());
    assertEquals("witkrek", search.inputValue());

    open("review/bevindingen/index.html");
    search.fill("aardbei");
    page.getByText("1 corporatie gevonden").waitFor();
    assertEquals(
        List.of("Woningstichting Aardbei"),
        page.locator(".matrix thead th a:visible").allTextContents());
    assertEquals(
        List.of("Woningstichting Aardbei"),
        page.locator("section.corporatie > h2:visible").allTextContents());
    search.fill("");
    assertEquals(3, page.locator(".matrix thead th a:visible").count());
  }

  @Test
  void everythingCanBeDoneByKeyboard() throws IOException {
    open(DRAFT);
    button(page, "Bewerken").focus();
    page.keyboard().press("Enter");
    page.locator(".werkbank-pen[title='titel']").first().focus();
    // Somebody saves meanwhile: the focus stays where it is.
    Path other = folder.resolve("zilverduin/corporatie.yaml");
    int before = (int) page.evaluate(SHOWN);
    Files.writeString(other, Files.readString(other) + "\n# Later meer.\n");
    preview.refresh();
    page.waitForFunction("n => " + SHOWN + " > n", before);
    assertEquals("titel", page.evaluate("document.activeElement.title"));
    page.keyboard().press("Enter");
    text(page).waitFor();
    page.locator("#werkbank-tekst:focus").waitFor();
    page.keyboard().press("Control+Home");
    page.keyboard().type("onder");
    page.locator(".werkbank-aanbod button").first().waitFor();
    page.keyboard().press("Control+Space");
    page.locator(".werkbank-aanbod button:focus").waitFor();
    page.keyboard().press("Enter");
    assertTrue(text(page).inputValue().startsWith("ondertitel: titel:"), text(page).inputValue());
    page.keyboard().type("Voor wie bij ons huurt\n");
    page.keyboard().press("Control+s");
    page.getByText(Pattern.compile("^Opgeslagen\\.")).waitFor();
    page.getByText("Voor wie bij ons huurt").first().waitFor();
    page.keyboard().press("Escape");
    assertFalse(page.locator(".werkbank-paneel").isVisible());
    assertEquals(
        "titel", page.evaluate("document.activeElement.title"), "the focus is back where it was");
  }

  @Test
  void axeFindsNothingWhateverIsOpen() {
    for (int width : List.of(390, 1280)) {
      page.setViewportSize(width, 900);
      open("review/index.html");
      button(page, "Nieuwe corporatie").click();
      assertEquals(List.of(), Axe.violations(page), "new at " + width);
      open("review/zilverduin/index.html");
      assertEquals(List.of(), Axe.violations(page), "tasks at " + width);
      page.locator("[data-nummer='R13']").first().evaluate("e => e.closest('details').open = true");
      page.locator("[data-nummer='R13'] button").first().click();
      page.locator(".werkbank-vraag").waitFor();
      assertEquals(List.of(), Axe.violations(page), "question at " + width);
      open(DRAFT);
      edit(page, "titel");
      page.locator(".werkbank-gevonden h3").first().waitFor();
      assertEquals(List.of(), Axe.violations(page), "editor at " + width);
      button(page, "Sluiten").click();
      button(page, "Publiceren").click();
      assertEquals(List.of(), Axe.violations(page), "publishing at " + width);
      button(page, "Bewerken").click();
    }
  }
}
