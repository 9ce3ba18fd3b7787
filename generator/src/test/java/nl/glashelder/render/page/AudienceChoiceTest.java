package nl.glashelder.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.glashelder.check.Drafts;
import nl.glashelder.check.Explanation.Example;
import nl.glashelder.model.PrivacyStatement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is hidden by a choice is certainly about others, and a choice is there only if it helps. */
class AudienceChoiceTest {
  private static final String TWO_AUDIENCES =
      """
      doelgroepen:
        - id: huurders
          naam: huurders
        - id: woningzoekenden
          naam: woningzoekenden
      gegevens:
        - id: inkomen
          naam: inkomen
          doelgroepen: [huurders]
      """;

  private static PrivacyStatement statement(String yaml) {
    return Drafts.read(
            List.of(
                new Example("corporatie", "naam: Woonstichting Voorbeeld\naanspreekvorm: u\n"),
                new Example("privacyverklaring", TWO_AUDIENCES + yaml)))
        .statement()
        .orElseThrow()
        .document();
  }

  private static Element words(int ofPurpose, int ofAll) {
    return Jsoup.parseBodyFragment(
            "<section><p>"
                + "woord ".repeat(ofAll)
                + "</p><div data-key='verwerkingen.toewijzen' data-doelgroep='woningzoekenden'>"
                + "woord ".repeat(ofPurpose)
                + "</div><div data-key='gegevens.inkomen' data-doelgroep='huurders'>inkomen</div>"
                + "</section>")
        .body();
  }

  private static final String PURPOSES =
      """
      verwerkingen:
        - id: toewijzen
          naam: Een woning toewijzen
          doelgroepen: [woningzoekenden]
          gegevens: [inkomen]
        - id: innen
          naam: De huur innen
          doelgroepen: [huurders]
      """;

  private static List<String> offered(AudienceChoice choice) {
    return choice.options().stream().map(AudienceChoice.Option::id).toList();
  }

  @Test
  void thereIsAChoiceOnlyWhereThatHidesAFifthForOneAudience() {
    assertTrue(AudienceChoice.mark(words(30, 100), statement(PURPOSES)).isOffered());
    assertFalse(AudienceChoice.mark(words(10, 100), statement(PURPOSES)).isOffered());
  }

  @Test
  void whereThereIsAChoiceEveryReaderIsInIt() {
    AudienceChoice choice = AudienceChoice.mark(words(30, 100), statement(PURPOSES));
    assertEquals(List.of("huurders", "woningzoekenden"), offered(choice));
    assertEquals(
        List.of(true, false), choice.options().stream().map(AudienceChoice.Option::hides).toList());
  }

  @Test
  void anAudienceThatNoPurposeNamesCannotBeChosen() {
    String one = PURPOSES.substring(0, PURPOSES.indexOf("  - id: innen"));
    assertFalse(AudienceChoice.mark(words(90, 10), statement(one)).isOffered());
  }

  @Test
  void dataThatAPurposeOfTheReaderUsesAreNotHidden() {
    Element words = words(90, 10);
    assertTrue(AudienceChoice.mark(words, statement(PURPOSES)).isOffered());
    assertEquals(
        "woningzoekenden huurders",
        words.selectFirst("[data-key=gegevens.inkomen]").attr(AudienceChoice.CONCERNS));
  }
}
