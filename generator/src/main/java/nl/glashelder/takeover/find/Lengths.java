package nl.glashelder.takeover.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.check.language.Reading;
import nl.glashelder.check.language.SpokenTime;
import nl.glashelder.model.IsoDuration;

/**
 * A length of time that a text spells out.
 *
 * @param duration the length
 * @param start where its words begin in the text
 * @param end where they end
 */
record Lengths(IsoDuration duration, int start, int end) {
  private static final Pattern LEAST =
      Pattern.compile(
          "(?iu)(?:minimaal|minstens|ten minste|tenminste|minder dan|ongeveer|circa|meestal|(?:jonger|ouder)(?: \\p{L}+)? dan|vanaf|leeftijd van|van meer dan)\\s*$"
              // "1 of 2 jaar", "2 tot 5 jaar", "2-5 jaar"
              + "|(?:\\d|\\b(?:een|één|twee|drie|vier|vijf|zes|zeven))\\s*(?:of|tot|tot en met|à|-|–|/)\\s*$");

  /** Every length in a text that is certain: no least length, and no working days. */
  static List<Lengths> in(String text) {
    List<Lengths> found = new ArrayList<>();
    int from = 0;
    for (SpokenTime time : SpokenTime.in(Reading.of(text))) {
      int start = text.indexOf(time.words(), from);
      if (start < 0) {
        continue;
      }
      from = start + time.words().length();
      int end = from;
      boolean least =
          LEAST.matcher(text.substring(0, start)).find()
              || text.substring(end).matches("(?iu)\\s*(?:of ouder|of jonger|oud\\b).*");
      iso(time).filter(d -> !least).ifPresent(d -> found.add(new Lengths(d, start, end)));
    }
    return found;
  }

  private static Optional<IsoDuration> iso(SpokenTime time) {
    Matcher unit =
        Pattern.compile(
                "(?iu)(uur|uren|dag|dagen|week|weken|maand|maanden|kwartaal|halfjaar|jaar|jaren)$")
            .matcher(time.words());
    if (!unit.find()
        || time.words().toLowerCase(Locale.ROOT).contains("werkdag")
        || time.words().contains("kalender")) {
      return Optional.empty();
    }
    String word = unit.group(1).toLowerCase(Locale.ROOT);
    double days = time.days();
    double months = word.startsWith("jaar") || word.startsWith("jaren") ? days / 365 * 12 : -1;
    String iso;
    if (months > 0) {
      iso = months % 12 == 0 ? "P" + Math.round(months / 12) + "Y" : "P" + Math.round(months) + "M";
    } else {
      iso =
          switch (word) {
            case "uur", "uren" -> "PT" + Math.round(days * 24) + "H";
            case "dag", "dagen" -> "P" + Math.round(days) + "D";
            case "week", "weken" -> "P" + Math.round(days / 7) + "W";
            case "maand", "maanden" -> "P" + Math.round(days / 30) + "M";
            case "kwartaal" -> "P" + Math.round(days / 91 * 3) + "M";
            case "halfjaar" -> "P" + Math.round(days / 182 * 6) + "M";
            default -> "";
          };
    }
    return IsoDuration.parse(iso);
  }
}
