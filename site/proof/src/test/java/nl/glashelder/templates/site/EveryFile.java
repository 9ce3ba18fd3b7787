package nl.glashelder.templates.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import nl.glashelder.proof.HtmlChecker;
import nl.glashelder.templates.pdf.Conformance;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What holds for every single file of the public site and of the review site. */
abstract class EveryFile {
  /** Parts of a page, to be placed in another site. */
  private static final List<String> PARTS = List.of("/fragment.html", "/banner.html");

  /** Its addresses are from the root of the server, wherever that puts it. */
  private static final String NOT_FOUND = "site/404.html";

  @Test
  void everyPdfConformsToPdfUaAndPdfA() {
    Map<String, List<String>> failures = new ConcurrentSkipListMap<>();
    Map<String, byte[]> different = different(BuiltSite.files(".pdf"));
    different.entrySet().parallelStream()
        .forEach(
            file -> {
              List<String> found = Conformance.failures(file.getValue());
              if (!found.isEmpty()) {
                failures.put(file.getKey(), found);
              }
            });
    assertEquals(Map.of(), failures);
    assertTrue(different.size() > 20, "only " + different.size());
  }

  @Test
  void theHtmlCheckerFindsNothingOnAnyPage() {
    Map<String, String> complaints = new ConcurrentSkipListMap<>();
    Map<String, byte[]> pages = different(pages());
    pages.entrySet().parallelStream()
        .forEach(
            page -> {
              String found = HtmlChecker.complaints(page.getValue());
              if (!found.isEmpty()) {
                complaints.put(page.getKey(), found);
              }
            });
    assertEquals(Map.of(), complaints);
    assertTrue(pages.size() > 100, "only " + pages.size());
  }

  @Test
  void everyLinkAndAnchorLeadsSomewhere() {
    Map<String, Set<String>> ids = new HashMap<>();
    Map<String, Document> pages = new TreeMap<>();
    pages()
        .forEach(
            page -> {
              Document parsed = Jsoup.parse(new String(page.getValue(), StandardCharsets.UTF_8));
              pages.put(page.getKey(), parsed);
              ids.put(page.getKey(), new HashSet<>(parsed.select("[id]").eachAttr("id")));
            });
    List<String> broken = new ArrayList<>();
    pages.forEach(
        (path, page) -> {
          for (Element link : page.select("[href], [src]")) {
            String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            if (!path.equals(NOT_FOUND) && !leadsSomewhere(path, address, ids)) {
              broken.add(path + " -> " + address);
            }
          }
        });
    assertEquals(List.of(), broken);
  }

  private static boolean leadsSomewhere(String path, String address, Map<String, Set<String>> ids) {
    URI target = URI.create("/" + path).resolve(address);
    if (target.isAbsolute()) {
      return true;
    }
    String file = target.getPath().substring(1);
    String page = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
    String anchor = target.getFragment();
    // What is public must not lead to what is not.
    boolean leaks = path.startsWith("site/") && !page.startsWith("site/");
    return !leaks
        && BuiltSite.files().containsKey(page)
        && (anchor == null || anchor.isEmpty() || ids.get(page).contains(anchor));
  }

  private static Stream<Map.Entry<String, byte[]>> pages() {
    return BuiltSite.files(".html")
        .filter(file -> PARTS.stream().noneMatch(file.getKey()::endsWith));
  }

  /** Each content once: a version in force stands at two addresses. */
  private static Map<String, byte[]> different(Stream<Map.Entry<String, byte[]>> files) {
    Map<String, byte[]> different = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    files.forEach(
        file -> {
          if (seen.add(new String(file.getValue(), StandardCharsets.ISO_8859_1))) {
            different.put(file.getKey(), file.getValue());
          }
        });
    return different;
  }
}
