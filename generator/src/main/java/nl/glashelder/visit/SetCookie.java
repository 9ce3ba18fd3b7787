package nl.glashelder.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Name, domain and lifetime of a cookie that a response sets (RFC 6265, section 5.2). The value is
 * read past.
 *
 * @param name its name
 * @param domain its domain attribute
 * @param lifetime how long it stays; empty when it goes with the browser
 */
record SetCookie(String name, Optional<String> domain, Optional<Duration> lifetime) {
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.RFC_1123_DATE_TIME,
          DateTimeFormatter.ofPattern("EEE, dd-MMM-yyyy HH:mm:ss zzz", Locale.ROOT),
          DateTimeFormatter.ofPattern("EEEE, dd-MMM-yy HH:mm:ss zzz", Locale.ROOT));

  /** Reads one line of a Set-Cookie header; empty when it has no name. */
  static Optional<SetCookie> parse(String line, Instant now) {
    String[] parts = line.split(";");
    int equals = parts[0].indexOf('=');
    String name = equals < 0 ? "" : parts[0].substring(0, equals).strip();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> domain = Optional.empty();
    Optional<Duration> maxAge = Optional.empty();
    Optional<Duration> expires = Optional.empty();
    for (int i = 1; i < parts.length; i++) {
      int at = parts[i].indexOf('=');
      if (at < 0) {
        continue;
      }
      String key = parts[i].substring(0, at).strip().toLowerCase(Locale.ROOT);
      String value = parts[i].substring(at + 1).strip();
      switch (key) {
        case "domain" -> domain = Optional.of(value);
        case "max-age" -> maxAge = seconds(value);
        case "expires" -> expires = until(value, now);
        default -> {
          // Path, SameSite and the like say nothing about lifetime.
        }
      }
    }
    // Max-Age goes before Expires: RFC 6265, section 5.3, step 3.
    return Optional.of(new SetCookie(name, domain, maxAge.isPresent() ? maxAge : expires));
  }

  /** How long until a date, in any of the forms servers and browsers write. */
  static Optional<Duration> until(String date, Instant now) {
    for (DateTimeFormatter format : DATES) {
      try {
        return Optional.of(Duration.between(now, ZonedDateTime.parse(date, format).toInstant()));
      } catch (DateTimeParseException e) {
        // The next form may fit.
        continue;
      }
    }
    try {
      return Optional.of(Duration.between(now, OffsetDateTime.parse(date).toInstant()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> seconds(String value) {
    try {
      return Optional.of(Duration.ofSeconds(Math.min(Long.parseLong(value), 4_000_000_000L)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The moment a request started, or the start of time when a recording does not say. */
  static Instant startOf(String date) {
    try {
      return OffsetDateTime.parse(date).toInstant();
    } catch (DateTimeParseException e) {
      return OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).toInstant();
    }
  }
}
