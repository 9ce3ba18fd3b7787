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

  /** What was found, as {@code line:column message}. */
  private static List<String> places(Checked checked) {
    return Drafts.of("T01", checked).stream()
        .map(f -> f.position().line() + ":" + f.position().column() + " " + f.message())
        .toList();
  }

  private static String place(String yaml) {
    List<String> places = places(Drafts.statement(yaml));
    assertEquals(1, places.size(), places::toString);
    return places.get(0).replace(" 'gegvens' staat niet in het woordenboek.", "");
  }

  @Test
  void eachUnknownWordIsReportedOnceInAFileWithItsPlaces() {
    assertEquals(
        List.of(
            "4:29 'toesteming' staat niet in het woordenboek.",
            "4:48 'gegvens' staat niet in het woordenboek. Ook op regel 7."),
        places(Drafts.statement(TYPO)));
  }

  @Test
  void ofManyPlacesTheFirstAreNamed() {
    String yaml =
        "inleiding: |\n" + "  Uw gegvens.\n".repeat(5) + "\n  gegvens\n" + "  gegvens gegvens\n";
    assertEquals(
        List.of(
            "2:6 'gegvens' staat niet in het woordenboek. Ook op regel 3, 4, 5, 6, 8 en verder."),
        places(Drafts.statement(yaml)));
  }

  @Test
  void thePlaceIsThatOfTheWordHoweverYamlWritesTheText() {
    assertEquals("1:15", place("inleiding: Uw gegvens.\n"));
    assertEquals("3:6", place("inleiding: Wij bewaren niets.\ntitel: >-\n  Uw gegvens\n"));
    assertEquals("4:6", place("inleiding: |\n  Eerst dit.\n\n  Uw gegvens.\n"));
    assertEquals("3:2", place("inleiding: >-\n Wij bewaren uw\n gegvens.\n"));
    assertEquals("2:5", place("inleiding: Wij bewaren\n    gegvens.\n"));
    assertEquals("1:13", place("inleiding: 'gegvens: foto''s'\n"));
    assertEquals("1:18", place("inleiding: \"Eén\\ngegvens.\"\n"));
    assertEquals("2:6", place("inleiding: \"Wij\n  uw gegvens.\"\n"));
  }

  @Test
  void theWordIsNotTakenForItsLikeInACommentAKeyOrAnAddress() {
    assertEquals(
        "2:54",
        place(
            "# gegvens\n"
                + "inleiding: Kijk [hier](https://voorbeeld.nl/gegvens) gegvens. # gegvens\n"));
    assertEquals(
        "3:12",
        place(
            "eigen-onderdelen:\n- {id: gegvens, na: begin, titel: Ons, tekst: Wij.}\ninleiding: gegvens\n"));
    assertEquals("1:14", place("inleiding: '[gegvens](https://voorbeeld.nl) en meer'\n"));
    assertEquals("1:16", place("inleiding: '**_gegvens_** en meer'\n"));
    assertEquals("1:17", place("inleiding: '{uw gegvens|je gegevens} blijven hier'\n"));
  }

  @Test
  void itIsAHintThatNamesAtMostThreeNearWords() {
    Finding finding = Drafts.of("T01", Drafts.statement(TYPO)).get(0);
    assertEquals(Severity.INFORMATION, finding.severity());
    assertEquals(
        "Bedoelde u 'toestemming' of 'toestemmingen' of 'toestemmen'?"
            + " Is het woord goed, zet het dan bij 'woorden' in corporatie.yaml.",
        finding.advice());
  }

  @Test
  void aNearWordThatTheCorporationUsesComesFirst() {
    Checked checked = Drafts.statement("inleiding: Uw toesteming, of stemming.\n");
    assertEquals(
        "Bedoelde u 'stemming' of 'toestemming' of 'toestemmingen'?",
        Drafts.of("T01", checked).get(0).advice().split(" Is ")[0]);
  }

  @Test
  void titlesAndNamesOfEntriesAreLookedAtToo() {
    assertEquals(
        List.of(
            "1:13 'gegvens' staat niet in het woordenboek. Ook op regel 4.",
            "7:15 'toesteming' staat niet in het woordenboek."),
        places(
            Drafts.statement(
                """
                titel: Onze gegvens
                gegevens:
                  - id: een
                    naam: uw gegvens
                ontvangers:
                  - id: twee
                    naam: wie toesteming heeft
                """)));
  }

  @Test
  void namesOfFirmsLawsAndTermsAreRightEverywhere() {
    assertEquals(
        List.of(),
        places(
            Drafts.statement(
                """
                inleiding: Aan gegvens geven wij niets.
                gezamenlijk:
                  - id: gegvens
                    naam: het netwerk
                    partijen: [het bureau gegvens]
                    waarvoor: om samen te werken
                """)));
  }

  @Test
  void theCorporationsOwnWordsAreRight() {
    Checked checked =
        Drafts.check(
            List.of(
                new Explanation.Example(
                    "corporatie",
                    "naam: Voorbeeld\naanspreekvorm: u\nwoorden: [Gegvens, mijn toesteming]\n"),
                new Explanation.Example("privacyverklaring", TYPO)));
    assertEquals(List.of(), places(checked));
  }

  @Test
  void afterManyWordsTheRestIsCounted() {
    StringBuilder yaml = new StringBuilder("inleiding: |\n");
    for (char first = 'a'; first <= 'z'; first++) {
      yaml.append("  ").append(first).append("qwertyuiop\n");
    }
    yaml.append("  gegvens\n");
    List<String> places = places(Drafts.statement(yaml.toString()));
    assertEquals(26, places.size());
    assertEquals(
        "27:3 Vanaf hier staan nog 2 andere woorden niet in het woordenboek.", places.get(25));
  }

  @Test
  void aTextThatIsNoDutchIsNotCountedToItsEnd() {
    StringBuilder yaml = new StringBuilder("inleiding: |\n");
    for (char first = 'a'; first <= 'z'; first++) {
      for (char second = 'a'; second <= 'z'; second++) {
        yaml.append("  ").append(first).append(second).append("qwertyuiop\n");
      }
    }
    List<String> places = places(Drafts.statement(yaml.toString()));
    assertEquals(
        "27:3 Vanaf hier staan nog minstens 175 andere woorden niet in het woordenboek.",
        places.get(25));
  }

  private static Checked withDeviation(String place) {
    return Drafts.statement(
        TYPO
            + """
            afwijkingen:
              - id: spelling
                regel: T01
                plaats: %s
                reden: Zo noemen wij het.
                wie: redactie
                tot: 2026-12-31
            """
                .formatted(place));
  }

  @Test
  void aDeviationSetsAWordAsideWhenItHoldsForAllItsPlaces() {
    Checked all = withDeviation("gegevens");
    assertEquals(List.of(), places(all));
    assertEquals(2, all.silenced().size());

    Checked some = withDeviation("gegevens.adres");
    assertEquals(1, places(some).size());
    assertEquals(1, some.silenced().size());
  }
}
