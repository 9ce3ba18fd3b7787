package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What repeats most of what went may say less, and is never called a gain. */
class RewordedTest {
  private static void assertNoGain(String before, String after) {
    List<Change> changes = Written.changes(before, after);
    assertTrue(
        changes.stream().noneMatch(c -> c.weight() == Weight.NARROWING),
        () -> changes.stream().map(c -> c.weight() + " " + c.sentence()).toList().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          delen: {beloften: [Wij verkopen uw gegevens nooit., Wij delen niets met anderen.]} | delen: {beloften: [Wij verkopen uw gegevens nooit en delen niets met anderen tenzij dat handig is.]}
          delen: {beloften: [Wij verkopen uw gegevens nooit en delen niets met anderen.]} | delen: {beloften: [Wij verkopen uw gegevens nooit., Wij delen niets met anderen tenzij dat handig is.]}
          delen: {beloften: [Wij verkopen niets.]} | delen: {eisen-aan-verwerkers: [Wij verkopen niets.]}
          cameras: {nooit-op: [in de lift, in de hal]} | cameras: {nooit-op: [in de lift en in de hal behalve 's nachts]}
          delen: {beloften: [Wij zijn ook niet van ons.]} | delen: {beloften: [Wij zijn het ook niet alleen met uw gegevens.]}
          uitgangspunten: [{id: a, tekst: Wij wissen alles na een jaar.}] | uitgangspunten: [{id: b, tekst: Wij wissen alles na een jaar als er tijd is.}]
          """)
  void aLimitThatCameIntoAPromiseIsNoGain(String before, String after) {
    assertNoGain(before, after);
  }

  @Test
  void purposesThatBecameOneAreNotLessUse() {
    assertNoGain(
        "verwerkingen: [{id: i, naam: Innen, doel: om de huur te innen}, {id: o, naam: Onderhoud,"
            + " doel: om de woning te onderhouden}]",
        "verwerkingen: [{id: a, naam: Huur, doel: om de huur te innen en de woning te"
            + " onderhouden}]");
  }

  @Test
  void aPurposeThatStoppedIsLessUseWhateverElseCame() {
    List<Change> changes =
        Written.changes(
            "verwerkingen: [{id: i, naam: Innen, doel: om de huur te innen, grondslagen:"
                + " [{grondslag: overeenkomst}]}]",
            "verwerkingen: [{id: k, naam: Klachten, doel: om vragen en meldingen af te handelen,"
                + " grondslagen: [{grondslag: overeenkomst}]}]");
    assertTrue(changes.stream().anyMatch(c -> c.weight() == Weight.NARROWING), changes::toString);
  }

  @Test
  void aPromiseOfItsOwnIsAGain() {
    List<Change> changes =
        Written.changes(
            "delen: {beloften: [Wij verkopen niets.]}",
            "delen: {beloften: [Wij verkopen niets., Wij publiceren nergens een adres.]}");
    assertTrue(changes.stream().anyMatch(c -> c.weight() == Weight.NARROWING), changes::toString);
  }
}
