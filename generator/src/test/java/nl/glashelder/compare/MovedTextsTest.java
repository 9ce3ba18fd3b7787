package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A text that stands at another key of the same entry is no new promise, nor one that is gone. */
class MovedTextsTest {
  private static final String RECIPIENT = "ontvangers: [{id: d, naam: drukker, %s: %s}]";

  @Test
  void aTextThatBecameAConditionIsNoMoreProtection() {
    Change change =
        Written.change(
            RECIPIENT.formatted("toelichting", "Alleen bij een brief."),
            RECIPIENT.formatted("voorwaarde", "Alleen bij een brief."));
    assertEquals(
        "Staat nu bij de voorwaarde van de ontvanger ‘drukker’: ‘Alleen bij een brief’. Eerst stond"
            + " dit bij de toelichting van de ontvanger ‘drukker’.",
        change.sentence());
    assertEquals(Weight.TO_BE_JUDGED, change.weight());
  }

  @Test
  void aLongTextIsShownInFull() {
    String text =
        "De drukker krijgt uw naam en uw adres alleen als wij u een brief op papier sturen.";
    Change change =
        Written.change(
            RECIPIENT.formatted("toelichting", text), RECIPIENT.formatted("voorwaarde", text));
    assertEquals(List.of(text), change.details().stream().map(Detail::line).toList());
  }

  @Test
  void theSameTextAtAnotherEntryIsNotThatText() {
    String two = "ontvangers: [{id: d, naam: drukker%s}, {id: p, naam: post%s}]";
    String promise = ", beloften: [Wij wissen alles.]";
    List<Change> changes =
        Written.changes(
            two.formatted(promise, ""), two.formatted("", ", toelichting: Wij wissen alles."));
    assertTrue(changes.stream().anyMatch(c -> c.weight() == Weight.WIDENING), changes::toString);
  }

  @Test
  void whatIsMoreUseAtItsNewPlaceIsStillThat() {
    String purpose = "verwerkingen: [{id: v, naam: Meten, %s: Wij maken een profiel.}]";
    assertEquals(
        Weight.WIDENING,
        Written.change(purpose.formatted("toelichting"), purpose.formatted("profilering"))
            .weight());
    String website = "website: {doelen: [%s], vastgelegd: [%s]}";
    assertEquals(
        Weight.TO_BE_JUDGED,
        Written.change(
                website.formatted("om te lezen, om te tellen", "adres"),
                website.formatted("om te lezen", "adres, om te tellen"))
            .weight());
  }

  private static final String PROMISE = "Zij wissen alles.";

  private static String general(String list, String at) {
    return "delen: {%s}\nontvangers: [{id: d, naam: drukker%s}, {id: p, naam: post}]"
        .formatted(list, at);
  }

  private static final String STAYS = "beloften: [Wij zwijgen.]";
  private static final String BESIDE = "beloften: [Wij zwijgen., Zij wissen alles.]";

  @Test
  void aPromiseThatStoodForAllAndStandsAtOneNowIsLess() {
    Change change =
        Written.change(general(BESIDE, ""), general(STAYS, ", beloften: [" + PROMISE + "]"));
    assertEquals(
        "Staat nu bij de beloften van deze partij bij de ontvanger ‘drukker’: ‘Zij wissen alles’."
            + " Eerst stond dit bij de beloften van het delen van gegevens.",
        change.sentence());
    assertEquals(Weight.WIDENING, change.weight());
  }

  @Test
  void theOtherWayRoundItIsNoCertainGain() {
    Change change =
        Written.change(general(STAYS, ", beloften: [" + PROMISE + "]"), general(BESIDE, ""));
    assertEquals(Weight.TO_BE_JUDGED, change.weight());
    assertTrue(change.sentence().startsWith("Staat nu bij de beloften van het delen"));
  }

  @Test
  void aPromiseThatStandsAtSeveralNowIsOneChange() {
    String at = "ontvangers: [{id: d, naam: drukker%1$s}, {id: p, naam: post%1$s}]\n";
    String all = at.formatted("") + "delen: {" + BESIDE + "}";
    String each = at.formatted(", beloften: [" + PROMISE + "]") + "delen: {" + STAYS + "}";
    Change change = Written.change(all, each);
    assertTrue(change.sentence().startsWith("Staat nu alleen nog bij "), change::sentence);
    assertTrue(change.sentence().contains("‘drukker’ en bij "), change::sentence);
    assertEquals(Weight.WIDENING, change.weight());
    assertEquals(Weight.TO_BE_JUDGED, Written.change(each, all).weight());
  }

  @Test
  void aLineThatStandsInAListOfAnotherKindIsOneChange() {
    String principle = "uitgangspunten: [{id: a, tekst: Wij versleutelen alles.}]\n";
    String measures = "beveiliging: {maatregelen: [{id: z, tekst: Iets.}%s]}";
    String without = principle + measures.formatted("");
    String with = measures.formatted(", {id: a, tekst: Wij versleutelen alles.}");
    assertEquals(
        "Staat nu bij de maatregelen van de beveiliging: ‘Wij versleutelen alles’. Eerst stond dit"
            + " bij de uitgangspunten.",
        Written.change(without, with).sentence());
    assertEquals(Weight.TO_BE_JUDGED, Written.change(with, without).weight());
    String line = "samenvatting: [Wij versleutelen alles.]\n";
    assertEquals(Weight.TO_BE_JUDGED, Written.change(line, principle).weight());
    assertEquals(Weight.TO_BE_JUDGED, Written.change(principle, line).weight());
  }

  @Test
  void whatStoodInAPartThatWentIsNoGainAndWhatStandsInANewPartNoLoss() {
    String part = "delen: {beloften: [" + PROMISE + "]}\nontvangers: [{id: d, naam: drukker}]";
    String one = "ontvangers: [{id: d, naam: drukker, beloften: [" + PROMISE + "]}]";
    List<Change> went = Written.changes(part, one);
    assertTrue(went.get(0).sentence().endsWith(" Eerst stond dit bij het delen van gegevens."));
    assertTrue(went.stream().allMatch(c -> c.weight() == Weight.TO_BE_JUDGED), went::toString);
    List<Change> came = Written.changes(one, part);
    assertTrue(came.get(0).sentence().endsWith(" Dit staat nu bij het delen van gegevens."));
    assertTrue(came.stream().allMatch(c -> c.weight() == Weight.TO_BE_JUDGED), came::toString);
  }
}
