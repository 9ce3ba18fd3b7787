package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that look at the words on the page. */
class PageRulesTest {
  private static Checked page(String html) {
    return Drafts.words("<h1>Verklaring</h1><h2>In het kort</h2>" + html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='https://www.voorbeeld.nl/formulier?id=3#deel'>formulier</a>",
        "<a href='mailto:privacy@voorbeeld.nl'>privacy@voorbeeld.nl</a>",
        "<a href='tel:+31318123456'>0318 123 456</a>",
        "<a href='#rechten'>uw rechten</a><p id='rechten'>Rechten.</p>",
        "<a href='../cookieverklaring/'>cookieverklaring</a>"
      })
  void aLinkWithAPlaceToGoIsAlive(String html) {
    assertEquals(List.of(), Drafts.of("R56", page(html)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>formulier</a>",
        "<a href=''>formulier</a>",
        "<a href='#'>formulier</a>",
        "<a href='#weg'>formulier</a>",
        "<a href='https://'>formulier</a>",
        "<a href='javascript:void(0)'>formulier</a>",
        "<a href='www.voorbeeld.nl formulier'>formulier</a>"
      })
  void aLinkWithoutAPlaceToGoIsDead(String html) {
    assertEquals(1, Drafts.of("R56", page(html)).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<table><tr><td>a</td></tr></table>|een tabel heeft geen koppen",
        "<table><tr><th>a</th></tr></table>|een tabelkop zegt niet",
        "<h4>Diep</h4>|slaat een niveau over",
        "<h1>Nog een</h1>|precies één hoofdkop",
        "<img src='x.png'>|geen beschrijving",
        "<a href='https://a.nl'></a>|een link heeft geen tekst",
        "<a href='https://a.nl'>Lees meer</a>|zegt niet waarheen",
        "<p id='x'>a</p><p id='x'>b</p>|komt twee keer voor"
      })
  void whatAScreenReaderStumblesOverIsFound(String html, String message) {
    List<Finding> found = Drafts.of("R69", page(html));
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).message().contains(message), found.get(0).message());
  }

  @Test
  void aSentenceOfTwentyWordsPassesAndOneMoreDoesNot() {
    String twenty = "Een ".concat("woord ".repeat(18)).concat("eind.");
    assertEquals(List.of(), Drafts.of("R63", page("<p>" + twenty + "</p>")));
    String more = "Nog een ".concat("woord ".repeat(18)).concat("eind.");
    assertTrue(
        Drafts.of("R63", page("<p>" + more + "</p>")).get(0).message().contains("21 woorden"));
  }

  @Test
  void aListInASentenceDoesNotMakeItLong() {
    String list =
        "Wij delen gegevens met aannemers, loodgieters, schilders, elektriciens, glazenwassers,"
            + " deurwaarders, notarissen, makelaars, verzekeraars, gemeenten, de politie, de rechter,"
            + " een arts en een tolk.";
    assertEquals(List.of(), Drafts.of("R63", page("<p>" + list + "</p>")));
  }

  @Test
  void jargonThatTheTextExplainsPasses() {
    String use = "<p>De verwerkingsverantwoordelijke beslist.</p>";
    assertTrue(
        Drafts.of("R63", page(use)).get(0).message().startsWith("'verwerkingsverantwoordelijke'"));
    assertEquals(
        List.of(), Drafts.of("R63", page(use + "<dl><dt>Verwerkingsverantwoordelijke</dt></dl>")));
    assertEquals(
        List.of(),
        Drafts.of("R63", page("<p>De wet noemt ons de verwerkingsverantwoordelijke.</p>")));
  }

  @Test
  void muchPassiveVoiceIsOneHintAndNotAFindingForEachSentence() {
    String html = "<p>" + "De gegevens worden bewaard. ".repeat(20) + "</p>";
    List<Finding> found = Drafts.of("R63", page(html));
    assertEquals(1, found.size());
    assertEquals(Severity.INFORMATION, found.get(0).severity());
  }

  @Test
  void aNestedListItemIsNotCountedTwice() {
    String inner = "Nog een ".concat("woord ".repeat(18)).concat("eind.");
    assertEquals(
        1,
        Drafts.of("R63", page("<ul><li>Buiten.<ul><li>" + inner + "</li></ul></li></ul>")).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "www.zilverduin.example.nl|Schrijf: https://www.zilverduin.example.nl.",
        "zilverduin.nl/contact|Schrijf: https://zilverduin.nl/contact.",
        "http:/www.zilverduin.nl|Schrijf: https://www.zilverduin.nl.",
        "info@zilverduin.nl|Schrijf: mailto:info@zilverduin.nl.",
        "mailto:info@|Schrijf het hele adres, met https:// ervoor, of haal de link weg.",
        "tel:bellen|Schrijf het hele adres, met https:// ervoor, of haal de link weg.",
        "#|Wijs naar een kop die er is, of haal de link weg.",
        "#weg|Wijs naar een kop die er is, of haal de link weg."
      })
  void aDeadLinkIsToldWithItsRightForm(String href, String advice) {
    Checked checked = Drafts.words("<h1>A</h1><p><a href=\"" + href + "\">hier meer</a></p>");
    assertEquals(List.of(advice), Drafts.of("R56", checked).stream().map(f -> f.advice()).toList());
  }
}
