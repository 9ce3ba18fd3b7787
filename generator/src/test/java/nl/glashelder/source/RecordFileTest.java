package nl.glashelder.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.glashelder.model.Key;
import nl.glashelder.model.Noun;
import nl.glashelder.model.Reach;
import nl.glashelder.model.Text;
import org.junit.jupiter.api.Test;

/** Frozen data are read to the letter; a draft is not. */
public class RecordFileTest {
  @Noun(singular = "het voorbeeld", plural = "voorbeelden")
  public record Sample(
      @Key(value = "naam", help = "Hoe het heet.", reach = Reach.EDITORIAL) String name,
      @Key(value = "teksten", help = "Wat er staat.", reach = Reach.EDITORIAL) List<Text> texts,
      @Key(value = "vlag", help = "Of het zo is.", reach = Reach.EDITORIAL) boolean flag) {}

  private static RecordFile.Reading<Sample> read(String yaml) {
    return RecordFile.read(yaml.getBytes(UTF_8), "gegevens.yaml", Sample.class);
  }

  @Test
  void bothWordingsBetweenBracesStayAsTheyAre() {
    assertEquals("{u hebt|je hebt}", read("naam: \"{u hebt|je hebt}\"").value().get().name());
  }

  @Test
  void whiteSpaceAndRepetitionStay() {
    Sample sample = read("naam: \" a \"\nteksten:\n  - b\n  - b\n").value().get();
    assertEquals(new Sample(" a ", List.of(new Text("b"), new Text("b")), false), sample);
  }

  @Test
  void anUnknownKeyIsReportedAndTheRestIsRead() {
    RecordFile.Reading<Sample> reading = read("naam: a\nnieuw: b\n");
    assertEquals("a", reading.value().get().name());
    assertEquals(
        List.of(
            "gegevens.yaml:2:1: fout L03 onbekende-sleutel: De sleutel 'nieuw' bestaat hier niet."),
        reading.findings().stream().map(Finding::toString).toList());
  }

  @Test
  void whatIsMissingOrWrongIsReportedWithItsPlace() {
    RecordFile.Reading<Sample> reading = read("teksten: a\nvlag: misschien\n");
    assertEquals(Optional.empty(), reading.value());
    assertEquals(
        List.of(
            "gegevens.yaml:1:1: fout L05 ontbrekende-sleutel: Bij het voorbeeld ontbreekt 'naam'.",
            "gegevens.yaml:1:10: fout L07 verkeerde-waarde: Bij 'teksten' kan niet staan: 'a'.",
            "gegevens.yaml:2:7: fout L07 verkeerde-waarde: Bij 'vlag' kan niet staan: 'misschien'."),
        reading.findings().stream().map(Finding::toString).toList());
  }

  @Test
  void nothingIsAskedOfWhatWasPublished() {
    assertEquals(List.of(), read("naam: “a”\n").findings());
    assertEquals(List.of(), read("naam: a\n  b #1 c\n").findings());
  }

  @Test
  void brokenYamlIsReported() {
    assertEquals("L02", read("naam: [a").findings().get(0).rule());
  }
}
