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
    Row row = only("<section><h2 id=\"k\">Kop</h2></section>");
    assertEquals("<p class=\"titel\">Kop</p>", row.older());
    assertEquals("<h2>Kop</h2>", row.newer());
  }

  @Test
  void whatIsTheSameOnBothSidesIsOneText() {
    assertTrue(only("<p>Dit blijft.</p>").same());
    assertFalse(only("<h2>Een kop</h2>").same());
    assertFalse(only("<p><del>7 dagen</del><ins>4 weken</ins> lang</p>").same());
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

  @Test
  void manyUnchangedPartsAreFoldedUnderTheirHeading() {
    SideBySide beside = of("<h2>Kop</h2><p>1</p><p>2</p><p>3</p><p><ins>4</ins></p><p>5</p>");
    assertEquals(
        List.of(false, true, false, false),
        beside.stretches().stream().map(Stretch::folded).toList());
  }
}
