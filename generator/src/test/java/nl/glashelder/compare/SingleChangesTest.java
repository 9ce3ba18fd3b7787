package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each kind of single change marks what changed and no more, and both sides can be had back. */
class SingleChangesTest {
  private static final String PAGE =
      """
      <h2 id="doel">Waarom wij gegevens gebruiken</h2>
      <p>Wij bewaren uw gegevens 7 jaar. Daarna verwijderen wij ze uit onze systemen.</p>
      <p>Wij delen gegevens met de gemeente en met aannemers. Lees meer op <a href="/a">onze pagina</a>.</p>
      <ul>
      <li>uw naam en uw adres</li>
      <li>uw telefoonnummer en uw e-mailadres</li>
      <li>de hoogte van uw inkomen</li>
      </ul>
      <table>
      <thead>
      <tr><th>Gegeven</th><th>Termijn</th></tr>
      </thead>
      <tbody>
      <tr><td>Huurcontract</td><td>zeven jaar</td></tr>
      <tr><td>Camerabeelden</td><td>vier weken</td></tr>
      <tr><td>Klachten</td><td>twee jaar</td></tr>
      </tbody>
      </table>
      <h2>Uw rechten</h2>
      <p>U mag uw gegevens inzien. U mag ons vragen om fouten te verbeteren.</p>
      <p>Bent u het niet met ons eens? Dan kunt u een klacht indienen bij de toezichthouder.</p>
      """;

  /**
   * @param marked the number of words that may be marked
   * @param selector what must be found in the redline
   */
  private record Change(String name, String from, String to, int marked, String selector) {
    String changed() {
      String changed = PAGE.replace(from, to);
      assertFalse(!from.isEmpty() && changed.equals(PAGE), name + " changes nothing");
      return changed;
    }
  }

  private static final String MOVED_ITEM = "<li>uw naam en uw adres</li>\n";
  private static final String MOVED_ROW = "<tr><td>Huurcontract</td><td>zeven jaar</td></tr>\n";
  private static final String MOVED =
      "<p>Wij bewaren uw gegevens 7 jaar. Daarna verwijderen wij ze uit onze systemen.</p>\n";
  private static final String SECTION = PAGE.substring(PAGE.indexOf("<h2>Uw rechten"));

  private static List<Change> changes() {
    return List.of(
        new Change("nothing", "", "", 0, "body"),
        new Change("a number with its unit", "7 jaar", "5 jaar", 4, "p > del + ins"),
        new Change(
            "a row inserted",
            MOVED_ROW,
            MOVED_ROW + "<tr><td>Foto's</td><td>een dag</td></tr>\n",
            4,
            "tbody > tr[data-diff=ins]"),
        new Change("a row deleted", MOVED_ROW, "", 3, "tbody > tr[data-diff=del]"),
        new Change(
            "a row moved",
            PAGE.substring(PAGE.indexOf(MOVED_ROW), PAGE.indexOf("</tbody>")),
            PAGE.substring(PAGE.indexOf(MOVED_ROW) + MOVED_ROW.length(), PAGE.indexOf("</tbody>"))
                + MOVED_ROW,
            0,
            "tr[data-diff=del][data-diff-move] ~ tr[data-diff=ins][data-diff-move]"),
        new Change(
            "an item inserted",
            MOVED_ITEM,
            MOVED_ITEM + "<li>uw BSN</li>\n",
            2,
            "li[data-diff=ins]"),
        new Change(
            "an item moved",
            PAGE.substring(PAGE.indexOf(MOVED_ITEM), PAGE.indexOf("</ul>")),
            PAGE.substring(PAGE.indexOf(MOVED_ITEM) + MOVED_ITEM.length(), PAGE.indexOf("</ul>"))
                + MOVED_ITEM,
            0,
            "li[data-diff=ins][data-diff-move]"),
        new Change(
            "a paragraph moved",
            PAGE.substring(PAGE.indexOf(MOVED)),
            PAGE.substring(PAGE.indexOf(MOVED) + MOVED.length()) + MOVED,
            0,
            "p[data-diff=ins][data-diff-move]"),
        new Change(
            "a paragraph moved and edited",
            PAGE.substring(PAGE.indexOf(MOVED)),
            PAGE.substring(PAGE.indexOf(MOVED) + MOVED.length()) + MOVED.replace("7", "5"),
            4,
            "p[data-diff=ins][data-diff-move] ins"),
        new Change(
            "a paragraph split", "inzien. U mag", "inzien.</p>\n<p>U mag", 0, "p[data-diff=split]"),
        new Change(
            "paragraphs merged",
            "verbeteren.</p>\n<p>Bent",
            "verbeteren. Bent",
            0,
            "p > span[data-diff=merge]:empty"),
        new Change(
            "a heading's level",
            "<h2>Uw rechten</h2>",
            "<h3>Uw rechten</h3>",
            0,
            "h3[data-diff-old-tag=h2]"),
        new Change(
            "a list made a paragraph",
            PAGE.substring(PAGE.indexOf("<ul>"), PAGE.indexOf("<table>")),
            "<p>uw naam en uw adres, uw telefoonnummer en uw e-mailadres, de hoogte van uw inkomen</p>\n",
            34,
            "ul[data-diff=del]"),
        new Change(
            "bold added",
            "uit onze systemen",
            "uit <strong>onze systemen</strong>",
            0,
            "span[data-diff=fmt] > strong"),
        new Change(
            "a link's target",
            "href=\"/a\"",
            "href=\"/b\"",
            0,
            "span[data-diff=fmt][data-diff-old-html*=/a] > a[href=/b]"),
        new Change("a recipient renamed", "aannemers", "bouwbedrijven", 2, "p > del + ins"),
        new Change(
            "a section moved",
            PAGE,
            SECTION + PAGE.substring(0, PAGE.indexOf("<h2>Uw rechten")),
            0,
            "h2[data-diff-move]"));
  }

  @TestFactory
  Stream<DynamicTest> aSingleChangeIsMarkedAlone() {
    return changes().stream()
        .flatMap(
            change ->
                Stream.of(
                    test(change.name, change, PAGE, change.changed(), true),
                    test(change.name + ", reversed", change, change.changed(), PAGE, false),
                    test(
                        change.name + ", with keys",
                        change,
                        withKeys(PAGE),
                        withKeys(change.changed()),
                        !change.name.contains("split") && !change.name.contains("merged"))));
  }

  private static DynamicTest test(
      String name, Change change, String old, String fresh, boolean exactly) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          String redline = Redline.between(old, fresh).html();
          assertAll(
              () -> assertResolves(old, fresh, redline),
              () ->
                  assertTrue(
                      name.contains("with keys") && !exactly
                          || MarkedWords.in(redline) <= change.marked,
                      redline),
              () ->
                  assertTrue(
                      !exactly
                          || !Jsoup.parseBodyFragment(redline).select(change.selector).isEmpty(),
                      redline));
        });
  }

  /** Gives each block a key made from its own words, as an id would be. */
  private static String withKeys(String html) {
    return Pattern.compile("<(p|h2|h3|li|tr)((?: id=\"doel\")?)>(.*)")
        .matcher(html)
        .replaceAll(
            found ->
                "<%s%s data-key=\"%s\">%s"
                    .formatted(
                        found.group(1),
                        found.group(2),
                        key(Jsoup.parse(found.group(3)).text()),
                        found.group(3)));
  }

  private static String key(String text) {
    String[] words = text.split("\\W+");
    return IntStream.range(0, Math.min(3, words.length))
        .mapToObj(i -> words[i].toLowerCase(java.util.Locale.ROOT))
        .reduce((a, b) -> a + "-" + b)
        .orElse("");
  }

  static void assertResolves(String old, String fresh, String redline) {
    assertEquals(Redline.canonical(fresh), Redline.canonical(Redline.accept(redline)), redline);
    assertEquals(Redline.canonical(old), Redline.canonical(Redline.refuse(redline)), redline);
    assertEquals(Contract.read(fresh), Contract.read(redline, Contract.Side.NEW), redline);
    assertEquals(Contract.read(old), Contract.read(redline, Contract.Side.OLD), redline);
    assertEquals(Contract.text(fresh), Contract.shown(redline, Contract.Side.NEW), redline);
    assertEquals(Contract.text(old), Contract.shown(redline, Contract.Side.OLD), redline);
    assertEquals(List.of(), Contract.untrueFormats(redline), redline);
  }

  @Test
  void anInsertedColumnIsOneCellInEachRow() {
    String wider =
        PAGE.replaceAll("<tr><td>(.*?)</td>", "<tr><td>$1</td><td>ja</td>")
            .replace("<th>Gegeven</th>", "<th>Gegeven</th><th>Verplicht</th>");
    String redline = Redline.between(PAGE, wider).html();
    assertResolves(PAGE, wider, redline);
    assertEquals(4, MarkedWords.in(redline));
    assertEquals(4, Jsoup.parseBodyFragment(redline).select("tr > [data-diff=ins]").size());
  }

  @Test
  void aRecipientRenamedThroughoutIsMarkedAtEachPlace() {
    String renamed = PAGE.replace("gegevens", "persoonsgegevens");
    String redline = Redline.between(PAGE, renamed).html();
    assertResolves(PAGE, renamed, redline);
    assertEquals(8, MarkedWords.in(redline));
  }

  @Test
  void aRowInsertedWithAColumnKeepsTheTableEven() {
    String wider =
        PAGE.replaceAll("<tr><td>(.*?)</td>", "<tr><td>$1</td><td>ja</td>")
            .replace("<th>Gegeven</th>", "<th>Gegeven</th><th>Verplicht</th>")
            .replace(
                "<tr><td>Huurcontract</td><td>ja</td><td>zeven jaar</td></tr>",
                "<tr><td>Foto's</td><td>nee</td><td>een dag</td></tr>");
    String redline = Redline.between(PAGE, wider).html();
    assertResolves(PAGE, wider, redline);
    Jsoup.parseBodyFragment(redline)
        .select("tr")
        .forEach(row -> assertEquals(3, row.childrenSize(), redline));
  }

  @Test
  void aListSetWiderOrTighterMarksOnlyTheEditedWords() {
    String wide =
        PAGE.replaceAll("<li>(.*)</li>", "<li><p>$1</p></li>").replace("uw adres", "uw e-mail");
    for (String[] pair : new String[][] {{PAGE, wide}, {wide, PAGE}}) {
      String redline = Redline.between(pair[0], pair[1]).html();
      assertResolves(pair[0], pair[1], redline);
      assertEquals(3, MarkedWords.in(redline), redline);
      assertEquals(1, Redline.between(pair[0], pair[1]).hunks().size());
    }
  }

  @Test
  void aCommentIsMarkedWithoutWordsForPeople() {
    String commented = PAGE.replace("onze systemen", "onze <!-- let op --> systemen");
    Redline redline = Redline.between(PAGE, commented);
    assertResolves(PAGE, commented, redline.html());
    assertEquals(List.of(), redline.hunks());
    assertFalse(redline.html().contains("toegevoegd"));
  }

  @Test
  void aRowMovedInATableThatLostAColumnKeepsTheTableEven() {
    String old =
        """
        <table><tr data-key="a"><td>een</td><td>twee</td><td>drie</td></tr>
        <tr data-key="b"><td>vier</td><td>vijf</td><td>zes</td></tr>
        <tr data-key="c"><td>zeven</td><td>acht</td><td>negen</td></tr></table>
        """;
    String fresh =
        """
        <table><tr data-key="c"><td>zeven</td><td>negen</td></tr>
        <tr data-key="a"><td>een</td><td>drie</td></tr>
        <tr data-key="b"><td>vier</td><td>zes</td></tr></table>
        """;
    String redline = Redline.between(old, fresh).html();
    assertResolves(old, fresh, redline);
    Jsoup.parseBodyFragment(redline)
        .select("tr")
        .forEach(row -> assertEquals(3, row.childrenSize(), redline));
  }

  @Test
  void theOnlyListAtAPlaceStaysOneList() {
    String old =
        "<p>Wij gebruiken gegevens voor:</p><ul><li>verhuren van huizen</li></ul><p>Meer weten?</p>";
    String fresh =
        "<p>Wij gebruiken gegevens voor:</p><ul><li>toewijzen van huizen</li><li>de huur innen</li>"
            + "<li>helpen bij huurtoeslag</li></ul><p>Meer weten?</p>";
    String redline = Redline.between(old, fresh).html();
    assertResolves(old, fresh, redline);
    assertEquals(1, Jsoup.parseBodyFragment(redline).select("ul").size(), redline);
  }

  @Test
  void oldWordsComeBeforeNewOnesWhereTheFormatChangedToo() {
    String old =
        "<p>als bedoeld in artikel 7 van <a href=\"/w\">de wet op het huren van woningen</a>.</p>";
    String fresh =
        "<p>als bedoeld <a href=\"/w\">in artikelen 7 van de wet op het huren van woningen</a>.</p>";
    String redline = Redline.between(old, fresh).html();
    assertResolves(old, fresh, redline);
    assertEquals(1, Jsoup.parseBodyFragment(redline).select("del + ins").size(), redline);
  }
}
