package nl.glashelder.templates.pagina;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.glashelder.preview.Preview;
import nl.glashelder.preview.PreviewServer;
import nl.glashelder.preview.Watch;
import nl.glashelder.source.ContentReader;
import nl.glashelder.templates.GlashelderDesign;
import nl.glashelder.templates.StartFiles;

/**
 * Measures how long an editor waits in the workbench, in a real browser: from the start of the
 * server to the first page, and from a file that is saved to the page that shows it. Arguments: the
 * corporations folder (as {@code LoadFolder} makes it), the corporation to write in, and how many
 * times to save.
 */
public final class SaveMeasurement {
  private static final String SHOWN =
      "word => document.querySelector('h1').innerText.includes(word)";

  private SaveMeasurement() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(args[0]);
    Path file = folder.resolve(args[1]).resolve(ContentReader.STATEMENT);
    String yaml = Files.readString(file);
    try (Chromium chromium = Chromium.start();
        Page page = chromium.browser().newPage()) {
      long start = System.nanoTime();
      Preview preview =
          new Preview(
              folder, LocalDate.of(2026, 11, 30), GlashelderDesign.load(), StartFiles.read());
      try (PreviewServer server = new PreviewServer(preview, 0);
          Watch watch = new Watch(folder)) {
        follow(watch, preview);
        page.navigate(server.address() + "review/" + args[1] + "/privacyverklaring/index.html");
        out.printf(Locale.ROOT, "first page: %d ms%n", millisSince(start));
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
          String word = "Bewaard" + i + "keer";
          page.waitForTimeout(300 + 37 * (i % 11));
          long saved = System.nanoTime();
          Files.writeString(file, yaml.replaceFirst("(?m)^titel: .*$", "titel: " + word));
          page.waitForFunction(
              SHOWN, word, new Page.WaitForFunctionOptions().setPollingInterval(5));
          waits.add(millisSince(saved));
        }
        Collections.sort(waits);
        out.printf(
            Locale.ROOT,
            "%d saves: median %d ms, 95 of 100 within %d ms, longest %d ms%n",
            waits.size(),
            waits.get(waits.size() / 2),
            waits.get(waits.size() * 95 / 100),
            waits.get(waits.size() - 1));
      }
    } finally {
      Files.writeString(file, yaml);
    }
  }

  /** As the goal preview does, until the watch is closed. */
  private static void follow(Watch watch, Preview preview) {
    Thread thread =
        new Thread(
            () -> {
              try {
                while (true) {
                  preview.refresh(watch.next());
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
