package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another period is the same only where it is as long and holds the same besides. */
class OtherPeriodTest {
  private static final String ONE =
      """
      bewaartermijnen:
        - {id: %s, naam: %s, duur: %s, start: na het gesprek%s}
      kanalen:
        - {id: telefoon, naam: telefoon, bewaren: [%1$s]}
        - {id: chat, naam: chat, bewaren: [%1$s]}
      """;

  private static final String OWN =
      """
      bewaartermijnen:
        - {id: gesprekken, naam: gesprekken, duur: P14D, start: na het gesprek}
        - {id: chats, naam: chats, duur: P14D, start: na het gesprek%s}
      kanalen:
        - {id: telefoon, naam: telefoon, bewaren: [gesprekken]}
        - {id: chat, naam: chat, bewaren: [%s]}
      """;

  private static Change renamed(String was, String is) {
    return renamed(was, "P14D", is);
  }

  private static Change renamed(String was, String duration, String is) {
    return Written.change(
        ONE.formatted("gesprekken", "gesprekken", "P14D", was),
        ONE.formatted("opnamen", "opnamen", duration, is));
  }

  private static final String EXCEPTION =
      ", uitzonderingen: [Bij een klacht bewaren wij de opname 5 jaar.]";
  private static final String AFTERWARDS = ", daarna: Daarna gaan de beelden naar de politie.";
  private static final String PART =
      ", termijnen: [{id: klacht, naam: bij een klacht, duur: P10Y, start: na de klacht}]";

  @Test
  void withAllTheSameNothingChangesForAnyone() {
    for (String rest : List.of("", EXCEPTION, AFTERWARDS, PART)) {
      Change change = renamed(rest, rest);
      assertEquals(Weight.EDITORIAL, change.weight(), change::toString);
      assertEquals("De twee termijnen zijn even lang.", change.reason());
    }
  }

  @Test
  void anExceptionThatCameIsMoreUseAndTold() {
    Change change = renamed("", EXCEPTION);
    assertEquals(Weight.WIDENING, change.weight(), change::toString);
    assertTrue(
        change
            .sentence()
            .contains(
                " Nieuw bij de uitzonderingen: ‘Bij een klacht bewaren wij de opname 5 jaar’."),
        change::sentence);
  }

  @Test
  void oneThatWentIsTold() {
    Change change = renamed(EXCEPTION, "");
    assertNotEquals(Weight.EDITORIAL, change.weight(), change::toString);
    assertTrue(
        change
            .sentence()
            .contains(
                " Niet meer bij de uitzonderingen: ‘Bij een klacht bewaren wij de opname 5 jaar’."),
        change::sentence);
  }

  @Test
  void whatHappensAfterwardsIsToldThatCameAndThatWent() {
    Change came = renamed("", AFTERWARDS);
    assertEquals(Weight.TO_BE_JUDGED, came.weight(), came::toString);
    assertTrue(
        came.sentence().contains("het vervolg (‘Daarna gaan de beelden naar de politie’)"),
        came::sentence);
    Change went = renamed(AFTERWARDS, "");
    assertEquals(Weight.TO_BE_JUDGED, went.weight(), went::toString);
    assertTrue(
        went.sentence()
            .contains(" Weg is ook het vervolg (‘Daarna gaan de beelden naar de politie’)."),
        went::sentence);
    Change other = renamed(AFTERWARDS, ", daarna: Daarna wissen wij de beelden.");
    assertEquals(Weight.TO_BE_JUDGED, other.weight(), other::toString);
    assertTrue(other.sentence().contains("‘Daarna wissen wij de beelden’"), other::sentence);
  }

  @Test
  void aTermOfItsOwnIsToldWithHowLongItIs() {
    Change came = renamed("", PART);
    assertEquals(Weight.WIDENING, came.weight(), came::toString);
    String part = "de aparte termijn ‘bij een klacht’ (tot 10 jaar na de klacht).";
    assertTrue(came.sentence().contains(" Er staat nu ook bij: " + part), came::sentence);
    Change went = renamed(PART, "");
    assertNotEquals(Weight.EDITORIAL, went.weight(), went::toString);
    assertTrue(went.sentence().contains(" Weg is ook " + part), went::sentence);
    Change longer = renamed(PART.replace("P10Y", "P2Y"), PART);
    assertEquals(Weight.WIDENING, longer.weight(), longer::toString);
    assertTrue(longer.sentence().contains("tot 10 jaar na de klacht"), longer::sentence);
  }

  @ParameterizedTest
  @CsvSource({"herkomst: wet, de wet", "reden: Dat vinden wij handig., ‘Dat vinden wij handig’"})
  void whyItIsSoLongIsToldAndToBeJudged(String key, String said) {
    Change change = renamed("", ", " + key);
    assertEquals(Weight.TO_BE_JUDGED, change.weight(), change::toString);
    assertTrue(change.sentence().contains(said.replace("de wet", "wet")), change::sentence);
  }

  @Test
  void aShorterOneIsNotLessUseWhereSomethingCame() {
    for (String rest : List.of(EXCEPTION, AFTERWARDS, PART)) {
      Change change = renamed("", "P3D", rest);
      assertEquals(Weight.TO_BE_JUDGED, change.weight(), change::toString);
    }
    assertEquals(Weight.NARROWING, renamed("", "P3D", "").weight());
    assertEquals(Weight.WIDENING, renamed("", "P3Y", AFTERWARDS).weight());
  }

  @Test
  void theSameHoldsWhereOneGetsAPeriodOfItsOwnOrSharesOne() {
    for (String rest : List.of(EXCEPTION, AFTERWARDS, PART)) {
      String apart = OWN.formatted(rest, "chats");
      String together = OWN.formatted(rest, "gesprekken");
      for (List<String> way : List.of(List.of(apart, together), List.of(together, apart))) {
        Change change = Written.change(way.get(0), way.get(1));
        assertNotEquals(Weight.EDITORIAL, change.weight(), change::toString);
      }
    }
    assertEquals(
        Weight.EDITORIAL,
        Written.change(OWN.formatted("", "chats"), OWN.formatted("", "gesprekken")).weight());
  }

  @Test
  void aLongTextIsGivenInFull() {
    String text =
        "Daarna gaan de beelden naar de politie, naar de gemeente en naar iedereen die ze wil zien,"
            + " en daar blijven ze staan tot iemand ze weggooit, want wij letten daar niet meer op.";
    Change change = renamed("", ", daarna: '" + text + "'");
    assertTrue(change.details().toString().contains(text), change::toString);
  }
}
