package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What a whole way of contact that comes or goes does to data. */
class WayInTest {
  @Test
  void aPortalIsAPlaceToSeeDataAndNoMoreUseByItself() {
    String without = "website: {links: Lees ook daar.%s}";
    String portal = ", portalen: [{id: m, naam: Mijn Huis, toont: [{id: n, naam: naam}]}]";
    Change come = Written.change(without.formatted(""), without.formatted(portal));
    assertEquals("Nieuw portaal bij de website: Mijn Huis.", come.sentence());
    assertEquals(Weight.TO_BE_JUDGED, come.weight());
    assertEquals(
        "Dit is een nieuwe plek waar u uw gegevens ziet. Of wij er meer mee doen, staat er niet:"
            + " lees het.",
        come.reason());
    assertEquals(
        Weight.TO_BE_JUDGED,
        Written.change(without.formatted(portal), without.formatted("")).weight());
  }

  @Test
  void aChannelIsAWayInWhichDataCome() {
    String channel = "kanalen: [{id: c, naam: chat, soort: chat, wat: Wij bewaren het gesprek.}]";
    Change come = Written.change("titel: T", "titel: T\n" + channel);
    assertEquals("Er staat nu dat wij op deze manier gegevens krijgen.", come.reason());
    assertEquals(Weight.WIDENING, come.weight());
  }

  @Test
  void aChannelOfWhichTheTextIsGoneMayStillBeThere() {
    String channel = "kanalen: [{id: c, naam: chat, soort: chat, wat: Wij bewaren het gesprek.}]";
    Change gone = Written.change("titel: T\n" + channel, "titel: T");
    assertEquals(
        "Deze uitleg staat er niet meer. Of wij op deze manier nog gegevens krijgen, staat er niet.",
        gone.reason());
    assertEquals(Weight.TO_BE_JUDGED, gone.weight());
  }

  @Test
  void aServiceThatIsNotNamedAnyMoreMayStillBeUsed() {
    String channel = "kanalen: [{id: s, naam: sociale media, diensten: [Facebook%s]}]";
    String more = channel.formatted(", LinkedIn");
    String fewer = channel.formatted("");
    assertEquals(Weight.TO_BE_JUDGED, Written.change(more, fewer).weight());
    assertEquals(Weight.WIDENING, Written.change(fewer, more).weight());
  }

  @Test
  void aWebsiteThatANoticeIsNoLongerAboutMayStillHaveCookies() {
    String sites = "websites: [{id: h, naam: Hoofdsite}%s]";
    String more = sites.formatted(", {id: v, naam: Verkoop}");
    String fewer = sites.formatted("");
    Change gone = Written.ofNotice(more, fewer);
    assertEquals(Weight.TO_BE_JUDGED, gone.weight());
    assertEquals(
        "Dit gaat niet meer over deze website. Of daar nog cookies staan, staat er niet.",
        gone.reason());
    assertEquals(Weight.WIDENING, Written.ofNotice(fewer, more).weight());
  }

  @Test
  void researchOfWhichTheLastTextIsGoneMayStillBeDone() {
    String research = "titel: T\nonderzoek: [Wij meten het gebruik van water.]";
    assertEquals(Weight.TO_BE_JUDGED, Written.change(research, "titel: T").weight());
    assertEquals(Weight.WIDENING, Written.change("titel: T", research).weight());
  }

  @Test
  void ofAChannelThatSaysNothingOfDataNobodyKnows() {
    String channel = "kanalen: [{id: c, naam: chat, niet-vastgelegd: [wat u typt]}]";
    assertEquals(Weight.TO_BE_JUDGED, Written.change("titel: T", "titel: T\n" + channel).weight());
  }
}
