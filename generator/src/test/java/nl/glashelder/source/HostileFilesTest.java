package nl.glashelder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.glashelder.model.Corporation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML that asks for classes, or is far too much of it: one clear message, and nothing happens. */
class HostileFilesTest {
  private static String problem(String yaml) {
    return Reading.corporation(yaml).problem();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]",
        "!!java.io.File [/etc/passwd]",
        "!eigen Voorbeeld",
        "!!int 3",
        "!!binary aGFsbG8="
      })
  void aTagOfAnotherLanguageIsReportedAndNeverFollowed(String value) {
    assertTrue(
        Reading.corporation("naam: " + value + "\naanspreekvorm: u\n")
            .problems()
            .get(0)
            .startsWith("1:7 L02 Het kenmerk '" + value.split(" ")[0] + "' mag hier niet."));
  }

  @Test
  void aTagOnAKeyIsReportedToo() {
    assertTrue(problem("!!java.io.File naam: V\naanspreekvorm: u\n").startsWith("1:1 L02"));
  }

  @Test
  void anUnknownTagHandleIsExplained() {
    assertTrue(problem("naam: !a!b V\n").startsWith("1:7 L02 Een ! aan het begin van een tekst"));
  }

  @Test
  void anAliasBombIsRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      bomb.append("a" + i + ": &a" + i + " [")
          .append(("*a" + (i - 1) + ", ").repeat(9))
          .append("*a" + (i - 1) + "]\n");
    }
    assertTrue(
        problem(bomb.toString()).contains("L02 Dit bestand verwijst te vaak naar zichzelf."));
  }

  @Test
  void anAliasBombWithinTheLimitOfAliasesIsRefusedToo() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [" + "x, ".repeat(1000) + "x]\n");
    for (int i = 1; i < 10; i++) {
      bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
    }
    assertTrue(problem(bomb.toString()).contains("veel meer dan een verklaring ooit nodig heeft"));
  }

  @Test
  void aTextThatHoldsItselfIsRefused() {
    assertTrue(
        problem("naam: &a [*a]\naanspreekvorm: u\n")
            .startsWith(
                "1:1 L02 Dit bestand bevat veel meer dan een verklaring ooit nodig heeft."));
  }

  @Test
  void anAnchorThatIsUsedOnceIsFine() {
    Reading<Corporation> reading =
        Reading.corporation("aanspreekvorm: u\nnaam: &n Voorbeeld\nkorte-naam: *n\n");
    assertEquals(List.of(), reading.problems());
    assertEquals("Voorbeeld", reading.document().orElseThrow().shortName().orElseThrow());
  }

  @Test
  void tenMegabytesOfNestingAreRefusedAtTheDoor() {
    assertEquals(
        "1:1 L01 Dit bestand is groter dan 2 MB. Een verklaring is veel kleiner."
            + " Kijk of hier het goede bestand staat.",
        problem("[".repeat(10 * 1024 * 1024)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "{", "a: [", "&a [", "!!set {"})
  void aMegabyteOfNestingIsRefusedWhateverItNests(String nesting) {
    String problem = problem(nesting.repeat(1_000_000 / nesting.length()));
    assertTrue(problem.contains(" L02 "), problem);
  }

  @Test
  void twoHundredThousandKeysAreRefused() {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      keys.append("a").append(i).append(": b\n");
    }
    assertTrue(problem(keys.toString()).contains("veel meer dan een verklaring ooit nodig heeft"));
  }
}
