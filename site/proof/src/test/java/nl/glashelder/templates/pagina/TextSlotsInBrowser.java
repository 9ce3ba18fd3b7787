package nl.glashelder.templates.pagina;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.glashelder.render.SiteFile;
import nl.glashelder.templates.slots.HostileCorporation;
import org.junit.jupiter.api.Test;

/**
 * Pages with a hostile text in every place, in a real browser: with their policy, and without it,
 * as where a website takes over the words alone. No build runs it, for it takes long: name it with
 * {@code -Dtest}, and {@code -Dbeurten=alle} for all turns, {@code -Dbeurten=10-19} for ten of
 * them.
 */
class TextSlotsInBrowser {
  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";

  /** The first turn and the one behind the last; a long run can be done in parts. */
  private static int[] turns() {
    String asked = System.getProperty("beurten", "0-0");
    int all = HostileCorporation.turns();
    if (asked.equals("alle")) {
      return new int[] {0, all};
    }
    String[] ends = asked.split("-");
    return new int[] {Integer.parseInt(ends[0]), Math.min(all, Integer.parseInt(ends[1]) + 1)};
  }

  @Test
  void nothingRunsAndNobodyElseIsAskedWithThePolicyAndWithoutIt() {
    boolean found = Chromium.find().isPresent();
    if (!found && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("no Chromium found, and CI must test in a browser");
    }
    assumeTrue(found, "skipped: no Chromium on this machine");
    try (Chromium chromium = Chromium.start()) {
      for (int turn = turns()[0]; turn < turns()[1]; turn++) {
        Map<String, byte[]> files = HostileCorporation.of(turn).pages();
        assertTrue(HostileCorporation.html(files).count() > 10, "pages");
        try (LoopbackServer server =
            new LoopbackServer(
                Map.of("/met/", files(files, false), "/zonder/", files(files, true)))) {
          assertEquals(List.of(), wrong(chromium, server, files), "turn " + turn);
          System.out.println("turn " + turn + ": nothing");
        }
      }
    }
  }

  private static List<SiteFile> files(Map<String, byte[]> files, boolean bare) {
    List<SiteFile> served = new ArrayList<>();
    files.forEach(
        (path, bytes) ->
            served.add(
                new SiteFile(path, () -> bare && path.endsWith(".html") ? without(bytes) : bytes)));
    return served;
  }

  private static byte[] without(byte[] page) {
    return new String(page, StandardCharsets.UTF_8)
        .replaceAll(POLICY, "")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> wrong(
      Chromium chromium, LoopbackServer server, Map<String, byte[]> files) {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.onDialog(
          dialog -> {
            wrong.add("a dialog at " + page.url());
            dialog.dismiss();
          });
      page.onPageError(error -> wrong.add(error + " at " + page.url()));
      page.onRequest(
          request -> {
            if (!request.url().startsWith(server.host()) && !request.url().startsWith("data:")) {
              wrong.add(request.url() + " asked by " + page.url());
            }
          });
      for (String root : List.of("/met/", "/zonder/")) {
        HostileCorporation.html(files)
            .forEach(
                file -> {
                  page.navigate(server.address(root + file.getKey()));
                  if (!"undefined".equals(page.evaluate("typeof geraakt"))) {
                    wrong.add("a text ran at " + page.url());
                  }
                });
      }
      files.keySet().stream()
          .filter(path -> path.endsWith("klaro.js") || path.endsWith("orejime.js"))
          .forEach(
              path -> {
                page.navigate(server.address("/zonder/site/404.html"));
                page.addScriptTag(
                    new Page.AddScriptTagOptions().setUrl(server.address("/zonder/" + path)));
                if (!"undefined".equals(page.evaluate("typeof geraakt"))) {
                  wrong.add("a text ran in " + path);
                }
              });
    }
    return wrong;
  }
}
