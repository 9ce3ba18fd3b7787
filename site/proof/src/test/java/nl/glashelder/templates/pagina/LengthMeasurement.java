package nl.glashelder.templates.pagina;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.glashelder.check.language.WordCount;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Measures how much a reader of a statement has before them: all words in {@code main}, those that
 * are open at first, screens on a phone (390 by 844 px), the ease of reading (Flesch-Douma) and
 * pages on paper. The marks of findings beside a draft are left out: no reader of the statement has
 * them. Arguments: the folder of the review site, and the corporations to measure.
 */
public final class LengthMeasurement {
  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;
  private static final String MARKS = "p:has(> .kanttekeningen), .kanttekeningen";

  private LengthMeasurement() {}

  /** What was measured of one page. */
  private record Length(int words, int open, double screens, double ease, int pages) {
    private String line(String name) {
      return String.format(
          Locale.ROOT,
          "%-28s %5d words, %5d open, %5.1f screens, ease %.1f, %2d pages",
          name,
          words,
          open,
          screens,
          ease,
          pages);
    }
  }

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Length> all = new ArrayList<>();
    try (Chromium chromium = Chromium.start();
        BrowserContext phone =
            chromium
                .browser()
                .newContext(
                    new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(PHONE_WIDTH, PHONE_HEIGHT))) {
      Page page = phone.newPage();
      for (int i = 1; i < args.length; i++) {
        Path folder = Path.of(args[0], args[i], "privacyverklaring").toAbsolutePath();
        Length length = measure(folder, page);
        all.add(length);
        out.println(length.line(args[i]));
      }
    }
    out.println(
        new Length(
                all.stream().mapToInt(Length::words).sum(),
                all.stream().mapToInt(Length::open).sum(),
                all.stream().mapToDouble(Length::screens).sum(),
                all.stream().mapToDouble(Length::ease).average().orElse(0),
                all.stream().mapToInt(Length::pages).sum())
            .line("together (ease: average)"));
  }

  private static Length measure(Path folder, Page page) throws IOException {
    Path file = folder.resolve("index.html");
    page.navigate(file.toUri().toString());
    page.evaluate("marks => document.querySelectorAll(marks).forEach(m => m.remove())", MARKS);
    double height = ((Number) page.evaluate("document.documentElement.scrollHeight")).doubleValue();
    Document document = Jsoup.parse(Files.readString(file));
    document.select(MARKS).remove();
    Element main = document.selectFirst("main");
    Element open = main.clone();
    open.select("details:not([open]) > :not(summary)").remove();
    Element said = main.clone();
    said.select("[data-ui='']").remove();
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("privacyverklaring.pdf").toFile())) {
      return new Length(
          WordCount.words(main.text()),
          WordCount.words(open.text()),
          height / PHONE_HEIGHT,
          nl.glashelder.check.rule.Page.readabilityOf(said).fleschDouma(),
          pdf.getNumberOfPages());
    }
  }
}
