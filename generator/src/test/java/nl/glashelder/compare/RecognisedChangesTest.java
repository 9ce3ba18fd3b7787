package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader takes for one change is shown as that change, and marks no word too many. */
class RecognisedChangesTest {
  private static final String AROUND =
      "<p>Wij bewaren alleen wat wij nodig hebben.</p>%s<p>Vragen? Bel ons dan gerust op.</p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
            h2 | Wie ziet uw gegevens | En hoe lang bewaren wij die
            h4 | Rechten van huurders | Klachten over onze medewerkers
            p  | Wij delen gegevens met de gemeente.        | Aannemers krijgen uw telefoonnummer.
            li | uw naam en uw adres                        | de hoogte van uw inkomen
            dd | de gemeente waar u woont                   | de aannemer die bij u komt
          """)
  void aBlockThatWasSplitOrMergedMarksNoWord(String tag, String first, String second) {
    String one = block(tag, first + " " + second);
    String two = block(tag, first) + block(tag, second);
    String split = resolved(around(tag, one), around(tag, two));
    String merged = resolved(around(tag, two), around(tag, one));
    assertEquals(0, MarkedWords.in(split), split);
    assertEquals(0, MarkedWords.in(merged), merged);
    assertEquals(1, Jsoup.parseBodyFragment(split).select("[data-diff=split]").size(), split);
    assertEquals(1, Jsoup.parseBodyFragment(merged).select("[data-diff=merge]").size(), merged);
  }

  @Test
  void aBlockThatWasSplitAndEditedMarksTheEdit() {
    String old = "<p>Wij delen gegevens met de gemeente. Aannemers krijgen uw telefoonnummer.</p>";
    String fresh =
        "<p>Wij delen gegevens met de politie.</p><p>Aannemers krijgen uw telefoonnummer.</p>";
    assertEquals(2, MarkedWords.in(resolved(AROUND.formatted(old), AROUND.formatted(fresh))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
            h2 | Over Ons Privacybeleid       | Over ons privacybeleid             | 4
            p  | Bijgewerkt: 17 december 2025 | Bijgewerkt: 9 januari 2026         | 6
            p  | Versie 3                     | Versie 4                           | 2
            h3 | 10.1 Kaarten                 | 10.2 Kaarten                       | 4
          """)
  void aShortBlockAtItsPlaceIsThatBlock(String tag, String old, String fresh, int marked) {
    String redline =
        resolved(AROUND.formatted(block(tag, old)), AROUND.formatted(block(tag, fresh)));
    assertEquals(0, Jsoup.parseBodyFragment(redline).select("[data-diff]").size(), redline);
    assertEquals(marked, MarkedWords.in(redline), redline);
  }

  @ParameterizedTest
  @CsvSource({"p", "li", "h3"})
  void neighboursThatSwappedPlacesMoved(String tag) {
    String first = block(tag, "Wij delen gegevens met de gemeente");
    String second = block(tag, "Aannemers krijgen uw telefoonnummer");
    String redline = resolved(around(tag, first + second), around(tag, second + first));
    assertEquals(0, MarkedWords.in(redline), redline);
    assertEquals(2, Jsoup.parseBodyFragment(redline).select("[data-diff-move]").size(), redline);
  }

  private static final String TWO_PURPOSES =
      "<div data-key=\"doel.a\"><h3>Nieuws</h3>%s</div><div data-key=\"doel.b\"><h3>Onderzoek</h3>%s"
          + "</div>";

  @Test
  void aStandardSentenceOfOnePurposeIsNotThatOfAnother() {
    String sentence = "<p data-key=\"doel.%s.reclame\">Wilt u dit niet meer? Dan stoppen wij.</p>";
    assertNothingMoved(
        TWO_PURPOSES.formatted(sentence.formatted("a"), ""),
        TWO_PURPOSES.formatted("", sentence.formatted("b")));
    String plain = "<p>Wilt u dit niet meer? Zeg het ons, dan stoppen wij daar meteen mee.</p>";
    assertNothingMoved(TWO_PURPOSES.formatted(plain, ""), TWO_PURPOSES.formatted("", plain));
  }

  @Test
  void aPurposeInThePlaceOfAnotherTakesNoSentencesOfIt() {
    String purpose =
        "<div data-key=\"doel.%1$s\"><h3 data-key=\"doel.%1$s.naam\">%2$s</h3><p"
            + " data-key=\"doel.%1$s.reclame\">Wilt u dit niet meer? Dan stoppen wij.</p></div>";
    String other = "<div data-key=\"doel.z\"><h3>Huren</h3><p>Wij innen de huur.</p></div>";
    assertNothingMoved(
        purpose.formatted("a", "Nieuws") + other, other + purpose.formatted("b", "Onderzoek"));
  }

  @Test
  void whatWasDeniedAndIsSaidNowDidNotMove() {
    String lists =
        "<ul data-key=\"niet-vastgelegd\"><li>uw BSN</li>%s</ul>"
            + "<ul data-key=\"gegevens.a.items\"><li data-key=\"gegevens.a.items.n\">naam</li>%s</ul>";
    assertNothingMoved(
        lists.formatted("<li>hoe laat u thuis bent</li>", ""),
        lists.formatted("", "<li data-key=\"gegevens.a.items.t\">hoe laat u thuis bent</li>"));
  }

  @Test
  void anItemThatWentToAnotherGroupMoved() {
    String item = "<li data-key=\"gegevens.%s.items.e\">e-mailadres</li>";
    String groups =
        "<ul data-key=\"gegevens.a.items\"><li>naam</li>%s</ul>"
            + "<ul data-key=\"gegevens.b.items\"><li>huurprijs</li>%s</ul>";
    String redline =
        resolved(
            groups.formatted(item.formatted("a"), ""), groups.formatted("", item.formatted("b")));
    assertEquals(2, Jsoup.parseBodyFragment(redline).select("[data-diff-move]").size(), redline);
  }

  @Test
  void aWordThatAnotherListSaysTooDidNotMove() {
    String lists =
        "<h2>Krijgen</h2><ul><li>naam</li>%s</ul><p>Meer niet.</p><h2>Krijgen niet</h2><ul>"
            + "<li>adres</li>%s</ul>";
    assertNothingMoved(lists.formatted("<li>BSN</li>", ""), lists.formatted("", "<li>BSN</li>"));
    String thrice = "<p>Wij delen deze gegevens met niemand.</p>";
    String text = "<h2>Een</h2>%s<h2>Twee</h2><p>Iets anders.</p>" + thrice + "<h2>Drie</h2>%s";
    assertNothingMoved(
        "<div>"
            + text.formatted(thrice, "")
            + "</div><div><p>Dat is alles wat hier staat.</p></div>",
        "<div>"
            + text.formatted("", "")
            + "</div><div><p>Dat is alles wat hier staat.</p>"
            + thrice
            + "</div>");
  }

  private static void assertNothingMoved(String old, String fresh) {
    String redline = resolved(old, fresh);
    assertEquals(0, Jsoup.parseBodyFragment(redline).select("[data-diff-move]").size(), redline);
  }

  @Test
  void aSectionThatMovedWithEditsMarksTheEditsAlone() {
    String section =
        "<section><h2>Camera's</h2><p>Onze camera's hangen bij de ingang van het gebouw en in de"
            + " parkeergarage, en nemen beelden op die wij %s bewaren.</p></section>";
    String other =
        "<section><h2>Nieuwsbrief</h2><p>U krijgt elke maand een brief met nieuws over uw buurt,"
            + " en kunt zich altijd afmelden.</p></section>";
    String redline =
        resolved(section.formatted("7 dagen") + other, other + section.formatted("4 weken"));
    assertEquals(4, MarkedWords.in(redline), redline);
    assertFalse(Jsoup.parseBodyFragment(redline).select("[data-diff-move]").isEmpty(), redline);
  }

  @Test
  void aLinkWithAnotherAddressMarksOnlyTheWordsThatChanged() {
    String text = "<p>Lees <a href=\"%s\">hoe u bij ons een klacht %s</a> en wat wij doen.</p>";
    String redline =
        resolved(text.formatted("/oud", "indient"), text.formatted("/nieuw", "kunt doen"));
    Element link = Jsoup.parseBodyFragment(redline).select("a").first();
    assertEquals("/oud", link.attr("data-diff-old-href"));
    assertEquals(3, MarkedWords.in(redline), redline);
    assertTrue(link.text().contains("opmaak gewijzigd"), redline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
            06-12345678       | 06-12345679
            4 weken           | 6 weken
            P7D               | P30D
            09:00             | 09:30
            € 25              | € 50
            2026-04-02        | 2026-05-02
          """)
  void aNumberWithItsUnitIsOneWord(String old, String fresh) {
    String text = "<p>Hier staat %s en dat blijft zo.</p>";
    Element body =
        Jsoup.parseBodyFragment(resolved(text.formatted(old), text.formatted(fresh))).body();
    body.select("[data-diff-ui]").remove();
    assertEquals(old, body.select("del").text());
    assertEquals(fresh, body.select("ins").text());
  }

  @Test
  void whereLittleChangedEachWordIsMarkedAloneAndWhereMuchDidTheyAreTakenTogether() {
    String sentence =
        "<p>Wij vragen soms uw naam en uw adres als u ons belt of een brief stuurt.</p>";
    String edited = sentence.replace("soms", "altijd").replace("naam", "voornaam");
    String rest = "<p>Daarna staat hier nog een lange uitleg die niemand heeft aangeraakt.</p>";
    String exact = resolved(sentence + rest.repeat(20), edited + rest.repeat(20));
    String calm = resolved(sentence, edited);
    assertEquals(4, MarkedWords.in(exact), exact);
    assertEquals(6, MarkedWords.in(calm), calm);
  }

  private static String block(String tag, String text) {
    return "<" + tag + ">" + text + "</" + tag + ">";
  }

  private static String around(String tag, String blocks) {
    return switch (tag) {
      case "li" -> "<ul><li>uw leeftijd</li>" + blocks + "<li>uw geslacht</li></ul>";
      case "dd" -> "<dl><dt>Ontvangers</dt>" + blocks + "</dl>";
      default -> AROUND.formatted(blocks);
    };
  }

  private static String resolved(String old, String fresh) {
    String redline = Redline.between(old, fresh).html();
    SingleChangesTest.assertResolves(old, fresh, redline);
    return redline;
  }
}
