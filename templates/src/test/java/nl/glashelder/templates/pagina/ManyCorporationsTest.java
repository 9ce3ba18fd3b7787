package nl.glashelder.templates.pagina;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.glashelder.check.report.Report;
import nl.glashelder.compare.CatalogueDifferences;
import nl.glashelder.compare.CatalogueUse;
import nl.glashelder.render.ReviewModel;
import nl.glashelder.render.ReviewModel.ReviewedCorporation;
import nl.glashelder.render.ReviewRenderer;
import nl.glashelder.render.SiteFile;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;
import nl.glashelder.templates.JtePages;
import nl.glashelder.templates.SectorCatalogue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pages of the review site that all corporations share, where those are very many. */
class ManyCorporationsTest {
  private static final String MESSAGE = "Dit is een fout.";

  private static Finding finding(String folder) {
    return new Finding(
        new Position(folder + "/privacyverklaring.yaml", 3, 1),
        Severity.ERROR,
        "R09",
        "grondslag-per-doel",
        "AVG 13(1)(c)",
        MESSAGE,
        "Herstel die.");
  }

  /** A review site of so many corporations, each with a finding, and one in the catalogue. */
  private static List<SiteFile> site(int corporations) {
    List<ReviewedCorporation> all = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(List.of(finding("catalogus")));
    for (int i = 1; i <= corporations; i++) {
      String slug = "wonen-" + i;
      findings.add(finding(slug));
      all.add(
          new ReviewedCorporation(
              slug,
              SampleSite.bare(slug, "Wonen " + i, "Assen").corporation(),
              Optional.empty(),
              List.of(),
              List.of(new ReviewModel.Note("", finding(slug))),
              List.of(),
              List.of(),
              Optional.empty()));
    }
    return new ReviewRenderer(new JtePages())
        .render(
            new ReviewModel(
                all,
                new Report(findings, List.of()),
                List.of(),
                () -> catalogue(corporations),
                false,
                false));
  }

  /** All of them take the same from the catalogue. */
  private static CatalogueDifferences catalogue(int corporations) {
    Draft like = SampleSite.draft("waterrand");
    List<CatalogueUse> uses = new ArrayList<>();
    for (int i = 1; i <= corporations; i++) {
      Draft draft =
          new Draft(
              "wonen-" + i,
              like.corporation(),
              like.corporationPlaces(),
              like.statement(),
              Optional.empty());
      uses.add(CatalogueUse.of(SectorCatalogue.read(), draft));
    }
    return CatalogueDifferences.of(SectorCatalogue.read(), uses);
  }

  private static Document page(List<SiteFile> site, String path) {
    return Jsoup.parse(
        new String(
            site.stream().filter(f -> f.path().equals(path)).findFirst().orElseThrow().bytes(),
            StandardCharsets.UTF_8));
  }

  @Test
  void theFindingsOfAFewCorporationsStandOnOnePage() {
    Document page = page(site(24), ReviewRenderer.FINDINGS);
    assertEquals(25, page.select(".bevinding").size());
    assertEquals(25, page.select("section.corporatie").size());
  }

  @Test
  void thoseOfManyAreCountedAndLedTo() {
    List<SiteFile> site = site(25);
    Document page = page(site, ReviewRenderer.FINDINGS);
    assertEquals(25, page.select("tr.corporatie").size());
    assertEquals("Wonen 1 1 0 0 0", page.getElementById("bij-wonen-1").text());
    assertEquals("../wonen-1/bevindingen.html", page.select("#bij-wonen-1 a").attr("href"));
    assertTrue(page.text().contains("R09 grondslag-per-doel fout 26 25 0"), page.text());
    Document own = page(site, "wonen-1/bevindingen.html");
    assertTrue(own.text().contains(MESSAGE));
  }

  @Test
  void whatStandsOnNoCorporationsPageStandsBesideTheCounts() {
    Document page = page(site(25), ReviewRenderer.FINDINGS);
    assertNotNull(page.getElementById("bij-catalogus"));
    assertEquals(1, page.select(".bevinding").size());
    assertFalse(page.select("#bij-catalogus .bevinding").isEmpty());
  }

  @Test
  void whatAFewMakeOfTheCatalogueHasAColumnForEachAndOfManyItIsCounted() {
    Document few = page(site(24), ReviewRenderer.CATALOGUE);
    assertEquals(25, few.selectFirst(".matrix thead tr").childrenSize());
    Document many = page(site(25), ReviewRenderer.CATALOGUE);
    assertEquals(0, many.select(".matrix").size());
    for (Element row : many.select("section:has(> h2[id^=lijst]) tbody tr")) {
      int told = row.select("td").stream().mapToInt(cell -> Integer.parseInt(cell.text())).sum();
      assertEquals(25, told, row::text);
    }
    assertFalse(many.select("section:has(> h2[id^=lijst]) tbody tr").isEmpty());
  }
}
