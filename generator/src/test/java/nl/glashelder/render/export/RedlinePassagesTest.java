package nl.glashelder.render.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.glashelder.compare.Redline;
import org.junit.jupiter.api.Test;

/** Passages of a redline as lines of Markdown. */
class RedlinePassagesTest {
  private static List<String> lines(String older, String newer) {
    return RedlinePassages.of(Redline.between(older, newer).html()).stream()
        .map(p -> (p.heading().isEmpty() ? "" : p.heading() + ": ") + p.markdown())
        .toList();
  }

  @Test
  void onlyPassagesThatChangeAreThere() {
    assertEquals(
        List.of("Een <del>rood</del><ins>blauw</ins> huis."),
        lines(
            "<p>Dit blijft.</p><p>Een rood huis.</p>", "<p>Dit blijft.</p><p>Een blauw huis.</p>"));
  }

  @Test
  void aPassageStandsUnderItsHeadingAsThatReadsNow() {
    assertEquals(
        List.of(
            "Hoe lang bewaren wij uw beelden?: Hoe lang bewaren wij <del>alle</del><ins>uw</ins> beelden?",
            "Hoe lang bewaren wij uw beelden?: <ins>Erbij.</ins>"),
        lines(
            "<h2>Hoe lang bewaren wij alle beelden?</h2><p>Blijft.</p>",
            "<h2>Hoe lang bewaren wij uw beelden?</h2><p>Blijft.</p><p>Erbij.</p>"));
  }

  @Test
  void whatWentStandsUnderItsOwnHeadingAndNotUnderTheOneAbove() {
    assertEquals(
        List.of(
            "Bij de poort (vervallen): <del>Bij de poort</del>",
            "Bij de poort (vervallen): <del>Wij bewaren dit 7 dagen.</del>",
            "Contact: <ins>Bel ons.</ins>"),
        lines(
            "<h2>Kantoor</h2><p>Hier blijft het bij.</p><h2>Bij de poort</h2>"
                + "<p>Wij bewaren dit 7 dagen.</p><h2>Contact</h2><p>Mail.</p>",
            "<h2>Kantoor</h2><p>Hier blijft het bij.</p><h2>Contact</h2><p>Mail.</p>"
                + "<p>Bel ons.</p>"));
  }

  @Test
  void aRowOfATableIsOnePassage() {
    assertEquals(
        List.of("camera \\| <del>7 dagen</del><ins>28 dagen</ins>"),
        lines(
            "<table><tbody><tr><td>camera</td><td>7 dagen</td></tr></tbody></table>",
            "<table><tbody><tr><td>camera</td><td>28 dagen</td></tr></tbody></table>"));
  }

  @Test
  void aNewListItemIsAPassageOfItsOwn() {
    assertEquals(
        List.of("<ins>twee</ins>"),
        lines("<ul><li>een</li></ul>", "<ul><li>een</li><li>twee</li></ul>"));
  }

  @Test
  void inAListThatWasSpacedOnlyTheEditedWordsAreMarked() {
    String tight = "<ul><li>een lijst van drie</li><li>vier</li></ul>";
    String loose = "<ul><li><p>een lijst van vijf</p></li><li><p>vier</p></li></ul>";
    assertEquals(List.of("een lijst van <del>drie</del><ins>vijf</ins>"), lines(tight, loose));
    assertEquals(List.of("een lijst van <del>vijf</del><ins>drie</ins>"), lines(loose, tight));
  }

  @Test
  void aLinkThatLeadsElsewhereIsRemarkedUpon() {
    assertEquals(
        List.of("Kijk hier. *(de link is gewijzigd)*"),
        lines(
            "<p>Kijk <a href=\"https://a.example\">hier</a>.</p>",
            "<p>Kijk <a href=\"https://b.example\">hier</a>.</p>"));
  }

  @Test
  void whatLooksLikeMarkupInTheTextStaysText() {
    assertEquals(List.of("<ins>\\* \\<b\\> \\[a\\](b)</ins>"), lines("", "<p>* &lt;b> [a](b)</p>"));
  }

  @Test
  void aSentenceThatBecameALineOfAListIsNotSaidToHaveMoved() {
    String alone = "<p>Wij bewaren wat de wet eist.</p>";
    String listed = "<ul><li>Wij bewaren wat de wet eist.</li><li>Wij wachten.</li></ul>";
    List<String> come = lines(alone, listed);
    assertTrue(
        come.stream().anyMatch(l -> l.contains("*(staat nu in een lijst)*")), come::toString);
    List<String> gone = lines(listed, alone);
    assertTrue(gone.stream().anyMatch(l -> l.contains("*(staat niet meer in een lijst)*")));
    assertTrue(gone.stream().noneMatch(l -> l.contains("verplaatst")), gone::toString);
  }
}
