package nl.glashelder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void theDutchWordsKnowSingularAndPlural() {
    assertEquals("1 jaar en 6 maanden", of("P1Y6M").dutch());
    assertEquals("1 maand, 1 week en 1 dag", of("P1M1W1D").dutch());
    assertEquals("72 uur", of("PT72H").dutch());
    assertEquals("2 jaar", of("P2Y").dutch());
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
