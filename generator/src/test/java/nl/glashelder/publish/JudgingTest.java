package nl.glashelder.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.glashelder.compare.Change;
import nl.glashelder.compare.ChangeType;
import nl.glashelder.compare.Meaning;
import nl.glashelder.compare.Weight;
import nl.glashelder.source.RecordFile;
import nl.glashelder.version.ChangeKind;
import nl.glashelder.version.PublishedData;
import org.junit.jupiter.api.Test;

/** What an editor says of changes that data alone cannot weigh. */
class JudgingTest {
  private static final Change READ = change("aaaaaa000000", Weight.TO_BE_JUDGED);
  private static final Change ALSO = change("bbbbbb000000", Weight.TO_BE_JUDGED);
  private static final Change LESS = change("cccccc000000", Weight.NARROWING);

  private static Change change(String id, Weight weight) {
    return new Change(
        id,
        "inleiding",
        List.of(),
        ChangeType.CHANGED,
        weight,
        weight.forReaders(),
        "De inleiding is anders.",
        "Lees beide.",
        "Lees beide.",
        List.of(),
        Optional.empty());
  }

  private static Judging judging(String said) {
    return new Judging(List.of(READ, ALSO, LESS), said);
  }

  @Test
  void whatNobodyJudgedIsOpenAndTheCommandNamesIt() {
    Judging judging = judging("");
    assertEquals(2, judging.open().size());
    assertEquals(ChangeKind.TO_BE_JUDGED, judging.kind());
    assertEquals("-Daard=\"aaaaaa=...: ...; bbbbbb=...: ...\"", judging.command());
  }

  @Test
  void aJudgementKeepsItsReasonAndTheRestStaysOpen() {
    Judging judging = judging("aaaaaa=redactioneel: Een spelfout.");
    assertEquals(List.of("bbbbbb"), judging.open().stream().map(o -> o.change()).toList());
    assertEquals("Een spelfout.", judging.judgements().get(0).reason().markdown());
    assertTrue(judging.command().startsWith("-Daard=\"aaaaaa=redactioneel: Een spelfout.; bb"));
  }

  @Test
  void theHeaviestThatWasFoundIsTheKindOfTheVersion() {
    assertEquals(ChangeKind.NARROWING, judging("alles=redactioneel: Hetzelfde.").kind());
    assertEquals(
        ChangeKind.WIDENING,
        judging("alles=redactioneel: Hetzelfde.; bbbbbb=uitbreiding: Ook berichten.").kind());
  }

  @Test
  void whatCannotBeReadIsSaidAllAtOnce() {
    List<String> problems =
        judging("aaaaaa=fout: x; zomaar; cccccc=redactioneel: y; bbbbbb=redactioneel: ...")
            .problems();
    assertEquals(4, problems.size(), problems::toString);
    assertEquals("Bij 'bbbbbb' mist waarom het redactioneel is.", problems.get(3));
  }

  @Test
  void aLineJudgedBeforeAnotherJoinedItStaysJudged() {
    String one = id(data("bij inbraak"), data("bij inbraak, niet bij ruzie"));
    Optional<PublishedData> last = Optional.of(data("bij inbraak"));
    Optional<PublishedData> draft =
        Optional.of(data("bij inbraak, niet bij ruzie, alleen na geweld"));
    Judging first = Judging.of(last, draft, one + "=inperking: Dat is minder.");
    assertEquals(List.of(), first.problems());
    assertEquals(1, first.open().size());
    String other = id(data("bij inbraak"), data("bij inbraak, alleen na geweld"));
    Judging both =
        Judging.of(
            last, draft, one + "=inperking: Dat is minder.; " + other + "=inperking: Ook minder.");
    assertEquals(List.of(), both.open());
    assertEquals(2, both.judgements().size());
    assertEquals(ChangeKind.NARROWING, both.kind());
  }

  private static String id(PublishedData older, PublishedData newer) {
    return Meaning.between(older, newer).get(0).id().substring(0, 6);
  }

  private static PublishedData data(String viewings) {
    String yaml =
        "corporatie: {naam: Voorbeeld, aanspreekvorm: u}\n"
            + "privacyverklaring: {cameras: {borden: B, bekijken-bij: ["
            + viewings
            + "]}}\n";
    return RecordFile.read(
            yaml.getBytes(StandardCharsets.UTF_8), "gegevens.yaml", PublishedData.class)
        .value()
        .orElseThrow();
  }
}
