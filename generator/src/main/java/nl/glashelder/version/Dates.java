package nl.glashelder.version;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The one form of a date in names of folders: 2026-04-02. */
final class Dates {
  private Dates() {}

  /** The date that a folder is named for; empty when its name is no date in this form. */
  static Optional<LocalDate> parse(String name) {
    try {
      LocalDate date = LocalDate.parse(name);
      return date.toString().equals(name) && name.length() == 10
          ? Optional.of(date)
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
