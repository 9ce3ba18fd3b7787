package nl.glashelder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor who comes from Word or Excel types: told once, where it stands. */
class SlipsOfBeginnersTest {
  private static List<String> problems(String yaml) {
    return Reading.statement("titel: V\n" + yaml).problems();
  }

  @Test
  void aListFurtherToTheLeftThanItsKeyIsToldAsThatAndReadOn() {
    assertEquals(
        List.of(
            "4:1 L02 Deze lijst staat verder naar links dan de sleutel erboven. Zet de streepjes"
                + " twee spaties verder naar rechts dan 'nooit-op:'."),
        problems("cameras:\n  nooit-op:\n- in huis\n- bij de deur\n  geluid: nee\n"));
  }

  @Test
  void aListRightUnderItsKeyIsGoodYaml() {
    assertEquals(
        List.of(),
        problems("cameras:\n  nooit-op:\n  - in huis\n  - bij de deur\n  geluid: nee\n"));
  }

  @Test
  void aWordBehindAPartThatHasKeysIsToldOnceAndNotAtEachKey() {
    assertEquals(
        List.of(
            "2:9 L02 Achter 'cameras' staat tekst, en eronder staan de sleutels die erbij horen."
                + " Haal de tekst op deze regel weg: cameras:"),
        problems("cameras: ja\n  inleiding: Wij filmen.\n  geluid: nee\n"));
  }

  @Test
  void twoKeysOnALineAreAskedToHaveALineEach() {
    assertEquals(
        List.of(
            "3:24 L02 Hier staat een dubbele punt die niet past. Is het tekst? Zet die dan tussen"
                + " aanhalingstekens. Staan hier twee sleutels? Geef elk een eigen regel."),
        problems("cameras:\n  geluid: nee meekijken: nee\n"));
  }

  @ParameterizedTest
  @CsvSource({"=,=", "->,->", "?,?", "\uff1a,\uff1a"})
  void anotherSignThanTheColonIsNamed(String written, String named) {
    assertEquals(
        List.of(
            "3:9 L02 Achter 'geluid' hoort een dubbele punt, en geen "
                + named
                + ". Schrijf: geluid: nee"),
        problems("cameras:\n  geluid " + written + " nee\n  meekijken: nee\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"“PV-2026”", "„PV-2026”", "‘PV-2026’"})
  void marksOfPrintAroundAWholeTextAreAskedAfter(String written) {
    assertEquals(
        List.of(
            "2:10 L02 Deze aanhalingstekens komen zo op de pagina te staan. Is dat niet de"
                + " bedoeling? Haal ze weg, of gebruik de rechte van het toetsenbord: \"."),
        problems("kenmerk: " + written + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"het ‘oude’ kenmerk", "‘oud’ en ‘nieuw’", "\"“PV-2026”\"", "foto’s"})
  void marksOfPrintWithinATextAreItsOwn(String written) {
    assertEquals(List.of(), problems("kenmerk: " + written + "\n"));
  }

  @Test
  void anExclamationMarkThatYamlTakesAwayIsAskedAfter() {
    assertEquals(
        List.of(
            "2:10 L02 YAML leest het uitroepteken aan het begin niet als tekst: op de pagina staat"
                + " het niet. Zet de hele tekst tussen aanhalingstekens: \"! let op\""),
        problems("kenmerk: ! let op\n"));
  }

  @Test
  void aDashWithoutASpaceInAListIsNamed() {
    assertEquals(
        List.of(
            "4:5 L06 Bij 'nooit-op' staat een tekst. Hier hoort een lijst: elke regel begint met een"
                + " streepje en een spatie. Achter dit streepje hoort een spatie."),
        problems("cameras:\n  nooit-op:\n    -in huis\n"));
  }

  @Test
  void aKeyWithASpaceInItIsNotTakenForWordsBetweenCommas() {
    String problem = problems("cameras:\n  openbare weg: ja\n").get(0);
    assertEquals(
        "3:3 L03 De sleutel 'openbare weg' bestaat hier niet. Bedoelde u 'openbare-weg'? Hier mag"
            + " staan: inleiding,",
        problem.substring(0, problem.indexOf(" plekken")));
  }
}
