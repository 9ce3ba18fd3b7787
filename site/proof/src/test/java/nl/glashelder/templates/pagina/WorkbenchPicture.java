package nl.glashelder.templates.pagina;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.glashelder.preview.Preview;
import nl.glashelder.preview.PreviewServer;
import nl.glashelder.templates.Checkout;
import nl.glashelder.templates.GlashelderDesign;
import nl.glashelder.templates.StartFiles;
import org.junit.jupiter.api.Test;

/**
 * Takes the picture of the workbench that stands in the handbook; {@code .ci/pictures} runs it by
 * its name, no build does.
 */
class WorkbenchPicture {
  private static final int HEIGHT = 800;

  @Test
  void take() throws IOException {
    try (Chromium chromium = Chromium.start();
        PreviewServer server =
            new PreviewServer(
                new Preview(
                    Checkout.root().resolve("corporations"),
                    LocalDate.of(2026, 11, 30),
                    GlashelderDesign.load(),
                    StartFiles.read()),
                0);
        BrowserContext context =
            chromium
                .browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(1280, HEIGHT))) {
      Page page = context.newPage();
      page.navigate(server.address() + "review/voorbeeld/privacyverklaring/index.html");
      page.locator("button:has-text('Bewerken')").first().click();
      Locator pen = page.locator(".werkbank-pen[title^='bewaartermijnen.']").nth(1);
      pen.evaluate("e => e.scrollIntoView({block: 'center'})");
      pen.click();
      page.locator(".werkbank-gevonden h3").first().waitFor();
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("plaatje"))));
    }
  }
}
