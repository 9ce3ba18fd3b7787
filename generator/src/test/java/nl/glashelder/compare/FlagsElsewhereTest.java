package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A yes or no is weighed with what the text says of it elsewhere. */
class FlagsElsewhereTest {
  private static final String ITEM =
      "gegevens: [{id: g, naam: inkomen, items: [{id: l, naam: loonstrook%s}]}]";
  private static final String SOMETIMES = ", indien-van-toepassing: ja";
  private static final String NOTE = ", toelichting: alleen bij een nieuwe baan";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doorgifte: {landen: [India], waarborg: modelcontract}",
        "doorgifte: {landen: [Bengalen], waarborg: modelcontract}",
        "land: India"
      })
  void thatNoDataLeaveTheEeaIsToBeJudgedWhereARecipientIsOutside(String where) {
    String recipient = "ontvangers: [{id: w, naam: Wolk, " + where + "}]\n";
    Change change =
        Written.change(
            recipient + "delen: {buiten-eer: ja}", recipient + "delen: {buiten-eer: nee}");
    assertEquals(Weight.TO_BE_JUDGED, change.weight(), change::toString);
    assertEquals(
        "Bij de ontvanger ‘Wolk’ staat nog wel een land buiten de EER: lees beide.",
        change.reason());
  }

  @Test
  void withoutOneItIsLessUseAndTheOtherWayRoundMore() {
    String recipient = "ontvangers: [{id: w, naam: Wolk, land: Ierland}]\n";
    String yes = recipient + "delen: {buiten-eer: ja}";
    String no = recipient + "delen: {buiten-eer: nee}";
    assertEquals(Weight.NARROWING, Written.change(yes, no).weight());
    assertEquals(Weight.WIDENING, Written.change(no, yes).weight());
  }

  @Test
  void wordsThatThePageDidNotHaveAreNotQuoted() {
    String with = ITEM.formatted(SOMETIMES + NOTE);
    String without = ITEM.formatted(NOTE);
    for (List<String> way : List.of(List.of(with, without), List.of(without, with))) {
      Change change = Written.change(way.get(0), way.get(1));
      assertFalse(change.sentence().contains("‘Wij vragen dit"), change::sentence);
      assertEquals(Weight.TO_BE_JUDGED, change.weight(), change::toString);
    }
    assertEquals(
        "Bij het gegeven ‘loonstrook’ bij de groep gegevens ‘inkomen’ is niet meer aangegeven dat"
            + " wij het alleen vragen als het nodig is. Op de pagina stond alleen de toelichting.",
        Written.change(with, without).sentence());
  }

  @Test
  void wordsThatThePageHadAreQuotedAndProtectedBetter() {
    Change change = Written.change(ITEM.formatted(SOMETIMES), ITEM.formatted(""));
    assertEquals(Weight.WIDENING, change.weight(), change::toString);
    assertEquals(
        "Bij het gegeven ‘loonstrook’ bij de groep gegevens ‘inkomen’ staat niet meer: wij vragen"
            + " dit alleen als het nodig is.",
        change.sentence());
  }

  @Test
  void withItsExplanationGoneTooItProtectsLess() {
    List<Change> changes = Written.changes(ITEM.formatted(SOMETIMES + NOTE), ITEM.formatted(""));
    assertEquals(Weight.WIDENING, changes.get(0).weight(), changes::toString);
    assertFalse(changes.get(0).sentence().contains("‘Wij vragen dit"), changes::toString);
  }

  @Test
  void thatDataLeaveTheEeaIsNoNewsWhereARecipientWasOutside() {
    String recipient = "ontvangers: [{id: w, naam: Wolk, land: India}]\n";
    Change change =
        Written.change(
            recipient + "delen: {buiten-eer: nee}", recipient + "delen: {buiten-eer: ja}");
    assertEquals(Weight.TO_BE_JUDGED, change.weight(), change::toString);
    assertEquals(
        "Bij de ontvanger ‘Wolk’ stond al een land buiten de EER: lees beide.", change.reason());
  }

  @ParameterizedTest
  @CsvSource({
    "tracking, tracking, er zijn geen trackingcookies, er zijn trackingcookies",
    "plaatst-cookies, functioneel, onze website gebruikt geen cookies,"
        + " onze website gebruikt cookies"
  })
  void thatThereAreCookiesOrNoneIsToBeJudgedWhereOneIsListed(
      String key, String kind, String none, String some) {
    String cookie = "\ncookies: [{id: c, naam: _gcl_au, soort: " + kind + "}]";
    Change ended = Written.ofNotice(key + ": ja" + cookie, key + ": nee" + cookie);
    assertEquals(Weight.TO_BE_JUDGED, ended.weight());
    assertEquals("Er staat nu: " + none + ".", ended.sentence());
    assertEquals("In de tekst staat nog wel de cookie ‘_gcl_au’: lees beide.", ended.reason());
    Change began = Written.ofNotice(key + ": nee" + cookie, key + ": ja" + cookie);
    assertEquals(Weight.TO_BE_JUDGED, began.weight());
    assertEquals("Er staat nu: " + some + ".", began.sentence());
    assertEquals("In de tekst stond al de cookie ‘_gcl_au’: lees beide.", began.reason());
  }

  @Test
  void thatThereAreTrackingCookiesIsMoreWhereNoneWasListed() {
    String cookie = "\ncookies: [{id: c, naam: keuze, soort: functioneel}]";
    Change began = Written.ofNotice("tracking: nee" + cookie, "tracking: ja" + cookie);
    assertEquals(Weight.WIDENING, began.weight());
    assertEquals("Er zijn nu trackingcookies.", began.sentence());
    Change ended = Written.ofNotice("tracking: ja" + cookie, "tracking: nee" + cookie);
    assertEquals(Weight.TO_BE_JUDGED, ended.weight());
    assertEquals("Er staat nu: er zijn geen trackingcookies.", ended.sentence());
  }

  @Test
  void withTheLastTrackingCookieGoneThereAreNoneAnyMore() {
    String cookies = "cookies: [{id: k, naam: keuze, soort: functioneel}%s]\ntracking: %s";
    List<Change> changes =
        Meaning.between(
            Written.notice(
                Written.CORPORATION,
                cookies.formatted(", {id: c, naam: _gcl_au, soort: tracking}", "ja")),
            Written.notice(Written.CORPORATION, cookies.formatted("", "nee")));
    Change ended =
        changes.stream().filter(c -> c.path().equals("tracking")).findFirst().orElseThrow();
    assertEquals(Weight.NARROWING, ended.weight());
    assertEquals("Er zijn geen trackingcookies meer.", ended.sentence());
  }
}
