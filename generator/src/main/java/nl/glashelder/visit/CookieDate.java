package nl.glashelder.visit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date of a cookie as browsers do (RFC 6265, section 5.1.1): the parts in any order, the
 * day of the week and the time zone read past, years of two digits too.
 */
final class CookieDate {
  private static final Pattern DELIMITER =
      Pattern.compile("[\\t\\x20-\\x2F\\x3B-\\x40\\x5B-`{-~]+");
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(?:\\D.*)?", Pattern.DOTALL);
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:\\D.*)?", Pattern.DOTALL);
  private static final Pattern YEAR = Pattern.compile("(\\d{2,4})(?:\\D.*)?", Pattern.DOTALL);
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private CookieDate() {}

  /** The moment, in universal time; empty when a browser would read past it. */
  static Optional<Instant> parse(String date) {
    int[] time = null;
    int day = -1;
    int month = -1;
    int year = -1;
    for (String token : DELIMITER.split(date)) {
      Matcher isTime = TIME.matcher(token);
      Matcher isDay = DAY.matcher(token);
      Matcher isYear = YEAR.matcher(token);
      if (time == null && isTime.matches()) {
        time = new int[] {number(isTime, 1), number(isTime, 2), number(isTime, 3)};
      } else if (day < 0 && isDay.matches()) {
        day = number(isDay, 1);
      } else if (month < 0 && monthOf(token) > 0) {
        month = monthOf(token);
      } else if (year < 0 && isYear.matches()) {
        year = fullYear(number(isYear, 1));
      }
    }
    if (time == null || day < 1 || month < 1 || year < 1601) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDateTime.of(year, month, day, time[0], time[1], time[2]).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      // The 31st of February: no date.
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int fullYear(int year) {
    if (year >= 70 && year <= 99) {
      return year + 1900;
    }
    return year <= 69 ? year + 2000 : year;
  }

  private static int monthOf(String token) {
    return token.length() < 3
        ? 0
        : MONTHS.indexOf(token.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}
