package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.glashelder.compare.words.Hunk;
import org.junit.jupiter.api.Test;

/** Where the standard words are others too, a change of the data claims only its own words. */
class OtherWordingTest {
  private static final String FORMERLY =
      """
      <h1>V</h1><div data-key='verwerkingen.a'><h3 data-key='verwerkingen.a.naam'>Huren</h3>
      <p data-key='verwerkingen.a.doel'>Wij gebruiken gegevens om te verhuren.</p>MORE
      <dl><dt>Hoe lang bewaren wij de gegevens?</dt>
      <dd data-key='verwerkingen.a.bewaren'>Dossier: tot twee jaar na het einde</dd></dl></div>
      <div data-key='verwerkingen.b'><h3 data-key='verwerkingen.b.naam'>Innen</h3>
      <p data-key='verwerkingen.b.doel'>Wij gebruiken gegevens om te innen.</p></div>
      """;
  private static final String NOW =
      FORMERLY
          .replace("Wij gebruiken gegevens om", "Om")
          .replace("wij de gegevens?", "wij ze?")
          .replace("Dossier: tot twee jaar na het einde", "Tot twee jaar na het einde.");

  private static Side side(String more, String words) {
    return Side.draft(
        Written.data(
            Written.CORPORATION,
            "verwerkingen:\n  - {id: a, naam: Huren, doel: om te verhuren"
                + more
                + "}\n  - {id: b, naam: Innen, doel: om te innen}"),
        words);
  }

  private static List<String> shown(Comparison comparison) {
    return comparison.binding().hunksOf(comparison.changes().get(0)).stream()
        .map(Hunk::newText)
        .toList();
  }

  @Test
  void aNewTextIsSeenWhereItStandsAndNowhereElse() {
    Comparison comparison =
        Comparison.of(
            side("", FORMERLY.replace("MORE", "")),
            side(
                ", toelichting: Kom gerust langs.",
                NOW.replace(
                    "MORE", "<p data-key='verwerkingen.a.toelichting'>Kom gerust langs.</p>")));
    assertEquals(List.of("Kom gerust langs."), shown(comparison));
    assertEquals(5, comparison.binding().wordingOnly().size());
  }

  @Test
  void anAnswerKeepsItsQuestion() {
    Comparison comparison =
        Comparison.of(
            side("", FORMERLY.replace("MORE", "")),
            side(
                ", moment: als u tekent",
                NOW.replace("MORE", "")
                    .replace(
                        "<dl>",
                        "<dl><dt>Wanneer?</dt>"
                            + "<dd data-key='verwerkingen.a.moment'>Als u tekent.</dd>")));
    assertEquals(List.of("Wanneer?", "Als u tekent."), shown(comparison));
  }

  @Test
  void withTheSameStandardWordsEverythingThatDiffersIsDueToTheChange() {
    String words = FORMERLY.replace("MORE", "");
    Comparison comparison =
        Comparison.of(
            side("", words),
            side(", reclame: ja", words.replace("Dossier:", "Reclame mag. Dossier:")));
    assertEquals(List.of("Reclame mag."), shown(comparison));
    assertEquals(List.of(), comparison.binding().wordingOnly());
  }
}
