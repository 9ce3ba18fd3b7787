package nl.glashelder.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.glashelder.model.Key;
import nl.glashelder.model.Noun;
import nl.glashelder.model.Reach;
import nl.glashelder.model.Text;
import nl.glashelder.source.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class CanonicalYamlTest {
  @Noun(singular = "het voorbeeld", plural = "voorbeelden")
  public record Sample(
      @Key(value = "naam", help = "", reach = Reach.EDITORIAL) String name,
      @Key(value = "tekst", help = "", reach = Reach.EDITORIAL) Optional<Text> text,
      @Key(value = "datum", help = "", reach = Reach.EDITORIAL) Optional<LocalDate> date,
      @Key(value = "vlag", help = "", reach = Reach.EDITORIAL) boolean flag,
      @Key(value = "keuze", help = "", reach = Reach.EDITORIAL) Optional<Boolean> choice,
      @Key(value = "lijst", help = "", reach = Reach.EDITORIAL) List<String> list,
      @Key(value = "ontvangers", help = "", reach = Reach.EDITORIAL)
          Optional<List<String>> recipients,
      @Key(value = "deel", help = "", reach = Reach.EDITORIAL) Optional<Inner> part,
      @Key(value = "delen", help = "", reach = Reach.EDITORIAL) List<Inner> parts) {
    static Sample named(String name) {
      return new Sample(
          name,
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of());
    }
  }

  @Noun(singular = "het deel", plural = "delen")
  public record Inner(
      @Key(value = "een", help = "", reach = Reach.EDITORIAL) Optional<String> one,
      @Key(value = "twee", help = "", reach = Reach.EDITORIAL) List<Text> two) {}

  private static Sample read(String yaml) {
    RecordFile.Reading<Sample> reading =
        RecordFile.read(yaml.getBytes(UTF_8), "voorbeeld.yaml", Sample.class);
    assertEquals(List.of(), reading.findings());
    return reading.value().orElseThrow();
  }

  @Test
  void everythingHasItsPlaceAndItsForm() {
    Sample full =
        new Sample(
            "Huur innen",
            Optional.of(new Text("Wij bewaren dit:\n\n- een jaar\n- soms langer")),
            Optional.of(LocalDate.of(2026, 4, 2)),
            true,
            Optional.of(false),
            List.of("aannemers", "0318 123 456"),
            Optional.of(List.of()),
            Optional.of(new Inner(Optional.empty(), List.of())),
            List.of(
                new Inner(Optional.of("a"), List.of(new Text("b"), new Text("c\nd"))),
                new Inner(Optional.empty(), List.of())));
    assertEquals(
        """
        naam: Huur innen
        tekst: |-
          Wij bewaren dit:

          - een jaar
          - soms langer
        datum: 2026-04-02
        vlag: ja
        keuze: nee
        lijst:
          - aannemers
          - "0318 123 456"
        ontvangers: geen
        deel: {}
        delen:
          - een: a
            twee:
              - b
              - |-
                c
                d
          - {}
        """,
        CanonicalYaml.write(full));
    assertEquals(full, read(CanonicalYaml.write(full)));
  }

  @Test
  void whatIsAbsentIsLeftOut() {
    assertEquals("naam: Huur\n", CanonicalYaml.write(Sample.named("Huur")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Huur innen",
        "één",
        "a, b; c (d) & e's",
        "Art. 6, lid 1",
        "info@voorbeeld.nl",
        "x - y"
      })
  void anOrdinaryTextStandsPlain(String text) {
    assertEquals("naam: " + text + "\n", CanonicalYaml.write(Sample.named(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nee",
        "Ja",
        "geen",
        "NULL",
        "no",
        "1.10",
        "2026-01-01",
        "# x",
        "a # b",
        ": ",
        "a: b",
        "- ",
        " voorloop",
        "achterloop ",
        "{u hebt|je hebt}",
        "[a]",
        "🏠",
        "",
        "https://voorbeeld.nl",
        "~"
      })
  void aTextThatCouldBeTakenForSomethingElseStandsInQuotes(String text) {
    assertEquals("naam: \"" + text + "\"\n", CanonicalYaml.write(Sample.named(text)));
    assertEquals(text, read(CanonicalYaml.write(Sample.named(text))).name());
  }

  @ParameterizedTest
  @CsvSource({
    "regel einde, 'a\n', \"a\\n\"",
    "tab, 'a\tb', \"a\\tb\"",
    "aanhalingsteken, 'a: \"b\"', \"a: \\\"b\\\"\"",
    "schuine streep, 'a\\b', \"a\\\\b\"",
    "harde spatie, 'a\u00a0b', \"a\\u00a0b\"",
    "zacht afbreekstreepje, 'a\u00adb', \"a\\u00adb\"",
    "van rechts naar links, 'a\u202eb', \"a\\u202eb\"",
    "regelscheiding, 'a\u2028b', \"a\\u2028b\""
  })
  void whatCannotBeSeenIsEscaped(String what, String text, String written) {
    assertEquals("naam: " + written + "\n", CanonicalYaml.write(Sample.named(text)), what);
    assertEquals(text, read(CanonicalYaml.write(Sample.named(text))).name(), what);
  }

  @Test
  void halfASignSurvives() {
    Sample half = Sample.named("a\ud83d");
    assertEquals("naam: \"a\\ud83d\"\n", CanonicalYaml.write(half));
    assertEquals(half, read(CanonicalYaml.write(half)));
  }

  @Test
  void longLinesAreNotFolded() {
    String text = "Wij bewaren dit omdat het moet, ".repeat(60) + "en daarna niet meer.";
    assertEquals("naam: " + text + "\n", CanonicalYaml.write(Sample.named(text)));
  }

  @Test
  void theLanguageOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    Sample sample = Sample.named("NIL \u0131\u001f");
    String here = CanonicalYaml.write(sample);
    try {
      for (String language : List.of("tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertEquals(here, CanonicalYaml.write(sample));
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
