package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // What is refused by a value points at that value, what is missing at its entry.
        "R34|4:5",
        "R41|8:27",
        "R31|14:7",
        "R44|10:5",
        "R57|15:1"
      })
  void aWrongValuePointsAtItselfAndTextInABlockAtItsKey(String rule, String place) {
    Checked checked =
        Drafts.statement(
            """
            gegevens:
              - id: gezondheid
                naam: indicatie
                van-uzelf: nee
            verwerkingen:
              - id: aanpassen
                naam: Aanpassen
                bijzondere-gegevens: {artikel: artikel 6 AVG, toelichting: Dat mag.}
                doel: om te helpen
                bsn-wet: UAVG
                geautomatiseerd-besluit:
                  logica: Loten.
                  gevolg: Een woning.
                  mens: Een mens kijkt mee.
            inleiding: |
              Wij gaan zorgvuldig om met gegevens.
              Dat doen wij volgens de Wbp.
            """);
    List<String> places =
        Drafts.of(rule, checked).stream()
            .map(f -> f.position().line() + ":" + f.position().column())
            .toList();
    assertTrue(places.contains(place), places::toString);
  }

  @Test
  void whatTheCatalogueSaysIsToBeMendedInTheCatalogue(@TempDir Path folder) throws IOException {
    Path corporation = Files.createDirectory(folder.resolve("voorbeeld"));
    Files.writeString(corporation.resolve("corporatie.yaml"), "naam: V\naanspreekvorm: u\n");
    Files.writeString(
        corporation.resolve("privacyverklaring.yaml"), "ontvangers:\n  - aannemers\n");
    String catalogue =
        "ontvangers:\n  - id: aannemers\n    naam: aannemers\n    toelichting: Zij herstellen o.a. uw keuken.\n";
    Draft draft =
        new ContentReader(
                Catalogue.read(
                    new TreeMap<>(
                        Map.of("ontvangers.yaml", catalogue.getBytes(StandardCharsets.UTF_8)))))
            .read(folder)
            .drafts()
            .get(0);
    Checked checked = Check.of(draft, Drafts.TODAY);
    assertEquals("ontvangers.yaml:4:5", Drafts.of("R65", checked).get(0).position().toString());
    assertEquals(
        "voorbeeld/privacyverklaring.yaml:2:5",
        Drafts.of("R14", checked).get(0).position().toString());
  }
}
