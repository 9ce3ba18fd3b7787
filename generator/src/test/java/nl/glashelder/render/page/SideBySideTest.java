package nl.glashelder.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.glashelder.compare.Redline;
import nl.glashelder.render.page.SideBySide.Row;
import nl.glashelder.render.page.SideBySide.Stretch;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  @Test
  void inAListThatWasSpacedOnlyTheEditedWordsAreMarked() {
    String tight = "<ul><li>een lijst van drie</li><li>vier</li></ul>";
    String loose = "<ul><li><p>een lijst van vijf</p></li><li><p>vier</p></li></ul>";
    Row row =
        SideBySide.of(Redline.between(tight, loose).html(), new RedlineMarks(List.of()))
            .stretches()
            .get(0)
            .rows()
            .get(0);
    assertEquals("vervallen: drie", Jsoup.parse(row.older()).select("del").text());
    assertEquals("toegevoegd: vijf", Jsoup.parse(row.newer()).select("ins").text());
    assertEquals(0, Jsoup.parse(row.newer()).select("[data-diff]").size());
  }

  @Test
  void aListOfWhichOnlyTheSpacingChangedIsNoChangedRow() {
    String redline =
        Redline.between("<ul><li>een punt</li></ul>", "<ul><li><p>een punt</p></li></ul>").html();
    SideBySide sides = SideBySide.of(redline, new RedlineMarks(List.of()));
    assertEquals(1, sides.stretches().size());
    assertFalse(sides.stretches().get(0).rows().get(0).changed());
  }

  private static SideBySide of(String redline) {
    return SideBySide.of(redline, new RedlineMarks(List.of()));
  }

  private static Row only(String redline) {
    List<Stretch> stretches = of(redline).stretches();
    assertEquals(1, stretches.size());
    assertEquals(1, stretches.get(0).rows().size());
    return stretches.get(0).rows().get(0);
  }

  private static String text(String html) {
    return Jsoup.parseBodyFragment(html).text();
  }

  @Test
  void eachSideHasItsOwnWords() {
    Row row = only("<p><del>7 dagen</del><ins>4 weken</ins> lang</p>");
    assertEquals("7 dagen lang", text(row.older()));
    assertEquals("4 weken lang", text(row.newer()));
    assertTrue(row.changed());
  }

  @Test
  void whatMovedIsSaidToStandElsewhere() {
    assertTrue(only("<p data-diff=\"ins\" data-diff-move=\"a\">Tekst</p>").moved());
    assertFalse(only("<p data-diff=\"ins\"><ins>Tekst</ins></p>").moved());
  }

  @Test
  void aSentenceThatBecameALineOfAListIsSaidToStandThere() {
    String old = "<p>Wij bewaren wat de wet eist.</p>";
    String fresh = "<ul><li>Wij bewaren wat de wet eist.</li><li>Wij wachten.</li></ul>";
    List<Row> rows = of(Redline.between(old, fresh).html()).stretches().get(0).rows();
    assertTrue(rows.stream().anyMatch(Row::inList), rows::toString);
  }

  @Test
  void whatIsNewHasNothingBesideIt() {
    Row row = only("<div data-diff=\"ins\"><p><ins>Nieuw</ins></p></div>");
    assertEquals("", row.older());
    assertEquals("Nieuw", text(row.newer()));
  }

  @Test
  void aHeadingIsAHeadingOnOneSideOnly() {
    Row row = only("<section><h2 id=\"k\"><del>Oude</del><ins>Nieuwe</ins> kop</h2></section>");
    assertEquals("<p class=\"titel\"><del>Oude</del> kop</p>", unlabelled(row.older()));
    assertEquals("<h2><ins>Nieuwe</ins> kop</h2>", unlabelled(row.newer()));
  }

  private static String unlabelled(String html) {
    return html.replaceAll(" data-diff-ui-aard=\"[^\"]*\"", "");
  }

  @Test
  void aRowNamesTheChangesItShowsAndTheyLeadToIt() {
    Redline redline =
        Redline.between("<p>Dit blijft.</p><p>Oud.</p>", "<p>Dit blijft.</p><p>Nieuw.</p>");
    ComparedContent.Change change =
        new ComparedContent.Change(
            7,
            "inperking",
            "minder gebruik",
            false,
            "Iets is anders.",
            "Daarom.",
            List.of(),
            Optional.empty(),
            List.of(redline.hunks().get(0).id()));
    SideBySide beside = SideBySide.of(redline.html(), new RedlineMarks(List.of(change)));
    Row row = beside.stretches().get(1).rows().get(0);
    assertEquals("wijziging 7", text(row.numbers()));
    assertEquals("inperking", row.weights());
    assertEquals(List.of(row.id()), beside.places(change));
  }

  /** What a reader sees: the text of each row that is shown, and of each line about others. */
  private static List<String> shown(String redline) {
    return of(redline).stretches().stream()
        .map(
            stretch ->
                stretch
                    .unchanged()
                    .map(u -> "(" + u.words() + ")")
                    .orElseGet(() -> text(stretch.rows().get(0).newer())))
        .toList();
  }

  @Test
  void whatStayedIsCountedAndWhatStandsBesideAChangeIsShown() {
    assertEquals(
        List.of(
            "Kop",
            "(3 delen die gelijk bleven)",
            "4",
            "anders",
            "6",
            "(3 delen die gelijk bleven)"),
        shown(
            "<h2>Kop</h2><p>1</p><p>2</p><p>3</p><p>4</p><p><ins>anders</ins></p><p>6</p><p>7</p>"
                + "<p>8</p><p>9</p>"));
  }

  @Test
  void aFewShortPartsBetweenChangesAreShown() {
    assertEquals(
        List.of("anders", "2", "3", "4", "5", "ook"),
        shown("<p><ins>anders</ins></p><p>2</p><p>3</p><p>4</p><p>5</p><p><ins>ook</ins></p>"));
  }

  @Test
  void aLongTextBesideAChangeIsOnlyCounted() {
    String length = "woord ".repeat(100);
    assertEquals(
        List.of("(1 deel dat gelijk bleef)", "anders"),
        shown("<p>" + length + "</p><p><ins>anders</ins></p>"));
  }

  @Test
  void aChangeStandsUnderTheTitlesThatItStandsUnder() {
    assertEquals(
        List.of(
            "(Gelijk gebleven: Eerst)",
            "Doelen",
            "(Gelijk gebleven: Huur)",
            "Sport",
            "anders",
            "(2 onderdelen die gelijk bleven: Zorg; Post)",
            "(1 deel dat gelijk bleef)",
            "(2 onderdelen die gelijk bleven: Contact; Slot)"),
        shown(
            "<section><h2>Eerst</h2><p>1</p><div><h3>Deel</h3></div></section>"
                + "<section><h2>Doelen</h2><div><h3>Huur</h3><p>2</p></div>"
                + "<div><h3>Sport</h3><p><ins>anders</ins></p></div>"
                + "<div><h3>Zorg</h3><p>3</p></div><div><h3>Post</h3><p>4</p></div><p>5</p>"
                + "</section>"
                + "<section><h2>Contact</h2><p>6</p></section><section><h2>Slot</h2></section>"));
  }

  @Test
  void aLineAboutWhatStayedSaysWhereThatBegins() {
    SideBySide.Unchanged line =
        of("<section id=\"slot\"><h2>Slot</h2><p>1</p></section><p><ins>anders</ins></p>")
            .stretches()
            .get(0)
            .unchanged()
            .orElseThrow();
    assertEquals("slot", line.anchor());
    assertFalse(line.several());
  }

  @Test
  void everyChangeIsShownWhereverItStands() {
    String redline =
        "<section><h2>Kop</h2><p>1</p><p>2</p><p>3</p><table><tr><td><del>a</del></td></tr></table>"
            + "<p>4</p><p>5</p><p>6</p></section><p data-diff=\"del\"><del>b</del></p>"
            + "<section data-diff=\"ins\"><h2><ins>c</ins></h2><p><ins>d</ins></p></section>";
    List<Row> changed =
        of(redline).stretches().stream()
            .flatMap(stretch -> stretch.rows().stream())
            .filter(Row::changed)
            .toList();
    assertEquals(List.of("plek-1", "plek-2", "plek-3"), changed.stream().map(Row::id).toList());
  }

  @Test
  void ofAChangedTableTheRowsThatStayedAreNamed() {
    Row row =
        only(
            "<table><tbody><tr><th>A</th><td>1</td></tr><tr><th>B</th><td>2</td></tr>"
                + "<tr><th>C</th><td>3</td></tr><tr><th>D</th><td><del>4</del><ins>5</ins></td></tr>"
                + "<tr><th>E</th><td>6</td></tr></tbody></table>");
    assertEquals("3 rijen die gelijk bleven: A; B; C D 4 E 6", text(row.older()));
    assertEquals("3 rijen die gelijk bleven: A; B; C D 5 E 6", text(row.newer()));
    assertEquals("2", Jsoup.parse(row.newer()).select(".bleef").attr("colspan"));
  }

  @Test
  void aTableOfWhichACellSpansRowsStaysWhole() {
    Row row =
        only(
            "<table><tbody><tr><th rowspan=2>A</th><td>1</td></tr><tr><td>2</td></tr>"
                + "<tr><th>C</th><td>3</td></tr><tr><td><ins>5</ins></td></tr></tbody></table>");
    assertEquals("A 1 2 C 3 5", text(row.newer()));
  }

  @Test
  void ofAChangedListThePointsThatStayedAreCountedAndTheNamesOfValuesGiven() {
    assertEquals(
        "3 punten die gelijk bleven 4",
        text(only("<ul><li>1</li><li>2</li><li>3</li><li><ins>4</ins></li></ul>").newer()));
    assertEquals(
        "A? B? C? Gelijk gebleven D? 5",
        text(
            only("<dl><dt>A?</dt><dd>1</dd><dd>2</dd><dt>B?</dt><dd>3</dd><dt>C?</dt><dd>4</dd>"
                    + "<dt>D?</dt><dd><ins>5</ins></dd></dl>")
                .newer()));
  }

  @Test
  void aNumberedListStaysWhole() {
    assertEquals(
        "1 2 3 4",
        text(only("<ol><li>1</li><li>2</li><li>3</li><li><ins>4</ins></li></ol>").newer()));
  }
}
