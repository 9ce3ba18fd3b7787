package nl.glashelder.templates.pagina;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.glashelder.render.Edition;
import nl.glashelder.render.PublicSummary;
import nl.glashelder.render.SiteFile;
import nl.glashelder.render.SiteRenderer;
import nl.glashelder.templates.JtePages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The index of a site stays usable, however many corporations there are, or few. */
class LargeIndexTest {
  private static SortedMap<String, String> files(int corporations) {
    List<PublicSummary> summaries = new ArrayList<>();
    for (int i = 0; i < corporations; i++) {
      summaries.add(
          new PublicSummary(
              "c" + i,
              (i % 3 == 0 ? "Wonen" : i % 3 == 1 ? "Élan" : "Stad") + " nummer " + i,
              Optional.empty(),
              Optional.of(i % 2 == 0 ? "Utrecht" : "'s-Hertogenbosch"),
              false,
              List.of(),
              List.of(),
              List.of()));
    }
    SortedMap<String, String> files = new TreeMap<>();
    Edition edition = new Edition(LocalDate.of(2026, 11, 21), Optional.empty(), true);
    for (SiteFile file : new SiteRenderer(new JtePages()).shared(summaries, edition)) {
      if (!file.path().endsWith(".woff2")) {
        files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @Test
  void aSiteOfOneCorporationHasNothingToSearch() {
    Document start = Jsoup.parse(files(1).get("index.html"));
    assertEquals("Privacy en cookies bij Wonen nummer 0", start.selectFirst("h1").text());
    assertEquals("c0/index.html", start.selectFirst("main a").attr("href"));
    assertTrue(start.select(".zoeken, .letters, script").isEmpty(), start.body().html());
  }

  @Test
  void aSectorStandsOnOnePageAsItAlwaysDid() {
    SortedMap<String, String> files = files(500);
    assertEquals(500, Jsoup.parse(files.get("index.html")).select(".corporatie").size());
    assertTrue(files.keySet().stream().noneMatch(p -> p.contains("delen") || p.contains("op-")));
  }

  @Test
  void manyStandOnPagesByLetterAndPlaceAndEachIsFoundInAPart() {
    SortedMap<String, String> files = files(3000);
    Document start = Jsoup.parse(files.get("index.html"));
    assertTrue(start.select(".corporatie").isEmpty(), "the start lists them all");
    assertTrue(start.text().contains("Er zijn 3000 corporaties."), start.text());
    int listed = 0;
    for (Element link : start.select(".letters a")) {
      Document page = Jsoup.parse(files.get(link.attr("href")));
      listed += page.select(".corporatie").size();
      assertFalse(page.select(".corporatie a[href^=../c]").isEmpty(), link.attr("href"));
    }
    assertEquals(6000, listed, "each by its name and by its place");
    assertTrue(files.get("op-letter/el.html").contains("Woningcorporaties met El"));
    assertTrue(files.get("op-plaats/u.html").contains("<h2>Utrecht</h2>"));
    assertTrue(files.get("op-plaats/h.html").contains("<h2>'s-Hertogenbosch</h2>"));
    assertTrue(files.get("zoeken/he.js").startsWith("glashelder.deel([\"he\",["));
    assertTrue(files.get("zoeken/el.js").contains("[\"Élan nummer 1\","));
    assertTrue(files.get("zoeken/el.js").contains("\"c1/index.html\"]"));
    assertEquals(files, files(3000), "the same summaries give the same files");
  }
}
