package nl.glashelder.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A length of time that a sentence spells out, for example "drie maanden" or "30 werkdagen".
 *
 * @param words as they stand in the sentence
 * @param days about how many days; a month counts as 30, a year as 365
 * @param first the number's place among the words
 * @param last the unit's place
 */
public record SpokenTime(String words, double days, int first, int last) {
  private static final Map<String, Double> NUMBERS =
      Map.ofEntries(
          Map.entry("half", 0.5),
          Map.entry("halve", 0.5),
          Map.entry("anderhalf", 1.5),
          Map.entry("anderhalve", 1.5),
          Map.entry("een", 1.0),
          Map.entry("twee", 2.0),
          Map.entry("drie", 3.0),
          Map.entry("vier", 4.0),
          Map.entry("vijf", 5.0),
          Map.entry("zes", 6.0),
          Map.entry("zeven", 7.0),
          Map.entry("acht", 8.0),
          Map.entry("negen", 9.0),
          Map.entry("tien", 10.0),
          Map.entry("elf", 11.0),
          Map.entry("twaalf", 12.0),
          Map.entry("dertien", 13.0),
          Map.entry("veertien", 14.0),
          Map.entry("vijftien", 15.0),
          Map.entry("zestien", 16.0),
          Map.entry("achttien", 18.0),
          Map.entry("twintig", 20.0),
          Map.entry("vierentwintig", 24.0),
          Map.entry("dertig", 30.0),
          Map.entry("veertig", 40.0),
          Map.entry("vijftig", 50.0),
          Map.entry("zestig", 60.0),
          Map.entry("negentig", 90.0));

  private static final Map<String, Double> UNITS =
      Map.ofEntries(
          Map.entry("uur", 1 / 24.0),
          Map.entry("uren", 1 / 24.0),
          Map.entry("dag", 1.0),
          Map.entry("dagen", 1.0),
          Map.entry("werkdag", 1.4),
          Map.entry("werkdagen", 1.4),
          Map.entry("week", 7.0),
          Map.entry("weken", 7.0),
          Map.entry("maand", 30.0),
          Map.entry("maanden", 30.0),
          Map.entry("kwartaal", 91.0),
          Map.entry("halfjaar", 182.0),
          Map.entry("jaar", 365.0),
          Map.entry("jaren", 365.0));

  /** Every length in a sentence, in order. */
  public static List<SpokenTime> in(Reading reading) {
    List<SpokenTime> found = new ArrayList<>();
    for (int i = 0; i + 1 < reading.size(); i++) {
      Optional<Double> number = number(reading.word(i));
      int unit = reading.word(i + 1).small().startsWith("kalender") ? i + 2 : i + 1;
      Double days = unit < reading.size() ? UNITS.get(reading.word(unit).small()) : null;
      if (number.isPresent() && days != null) {
        double times = number.get() * perhapsMore(reading, unit);
        found.add(new SpokenTime(reading.text(i, unit), times * days, i, unit));
      }
    }
    return found;
  }

  /** "Een week of tien": ten weeks. */
  private static double perhapsMore(Reading reading, int unit) {
    boolean or = unit + 2 < reading.size() && reading.word(unit + 1).small().equals("of");
    boolean one = unit > 0 && reading.word(unit - 1).small().equals("een");
    boolean ends = unit + 3 >= reading.size() || !UNITS.containsKey(reading.word(unit + 3).small());
    return or && one && ends ? number(reading.word(unit + 2)).orElse(1.0) : 1;
  }

  private static Optional<Double> number(Lexeme word) {
    if (word.isNumber() && word.small().length() <= 4) {
      return Optional.of(Double.valueOf(word.small()));
    }
    return Optional.ofNullable(NUMBERS.get(word.small()));
  }
}
