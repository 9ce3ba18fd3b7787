package nl.glashelder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A key that lost its colon is named where it stands, and the rest of the file is read. */
class LostColonTest {
  private static final String BEGIN = "titel: Privacyverklaring\n";

  private static List<String> problems(String yaml) {
    return Reading.statement(yaml).problems();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "titel Verklaring\\nkenmerk: 4 # 1:6 # titel # titel: Verklaring",
        "titel: V\\nkenmerk 4\\ninleiding: I # 2:8 # kenmerk # kenmerk: 4",
        "titel: V\\nkenmerk 4 # 2:8 # kenmerk # kenmerk: 4",
        "titel: V\\ncameras:\\n  inleiding Wij filmen\\n  borden: B # 3:12 # inleiding # inleiding: Wij filmen",
        "titel: V\\ncameras:\\n  inleiding Wij filmen\\n    met mate\\n  borden: B # 3:12 # inleiding # inleiding: Wij filmen",
        "titel: V\\ncameras:\\n  inleiding: W\\n  borden B\\n  geluid: nee # 4:9 # borden # borden: B",
        "titel: V\\ncameras:\\n  inleiding: W\\n  nooit-op\\n    - in huis\\n  geluid: nee # 4:11 # nooit-op # nooit-op:",
        "titel: V\\nwetten:\\n  - id avg\\n    naam: AVG\\n    soort: wet # 3:7 # id # id: avg",
        "titel: V\\nwetten:\\n  - id: avg\\n    naam AVG\\n    soort: wet # 4:9 # naam # naam: AVG",
        "titel: V\\ninleiding |\\n  Een regel.\\nkenmerk: 4 # 2:10 # inleiding # inleiding: |"
      })
  void aKeyWithoutItsColonIsNamedOnItsOwnLine(
      String yaml, String place, String key, String mended) {
    String problem = problems(yaml.replace("\\n", "\n")).get(0);
    assertEquals(
        place + " L02 Achter '" + key + "' ontbreekt de dubbele punt. Schrijf: " + mended, problem);
  }

  @Test
  void anotherSignInThePlaceOfTheColonIsNamed() {
    assertEquals(
        "2:8 L02 Achter 'kenmerk' hoort een dubbele punt, en geen =. Schrijf: kenmerk: 4",
        problems(BEGIN + "kenmerk = 4\ninleiding: I\n").get(0));
  }

  @Test
  void aKeyThatIsMistypedAsWellIsToldAsTheKeyThatWasMeant() {
    assertEquals(
        "3:12 L02 Achter 'inledding' ontbreekt de dubbele punt. Schrijf: inleiding: Wij filmen",
        problems(BEGIN + "cameras:\n  inledding Wij filmen\n  geluid: nee\n").get(0));
  }

  @Test
  void whatIsWrongElsewhereInTheFileIsToldInTheSameRun() {
    List<String> problems =
        problems(BEGIN + "cameras:\n  inleiding Wij filmen\n  geluid: soms\nherzien-voor: gauw\n");
    assertTrue(problems.get(0).startsWith("3:12 L02"), problems.toString());
    assertTrue(problems.stream().anyMatch(p -> p.startsWith("4:11 L07")), problems.toString());
    assertTrue(problems.stream().anyMatch(p -> p.startsWith("5:15 L07")), problems.toString());
  }

  @Test
  void wordsThatAreNoKeyAreNotTakenForOne() {
    assertTrue(
        problems(BEGIN + "cameras:\n  Camera's hangen er\n  geluid: nee\n")
            .get(0)
            .contains("Hier staat een dubbele punt die niet past."));
  }
}
