package nl.glashelder.templates.pagina;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes a picture of a page, for a look while working on the design. Arguments: address, file,
 * width, top, height, {@code light} or {@code dark}, and optionally what to click first.
 */
public final class Pictures {
  private Pictures() {}

  public static void main(String[] args) throws Exception {
    try (Chromium chromium = Chromium.start()) {
      for (String line : Files.readAllLines(Path.of(args[0]))) {
        take(chromium.browser(), line.split(" "));
      }
    }
  }

  private static void take(Browser browser, String[] order) {
    int top = Integer.parseInt(order[3]);
    int height = Integer.parseInt(order[4]);
    ColorScheme scheme = order[5].equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT;
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(Integer.parseInt(order[2]), height)
                .setColorScheme(scheme))) {
      Page page = context.newPage();
      page.navigate(order[0]);
      for (int i = 6; i < order.length; i++) {
        page.click(order[i]);
      }
      page.evaluate("top => window.scrollTo({top, behavior: 'instant'})", top);
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(order[1])));
    }
  }
}
