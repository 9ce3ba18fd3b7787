package nl.glashelder.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time in ISO 8601, for example {@code P2Y}, {@code P4W}, {@code PT72H}. {@code
 * java.time.Period} has no hours and {@code java.time.Duration} no months, and statements use both.
 *
 * @param years whole years
 * @param months whole months
 * @param weeks whole weeks
 * @param days whole days
 * @param hours whole hours
 * @param minutes whole minutes
 */
public record IsoDuration(int years, int months, int weeks, int days, int hours, int minutes) {
  private static final Pattern FORM =
      Pattern.compile(
          "P(?=.)(?:([0-9]{1,4})Y)?(?:([0-9]{1,4})M)?(?:([0-9]{1,4})W)?(?:([0-9]{1,4})D)?"
              + "(?:T(?=.)(?:([0-9]{1,5})H)?(?:([0-9]{1,5})M)?)?");

  /** Reads an ISO 8601 duration; empty when {@code text} is none. */
  public static Optional<IsoDuration> parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    int[] parts = new int[6];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = m.group(i + 1) == null ? 0 : Integer.parseInt(m.group(i + 1));
    }
    return Optional.of(new IsoDuration(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]));
  }

  /** Whether it is no time at all. */
  public boolean isZero() {
    return years == 0 && months == 0 && weeks == 0 && days == 0 && hours == 0 && minutes == 0;
  }

  /** The regular expression of the form, for whatever must know it beside this class. */
  public static String regex() {
    return FORM.pattern();
  }

  /** The shortest time this can be, in minutes (a month of 28 days, a year of 365). */
  private long least() {
    return ((years * 365L + months * 28L + weeks * 7L + days) * 24 + hours) * 60 + minutes;
  }

  /** The longest time this can be, in minutes (a month of 31 days, a year of 366). */
  private long most() {
    return ((years * 366L + months * 31L + weeks * 7L + days) * 24 + hours) * 60 + minutes;
  }

  /**
   * Compares two lengths of time where that can be done for every calendar: twelve months are a
   * year and seven days a week, but four weeks and a month cannot always be told apart.
   *
   * @return negative, zero or positive as this is shorter, equal or longer; empty when it depends
   *     on the calendar
   */
  public OptionalInt compareLength(IsoDuration other) {
    long monthsHere = years * 12L + months;
    long monthsThere = other.years * 12L + other.months;
    long minutesHere = ((weeks * 7L + days) * 24 + hours) * 60 + minutes;
    long minutesThere = ((other.weeks * 7L + other.days) * 24 + other.hours) * 60 + other.minutes;
    int inMonths = Long.compare(monthsHere, monthsThere);
    int inMinutes = Long.compare(minutesHere, minutesThere);
    if (inMonths == 0 || inMinutes == 0 || inMonths == inMinutes) {
      return OptionalInt.of(inMonths == 0 ? inMinutes : inMonths);
    }
    if (least() > other.most()) {
      return OptionalInt.of(1);
    }
    return most() < other.least() ? OptionalInt.of(-1) : OptionalInt.empty();
  }

  /** Whether this is certainly longer than {@code other}. */
  public boolean isLongerThan(IsoDuration other) {
    return compareLength(other).orElse(0) > 0;
  }

  /** Whether this is shorter than or as long as {@code other} in every calendar. */
  public boolean isNeverLongerThan(IsoDuration other) {
    OptionalInt length = compareLength(other);
    return length.isPresent() ? length.getAsInt() <= 0 : most() <= other.least();
  }

  /** The Dutch words, for example "4 weken", "1 jaar en 6 maanden", "1 maand". */
  public String dutch() {
    List<String> parts = new ArrayList<>();
    add(parts, years, "jaar", "jaar");
    add(parts, months, "maand", "maanden");
    add(parts, weeks, "week", "weken");
    add(parts, days, "dag", "dagen");
    add(parts, hours, "uur", "uur");
    add(parts, minutes, "minuut", "minuten");
    if (parts.isEmpty()) {
      return "0 dagen";
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    return String.join(", ", parts.subList(0, parts.size() - 1))
        + " en "
        + parts.get(parts.size() - 1);
  }

  /**
   * The Dutch words for a length of time between this and a longer one: "7 tot 14 dagen", "1 week
   * tot 1 maand".
   */
  public String dutchTo(IsoDuration longest) {
    String from = dutch();
    String to = longest.dutch();
    int unit = from.indexOf(' ');
    boolean sameUnit = !plural().isEmpty() && plural().equals(longest.plural());
    return sameUnit ? from.substring(0, unit) + " tot " + to : from + " tot " + to;
  }

  /** The word for its one unit; empty where it has more. */
  private String plural() {
    List<String> units = new ArrayList<>();
    add(units, years, "jaar", "jaar");
    add(units, months, "maanden", "maanden");
    add(units, weeks, "weken", "weken");
    add(units, days, "dagen", "dagen");
    add(units, hours, "uur", "uur");
    add(units, minutes, "minuten", "minuten");
    return units.size() == 1 ? units.get(0).substring(units.get(0).indexOf(' ')) : "";
  }

  private static void add(List<String> parts, int count, String one, String many) {
    if (count != 0) {
      parts.add(count + " " + (count == 1 ? one : many));
    }
  }

  /** The ISO 8601 form, for example {@code P4W}. */
  @Override
  public String toString() {
    StringBuilder b = new StringBuilder("P");
    append(b, years, 'Y');
    append(b, months, 'M');
    append(b, weeks, 'W');
    append(b, days, 'D');
    if (hours != 0 || minutes != 0) {
      b.append('T');
      append(b, hours, 'H');
      append(b, minutes, 'M');
    }
    return b.length() == 1 ? "P0D" : b.toString();
  }

  private static void append(StringBuilder b, int count, char unit) {
    if (count != 0) {
      b.append(count).append(unit);
    }
  }
}
