package nl.glashelder.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.compare.Redline;
import nl.glashelder.compare.words.Hunk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RedlineTextTest {
  private static final RedlineMarks NONE = new RedlineMarks(List.of());

  private static int places(RedlineText text) {
    return text.starts().isEmpty() ? 0 : text.starts().get(0).places();
  }

  private static ComparedContent.Change change(int number, String weight, String... hunks) {
    return new ComparedContent.Change(
        number,
        weight,
        weight,
        false,
        "Iets is anders.",
        "Daarom.",
        List.of(),
        Optional.empty(),
        List.of(hunks));
  }

  @Test
  void everyBlockWithAChangeIsOnePlace() {
    RedlineText text =
        RedlineText.of("<p>Een <ins>twee</ins> drie <del>vier</del>.</p><p>Vijf</p>", NONE);
    assertEquals(1, places(text));
    assertTrue(text.html().startsWith("<p><span class=\"wissel\""));
  }

  @Test
  void aReplacedBlockIsOnePlace() {
    String redline =
        "<p data-diff=\"del\"><del>Oud</del></p><p data-diff=\"ins\"><ins>Nieuw</ins></p>";
    assertEquals(1, places(RedlineText.of(redline, NONE)));
  }

  @Test
  void aWholeNewPartIsOnePlace() {
    String redline = "<div data-diff=\"ins\"><h3><ins>Kop</ins></h3><p><ins>Tekst</ins></p></div>";
    assertEquals(1, places(RedlineText.of(redline, NONE)));
  }

  @Test
  void aPlaceNamesTheChangesItShowsAndTheyLeadToIt() {
    Redline redline = Redline.between("<p>Wij bewaren 7 dagen.</p>", "<p>Wij bewaren 4 weken.</p>");
    Hunk hunk = redline.hunks().get(0);
    RedlineText text =
        RedlineText.of(
            redline.html(), new RedlineMarks(List.of(change(12, "uitbreiding", hunk.id()))));
    Element place = parse(text.html()).selectFirst("#plek-1");
    assertEquals("wijziging 12", place.select(".nummers").text());
    assertEquals("#punt-12", place.select(".nummers a").attr("href"));
    assertEquals("uitbreiding", place.attr("data-aard"));
    assertEquals(Map.of(12, List.of("plek-1")), text.places());
    assertEquals(
        List.of("uitbreiding", "uitbreiding"),
        parse(text.html()).select("del, ins").eachAttr("data-diff-ui-aard"));
  }

  @Test
  void aChangeAtSeveralPlacesLeadsToEachOfThem() {
    Redline redline =
        Redline.between(
            "<p>Wij bewaren 7 dagen.</p><p>Dat is gelijk.</p><p>Na 7 dagen wissen wij alles.</p>",
            "<p>Wij bewaren 4 weken.</p><p>Dat is gelijk.</p><p>Na 4 weken wissen wij alles.</p>");
    String[] hunks = redline.hunks().stream().map(Hunk::id).toArray(String[]::new);
    RedlineText text =
        RedlineText.of(redline.html(), new RedlineMarks(List.of(change(3, "uitbreiding", hunks))));
    assertEquals(List.of("plek-1", "plek-2"), text.places(change(3, "uitbreiding")));
  }

  @Test
  void otherWordsForTheSameAreSaidToBeJustThat() {
    Element page = parse(RedlineText.of("<p>Een <ins>twee</ins></p>", NONE).html());
    assertEquals("alleen andere woorden", page.select(".nummers").text());
    assertEquals("tekst", page.select("ins").attr("data-diff-ui-aard"));
  }

  @Test
  void theLinksLeadThroughAllPlacesAndThroughThoseOfAWeight() {
    Redline redline =
        Redline.between(
            "<p>Dit is een.</p><p>Dat is twee.</p><p>Hier is drie.</p>",
            "<p>Dit is 1.</p><p>Dat is 2.</p><p>Hier is 3.</p>");
    List<String> hunks = redline.hunks().stream().map(Hunk::id).toList();
    RedlineText text =
        RedlineText.of(
            redline.html(),
            new RedlineMarks(
                List.of(
                    change(1, "inperking", hunks.get(0)),
                    change(2, "redactioneel", hunks.get(1)),
                    change(3, "inperking", hunks.get(2)))));
    Element page = parse(text.html());
    assertEquals(List.of("plek-1-alle", "plek-2-alle", "plek-3-alle"), way(page, "alle"));
    assertEquals(List.of("plek-1-inperking", "plek-3-inperking"), way(page, "inperking"));
    assertEquals("#plek-1-inperking-terug", page.select("#plek-3-inperking-terug").attr("href"));
  }

  private static List<String> way(Element page, String choice) {
    Element link = page.selectFirst(".bij-" + choice + " a:last-child");
    List<String> way = new java.util.ArrayList<>();
    while (link != null && !way.contains(link.id())) {
      way.add(link.id());
      link = page.getElementById(link.attr("href").substring(1));
    }
    return way;
  }

  @Test
  void aChangeThatNoReaderCanTellHasNoLabel() {
    Redline redline =
        Redline.between(
            "<p data-doelgroep=\"huurders\">Wij.</p>",
            "<p data-doelgroep=\"huurders bezoekers\">Wij.</p>");
    assertTrue(redline.html().contains("opmaak gewijzigd"));
    assertEquals("Wij.", parse(RedlineText.of(redline.html(), NONE).html()).text());
  }

  private static final String TIGHT = "<ul><li>een lijst van drie</li><li>vier</li></ul>";
  private static final String LOOSE =
      "<ul><li><p>een lijst van vijf</p></li><li><p>vier</p></li></ul>";

  @Test
  void inAListThatWasSpacedOnlyTheEditedWordsAreAPlace() {
    for (Redline redline : List.of(Redline.between(TIGHT, LOOSE), Redline.between(LOOSE, TIGHT))) {
      RedlineText text = RedlineText.of(redline.html(), NONE);
      assertEquals(1, places(text));
      assertEquals(1, parse(text.html()).select(".wissel").size());
      assertEquals(2, parse(text.html()).select("[data-diff-ui-aard]").size());
    }
  }

  @Test
  void whatNoReaderSeesIsNoPlace() {
    for (String changed :
        List.of("<p>Wij <!-- nog na te kijken -->zijn er.</p>", "<p>Wij zijn\u00ad er.</p>")) {
      Redline redline = Redline.between("<p>Wij zijn er.</p>", changed);
      assertTrue(redline.hunks().isEmpty() && !redline.isEmpty());
      assertEquals(0, places(RedlineText.of(redline.html(), NONE)));
    }
  }

  @Test
  void aSectionWithoutChangesIsFolded() {
    Element page =
        parse(
            RedlineText.of(
                    "<section><h2>Gelijk</h2><p>Tekst</p></section>"
                        + "<section><h2>Anders</h2><p><ins>Tekst</ins></p></section>",
                    NONE)
                .html());
    assertEquals("Gelijk gebleven: Gelijk", page.select("details > summary").text());
    assertEquals(1, page.select("body > section").size());
  }

  @Test
  void aLongRunWithoutChangesIsFoldedAndCounted() {
    Element page =
        parse(
            RedlineText.of(
                    "<section><h2>Kop</h2><p>1</p><p>2</p><p>3</p><p>4</p><p><del>5</del></p>"
                        + "</section>",
                    NONE)
                .html());
    assertEquals("4 alinea’s die gelijk bleven", page.select("summary").text());
  }

  @Test
  void takingOrRefusingAllChangesOfThePageGivesTheTexts() {
    String older =
        "<h1>Titel</h1><section><h2>Kop</h2><p>1</p><p>2</p><p>3</p><p>oud 4 hier</p>"
            + "<ul><li>a</li><li>b</li></ul></section><section><h2>Gelijk</h2><p>5</p></section>"
            + "<table class=\"x\"><tbody><tr><td>a</td></tr></tbody></table>";
    String newer =
        "<h1>Titel</h1><section><h2>Kop</h2><p>1</p><p>2</p><p>3</p><p>nieuw 4 hier</p>"
            + "<ul><li>b</li></ul><p class=\"titel\">c</p></section><section><h2>Gelijk</h2>"
            + "<p>5</p></section><table class=\"y\"><tbody><tr><td>a</td></tr><tr><td>b</td></tr>"
            + "</tbody></table>";
    String page = RedlineText.of(Redline.between(older, newer).html(), NONE).html();
    assertEquals(Redline.canonical(newer), Redline.canonical(Redline.accept(page)));
    assertEquals(Redline.canonical(older), Redline.canonical(Redline.refuse(page)));
  }

  @Test
  void aChangeWithoutAPlaceInTheTextHasNoPlace() {
    RedlineText text = RedlineText.of("<p>Een <ins>twee</ins></p>", NONE);
    assertEquals(List.of(), text.places(change(1, "redactioneel")));
  }

  private static Element parse(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return document.body();
  }
}
