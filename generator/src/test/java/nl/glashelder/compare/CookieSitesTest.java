package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A cookie without a list of websites stands on all of them. */
class CookieSitesTest {
  private static final String SITES =
      "websites: [{id: hoofd, naam: Hoofdsite}, {id: mijn, naam: Mijn Huis}]\n";
  private static final String COOKIE = "cookies: [{id: ga, naam: _ga%s}]";

  @Test
  void theLastWebsiteThatIsGoneMakesThemAll() {
    String some = SITES + COOKIE.formatted(", websites: [hoofd]");
    String all = SITES + COOKIE.formatted("");
    Change more = Written.ofNotice(some, all);
    assertEquals(Weight.WIDENING, more.weight());
    assertEquals(
        "De cookie ‘_ga’ staat nu op alle websites. Eerst stond die alleen op: ‘Hoofdsite’.",
        more.sentence());
    Change fewer = Written.ofNotice(all, some);
    assertEquals(Weight.NARROWING, fewer.weight());
    assertEquals(
        "De cookie ‘_ga’ staat nu alleen op: ‘Hoofdsite’. Eerst stond die op alle websites.",
        fewer.sentence());
  }

  @Test
  void allThatAreListedAreTheSameAsNoList() {
    String listed = SITES + COOKIE.formatted(", websites: [hoofd, mijn]");
    String open = SITES + COOKIE.formatted("");
    assertEquals(Weight.EDITORIAL, Written.ofNotice(listed, open).weight());
    assertEquals(Weight.EDITORIAL, Written.ofNotice(open, listed).weight());
  }

  @Test
  void aWebsiteMoreOrLessInAListMustBeRead() {
    String one = SITES + COOKIE.formatted(", websites: [hoofd]");
    String two = SITES + COOKIE.formatted(", websites: [hoofd, mijn]");
    assertEquals(Weight.TO_BE_JUDGED, Written.ofNotice(one, two).weight());
    assertEquals(Weight.TO_BE_JUDGED, Written.ofNotice(two, one).weight());
  }
}
