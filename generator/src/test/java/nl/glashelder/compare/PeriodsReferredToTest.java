package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One more period or one fewer weighs as what it means for the longest. */
class PeriodsReferredToTest {
  private static final String PERIODS =
      """
      bewaartermijnen:
        - {id: kort, naam: brieven, duur: P1Y}
        - {id: midden, naam: klachten, duur: P3Y}
        - {id: lang, naam: huurdossier, duur: P7Y}
      """;

  private static String kept(String periods) {
    String rest = periods == null ? "" : ", bewaren: [" + periods.replace(' ', ',') + "]";
    return PERIODS + "verwerkingen: [{id: a, naam: Verhuren" + rest + "}]";
  }

  @ParameterizedTest
  @CsvSource({
    "kort, kort lang, WIDENING",
    "lang, lang kort, TO_BE_JUDGED",
    "kort lang, kort, NARROWING",
    "kort lang, lang, TO_BE_JUDGED",
    "kort midden, kort midden lang, WIDENING",
    "kort lang, kort lang midden, TO_BE_JUDGED",
    "kort, , WIDENING"
  })
  void aPeriodThatComesOrGoesWeighsBesideTheOthers(String before, String after, Weight weight) {
    Change change = Written.change(kept(before), kept(after));
    assertEquals(weight, change.weight(), change::toString);
  }

  @Test
  void theReasonIsToldWithTheWeight() {
    assertReason("Er is een langere termijn bij gekomen.", kept("kort"), kept("kort lang"));
    assertReason("De langste termijn is weg.", kept("kort lang"), kept("kort"));
    assertReason("Er staat niet meer hoe lang wij de gegevens bewaren.", kept("kort"), kept(null));
  }

  private static void assertReason(String reason, String before, String after) {
    Change change = Written.change(before, after);
    assertTrue(change.toString().contains(reason), change::toString);
  }

  private static final String SHORT_AND_LONG =
      """
      bewaartermijnen:
        - {id: kort, naam: brieven, %s}
        - {id: lang, naam: huurdossier, %s}
      verwerkingen: [{id: a, naam: Verhuren, bewaren: [%s]}]
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "duur: P1Y, uitzonderingen: [10 jaar bij een rechtszaak.] | duur: P7Y",
        "duur: P1Y, termijnen: [{id: d, naam: dossiers, duur: P10Y}] | duur: P7Y",
        "duur: P1Y, daarna: Daarna gaan de brieven naar het archief. | duur: P7Y",
        "duur: P1Y, start: na de brief | duur: P7Y, start: na het einde van de huur"
      })
  void whatDurationsAloneCannotTellMustBeJudged(String shorter, String longer) {
    String one = SHORT_AND_LONG.formatted(shorter, longer, "kort");
    String both = SHORT_AND_LONG.formatted(shorter, longer, "kort, lang");
    Change come = Written.change(one, both);
    assertEquals(Weight.TO_BE_JUDGED, come.weight(), come::toString);
    Change gone = Written.change(both, one);
    assertEquals(Weight.TO_BE_JUDGED, gone.weight(), gone::toString);
  }

  @Test
  void onlyTheLongPeriodsOwnExceptionsKeepItsGoingFromBeingCertain() {
    String longer = "duur: P7Y, uitzonderingen: [Korter als u dat vraagt.]";
    String one = SHORT_AND_LONG.formatted("duur: P1Y", longer, "kort");
    String both = SHORT_AND_LONG.formatted("duur: P1Y", longer, "kort, lang");
    assertEquals(Weight.WIDENING, Written.change(one, both).weight());
    assertEquals(Weight.TO_BE_JUDGED, Written.change(both, one).weight());
  }

  @Test
  void theSameMomentInOtherSpellingIsTheSameMoment() {
    String shorter = "duur: P1Y, start: na het einde van de huur";
    String longer = "duur: P7Y, start: Na het einde van de huur";
    String one = SHORT_AND_LONG.formatted(shorter, longer, "kort");
    String both = SHORT_AND_LONG.formatted(shorter, longer, "kort, lang");
    assertEquals(Weight.WIDENING, Written.change(one, both).weight());
    assertEquals(Weight.NARROWING, Written.change(both, one).weight());
  }

  @Test
  void aReferenceToAPeriodThatSaysNoLengthIsNoLengthLost() {
    String none =
        "bewaartermijnen: [{id: kort, naam: brieven}]\nverwerkingen: [{id: a, naam: b%s}]";
    Change gone = Written.change(none.formatted(", bewaren: [kort]"), none.formatted(""));
    assertEquals(Weight.TO_BE_JUDGED, gone.weight(), gone::toString);
    Change come = Written.change(none.formatted(""), none.formatted(", bewaren: [kort]"));
    assertEquals(Weight.TO_BE_JUDGED, come.weight(), come::toString);
  }

  @Test
  void aCookieThatOutlivesTheBrowserIsMoreAndTheOtherWayRoundLess() {
    String cookie = "cookies: [{id: a, naam: a, soort: functioneel, doel: d, %s}]";
    Change more = Written.ofNotice(cookie.formatted("sessie: ja"), cookie.formatted("duur: P1M"));
    assertEquals(Weight.WIDENING, more.weight(), more::toString);
    assertTrue(more.sentence().contains("1 maand"), more::sentence);
    assertTrue(more.sentence().contains("tot de browser sluit"), more::sentence);
    Change less = Written.ofNotice(cookie.formatted("duur: P1M"), cookie.formatted("sessie: ja"));
    assertEquals(Weight.NARROWING, less.weight(), less::toString);
    assertTrue(less.sentence().contains("tot de browser sluit"), less::sentence);
  }
}
