package nl.glashelder.source;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.TextForm;

/** What an editor probably meant who wrote a date, a duration or an address in another form. */
public final class Suggestion {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

  private static final Pattern DUTCH_DATE =
      Pattern.compile("([0-9]{1,2})[-/. ]+([0-9]{1,2}|\\p{L}{3,9}\\.?)[-/. ]+([0-9]{4})");

  private static final Pattern DUTCH_DURATION =
      Pattern.compile("([0-9]{1,4}|\\p{L}+) ?(uur|dag|dagen|week|weken|maand|maanden|jaar|jaren)");

  private static final List<String> NUMBERS =
      List.of(
          "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
          "elf", "twaalf");

  private static final Map<String, String> UNITS =
      Map.of("u", "PT%sH", "d", "P%sD", "w", "P%sW", "m", "P%sM", "j", "P%sY");

  private Suggestion() {}

  /** The date as it must be written: {@code 2026-04-02} for {@code 2 april 2026}. */
  static Optional<String> date(String written) {
    Matcher m = DUTCH_DATE.matcher(written.toLowerCase(Locale.ROOT));
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      int month =
          Character.isDigit(m.group(2).charAt(0))
              ? Integer.parseInt(m.group(2))
              : month(m.group(2));
      return Optional.of(
          LocalDate.of(Integer.parseInt(m.group(3)), month, Integer.parseInt(m.group(1)))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String word) {
    String start = word.startsWith("mrt") ? "maa" : word.substring(0, 3);
    return MONTHS.indexOf(start) + 1;
  }

  /** The duration as it must be written: {@code P4W} for {@code 4 weken}. */
  public static Optional<String> duration(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    Matcher m = DUTCH_DURATION.matcher(lower);
    String iso = written.toUpperCase(Locale.ROOT);
    if (m.matches()) {
      String count = m.group(1).replace('é', 'e');
      int word = NUMBERS.indexOf(count);
      count = word > 0 ? String.valueOf(word) : count;
      iso = UNITS.get(m.group(2).substring(0, 1)).replace("%s", count);
    }
    if (!iso.startsWith("P") && IsoDuration.parse("P" + iso).isPresent()) {
      iso = "P" + iso;
    }
    return IsoDuration.parse(iso).map(IsoDuration::toString);
  }

  /** The text as its form demands: {@code https://www.voorbeeld.nl} without {@code https://}. */
  public static Optional<String> form(String written, TextForm form) {
    String meant =
        switch (form) {
          case FREE, FILE, PHONE -> written;
          case ID ->
              Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                  .replaceAll("\\p{M}", "")
                  .replaceAll("[^a-z0-9]+", "-")
                  .replaceAll("^-|-$", "");
          case EMAIL -> written.replaceAll("[\\s<>]", "").replaceFirst("^mailto:", "");
          case URL -> (written.matches("(?i)https?://.*") ? "" : "https://") + written.strip();
          case POSTAL_CODE ->
              written
                  .toUpperCase(Locale.ROOT)
                  .replaceAll("[^0-9A-Z]", "")
                  .replaceFirst("(?<=^[0-9]{4})", " ");
          case KVK -> written.replaceAll("[ .-]", "");
          case COLOUR -> colour(written);
        };
    return form.matches(meant) && !meant.equals(written) ? Optional.of(meant) : Optional.empty();
  }

  private static String colour(String written) {
    String digits = written.startsWith("#") ? written.substring(1) : written;
    return "#" + (digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits);
  }
}
