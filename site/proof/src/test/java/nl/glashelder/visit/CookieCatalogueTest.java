package nl.glashelder.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.proof.NpmPackage;
import nl.glashelder.source.Catalogue;
import nl.glashelder.templates.SectorCatalogue;
import org.junit.jupiter.api.Test;

/** The cookies of the sector catalogue, held against a public database of cookies. */
class CookieCatalogueTest {
  private static final String DATABASE = "dist/data/open-cookie-database.json";
  private static final Pattern TIME =
      Pattern.compile("([\\d.]+)\\s*(year|month|week|day|hour|minute)s?.*");
  private static final Duration FOR_EVER = Duration.ofDays(100 * 365L);
  private static final Map<String, Duration> UNITS =
      Map.of(
          "year", Duration.ofDays(365),
          "month", Duration.ofHours(730),
          "week", Duration.ofDays(7),
          "day", Duration.ofDays(1),
          "hour", Duration.ofHours(1),
          "minute", Duration.ofMinutes(1));

  /** What {@link ConsentToolVisitTest} sees the tool itself do. */
  private static final Set<String> HELD_AGAINST_THE_TOOL =
      Set.of("klaro", "eu-consent", "tarteaucitron", "cc_cookie");

  private record Entry(String name, String lifetime) {}

  private static List<Entry> database() throws IOException {
    List<Entry> entries = new ArrayList<>();
    JSON.std
        .mapFrom(NpmPackage.COOKIE_DATABASE.text(DATABASE))
        .forEach(
            (platform, cookies) -> {
              for (Object one : (List<?>) cookies) {
                Map<?, ?> cookie = (Map<?, ?>) one;
                entries.add(
                    new Entry(
                        stem(String.valueOf(cookie.get("cookie"))),
                        String.valueOf(cookie.get("retentionPeriod"))));
              }
            });
    return entries;
  }

  private static String stem(String name) {
    return name.strip().replace("*", "").replaceAll("[._-]+$", "");
  }

  @Test
  void aLifetimeIsHeldAgainstThePublicDatabaseOrAskedOfWhoTakesIt() throws IOException {
    List<Entry> database = database();
    Catalogue catalogue = SectorCatalogue.read();
    Set<String> notHeld = new TreeSet<>();
    Set<String> asked = new TreeSet<>();
    int held = 0;
    for (Cookie cookie : catalogue.records(FormOfAddress.FORMAL).value().orElseThrow().cookies()) {
      Optional<Duration> said =
          cookie.session()
              ? Optional.of(Duration.ZERO)
              : cookie.duration().map(CookieCatalogueTest::duration);
      boolean confirmed =
          HELD_AGAINST_THE_TOOL.contains(cookie.name())
              || database.stream()
                  .filter(entry -> entry.name().equals(stem(cookie.name())))
                  .flatMap(entry -> duration(entry.lifetime()).stream())
                  .anyMatch(theirs -> said.filter(own -> isAlike(own, theirs)).isPresent());
      if (said.isPresent() && !confirmed) {
        notHeld.add(cookie.id());
      }
      if (CommonCookies.isToBeVerified(catalogue, cookie)) {
        asked.add(cookie.id());
      }
      held += confirmed ? 1 : 0;
    }
    assertEquals(notHeld, asked);
    assertTrue(held >= 250, "held against the database: " + held);
  }

  /** A month has 28 to 31 days, and 13 months are written as 390, 393 or 400 days. */
  private static boolean isAlike(Duration one, Duration other) {
    if (other.equals(FOR_EVER)) {
      return one.toDays() >= 10 * 365;
    }
    long most = Math.max(one.toMinutes(), other.toMinutes());
    long margin = Math.max(2 * 24 * 60, most * 12 / 100);
    return Math.abs(one.toMinutes() - other.toMinutes()) <= margin;
  }

  private static Optional<Duration> duration(String text) {
    String plain = text.toLowerCase(Locale.ROOT).strip();
    if (plain.equals("forever")) {
      return Optional.of(FOR_EVER);
    }
    if (plain.contains("session")) {
      return Optional.of(Duration.ZERO);
    }
    Matcher time = TIME.matcher(plain);
    return time.matches()
        ? Optional.of(
            Duration.ofMinutes(
                (long) (Double.parseDouble(time.group(1)) * UNITS.get(time.group(2)).toMinutes())))
        : Optional.empty();
  }

  private static Duration duration(IsoDuration d) {
    return Duration.ofDays(d.years() * 365L + d.weeks() * 7L + d.days())
        .plusHours(d.months() * 730L + d.hours())
        .plusMinutes(d.minutes());
  }
}
