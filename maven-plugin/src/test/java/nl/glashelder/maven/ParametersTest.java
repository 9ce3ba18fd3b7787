package nl.glashelder.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.glashelder.version.DocumentKind;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a user gets to see who types a parameter wrong. */
class ParametersTest {
  private static String problem(Executable reading) {
    return assertThrows(MojoFailureException.class, reading).getMessage();
  }

  @Test
  void everythingThatIsMissingIsNamedAtOnceWithAnExample() {
    Parameters parameters =
        new Parameters()
            .require("corporatie", " ", "woonpartners")
            .require("document", "privacyverklaring", "privacyverklaring")
            .require("ingangsdatum", null, "2026-12-01");
    assertEquals(
        """
        Er mist nog iets. Vul aan:
          -Dcorporatie=woonpartners
          -Dingangsdatum=2026-12-01""",
        problem(parameters::check));
  }

  @Test
  void aDateIsReadAndAnythingElseRefused() throws MojoFailureException {
    assertEquals(LocalDate.of(2026, 4, 2), Parameters.date("van", " 2026-04-02 "));
    assertEquals(
        "'2 april' is geen datum.\nSchrijf -Dvan als jaar-maand-dag, bijvoorbeeld 2026-04-02.",
        problem(() -> Parameters.date("van", "2 april")));
    assertEquals(Optional.empty(), Parameters.optionalDate("van", ""));
    problem(() -> Parameters.date("van", "2026-02-30"));
  }

  @Test
  void aWordThatIsNoneOfTheListIsAnsweredWithTheList() throws MojoFailureException {
    assertEquals(
        DocumentKind.NOTICE,
        Parameters.term("document", "cookieverklaring", DocumentKind.values()));
    assertEquals(
        "-Ddocument=cookies bestaat niet. Kies uit: privacyverklaring, cookieverklaring.",
        problem(() -> Parameters.term("document", "cookies", DocumentKind.values())));
  }

  @Test
  void anAddressIsOfTheWeb() throws MojoFailureException {
    assertEquals(
        "https://www.voorbeeld.nl/a?b=c",
        Parameters.web("adres", "https://www.voorbeeld.nl/a?b=c").toString());
    for (String other :
        new String[] {"www.voorbeeld.nl", "file:///etc/passwd", "https:///a", "x y"}) {
      assertEquals(
          "'" + other + "' is geen webadres.\nSchrijf -Dadres=https://...",
          problem(() -> Parameters.web("adres", other)));
    }
  }

  @Test
  void aPortIsANumberThatAnyUserMayUse() throws MojoFailureException {
    assertEquals(8091, Parameters.port("glashelder.poort", " 8091 "));
    for (String other : new String[] {"80", "65536", "99999", "-8090", "poort", ""}) {
      assertEquals(
          "'"
              + other
              + "' is geen poort.\nSchrijf -Dglashelder.poort=8090, of een ander getal van 1024 tot"
              + " 65534.",
          problem(() -> Parameters.port("glashelder.poort", other)));
    }
  }

  @Test
  void theReferenceDateIsTheDayOfTheBuildsTimestamp() {
    Clock clock = Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC);
    assertEquals(LocalDate.of(2026, 11, 21), ReferenceDate.dayOf("2026-11-21T00:00:00Z", clock));
    assertEquals(LocalDate.of(1970, 1, 2), ReferenceDate.dayOf("86400", clock));
    // Without a timestamp it is today, in the Netherlands.
    assertEquals(LocalDate.of(2027, 1, 1), ReferenceDate.dayOf(null, clock));
    assertEquals(LocalDate.of(2027, 1, 1), ReferenceDate.dayOf("1", clock));
  }
}
