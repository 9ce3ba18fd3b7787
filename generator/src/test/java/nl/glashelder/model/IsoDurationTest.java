package nl.glashelder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Lengths of time: read, written, said in Dutch, and compared whatever the calendar says. */
class IsoDurationTest {
  private static IsoDuration of(String text) {
    return IsoDuration.parse(text).orElseThrow();
  }

  @Property
  void whatIsWrittenIsReadBack(@ForAll("durations") IsoDuration duration) {
    assertEquals(Optional.of(duration), IsoDuration.parse(duration.toString()));
  }

  @Property
  void comparingTheOtherWayRoundGivesTheOpposite(
      @ForAll("durations") IsoDuration a, @ForAll("durations") IsoDuration b) {
    OptionalInt there = b.compareLength(a);
    OptionalInt opposite =
        there.isPresent() ? OptionalInt.of(-there.getAsInt()) : OptionalInt.empty();
    assertEquals(opposite, a.compareLength(b));
    assertEquals(OptionalInt.of(0), a.compareLength(a));
  }

  @Property
  void whatIsLongerIsLongerFromEveryDayOn(
      @ForAll("durations") IsoDuration a,
      @ForAll("durations") IsoDuration b,
      @ForAll("starts") LocalDateTime start) {
    int compared = end(start, a).compareTo(end(start, b));
    a.compareLength(b)
        .ifPresent(
            known -> {
              // Adding months to the 31st may end on the same day for two lengths.
              if (known != 0 && compared != 0) {
                assertEquals(Integer.signum(known), Integer.signum(compared));
              }
            });
  }

  private static LocalDateTime end(LocalDateTime start, IsoDuration d) {
    return start
        .plusMonths(d.years() * 12L + d.months())
        .plusDays(d.weeks() * 7L + d.days())
        .plusMinutes(d.hours() * 60L + d.minutes());
  }

  @Provide
  Arbitrary<IsoDuration> durations() {
    Arbitrary<Integer> small = Arbitraries.integers().between(0, 40).withoutEdgeCases();
    return Combinators.combine(small, small, small, small, small, small).as(IsoDuration::new);
  }

  @Provide
  Arbitrary<LocalDateTime> starts() {
    return Arbitraries.integers()
        .between(0, 3000)
        .map(day -> LocalDateTime.of(2023, 1, 1, 0, 0).plusDays(day));
  }

  @Example
  void twelveMonthsAreAYearAndSevenDaysAWeek() {
    assertEquals(OptionalInt.of(0), of("P12M").compareLength(of("P1Y")));
    assertEquals(OptionalInt.of(0), of("P1W").compareLength(of("PT168H")));
  }

  @Example
  void fourWeeksAndAMonthCannotAlwaysBeToldApart() {
    assertEquals(OptionalInt.empty(), of("P30D").compareLength(of("P1M")));
    assertEquals(OptionalInt.of(1), of("P5W").compareLength(of("P1M")));
    assertEquals(OptionalInt.of(-1), of("P3W").compareLength(of("P1M")));
  }

  @Example
  void lengthsAreToldApartExactlyWhereEveryCalendarAgrees() {
    // A month has 28 to 31 days, a year 365 or 366.
    assertUnclearBetween("P27D", "P28D", "P31D", "P32D", "P1M");
    assertUnclearBetween("P3W6D", "P4W", "P4W3D", "P4W4D", "P1M");
    assertUnclearBetween("PT671H", "PT672H", "PT744H", "PT745H", "P1M");
    assertUnclearBetween("PT40319M", "PT40320M", "PT44640M", "PT44641M", "P1M");
    assertUnclearBetween("P55D", "P56D", "P62D", "P63D", "P2M");
    assertUnclearBetween("P364D", "P365D", "P366D", "P367D", "P1Y");
    assertUnclearBetween("P392D", "P393D", "P397D", "P398D", "P1Y1M");
  }

  private static void assertUnclearBetween(
      String shorter, String first, String last, String longer, String than) {
    assertEquals(OptionalInt.of(-1), of(shorter).compareLength(of(than)), shorter);
    assertEquals(OptionalInt.empty(), of(first).compareLength(of(than)), first);
    assertEquals(OptionalInt.empty(), of(last).compareLength(of(than)), last);
    assertEquals(OptionalInt.of(1), of(longer).compareLength(of(than)), longer);
  }

  @Example
  void onlyWhatIsCertainlyLongerIsCalledLonger() {
    assertTrue(of("P5W").isLongerThan(of("P1M")));
    assertFalse(of("P30D").isLongerThan(of("P1M")));
    assertFalse(of("P1M").isLongerThan(of("P1M")));
    assertFalse(of("P3W").isLongerThan(of("P1M")));
  }

  @Example
  void theDutchWordsKnowSingularAndPlural() {
    assertEquals("1 jaar en 6 maanden", of("P1Y6M").dutch());
    assertEquals("1 maand, 1 week en 1 dag", of("P1M1W1D").dutch());
    assertEquals("72 uur", of("PT72H").dutch());
    assertEquals("2 jaar", of("P2Y").dutch());
    assertEquals("1 uur en 1 minuut", of("PT1H1M").dutch());
    assertEquals("90 minuten", of("PT90M").dutch());
    assertEquals("0 dagen", of("P0D").dutch());
  }

  @Example
  void whatIsNoDurationIsEmpty() {
    for (String text :
        new String[] {
          "", "P", "PT", "P1YT", "1Y", "P1H", "PT1D", "P-1Y", "P1,5Y", "P1Y ", "p1y", "P99999Y",
          "P1S", "P١Y"
        }) {
      assertEquals(Optional.empty(), IsoDuration.parse(text), text);
    }
  }
}
