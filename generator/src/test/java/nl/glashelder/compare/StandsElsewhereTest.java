package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came or went, and stood and stands at another place of the text too, is no gain or loss. */
class StandsElsewhereTest {
  private static final String PROMISE = "Wij verkopen niets over u.";

  private static void assertBothWays(Weight weight, String one, String other) {
    for (List<String> way : List.of(List.of(one, other), List.of(other, one))) {
      Change change = Written.change(way.get(0), way.get(1));
      assertEquals(weight, change.weight(), change::toString);
    }
  }

  @Test
  void aPrincipleThatIsDoubleIsNoMoreProtection() {
    String principles = "uitgangspunten: [{id: a, tekst: Wij vragen niet te veel.}%s]";
    String once = principles.formatted("");
    String twice = principles.formatted(", {id: b, tekst: wij vragen niet te veel}");
    assertBothWays(Weight.EDITORIAL, once, twice);
    assertEquals(
        "Dit staat er nu dubbel bij de uitgangspunten: ‘wij vragen niet te veel’.",
        Written.change(once, twice).sentence());
    assertEquals(
        "Dit stond er dubbel bij de uitgangspunten, en staat er nu minder vaak: ‘wij vragen niet te veel’.",
        Written.change(twice, once).sentence());
  }

  @Test
  void aPrincipleThatIsAnotherIsMoreProtection() {
    String principles = "uitgangspunten: [{id: a, tekst: Wij vragen niet te veel.}%s]";
    String once = principles.formatted("");
    String other = principles.formatted(", {id: b, tekst: Wij bewaren niets te lang.}");
    assertEquals(Weight.NARROWING, Written.change(once, other).weight());
    assertEquals(Weight.WIDENING, Written.change(other, once).weight());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "samenvatting: [Wij verkopen niets over u.] | de samenvatting",
        "inleiding: 'Welkom. Wij verkopen niets over u. Dag.' | de inleiding",
        "uitgangspunten: [{id: a, tekst: Wij verkopen niets over u.}] | de tekst"
      })
  void aPromiseThatStandsInGeneralIsNotGone(String general, String place) {
    String without = general + "\ndelen: {eisen-aan-verwerkers: [Zij versleutelen alles.]}";
    String with = without.replace("{eisen", "{beloften: [" + PROMISE + "], eisen");
    assertBothWays(Weight.TO_BE_JUDGED, with, without);
    assertEquals(
        "Dezelfde woorden staan nog bij " + place + ": lees beide.",
        Written.change(with, without).reason());
    assertEquals(
        "Dezelfde woorden staan al bij " + place + ": lees beide.",
        Written.change(without, with).reason());
  }

  @Test
  void aPromiseOfAnotherRecipientIsNotThatOfThisOne() {
    String two =
        "ontvangers: [{id: a, naam: drukker, beloften: [Zij wissen alles na afloop.]},"
            + " {id: b, naam: post%s}]";
    String with = two.formatted(", beloften: [Zij wissen alles na afloop.]");
    assertEquals(Weight.WIDENING, Written.change(with, two.formatted("")).weight());
    assertEquals(Weight.NARROWING, Written.change(two.formatted(""), with).weight());
  }

  @Test
  void aFewWordsInAnotherSentenceAreNotTheSame() {
    String statement = "inleiding: U leest hier over uw locatie.\nniet-vastgelegd: [uw geloof%s]";
    String with = statement.formatted(", uw locatie");
    assertEquals(Weight.WIDENING, Written.change(with, statement.formatted("")).weight());
  }

  @Test
  void whatAChannelDoesNotRecordAndNothingDoesNowIsOneChange() {
    String statement =
        "niet-vastgelegd: [uw geloof%s]\nkanalen: [{id: c, naam: chat, wat: Wij lezen mee%s}]";
    String part = statement.formatted("", ", niet-vastgelegd: [uw locatie]");
    String whole = statement.formatted(", uw locatie", "");
    Change broader = Written.change(part, whole);
    assertEquals(Weight.NARROWING, broader.weight(), broader::toString);
    assertEquals(
        "Staat nu in het algemeen bij de gegevens die wij niet vastleggen: ‘uw locatie’. Eerst"
            + " stond dit alleen bij het kanaal ‘chat’.",
        broader.sentence());
    assertEquals(Weight.WIDENING, Written.change(whole, part).weight());
  }

  @Test
  void whatIsNotRecordedAtAllNeedNotBeSaidOfAChannelToo() {
    String statement =
        "niet-vastgelegd: [uw locatie]\nkanalen: [{id: c, naam: chat, wat: Wij lezen mee%s}]";
    assertBothWays(
        Weight.TO_BE_JUDGED,
        statement.formatted(", niet-vastgelegd: [uw locatie]"),
        statement.formatted(""));
  }

  @Test
  void aPurposeOfAKindThatACookieOfItStillHasIsNotGone() {
    String notice =
        "soorten: [{id: functioneel, doelen: [om te laden%s]}]\n"
            + "cookies: [{id: k, naam: keuze, soort: %s, doel: om uw keuze te onthouden}]";
    String purpose = ", om uw keuze te onthouden";
    Change gone =
        Written.ofNotice(
            notice.formatted(purpose, "functioneel"), notice.formatted("", "functioneel"));
    assertEquals(Weight.TO_BE_JUDGED, gone.weight());
    assertEquals("Dezelfde woorden staan nog bij de cookie ‘keuze’: lees beide.", gone.reason());
    assertEquals(
        Weight.TO_BE_JUDGED,
        Written.ofNotice(
                notice.formatted("", "functioneel"), notice.formatted(purpose, "functioneel"))
            .weight());
    assertEquals(
        Weight.NARROWING,
        Written.ofNotice(
                notice.formatted(purpose, "analytisch"), notice.formatted("", "analytisch"))
            .weight());
  }

  @Test
  void aLineThatAChangedTextOfTheSameRightHasNowIsNotGone() {
    String right = "rechten: {lijst: [{id: inzage, uitleg: %s}]}";
    String line = right.formatted("U mag ze bekijken op kantoor., omvat: [een kopie]");
    String text = right.formatted("U krijgt een kopie van uw gegevens.");
    List<Change> changes = Written.changes(line, text);
    assertTrue(
        changes.stream().allMatch(c -> c.weight() == Weight.TO_BE_JUDGED), changes::toString);
    List<Change> lost = Written.changes(line, right.formatted("U mag bellen."));
    assertTrue(lost.stream().anyMatch(c -> c.weight() == Weight.WIDENING), lost::toString);
  }
}
