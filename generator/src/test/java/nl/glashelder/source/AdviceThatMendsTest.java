package nl.glashelder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is advised is accepted when it is followed to the letter. */
class AdviceThatMendsTest {
  private static final String RECIPIENT = "ontvangers:\n  - id: a\n    naam: A\n    waarvoor: ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"leverancier\" van onze software",
        "\"\"leverancier\" van onze software\"",
        "'leverancier' van onze software",
        "\"leverancier\" van: onze software",
        "'s avonds",
        "'s avonds en 's nachts",
        "'t Gooi: om te \"wonen\"",
        "'s avonds: van 8 tot 10, 's nachts niet"
      })
  void quotationMarksAreAdvisedWithTheTextAsItMustBeWritten(String text) {
    Reading<?> reading = Reading.statement(RECIPIENT + text + "\n");
    String problem = reading.problem();
    assertTrue(problem.startsWith("4:"), problem);
    int advised = problem.indexOf(" aanhalingstekens: ") + " aanhalingstekens: ".length();
    String[] ways = problem.substring(advised).split(" Of laat de aanhalingstekens weg: ");
    for (String way : ways) {
      assertEquals(List.of(), Reading.statement(RECIPIENT + way + "\n").problems(), problem);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {"[x, y]] # 11", "[x, y], # 11", "[x, y]; # 11", "[x, y]}, # 11"})
  void aSignTooManyBehindAListIsTakenAway(String list, int column) {
    String problem =
        Reading.statement("ontvangers:\n  - id: a\n    naam: A\n    voorbeelden: " + list + "\n")
            .problem();
    assertEquals(
        "4:"
            + (column + 13)
            + " L02 Hier staat een teken te veel: wat ervoor staat, is al gesloten."
            + " Haal de komma, de puntkomma of het haakje aan het eind van de regel weg.",
        problem);
  }

  @Test
  void aColonThatMakesAGroupOfATextIsExplained() {
    String problem = Reading.statement("samenvatting:\n  - Let op: wij wissen niets.\n").problem();
    assertEquals(
        "2:5 L06 Bij 'samenvatting' staat een groep sleutels. Hier hoort een tekst. De dubbele punt"
            + " maakt er een groep van. Zet de hele tekst tussen aanhalingstekens.",
        problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"–", "—", "•", "·"})
  void anotherSignThanTheHyphenBeforeTheLinesOfAListIsNamed(String sign) {
    String problem =
        Reading.statement("samenvatting:\n  " + sign + " Een.\n  " + sign + " Twee.\n").problem();
    assertTrue(
        problem.endsWith(
            "Hier hoort een lijst: elke regel begint met een streepje en een spatie. Nu staat er '"
                + sign
                + "'; dat is een ander teken dan het streepje op het toetsenbord: -"),
        problem);
  }

  @Test
  void aSemicolonBetweenTheWordsOfAListIsNamed() {
    String problem =
        Reading.statement(
                """
                ontvangers: [{id: a, naam: A}, {id: b, naam: B}]
                verwerkingen:
                  - {id: v, naam: V, doel: om te wonen, ontvangers: [a; b]}
                """)
            .problem();
    assertTrue(
        problem.endsWith(
            "'a; b' bestaat niet bij 'ontvangers'. Tussen haakjes scheidt een komma, geen"
                + " puntkomma: [a, b]. Onder elkaar krijgt elk woord een eigen streepje."),
        problem);
  }
}
