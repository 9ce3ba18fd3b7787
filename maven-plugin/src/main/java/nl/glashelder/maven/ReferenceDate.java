package nl.glashelder.maven;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The reference date (peildatum) of a build, which decides which versions are in force. Nothing
 * else in Glashelder may ask what day it is.
 */
final class ReferenceDate {
  /** Statements take effect on Dutch calendar days. */
  private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

  private ReferenceDate() {}

  /**
   * The date that was given; else the day of the build's timestamp; else today.
   *
   * @throws MojoFailureException when a date was given that is none
   */
  static LocalDate of(String given, String timestamp) throws MojoFailureException {
    return Parameters.isAbsent(given)
        ? dayOf(timestamp, Clock.systemUTC())
        : Parameters.date("glashelder.peildatum", given);
  }

  /** The day of a build's timestamp, in ISO 8601 or seconds since 1970; else the clock's day. */
  static LocalDate dayOf(String timestamp, Clock clock) {
    if (timestamp != null && timestamp.length() > 1) {
      try {
        Instant instant =
            timestamp.chars().allMatch(Character::isDigit)
                ? Instant.ofEpochSecond(Long.parseLong(timestamp))
                : OffsetDateTime.parse(timestamp).toInstant();
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
      } catch (DateTimeException | NumberFormatException e) {
        // Maven itself reports a timestamp it cannot read; the day then is today.
        return LocalDate.now(clock.withZone(NETHERLANDS));
      }
    }
    return LocalDate.now(clock.withZone(NETHERLANDS));
  }
}
