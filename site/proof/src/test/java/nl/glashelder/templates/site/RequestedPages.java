package nl.glashelder.templates.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.glashelder.compare.Redline;
import nl.glashelder.proof.HtmlChecker;
import nl.glashelder.publish.RequestedComparison;
import nl.glashelder.publish.Survey;
import nl.glashelder.publish.Workshop;
import nl.glashelder.templates.GlashelderDesign;
import nl.glashelder.templates.pdf.Conformance;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.History;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Comparisons that somebody asks for. */
abstract class RequestedPages {
  private static final Workshop WORKSHOP = GlashelderDesign.load();
  private static final Survey SURVEY = BuiltSite.repository().survey(WORKSHOP);

  private static RequestedComparison compare(String from, String to) {
    return compare(DocumentKind.STATEMENT, from, to);
  }

  private static RequestedComparison compare(DocumentKind kind, String from, String to) {
    return RequestedComparison.of(SURVEY, Repository.WATERRAND, kind, date(from), date(to));
  }

  private static Optional<LocalDate> date(String date) {
    return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
  }

  private static String problem(String from, String to) {
    return assertThrows(IllegalArgumentException.class, () -> compare(from, to)).getMessage();
  }

  private static SortedMap<String, byte[]> files(RequestedComparison comparison, String site) {
    Optional<URI> address = site.isEmpty() ? Optional.empty() : Optional.of(URI.create(site));
    return comparison.files(WORKSHOP, address, false).bytes();
  }

  private static Document page(RequestedComparison comparison, String site) {
    return Jsoup.parse(new String(files(comparison, site).get("html"), StandardCharsets.UTF_8));
  }

  @Test
  void withoutDatesTheDraftIsHeldAgainstTheVersionInForce() {
    assertEquals("waterrand-privacyverklaring-2026-01-01-concept", compare("", "").name());
    assertEquals(
        "Camerabeelden: wij bewaren dit nu tot 3 weken na de opname. Dat was tot 26 dagen na de"
            + " opname. Sollicitaties: wij bewaren dit nu tot 3 weken na het einde van de"
            + " procedure. Dat was tot 26 dagen na het einde van de procedure.",
        compare("", "").summary());
  }

  @Test
  void everyFileIsValidInItsKind() {
    for (RequestedComparison comparison :
        List.of(compare("", ""), compare("2024-05-25", "2027-01-01"))) {
      SortedMap<String, byte[]> files = files(comparison, "");
      assertEquals("[html, json, md, pdf]", files.keySet().toString());
      assertEquals("", HtmlChecker.complaints(withoutStyleAndScript(files.get("html"))));
      assertEquals(List.of(), Conformance.failures(files.get("pdf")));
    }
  }

  /**
   * The checker knows no CSS of this decade, and holds a script for blocked whose fingerprint the
   * policy names; both are those of the site.
   */
  private static byte[] withoutStyleAndScript(byte[] page) {
    String html = new String(page, StandardCharsets.UTF_8);
    return html.replaceAll("(?s)<(style|script)>.*?</\\1>", "").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void takingOrRefusingAllChangesOfThePageGivesTheTwoVersions() {
    History history = SURVEY.archive().history(Repository.WATERRAND, DocumentKind.STATEMENT);
    String older = history.of(LocalDate.parse("2025-01-01")).orElseThrow().words();
    String newer = history.of(LocalDate.parse("2026-01-01")).orElseThrow().words();
    String redline = page(compare("2025-01-01", "2026-01-01"), "").select(".redline").html();
    assertEquals(text(newer), text(Redline.accept(redline)));
    assertEquals(text(older), text(Redline.refuse(redline)));
  }

  /** A page has other links, and leaves out what only tools need. */
  private static String text(String words) {
    Document document = Jsoup.parseBodyFragment(words);
    document.select("*").removeAttr("data-key").removeAttr("data-doelgroep").removeAttr("id");
    document.select("a[href]").forEach(link -> link.attr("href", ""));
    return Redline.canonical(document.body().html());
  }

  @Test
  void everyChangeHasItsPlaceAndEveryPlaceItsChange() {
    Document page = page(compare("2024-05-25", "2027-01-01"), "");
    assertTrue(page.select(".groep > ol > li").size() > 1, "there are changes");
    for (Element link : page.select(".reden a, .wissel a")) {
      assertNotNull(page.selectFirst(link.attr("href")), link.outerHtml());
    }
  }

  @Test
  void thePageNeedsNoOtherFileAndNoHost() {
    Document page = page(compare("2025-01-01", "2026-01-01"), "");
    assertEquals(
        List.of(),
        page.select("link[href], script[src], img[src]:not([src^=data:])").eachAttr("outerHtml"));
    assertEquals(
        List.of(),
        page.select(
                "main a[href]:not([href^=#]):not([href^=http]):not([href^=mailto]):not([href^=tel])")
            .eachAttr("href"));
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
  }

  @Test
  void thePageLeadsToThePublicSiteWhereThatIsKnown() {
    String site = "https://privacy.example/a/";
    assertTrue(
        page(compare("2025-01-01", "2026-01-01"), site)
            .select("main a")
            .eachAttr("href")
            .contains(site + "waterrand/privacyverklaring/2025-01-01/index.html"));
    List<String> ofDraft = page(compare("", ""), site).select("a[href^=http]").eachAttr("href");
    assertTrue(
        ofDraft.stream().anyMatch(a -> a.startsWith(site + "waterrand/privacyverklaring/2026")),
        ofDraft.toString());
  }

  @Test
  void aDateWithoutAVersionIsAnsweredWithTheDatesThereAre() {
    assertEquals(
        "De privacyverklaring van waterrand heeft geen versie van 2020-01-01."
            + " Kies uit: 2024-05-25, 2025-01-01, 2026-01-01, 2027-01-01.",
        problem("2020-01-01", ""));
  }

  @Test
  void differentDocumentsAreNotCompared() {
    assertEquals(
        "De cookieverklaring van waterrand heeft geen versie van 2025-01-01. Er is wel een"
            + " privacyverklaring van die datum, maar verschillende documenten kunnen niet worden"
            + " vergeleken. De enige versie is die van 2024-05-25.",
        assertThrows(
                IllegalArgumentException.class,
                () -> compare(DocumentKind.NOTICE, "2025-01-01", ""))
            .getMessage());
  }

  @Test
  void theOlderVersionMustBeOlder() {
    assertEquals(
        "De oudere versie (2026-01-01) moet van vóór de nieuwere zijn (2025-01-01).",
        problem("2026-01-01", "2025-01-01"));
    assertTrue(problem("2026-01-01", "2026-01-01").startsWith("De oudere versie"));
  }
}
