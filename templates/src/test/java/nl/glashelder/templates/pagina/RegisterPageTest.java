package nl.glashelder.templates.pagina;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.glashelder.render.SiteFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The register that a privacy officer reads beside the draft. */
class RegisterPageTest {
  private static final Map<String, byte[]> FILES =
      SampleSite.reviewFiles().stream()
          .filter(file -> file.path().startsWith("waterrand/"))
          .collect(Collectors.toMap(SiteFile::path, SiteFile::bytes));

  private static Document page(String path) {
    return Jsoup.parse(new String(FILES.get(path), StandardCharsets.UTF_8));
  }

  private static final Document REGISTER = page("waterrand/register/index.html");

  private static String cell(String processing, String heading) {
    return REGISTER.selectFirst("#" + processing + " dt:contains(" + heading + ") + dd").text();
  }

  @Test
  void everyProcessingStandsThereWithWhatTheDraftSaysOfIt() {
    assertEquals(
        "om de huur te innen en betalingsachterstanden op te lossen automatische incasso een"
            + " betalingsregeling treffen",
        cell("verwerkingen-innen", "Doeleinden"));
  }

  @Test
  void whatEveryProcessingSaysInTheSameWordsStandsThereOnce() {
    assertEquals(
        1, REGISTER.select("dt:contains(Verwerkingsverantwoordelijke)").size(), "one controller");
  }

  @Test
  void whatTheLawAsksAndTheDraftDoesNotSayComesFirst() {
    Element gaps = REGISTER.selectFirst("main section");
    assertEquals("ontbreekt", gaps.id());
    for (Element link : gaps.select("a")) {
      assertTrue(REGISTER.selectFirst(link.attr("href")) != null, link.outerHtml());
    }
  }

  @Test
  void everyProcessingLeadsToItsPlaceInTheDraft() {
    Document draft = page("waterrand/privacyverklaring/index.html");
    List<String> links = REGISTER.select("a[href*=index.html#]").eachAttr("href");
    assertTrue(!links.isEmpty(), REGISTER.select("a").eachAttr("href").toString());
    for (String link : links) {
      String id = link.substring(link.indexOf('#') + 1);
      assertTrue(draft.getElementById(id) != null, link);
    }
  }

  @Test
  void theSameRegisterLiesBesideItForASpreadsheet() {
    String csv = new String(FILES.get("waterrand/register/register.csv"), StandardCharsets.UTF_8);
    for (Element heading : REGISTER.select("main section[id*=-] > h2")) {
      assertTrue(csv.contains(heading.text()) || heading.text().equals("Voor alle verwerkingen"));
    }
  }

  @Test
  void whoHasMuchToDoFindsTheRegisterThere() {
    assertTrue(
        page("waterrand/index.html")
            .select(".vormen a")
            .eachText()
            .toString()
            .contains("Register"));
  }
}
