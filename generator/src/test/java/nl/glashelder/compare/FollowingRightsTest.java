package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Rights that come or go with what a purpose rests on are told with it, and weigh. */
class FollowingRightsTest {
  private static final String EXPLAINED =
      "rechten: {lijst: [{id: bezwaar}, {id: overdraagbaarheid}, {id: toestemming-intrekken}]}\n";
  private static final String INTEREST = "grondslagen: [{grondslag: gerechtvaardigd-belang}]";
  private static final String CONSENT = "grondslagen: [{grondslag: toestemming}]";
  private static final String OBLIGATION = "grondslagen: [{grondslag: wettelijke-plicht}]";

  private static String purpose(String keys) {
    return EXPLAINED + "verwerkingen: [{id: a, naam: Nieuwsbrief, " + keys + "}]";
  }

  private static Change change(String before, String after) {
    return Written.change(purpose(before), purpose(after));
  }

  @Test
  void theRightToObjectGoesWithDirectMarketing() {
    Change gone = change("reclame: ja", "reclame: nee");
    assertEquals(
        "Bij het doel ‘Nieuwsbrief’ staat niet meer: dit is reclame. Dit recht staat er niet"
            + " meer: bezwaar maken.",
        gone.sentence());
    assertEquals(Weight.WIDENING, gone.weight());
    assertEquals("minder bescherming", gone.label());
    assertEquals("Er staat niet meer dat u hiertegen bezwaar mag maken.", gone.reason());
    Change come = change("reclame: nee", "reclame: ja");
    assertTrue(come.sentence().endsWith("Dit recht komt erbij: bezwaar maken."), come.sentence());
    assertEquals(Weight.WIDENING, come.weight());
    assertEquals("meer gebruik", come.label());
  }

  @Test
  void whoMayStillObjectLosesThatItAlwaysHelps() {
    Change gone = change("reclame: ja, " + INTEREST, "reclame: nee, " + INTEREST);
    assertTrue(
        gone.sentence().endsWith("Er staat niet meer dat wij na bezwaar altijd stoppen."),
        gone.sentence());
    assertEquals(
        "Bezwaar mag nog, maar er staat niet meer dat wij dan altijd stoppen.", gone.reason());
    assertEquals(Weight.WIDENING, gone.weight());
  }

  @Test
  void consentBringsOtherRightsInThePlaceOfObjection() {
    Change asked = change(INTEREST, CONSENT);
    assertTrue(
        asked
            .sentence()
            .endsWith(
                "Deze rechten komen erbij: gegevens meenemen en uw toestemming intrekken. Dit recht"
                    + " staat er niet meer: bezwaar maken."),
        asked.sentence());
    assertEquals(Weight.NARROWING, asked.weight());
    Change askedNoMore = change(CONSENT, INTEREST);
    assertTrue(
        askedNoMore
            .sentence()
            .endsWith(
                "Dit recht komt erbij: bezwaar maken. Deze rechten staan er niet meer: gegevens"
                    + " meenemen en uw toestemming intrekken."),
        askedNoMore.sentence());
    assertEquals(Weight.WIDENING, askedNoMore.weight());
  }

  @Test
  void withoutObjectionAndWithoutConsentPeopleAreProtectedLess() {
    assertEquals(Weight.WIDENING, change(INTEREST, OBLIGATION).weight());
    assertEquals(Weight.TO_BE_JUDGED, change(OBLIGATION, INTEREST).weight());
  }

  @Test
  void rightsThatStayAreNotTold() {
    String task = "grondslagen: [{grondslag: algemeen-belang}]";
    assertTrue(change(INTEREST, task).sentence().endsWith("een taak van algemeen belang."));
  }

  @Test
  void aRightThatTheStatementDoesNotExplainIsNotTold() {
    String purpose = "verwerkingen: [{id: a, naam: Nieuwsbrief%s}]";
    Change gone = Written.change(purpose.formatted(", reclame: ja"), purpose.formatted(""));
    assertEquals("Bij het doel ‘Nieuwsbrief’ staat niet meer: dit is reclame.", gone.sentence());
    assertEquals(Weight.TO_BE_JUDGED, gone.weight());
  }

  @Test
  void theSameChangeAtTwoPurposesTellsOnceWhatFollows() {
    String two =
        EXPLAINED
            + "verwerkingen: [{id: a, naam: Nieuwsbrief, reclame: %1$s},"
            + " {id: b, naam: Enquete, reclame: %1$s}]";
    String said = Written.change(two.formatted("ja"), two.formatted("nee")).sentence();
    assertTrue(said.endsWith("‘Enquete’. Dit recht staat er niet meer: bezwaar maken."), said);
  }

  @Test
  void whereOnlyOneOfTwoPurposesLosesItThatOneIsNamed() {
    String two =
        EXPLAINED
            + "verwerkingen: [{id: a, naam: Nieuwsbrief, reclame: %1$s},"
            + " {id: b, naam: Enquete, reclame: %1$s, "
            + INTEREST
            + "}]";
    String said = Written.change(two.formatted("ja"), two.formatted("nee")).sentence();
    assertTrue(
        said.endsWith(
            "Dit recht staat er niet meer bij ‘Nieuwsbrief’: bezwaar maken. Er staat niet meer dat"
                + " wij bij ‘Enquete’ na bezwaar altijd stoppen."),
        said);
  }
}
