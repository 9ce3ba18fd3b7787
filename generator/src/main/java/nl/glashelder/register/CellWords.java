package nl.glashelder.register;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.LegalBasis;

/** Reads what people write in the cells of a register. */
final class CellWords {
  private static final List<String> NUMBERS =
      List.of(
          "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
          "elf", "twaalf");

  private static final Pattern DURATION =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,])([0-9]{1,4}|"
              + String.join("|", NUMBERS)
              + "|one|two|three|five|six|seven|ten)[ -]?"
              + "(uur|uren|dag|dagen|week|weken|maand|maanden|jaar|jaren|jr|hours?|days?|weeks?|months?|years?)"
              + "(?![\\p{L}\\p{N}])");

  private static final Pattern BARE_NUMBER = Pattern.compile("([0-9]{1,3})(?:[.,]0)?");

  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:nee|neen|geen|n\\.?v\\.?t\\.?|niet van toepassing|niet|-+|no|none|n/?a|not applicable|false|onwaar)\\.?");

  private static final Pattern ARTICLE_6 =
      Pattern.compile(
          "(?:art(?:ikel|\\.)?\\s*)?6(?:\\s*\\(1\\)|\\s*,?\\s*lid\\s*1|\\.1)?\\s*,?\\s*(?:onder\\s*|sub\\s*|\\()\\s*([a-f])\\b");

  private CellWords() {}

  /** Whether a cell says that there is nothing: nee, geen, n.v.t. */
  static boolean saysNothing(String cell) {
    return NOTHING.matcher(cell.strip().toLowerCase(Locale.ROOT)).matches();
  }

  /** The entries of a cell: one a line, or with semicolons, or else with commas between. */
  static List<String> entries(String cell) {
    Set<String> entries = new LinkedHashSet<>();
    String separators = cell.contains("\n") || cell.contains(";") ? "[\n;]" : ",(?![^(]*\\))";
    for (String part : cell.split(separators)) {
      String entry = part.strip().replaceFirst("^[-–•*·\u25AA\uF0B7]\\s*", "").strip();
      entry = entry.endsWith(".") ? entry.substring(0, entry.length() - 1) : entry;
      if (!entry.isEmpty() && !saysNothing(entry)) {
        entries.add(entry);
      }
    }
    return List.copyOf(entries);
  }

  /**
   * The lengths of time that a cell names.
   *
   * @param heading the head of its column, which may name the unit: "Bewaartermijn (in jaren)"
   */
  static Set<IsoDuration> durations(String cell, String heading) {
    Set<IsoDuration> durations = new LinkedHashSet<>();
    String text = cell.toLowerCase(Locale.ROOT).replace('é', 'e').strip();
    IsoDuration.parse(cell.strip()).ifPresent(durations::add);
    Matcher m = DURATION.matcher(text);
    while (m.find()) {
      duration(m.group(1), m.group(2)).ifPresent(durations::add);
    }
    Matcher bare = BARE_NUMBER.matcher(text);
    if (durations.isEmpty() && bare.matches()) {
      String head = heading.toLowerCase(Locale.ROOT);
      String unit = head.contains("maand") || head.contains("month") ? "maand" : "";
      unit =
          head.contains("jaar") || head.contains("jaren") || head.contains("year") ? "jaar" : unit;
      duration(bare.group(1), unit).ifPresent(durations::add);
    }
    return durations;
  }

  private static Optional<IsoDuration> duration(String number, String unit) {
    int count =
        Character.isDigit(number.charAt(0))
            ? Integer.parseInt(number)
            : switch (number) {
              case "one" -> 1;
              case "two" -> 2;
              case "three" -> 3;
              case "five" -> 5;
              case "six" -> 6;
              case "seven" -> 7;
              case "ten" -> 10;
              default -> NUMBERS.indexOf(number);
            };
    String iso =
        switch (unit.isEmpty() ? ' ' : unit.charAt(0)) {
          case 'u', 'h' -> "PT" + count + "H";
          case 'd' -> "P" + count + "D";
          case 'w' -> "P" + count + "W";
          case 'm' -> "P" + count + "M";
          case 'j', 'y' -> "P" + count + "Y";
          default -> "";
        };
    return IsoDuration.parse(iso);
  }

  /** The legal bases that a cell names, by their words or by the letter of AVG 6(1). */
  static Set<LegalBasis> bases(String cell) {
    Set<LegalBasis> bases = EnumSet.noneOf(LegalBasis.class);
    String text = cell.toLowerCase(Locale.ROOT);
    Matcher m = ARTICLE_6.matcher(text);
    while (m.find()) {
      bases.add(LegalBasis.values()[m.group(1).charAt(0) - 'a']);
    }
    Matcher letter = Pattern.compile("^\\(?([a-f])[).]?$").matcher(text.strip());
    if (letter.matches()) {
      bases.add(LegalBasis.values()[letter.group(1).charAt(0) - 'a']);
    }
    when(bases, text, LegalBasis.CONSENT, "toestemming(?! is niet)|\\bconsent\\b");
    when(bases, text, LegalBasis.CONTRACT, "(?<!verwerkers)overeenkomst|\\bcontract");
    when(bases, text, LegalBasis.LEGAL_OBLIGATION, "wettelijke (?:ver)?plicht|legal obligation");
    when(bases, text, LegalBasis.VITAL_INTEREST, "vita(?:al|le) belang|vital interest");
    when(
        bases,
        text,
        LegalBasis.PUBLIC_TASK,
        "(?:algemeen|openbaar|publiek) belang|publieke taak|publiekrechtelijke taak|openbaar gezag|public (?:task|interest)");
    when(
        bases,
        text,
        LegalBasis.LEGITIMATE_INTEREST,
        "gerechtvaardigde? belang|legitimate interest");
    return bases;
  }

  private static void when(Set<LegalBasis> bases, String text, LegalBasis basis, String words) {
    if (Pattern.compile(words).matcher(text).find()) {
      bases.add(basis);
    }
  }
}
