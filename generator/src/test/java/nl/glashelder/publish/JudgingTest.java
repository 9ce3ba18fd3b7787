package nl.glashelder.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.glashelder.compare.Change;
import nl.glashelder.compare.ChangeType;
import nl.glashelder.compare.Weight;
import nl.glashelder.version.ChangeKind;
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
    assertEquals(
        "-Daard=\"aaaaaa=redactioneel: ...; bbbbbb=redactioneel: ...\"", judging.command());
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
}
