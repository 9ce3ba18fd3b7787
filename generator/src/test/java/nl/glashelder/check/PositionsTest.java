package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding points at the entry that is to be changed. */
class PositionsTest {
  private static final String STATEMENT =
      """
      inleiding: Wij houden ons aan de Wbp.
      verwerkingen:
        - id: portiek
          naam: Portieken veilig houden
          grondslagen:
            - grondslag: overeenkomst
            - grondslag: gerechtvaardigd-belang
          ontvangers: geen
      ontvangers:
        - id: cloud
          naam: cloudleverancier
          rol: verwerker
          land: India
      bewaartermijnen:
        - id: dossier
          naam: dossier
          criterium: niet langer dan nodig
      rechten:
        kosten:
          gratis: nee
      """;

  @ParameterizedTest
  @CsvSource({
    "R57,1:1",
    "R08,3:5",
    "R10,7:9",
    "R14,10:5",
    "R15,13:5",
    "R17,17:5",
    "R37,20:5",
    "R27,1:1",
    "R67,10:5"
  })
  void everyRulePointsAtItsEntry(String rule, String place) {
    List<String> places =
        Drafts.of(rule, Drafts.statement(STATEMENT)).stream()
            .map(f -> f.position().line() + ":" + f.position().column())
            .toList();
    assertEquals(place, places.get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "'Wij houden ons aan de regels, teneinde fouten te voorkomen.',2:1",
    "'Deze zin komt teneinde uit een sjabloon.',1:1"
  })
  void aSentenceOnThePagePointsAtTheTextItCameFrom(String sentence, String place) {
    String html = "<h1>V</h1><h2>In het kort</h2><p data-key='elders'>" + sentence + "</p>";
    Checked checked =
        Drafts.check(
            List.of(
                new Explanation.Example(
                    "privacyverklaring",
                    "titel: Verklaring\n"
                        + "inleiding: Wij houden ons aan de regels, teneinde fouten te voorkomen.\n"),
                new Explanation.Example("tekst", html)));
    assertEquals(
        place,
        Drafts.of("R63", checked).stream()
            .map(f -> f.position().line() + ":" + f.position().column())
            .findFirst()
            .orElseThrow());
  }
}
