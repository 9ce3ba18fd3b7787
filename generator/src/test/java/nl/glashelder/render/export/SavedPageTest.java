package nl.glashelder.render.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.glashelder.compare.Agreement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two old statements that never were YAML can be compared as they were saved from a website. */
public class SavedPageTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** A page in two forms, which differ in one place. */
  public record Odd(String name, String page) {
    /** The page with the words of its first form. */
    public String before() {
      return page.replace("[eerst]", "zeven dagen");
    }

    /** The page with the words of its second form. */
    public String after() {
      return page.replace("[eerst]", "vier weken");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** Pages as people save them. */
  public static Stream<Odd> pages() {
    return Stream.of(
        new Odd(
            "tables in tables, for looks",
            "<table width=100% bgcolor=#fff><tr><td><table border=0><tr><td>Beelden</td><td>[eerst]</td></tr></table></td><td>&nbsp;</td></tr></table>"),
        new Odd(
            "a list of terms",
            "<dl><dt>Beelden<dd>[eerst]<dd>daarna gewist<dt>Brieven<dd>twee jaar</dl>"),
        new Odd(
            "details that fold",
            "<details><summary>Hoe lang?</summary>Wij bewaren [eerst].<details open><summary>En daarna?</summary><p>Weg.</p></details></details>"),
        new Odd(
            "an image with words",
            "<p>Bewaren: <img src=x.png alt='[eerst]'> en klaar.</p><figure><img src=y.png alt=''><figcaption>Schema</figcaption></figure>"),
        new Odd(
            "lines with br alone",
            "Bewaren<br>Wij bewaren [eerst].<br><br>Delen<br>Met niemand.<br>"),
        new Odd(
            "spaces that do not break",
            "<p>Wij&nbsp;bewaren&nbsp;&nbsp;[eerst]&nbsp;lang.</p><p>&nbsp;</p>"),
        new Odd(
            "a drawing",
            "<p>Zie <svg viewBox='0 0 9 9'><style>.a{fill:red}</style><title>Termijn</title><text>[eerst]</text></svg></p>"),
        new Odd(
            "elements that are not closed",
            "<h2>Bewaren<p>Wij bewaren <b>[eerst]<p>en <i>niet langer</b></i><ul><li>een<li>twee<p>drie"),
        new Odd(
            "scripts, styles and comments",
            "<style>.zichtbaar{color:red}</style><!-- geheim --><p>[eerst]<script>var telling = 'volgen';</script></p><noscript>zet aan</noscript>"),
        new Odd(
            "a form",
            "<form action=/><fieldset><legend>Wissen</legend><label>Naam <input name=a></label><label for=b>Keuze</label><select id=b><option>Ja<option>[eerst]</select><textarea>uw vraag</textarea><input type=submit value=Versturen></form>"),
        new Odd(
            "an old doctype and old elements",
            "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\"><html><body><center>Privacy</center><center><font size=2>[eerst]</font></center><dir><li>een</dir></body></html>"),
        new Odd(
            "a whole page with a menu",
            "<!doctype html><html><head><title>T</title></head><body><header>Logo</header><nav><a href=/>Menu</a></nav><main><h1>Privacy</h1><p>[eerst]</p></main><footer>Voet</footer></body></html>"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void onlyWhatChangedIsMarkedAndBothTextsCanBeHadBack(Odd odd) {
    String old = words(odd.before(), StandardCharsets.UTF_8).html();
    String fresh = words(odd.after(), StandardCharsets.UTF_8).html();
    Element redline = Jsoup.parseBodyFragment(Agreement.redline(old, fresh)).body();
    redline.select("[data-diff-ui]").remove();
    assertEquals("zeven dagen", redline.select("del").text());
    assertEquals("vier weken", redline.select("ins").text());
    for (String unseen : List.of("zichtbaar", "geheim", "telling", "fill", "Menu", "zet aan")) {
      assertFalse(redline.text().contains(unseen), redline.html());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPieceOfAPageIsTheSameAsThePage(Odd odd) {
    byte[] whole =
        ("<!doctype html><html><head><title>x</title></head><body>" + odd.page() + "</body></html>")
            .getBytes(StandardCharsets.UTF_8);
    byte[] piece = odd.page().getBytes(StandardCharsets.UTF_8);
    assertTrue(
        ComparedFiles.of("a.html", piece, "b.html", whole).summary().startsWith("De twee"),
        odd.page());
  }

  @Test
  void wordsInSeparateElementsStaySeparate() {
    String text =
        words(
                "<center>Een</center><center>Twee</center><select><option>Drie<option>Vier</select>"
                    + "<button>Vijf</button><button>Zes</button><form>Zeven</form>",
                StandardCharsets.UTF_8)
            .text();
    assertEquals("Een Twee Drie Vier Vijf Zes Zeven", text);
  }

  @Test
  void theSignsOfWindowsAreReadWhateverThePageCallsThem() {
    String words = "<p>“Privé” – € 5</p>";
    assertEquals("“Privé” – € 5", words(words, WINDOWS).text());
    assertEquals("“Privé” – € 5", words("<meta charset=iso-8859-1>" + words, WINDOWS).text());
    assertEquals(
        "“Privé” – € 5",
        words(
                "<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>" + words,
                WINDOWS)
            .text());
    assertEquals("“Privé” – € 5", words(words, StandardCharsets.UTF_8).text());
  }

  @Test
  void aLinkWithinTheWebsiteThatLeadsElsewhereIsAChange() {
    byte[] old = "<p>Lees <a href='/oud'>meer</a>.</p>".getBytes(StandardCharsets.UTF_8);
    byte[] fresh = "<p>Lees <a href='/nieuw'>meer</a>.</p>".getBytes(StandardCharsets.UTF_8);
    assertEquals(1, ComparedFiles.of("a.html", old, "b.html", fresh).places());
  }

  private static Element words(String page, Charset charset) {
    return SavedPage.words(page.getBytes(charset));
  }
}
