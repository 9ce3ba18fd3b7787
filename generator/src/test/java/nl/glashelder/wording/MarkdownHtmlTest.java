package nl.glashelder.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownHtmlTest {
  private static String blocks(String markdown) {
    return new Voice(FormOfAddress.FORMAL).blocks(new Text(markdown));
  }

  @Test
  void aTableIsATableWithHeadsOfColumns() {
    assertEquals(
        "<table><thead><tr><th scope=\"col\">Wat</th><th scope=\"col\">Hoe lang</th></tr></thead>"
            + "<tbody><tr><td>Dossier</td><td><strong>2</strong> jaar</td></tr></tbody></table>",
        blocks("| Wat | Hoe lang |\n| --- | ---: |\n| Dossier | **2** jaar |").replace("\n", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "tel:010-1234567, tel:0101234567",
    "tel:+31(0)10-1234567, tel:+31101234567",
    "<tel:010 - 123 45 67>, tel:0101234567",
    "info@zilverduin.example, mailto:info@zilverduin.example",
    "mailto:info@zilverduin.example, mailto:info@zilverduin.example",
    "https://www.zilverduin.example/a?b=c@d, https://www.zilverduin.example/a?b=c@d",
    "../cookieverklaring/, ../cookieverklaring/",
    "#contact, #contact"
  })
  void aLinkLeadsWherePeopleMeanIt(String written, String address) {
    assertEquals(
        "<p>Zie <a href=\"" + address + "\">dit</a>.</p>", blocks("Zie [dit](" + written + ")."));
  }

  @ParameterizedTest
  @CsvSource({"javascript:x()", "JavaScript:x()", "data:text/html,x", "file:///etc/hosts"})
  void aLinkThatRunsOrReadsIsEmptied(String written) {
    assertEquals("<p>Zie <a href=\"\">dit</a>.</p>", blocks("Zie [dit](" + written + ")."));
  }

  @Test
  void ofAPictureItsWordsStay() {
    assertEquals(
        "<p>Zie ons <em>schema</em>.</p>",
        blocks("Zie ![ons *schema*](https://elders.example/x.png)."));
  }
}
