package nl.glashelder.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FragmentTest {
  private static String canonical(String html) {
    return Fragment.canonical(Jsoup.parseBodyFragment(html).body());
  }

  @Nested
  class OneSentenceALine {
    @Test
    void aBlockOfOneSentenceStandsOnOneLine() {
      assertEquals(
          "<p>Wij bewaren dit twee jaar.</p>\n", canonical("<p>Wij bewaren dit\n twee  jaar.</p>"));
    }

    @Test
    void moreSentencesStandBetweenTheTags() {
      assertEquals(
          """
          <p>
            Wij bewaren dit.
            Daarna wissen wij het.
          </p>
          """,
          canonical("<p>Wij bewaren dit. Daarna wissen wij het.</p>"));
    }

    @Test
    void inlineTagsNeitherHideNorMakeTheEndOfASentence() {
      assertEquals(
          """
          <p>
            <strong>Let op.</strong>
            Zie <a href="#x">onze site</a>.
            Daar <em>staat meer.
            Of bel</em> ons (dat <b>mag</b>).
            Klaar.
          </p>
          """,
          canonical(
              "<p><strong>Let op.</strong> Zie <a href=\"#x\">onze site</a>. Daar <em>staat meer."
                  + " Of bel</em> ons (dat <b>mag</b>). Klaar.</p>"));
    }

    @Test
    void punctuationStaysAgainstTheTagItFollows() {
      assertEquals(
          "<p>Het <em>is</em>, <b>echt</b>: <i>waar</i>!</p>\n",
          canonical("<p>Het <em>is</em>, <b>echt</b>: <i>waar</i>!</p>"));
    }

    @Test
    void aClosingQuoteIsNotTornFromItsSentence() {
      assertEquals(
          """
          <p>
            U zegt “Nee.”
            Dan stoppen wij.
          </p>
          """,
          canonical("<p>U zegt “Nee.” Dan stoppen wij.</p>"));
    }

    @Test
    void sentencesWithoutWhiteSpaceBetweenThemStayTogether() {
      assertEquals("<p>Een.<b>Twee.</b></p>\n", canonical("<p>Een.<b>Twee.</b></p>"));
    }

    @Test
    void aLineBreakEndsTheLine() {
      assertEquals(
          """
          <address>
            Postbus 1<br>
            2500 AA Den Haag
          </address>
          """,
          canonical("<address>Postbus 1 <br> 2500 AA Den Haag</address>"));
    }
  }

  @Nested
  class WhiteSpaceSaysNothing {
    @Test
    void equalWordsAreEqualBytesHoweverTheyAreLaidOut() {
      String tidy = "<ul><li>een <b>twee</b> drie</li></ul>";
      String airy = "\n<ul>\n\n  <li>\n een\t<b>twee</b>\r\n   drie </li> </ul>\n";
      assertEquals(canonical(tidy), canonical(airy));
    }

    @Test
    void spacesDoNotComeWhereThereWereNone() {
      assertEquals("<p>woon<b>corporatie</b>s</p>\n", canonical("<p>woon<b>corporatie</b>s</p>"));
    }

    @Test
    void aSpaceAtTheEndOfAnElementMovesBehindIt() {
      assertEquals("<p><b>een</b> twee</p>\n", canonical("<p><b>een </b>twee</p>"));
    }

    @Test
    void spacesAroundAnImageStay() {
      assertEquals(
          "<p>een <img src=\"a.svg\"> twee</p>\n",
          canonical("<p>een <img src=\"a.svg\"> twee</p>"));
    }

    @Test
    void aNonBreakingSpaceIsTextAndIsVisible() {
      assertEquals("<p>a &nbsp;b</p>\n", canonical("<p>a&#32;\u00a0b</p>"));
    }

    @Test
    void preformattedTextKeepsItsWhiteSpaceAndItsTags() {
      String pre = "<pre>\n\n  een.  Twee\n<code>a &lt; b</code>\n</pre>\n";
      assertEquals(pre, canonical(pre));
    }
  }

  @Nested
  class Structure {
    @Test
    void everyBlockStandsOnItsOwnLineAtItsDepth() {
      assertEquals(
          """
          <section data-key="a">
            <h2>Titel</h2>
            <ul>
              <li>
                Een
                <ul>
                  <li>Twee</li>
                </ul>
              </li>
              <li>
                Drie.
                Vier.
              </li>
            </ul>
            <table>
              <thead>
                <tr>
                  <th scope="col">Kop</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <td>Cel</td>
                </tr>
              </tbody>
            </table>
            <hr>
          </section>
          """,
          canonical(
              "<section data-key='a'><h2>Titel</h2><ul><li>Een<ul><li>Twee</li></ul></li><li>Drie."
                  + " Vier.</li></ul><table><thead><tr><th scope=col>Kop</th></tr></thead>"
                  + "<tbody><tr><td>Cel</td></tr></tbody></table><hr></section>"));
    }

    @Test
    void signsAndAttributesKeepTheirValue() {
      assertEquals(
          "<p><a href=\"?a=1&amp;b=2\" title=\"&quot;x&quot; &lt; y\">A &amp; B &lt; C € é 🏠</a></p>\n",
          canonical(
              "<p><a href='?a=1&b=2' title='\"x\" &lt; y'>A &amp; B &lt; C &euro; &eacute; 🏠</a>"));
    }

    @Test
    void commentsScriptsAndStylesAreNoWords() {
      assertEquals(
          "<p>Een.</p>\n",
          canonical("<!-- x --><style>p{}</style><p>Een.<!-- y --></p><script>1</script>"));
    }
  }

  @Nested
  class Finishing {
    @Test
    void theTitleIsTheTextOfTheMainHeading() {
      assertEquals("Onze verklaring", Fragment.finish("<h1>Onze <b>verklaring</b></h1>").title());
    }

    @Test
    void wordsWithoutMainHeadingAreAMistake() {
      assertThrows(IllegalStateException.class, () -> Fragment.finish("<p>Tekst.</p>"));
    }

    @Test
    void aKeyThatStandsTwiceIsAMistake() {
      assertThrows(
          IllegalStateException.class,
          () -> Fragment.finish("<h1>T</h1><p data-key=a>A</p><p data-key=a>B</p>"));
    }

    @Test
    void aKeyedEntryCanBeLinkedTo() {
      assertEquals(
          "<h1>T</h1>\n<div data-key=\"ontvanger.aannemers\" id=\"ontvanger-aannemers\">A</div>\n",
          Fragment.finish("<h1>T</h1><div data-key=ontvanger.aannemers>A</div>").html());
    }

    @Test
    void aParagraphWithinAnEntryNeedsNoAddressOfItsOwn() {
      assertEquals(
          "<h1>T</h1>\n<p data-key=\"a.b\">A</p>\n",
          Fragment.finish("<h1>T</h1><p data-key=a.b>A</p>").html());
    }

    @Test
    void noTwoBlocksGetOneId() {
      assertEquals(
          """
          <h1>T</h1>
          <div data-key="a-b" id="a-b">A</div>
          <div data-key="a.b" id="a.b">B</div>
          """,
          Fragment.finish("<h1>T</h1><div data-key=a-b>A</div><div data-key=a.b>B</div>").html());
    }

    @Test
    void aNameThatEndsWithAFullStopOfItsOwnEndsTheSentence() {
      assertEquals(
          "<h1>T</h1>\n<p>Naam, adres e.d.</p>\n<p>Zie <strong>A</strong>.</p>\n",
          Fragment.finish(
                  "<h1>T</h1><p><a href='#weg'>Naam, adres e.d.</a>.</p>"
                      + "<p>Zie <strong>A</strong>.</p>")
              .html());
    }

    @Test
    void blocksLeftEmptyByAnAbsentTextGo() {
      assertEquals(
          "<h1>T</h1>\n",
          Fragment.finish("<h1>T</h1><section><p> </p><ul><li></li></ul></section>").html());
    }
  }

  @Test
  void aLinkToNothingIsPlainText() {
    assertFalse(
        Fragment.finish("<h1>Titel</h1><p>Zie <a href=\"#\">hier</a>.</p>").html().contains("<a"));
  }
}
