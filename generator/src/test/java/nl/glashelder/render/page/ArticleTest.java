package nl.glashelder.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.wording.Voice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ArticleTest {
  private static final String WORDS =
      """
      <h1 data-key="titel">Privacyverklaring</h1>
      <section data-key="in-het-kort" class="in-het-kort" id="in-het-kort">
        <h2 data-key="in-het-kort.kop">In het kort</h2>
        <p>Over persoonsgegevens.</p>
      </section>
      <section data-key="inleiding" id="inleiding">
        <h2 data-key="inleiding.kop">Over deze verklaring</h2>
        <p data-key="inleiding.tekst">Wij gebruiken Persoonsgegevens.</p>
        <p>Ook deze persoonsgegevens.</p>
      </section>
      <section data-key="begrippen" id="begrippen">
        <h2 data-key="begrippen.kop">Begrippen</h2>
        <dl class="begrippen">
          <dt data-key="begrippen.pg" id="begrippen-pg"><dfn>Persoonsgegevens</dfn></dt>
          <dd data-key="begrippen.pg.uitleg"><p>Alles over u.</p></dd>
        </dl>
      </section>
      """;

  private final Article article =
      Article.of(WORDS, Optional.empty(), new Voice(FormOfAddress.FORMAL), new TreeSet<>());

  @Test
  void theContentsNameEverySectionAfterTheSummary() {
    assertEquals(
        List.of("inleiding", "begrippen"),
        article.contents().entries().stream().map(Contents.Entry::id).toList());
  }

  @Test
  void aTermLeadsToItsDefinitionOnceWhereItIsFirstUsed() {
    Element body = Jsoup.parseBodyFragment(article.body());
    assertEquals(1, body.select(".begrip").size());
    Element lead = body.selectFirst(".begrip");
    assertEquals("Wij gebruiken Persoonsgegevens.", lead.previousElementSibling().text());
    assertEquals("Wat betekent ‘persoonsgegevens’?", lead.text());
    assertEquals("#begrippen-pg", lead.selectFirst("a").attr("href"));
    assertEquals(1, body.select("*:containsOwn(Alles over u.)").size(), "said once");
  }

  @Test
  void aWordThatTheSentenceExplainsIsNotExplainedAgain() {
    for (String explained :
        List.of(
            "Om een goede reden (een gerechtvaardigd belang). Een gerechtvaardigd belang dus.",
            "Bij een gerechtvaardigd belang (een goede reden) mag dat.")) {
      assertEquals(List.of(), questions("<p>" + explained + "</p>"));
    }
    assertEquals(
        List.of("Wat betekent ‘EER’?"), questions("<p>Europese Economische Ruimte (EER).</p>"));
  }

  private static List<String> questions(String sentence) {
    String words = "<h1>Verklaring</h1><section id=\"a\"><h2>A</h2>" + sentence + "</section>";
    return Jsoup.parseBodyFragment(
            Article.of(words, Optional.empty(), new Voice(FormOfAddress.FORMAL), new TreeSet<>())
                .body())
        .select(".begrip summary")
        .eachText();
  }

  @Test
  void aWordOfLawIsExplainedOnceUnlessTheStatementDefinesIt() {
    String words =
        WORDS.replace(
            "<p>Ook deze", "<p>Gaat dat buiten de EER? De EER dus.</p><p>Buiten de EER. Deze");
    Element body =
        Jsoup.parseBodyFragment(
            Article.of(words, Optional.empty(), new Voice(FormOfAddress.FORMAL), new TreeSet<>())
                .body());
    assertEquals(
        List.of("Wat betekent ‘persoonsgegevens’?", "Wat betekent ‘EER’?"),
        body.select(".begrip > summary, .begrip > a").eachText());
    assertTrue(
        body.selectFirst("details.begrip:has(summary:contains(EER))").text().contains("IJsland"));
  }

  @Test
  void everyHeadingHasALinkToItsPartBesideIt() {
    Element body = Jsoup.parseBodyFragment(article.body());
    assertEquals(
        List.of("#inleiding", "#begrippen", "#begrippen-pg"),
        body.select("a[data-ui]").eachAttr("href"));
    assertEquals("Over deze verklaring", body.selectFirst("h2").text());
    assertEquals("-1", body.selectFirst("a[data-ui]").attr("tabindex"));
  }

  @Test
  void whatOnlyToolsNeedIsNotSent() {
    assertFalse(article.body().contains("data-key"));
    assertFalse(article.body().contains("  "), "no indentation");
    assertTrue(article.body().contains("id=\"begrippen-pg\""));
  }

  @Test
  void withoutAudiencesThereIsNoChoice() {
    assertFalse(article.choice().isOffered());
  }
}
