package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A country outside the EEA is gone, or new, only where the party names none elsewhere. */
class CountriesElsewhereTest {
  private static final String PARTY = "ontvangers: [{id: w, naam: Wolk, %s}]";
  private static final String INDIA = "doorgifte: {landen: [India], waarborg: modelcontract%s}";

  private static void assertBothWays(Weight weight, String one, String other) {
    for (List<String> way : List.of(List.of(one, other), List.of(other, one))) {
      Change change = Written.change(way.get(0), way.get(1));
      assertEquals(weight, change.weight(), change::toString);
    }
  }

  @Test
  void theCountryOfAPartyThatStillSendsDataThere() {
    String one = PARTY.formatted("land: India, " + INDIA.formatted(""));
    String other = PARTY.formatted("land: Nederland, " + INDIA.formatted(""));
    assertBothWays(Weight.TO_BE_JUDGED, one, other);
    assertEquals(
        "Er staat hier nog wel een land buiten de EER: lees wat er verder bij staat.",
        Written.change(one, other).reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"landen: [Bengalen]", "landen: [Japan]"})
  void anotherCountryOutsideIsOneToo(String countries) {
    String transfer = "doorgifte: {" + countries + ", waarborg: modelcontract}";
    String india = PARTY.formatted("land: India, " + transfer);
    String inside = PARTY.formatted("land: Nederland, " + transfer);
    assertEquals(Weight.TO_BE_JUDGED, Written.change(india, inside).weight());
    assertEquals(Weight.WIDENING, Written.change(inside, india).weight());
  }

  @Test
  void ofACookieTheSame() {
    String cookie =
        "cookies: [{id: v, naam: vuid, land: %s, doorgifte: {landen: [VS], waarborg:"
            + " adequaatheidsbesluit}}]";
    String one = cookie.formatted("Verenigde Staten");
    String other = cookie.formatted("Nederland");
    assertEquals(Weight.TO_BE_JUDGED, Written.ofNotice(one, other).weight());
    assertEquals(Weight.TO_BE_JUDGED, Written.ofNotice(other, one).weight());
  }

  @Test
  void aTextThatNamesTheCountryNoMore() {
    String one = PARTY.formatted(INDIA.formatted(", toelichting: De helpdesk in India kijkt mee."));
    String other = PARTY.formatted(INDIA.formatted(", toelichting: De helpdesk kijkt mee."));
    assertBothWays(Weight.TO_BE_JUDGED, one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De helpdesk in India kijkt mee als wij dat goedvinden. | De helpdesk kijkt mee.",
        "De helpdesk in India kijkt mee als u dat wilt. | De helpdesk in Ierland kijkt mee.",
        "De helpdesk in India kijkt mee. | De helpdesk in Ierland kijkt altijd mee.",
        "De helpdesk in India kijkt mee. | De helpdesk kijkt mee."
      })
  void aTextThatSaysMoreOrLessBesides(String before, String after) {
    String storage = "delen: {opslag: %s}";
    assertEquals(
        Weight.TO_BE_JUDGED,
        Written.change(storage.formatted(before), storage.formatted(after)).weight());
  }

  @Test
  void aCountryOfATransferThatIsStillThatOfTheParty() {
    String both = "doorgifte: {landen: [Japan%s], waarborg: modelcontract}";
    String one = PARTY.formatted("land: India, " + both.formatted(", India"));
    String other = PARTY.formatted("land: India, " + both.formatted(""));
    assertBothWays(Weight.TO_BE_JUDGED, one, other);
  }

  @Test
  void aTransferToTheCountryThatWasNamedAlready() {
    String without = PARTY.formatted("land: India");
    String with = PARTY.formatted("land: India, " + INDIA.formatted(""));
    assertBothWays(Weight.TO_BE_JUDGED, without, with);
    assertEquals(
        Weight.WIDENING,
        Written.change(
                PARTY.formatted("land: Nederland"),
                PARTY.formatted("land: Nederland, " + INDIA.formatted("")))
            .weight());
  }

  @Test
  void whatIsNamedNowhereElseIsGoneOrNew() {
    String one = PARTY.formatted("land: India");
    String other = PARTY.formatted("land: Nederland");
    Change gone = Written.change(one, other);
    assertEquals(Weight.NARROWING, gone.weight());
    assertEquals("Hier staat geen land buiten de EER meer.", gone.reason());
    assertEquals(Weight.WIDENING, Written.change(other, one).weight());
    String transfer = "doorgifte: {landen: [Japan%s], waarborg: modelcontract}";
    String more = PARTY.formatted(transfer.formatted(", India"));
    String less = PARTY.formatted(transfer.formatted(""));
    assertEquals(Weight.NARROWING, Written.change(more, less).weight());
    assertEquals(Weight.WIDENING, Written.change(less, more).weight());
  }

  @Test
  void anotherPartyIsNotThisOne() {
    String two = "ontvangers: [{id: w, naam: Wolk, land: %s}, {id: p, naam: Post, land: India}]";
    Change change = Written.change(two.formatted("India"), two.formatted("Nederland"));
    assertEquals(Weight.NARROWING, change.weight());
    assertTrue(change.sentence().contains("‘Wolk’"), change::sentence);
  }
}
