package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;
import org.junit.jupiter.api.Test;

/** The words are those of {@code FewTypos}: the real dictionary is a part of its own. */
class SpellingRulesTest {
  private static final String TYPO =
      """
      gegevens:
        - id: adres
          naam: adres
          toelichting: Wij vragen toesteming voor uw gegvens.
        - id: naam
          naam: naam
          toelichting: Uw gegvens gebruiken wij om u aan te spreken.
      """;

  private static List<String> places(Checked checked) {
    return Drafts.of("T01", checked).stream()
        .map(f -> f.position().line() + " " + f.message())
        .toList();
  }

  @Test
  void eachUnknownWordIsFoundOnceInEachEntry() {
    assertEquals(
        List.of(
            "4 'gegvens' staat niet in het woordenboek.",
            "4 'toesteming' staat niet in het woordenboek.",
            "7 'gegvens' staat niet in het woordenboek."),
        places(Drafts.statement(TYPO)));
  }

  @Test
  void itIsAHintThatNamesAtMostThreeNearWords() {
    Finding finding = Drafts.of("T01", Drafts.statement(TYPO)).get(1);
    assertEquals(Severity.INFORMATION, finding.severity());
    assertEquals(
        "Bedoelt u 'toestemming' of 'toestemmingen' of 'toestemmen'?"
            + " Is het woord goed, neem het dan op bij begrippen.",
        finding.advice());
  }

  @Test
  void namesAndTheirWordsAreNotLookedAt() {
    assertEquals(
        List.of(),
        places(
            Drafts.statement(
                """
                ontvangers:
                  - id: gegvens
                    naam: het bureau gegvens
                    toelichting: Aan gegvens geven wij niets.
                """)));
  }

  @Test
  void aDeviationSetsItAside() {
    Checked checked =
        Drafts.statement(
            TYPO
                + """
                afwijkingen:
                  - id: spelling
                    regel: T01
                    plaats: gegevens.naam
                    reden: Zo noemen wij het.
                    wie: redactie
                    tot: 2026-12-31
                """);
    assertEquals(2, places(checked).size());
    assertEquals(1, checked.silenced().size());
  }
}
