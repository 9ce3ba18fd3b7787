package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.glashelder.compare.words.Hunk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedlineTest {
  /** Two fragments a line. */
  static final String PAIRS =
      """
        ``|<p>Alles is nieuw.</p>
        <p>Alles vervalt.</p>|``
        ``|``
        <p>een twee</p>|losse tekst <b>zonder</b> blok
        <ul><li>een</li><li>twee</li></ul>|<ul><li><p>een</p></li><li><p>twee</p></li></ul>
        <ul><li>een<ul><li>diep</li></ul></li></ul>|<ul><li>een</li><li>diep</li></ul>
        <ul><li>een</li></ul>|<ol start="3"><li>een</li><li>twee</li></ol>
        <pre><code>a  b\\n  c</code></pre>|<pre><code>a b\\n  c\\n</code></pre>
        <details open><summary>Meer</summary><p>x</p></details>|<details><summary>Veel meer</summary><p>y</p></details>
        <dl><dt>AP</dt><dd>toezicht</dd></dl>|<dl><dt>AP</dt><dd>toezichthouder</dd><dt>FG</dt><dd>functionaris</dd></dl>
        <p>a<br>b</p><hr>|<p>a<br>c</p><hr><hr>
        <p><img src="a" alt=""> foto</p>|<p><img src="b" alt=""> foto</p>
        <p class="">x</p>|<p>x</p>
        <p tag="een">een zin die blijft staan</p>|<p tag="twee">een zin die blijft staan</p>
        <p>A &amp; B &lt;c&gt; d&nbsp;e</p>|<p>A &amp; B &lt;d&gt; d e</p>
        <p>een <!-- let op --> twee</p>|<p>een twee</p>
        <blockquote><p>citaat van gisteren</p></blockquote>|<p>citaat van gisteren</p>
        <p>een <b>twee drie</b> vier</p>|<p>een <b>twee</b> drie <i>vier</i></p>
        <p><a href="x">een <b>twee</b></a></p>|<p><b>een <a href="y">twee</a></b> drie</p>
        <table><tr><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr></table>|<table><tr><td>a</td><td>d</td></tr><tr><td>b</td><td>c</td></tr></table>
        <table><tr><td>a</td></tr></table>|<table><thead><tr><th>K</th></tr></thead><tr><td>a</td></tr></table>
        <div><p>een alinea in een vak</p></div>|<section><p>een alinea in een vak</p></section>
        <p>a <del>b</del> <ins>c</ins></p>|<p>a <del>b</del> <ins>d</ins></p>
        <div data-diff="ins" data-diff-old-id="q"><p data-diff-ui>x</p></div>|<div data-diff="del"><p class="visually-hidden">x y</p></div>
        <ins><p>een</p></ins>|<ins><p>twee</p></ins>
        <p>open <b>vet <i>schuin</b> los</i>|<div><p>open <b>vet</div><li>los
        <ul>los<li>een</ul>|<ul>vast<li>een</ul>
        <p>x<table><td>a<td>b</table>|</p></div><td>y<script>alert("<p>")</script>
        <svg><text>a</text></svg>|<svg><text>b</text></svg>
        <p>tekst <onbekend>x</onbekend></p>|<p>tekst <onbekend>y</onbekend></p>
        <h2 id="a">Een</h2><p>x</p>|<h2 id="b">Een</h2><h2 id="a">Twee</h2>
        <p>x <del datetime="2020-01-01">b</del></p>|<p>x <ins cite="/a">b</ins></p>
        <p>een</p><style>p { color: red }</style>|<p>een</p><style>p { color: blue }</style>
        <ul><li>punt van de lijst <style>a { b: c }</style><ul><li>x</li></ul></li></ul>|<ul><li>punt van de lijst<ul><li>x</li></ul></li></ul>
        <hgroup><h2>Kop</h2><p>onderkop</p></hgroup>|<hgroup><h2>Kop</h2>losse tekst</hgroup>
        <p><label>Kies <input type="radio"> dit</label></p>|<p><label>Kies <input type="checkbox"> dat</label></p>
        <table><colgroup><col><col class="b"></colgroup><tr><td>links</td><td>rechts</td></tr></table>|<table><colgroup><col><col class="b"></colgroup><tr><td>rechts</td><td>links</td></tr></table>
        <p>tussen</p><ul>los woord <li>een punt dat blijft</li></ul>|<ul>ander woord <li>een punt dat blijft</li></ul><p>tussen</p>
        <p class="a">een alinea om uit te pakken</p>|een alinea om in te pakken
        <ul><li><p>een <b>vet</b> woord</p></li></ul>|<ul><li>een vet <i>woord</i></li></ul>
        <dl><dt>AP</dt><dd>toezicht <!-- x --></dd></dl>|<dl><dt>AP</dt><dd><p>toezicht</p><p>meer</p></dd></dl>
        """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = PAIRS)
  void bothSidesCanBeHadBack(String old, String fresh) {
    String before = old == null ? "" : old.replace("\\n", "\n");
    String after = fresh == null ? "" : fresh.replace("\\n", "\n");
    for (String[] pair : new String[][] {{before, after}, {after, before}, {before, before}}) {
      String redline = Redline.between(pair[0], pair[1]).html();
      assertEquals(Redline.canonical(pair[1]), Redline.canonical(Redline.accept(redline)), redline);
      assertEquals(Redline.canonical(pair[0]), Redline.canonical(Redline.refuse(redline)), redline);
    }
  }

  /** Broken as it is, no mark of ours may make a parser read it otherwise. */
  @Test
  void aBrokenTemplateGivesWhatTheParserMadeOfIt() {
    String fresh = "<template><td><caption><p><del><ins><form><dl><dt><ins>";
    String redline = Redline.between("<p>oud</p>", fresh).html();
    assertEquals(Redline.canonical(fresh), Redline.canonical(Redline.accept(redline)), redline);
  }

  @Test
  void equalFragmentsHaveNoMarks() {
    String html = "<h2 id=\"a\">Kop</h2>\n<p>Een <b>vette</b> zin.</p>\n";
    Redline redline = Redline.between(html, html);
    assertTrue(redline.isEmpty());
    assertEquals(html, redline.html());
  }

  @Test
  void twoKeysOfWhichOneIsStillThereAreNeverAPair() {
    String redline =
        Redline.between(
                "<p data-key=\"a\">precies dezelfde woorden</p>",
                "<p data-key=\"b\">precies dezelfde woorden</p><p data-key=\"a\">iets</p>")
            .html();
    assertTrue(redline.contains("data-diff=\"ins\""), redline);
    assertFalse(redline.contains("data-diff-old-data-key"), redline);
  }

  @Test
  void anEntryWithTheSameWordsUnderAnotherKeyIsThatEntry() {
    String old =
        "<ul><li data-key=\"aannemers\" id=\"aannemers\">Aannemers: zij maken uw huis.</li></ul>";
    String fresh = old.replace("aannemers\"", "bouwers\"");
    String redline = Redline.between(old, fresh).html();
    SingleChangesTest.assertResolves(old, fresh, redline);
    assertEquals(0, MarkedWords.in(redline), redline);
    assertFalse(redline.contains("data-diff=\""), redline);
  }

  @Test
  void neighboursThatSwapPlacesMoved() {
    String old = "<ul><li>banken</li><li>de gemeente</li></ul>";
    String fresh = "<ul><li>de gemeente</li><li>banken</li></ul>";
    Redline redline = Redline.between(old, fresh);
    SingleChangesTest.assertResolves(old, fresh, redline.html());
    assertEquals(0, MarkedWords.in(redline.html()), redline.html());
    assertEquals(Hunk.Kind.MOVED, redline.hunks().get(0).kind());
  }

  @Test
  void anEqualKeyIsAPairHoweverDifferentTheWords() {
    String redline =
        Redline.between("<p data-key=\"a\">zeven dagen</p>", "<p data-key=\"a\">een maand</p>")
            .html();
    assertFalse(redline.contains("<p data-key=\"a\" data-diff"), redline);
  }

  @Test
  void aBlockThatMovedToAnotherListByItsKeyLinksBothPlaces() {
    Element body =
        Jsoup.parseBodyFragment(
                Redline.between(
                        "<ul><li data-key=\"x\">kort</li><li>blijft hier staan</li></ul><ol><li>ander punt</li></ol>",
                        "<ul><li>blijft hier staan</li></ul><ol><li>ander punt</li><li data-key=\"x\">kort</li></ol>")
                    .html())
            .body();
    assertEquals(2, body.select("li[data-diff-move]").size());
    for (Element link : body.select("[data-diff-ui] a")) {
      assertEquals(1, body.select(link.attr("href")).size());
    }
  }

  @ParameterizedTest
  @CsvSource({"<a href=\"/oud\">onze hele uitleg</a>", "onze hele uitleg"})
  void aLinkThatLeadsElsewhereInABlockThatMovedIsMarkedAtItsNewPlace(String link) {
    String text = "<p>Lees %s over camera's, beelden, sloten, sleutels, portieken en liften.</p>";
    String rest =
        "<p>Wij bewaren beelden zeven dagen en geen dag langer dan dat.</p>"
            + "<p>Daarna wissen wij die weer, zodat niemand ze nog kan zien.</p>";
    String old = text.formatted(link) + rest;
    String fresh = rest + text.formatted("<a href=\"/nieuw\">onze hele uitleg</a>");
    Redline redline = Redline.between(old, fresh);
    Element body = Jsoup.parseBodyFragment(redline.html()).body();
    Element mark = body.select("[data-diff=fmt]").first();
    assertEquals(link, mark.attr("data-diff-old-html"));
    assertEquals("/nieuw", mark.select("a").attr("href"));
    assertTrue(mark.parent().hasAttr("data-diff-move"));
    SingleChangesTest.assertResolves(old, fresh, redline.html());
  }

  @Test
  void hunksHaveTheKeyOfTheirBlockAndAnAnchorInTheRedline() {
    Redline redline =
        Redline.between(
            "<section data-key=\"bewaren\"><p data-key=\"camera\">Wij bewaren beelden 7 dagen.</p></section>",
            "<section data-key=\"bewaren\"><p data-key=\"camera\">Wij bewaren beelden 4 weken.</p><p>Meer weten?</p></section>");
    assertEquals(2, redline.hunks().size());
    Hunk first = redline.hunks().get(0);
    assertEquals(Hunk.Kind.CHANGED, first.kind());
    assertEquals("camera", first.key());
    assertEquals("7 dagen", first.oldText());
    assertEquals("4 weken", first.newText());
    assertEquals("bewaren", redline.hunks().get(1).key());
    Element body = Jsoup.parseBodyFragment(redline.html()).body();
    redline.hunks().forEach(hunk -> assertEquals(1, body.select("#" + hunk.id()).size()));
  }

  @Test
  void aHunkKeepsItsIdWhenAnotherChangeIsAddedBeforeIt() {
    String tail = "<p>Wij bewaren beelden %s dagen.</p>";
    String one = Redline.between(tail.formatted(7), tail.formatted(5)).hunks().get(0).id();
    Redline two =
        Redline.between(
            "<p>Hallo daar.</p>" + tail.formatted(7), "<p>Dag.</p>" + tail.formatted(5));
    assertTrue(two.hunks().stream().anyMatch(hunk -> hunk.id().equals(one)));
  }

  @Test
  void idsAreUniqueInTheRedlineAndRestoredOnRefusing() {
    String old = "<h2 id=\"a\">Over ons en onze huizen</h2><p>x</p><p>y</p>";
    String fresh = "<p>x</p><p>y</p><h2 id=\"a\">Over ons en onze huizen</h2>";
    String redline = Redline.between(old, fresh).html();
    assertEquals(1, Jsoup.parseBodyFragment(redline).select("#a").size());
    SingleChangesTest.assertResolves(old, fresh, redline);
  }

  @Test
  void deepNestingDoesNotOverflow() {
    String deep = "<div>".repeat(5_000) + "een" + "</div>".repeat(5_000);
    String other = "<blockquote>".repeat(3_000) + "<b>".repeat(3_000) + "twee";
    String redline = Redline.between(deep, other).html();
    assertEquals(Redline.canonical(other), Redline.canonical(Redline.accept(redline)));
    assertEquals(Redline.canonical(deep), Redline.canonical(Redline.refuse(redline)));
  }

  @Test
  void unrelatedLongTextsAreResolvedToo() {
    String old = "<p>" + words(10_000, 7) + "</p>";
    String fresh = "<p>" + words(10_000, 11) + "</p>";
    String redline = Redline.between(old, fresh).html();
    assertEquals(Redline.canonical(fresh), Redline.canonical(Redline.accept(redline)));
    assertEquals(Redline.canonical(old), Redline.canonical(Redline.refuse(redline)));
  }

  private static String words(int count, int step) {
    return IntStream.range(0, count)
        .mapToObj(i -> "woord" + (long) i * i * step % 997)
        .collect(Collectors.joining(" "));
  }

  @Test
  void wordsThatChangedWithTheirEmphasisAreDroppedAndAddedSoThatMarksAloneGiveBothTexts() {
    String html =
        Redline.between(
                "<p>Wij <b>bewaren uw</b> gegevens lang.</p>",
                "<p>Wij bewaren <b>jouw gegevens</b> lang.</p>")
            .html();
    assertEquals(List.of(), Contract.untrueFormats(html));
    assertEquals(
        List.of("bewaren", "gegevens"),
        Jsoup.parse(html.replaceAll("<span class=\"visually-hidden.*?</span>", ""))
            .select("[data-diff=fmt]")
            .eachText());
    assertEquals("Wij bewaren uw gegevens lang.", shown(html, "ins"));
    assertEquals("Wij bewaren jouw gegevens lang.", shown(html, "del"));
  }

  @Test
  void anElementAroundAWholeTextThatGoesDoesNotMakeItsWordsNew() {
    String old = "<p><span>Wij bewaren uw gegevens 7&nbsp;jaar en <b>niet langer</b>.</span></p>";
    String fresh = "<p>Wij bewaren uw gegevens 7 jaar en <b>nooit langer</b>.</p>";
    String html = Redline.between(old, fresh).html();
    SingleChangesTest.assertResolves(old, fresh, html);
    assertEquals(2, MarkedWords.in(html), html);
    assertEquals(1, Redline.between(old, fresh).hunks().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Dat heet "privacy" en zo is 't.|Dat heet “privacy” en zo is ’t.
          een e-mail van 5-7 dagen|een e‑mail van 5–7 dagen
          uw naam, adres|uw naam, adres
          verantwoordelijk|verant­woordelijk
          """)
  void anotherKindOfQuoteDashOrSpaceIsNoOtherWord(String was, String is) {
    String old = "<p>" + was + "</p>";
    String fresh = "<p>" + is + "</p>";
    Redline redline = Redline.between(old, fresh);
    SingleChangesTest.assertResolves(old, fresh, redline.html());
    assertEquals(List.of(), redline.hunks(), redline.html());
    assertEquals(0, MarkedWords.in(redline.html().replace("­", "")), redline.html());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4 weken|6 weken
          zeven dagen|negen dagen
          030 - 123 45 67|030 - 123 45 89
          +31 (0)30 123 45 67|+31 (0)30 123 45 89
          2 april 2026|3 april 2026
          2026-04-02|2026-04-12
          12,50 euro|15,50 euro
          € 12,50|€ 15
          P7D|P4W
          1234 AB|1234 AC
          5 %|6 %
          """)
  void aNumberWithItsUnitIsOneWord(String was, String is) {
    Redline redline =
        Redline.between("<p>Dat is " + was + " hier.</p>", "<p>Dat is " + is + " hier.</p>");
    assertEquals(1, redline.hunks().size(), redline.html());
    assertEquals(was, redline.hunks().get(0).oldText());
    assertEquals(is, redline.hunks().get(0).newText());
  }

  /** What is left to read when the marks of one kind are left out. */
  private static String shown(String html, String without) {
    Document text = Jsoup.parse(html);
    text.select("[data-diff-ui], [data-diff=" + without + "], " + without).remove();
    return text.text();
  }
}
