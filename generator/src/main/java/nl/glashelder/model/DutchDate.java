package nl.glashelder.model;

import java.time.LocalDate;
import java.util.List;

/** Dates in Dutch words, whatever locale data the machine has. */
public final class DutchDate {
  /** The names of the months, January first. */
  public static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");

  private DutchDate() {}

  /** A date in full: "2 april 2026". */
  public static String of(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }
}
