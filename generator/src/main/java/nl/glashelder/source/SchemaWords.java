package nl.glashelder.source;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What an editor says of a mistake, in Dutch. {@code errorMessage} and {@code patternErrorMessage}
 * are words of the YAML language server that VS Code uses; others pass over them. One object has
 * one message, whether a key is unknown or a text stands where keys belong.
 */
final class SchemaWords {
  /** Keys in a message; more are better looked up in the editor's list. */
  private static final int MOST_KEYS = 9;

  /** Words of a fixed set in a message. */
  private static final int MOST_TERMS = 12;

  private static final String LOOK_UP = " Met Ctrl+spatie ziet u wat er kan.";

  static final String TEXT = "Hier hoort een tekst.";
  static final String FLAG = "Hier hoort ja of nee.";
  static final String NOT_A_LIST =
      "Hier hoort een lijst: zet elk punt op een eigen regel, met een streepje ervoor.";
  static final String NONE_OR_LIST = "Hier hoort een lijst, of het woord geen.";
  static final String UNKNOWN_ENTRY =
      "Dit staat niet in de catalogus. Kies een regel uit de lijst (Ctrl+spatie), of schrijf een"
          + " eigen regel met id en naam.";
  static final String ID = "Hier hoort een id: kleine letters, cijfers en streepjes.";
  static final String DURATION =
      "Schrijf een duur als P2Y (2 jaar), P6M (6 maanden), P4W (4 weken) of PT72H (72 uur). Een duur"
          + " van nul kan niet: schrijf dan bij criterium wat u doet.";
  static final String DATE =
      "Schrijf een datum die bestaat als jaar-maand-dag, bijvoorbeeld 2026-04-02.";

  /** A date of the calendar, but for the leap years. */
  static final String DATE_REGEX =
      "[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))";

  /** Some digit is no zero. */
  static final String NOT_ZERO = "(?=[^1-9]*[1-9])";

  private SchemaWords() {}

  /** Of a key that is not there, or of something else than keys. */
  static String keys(List<String> keys) {
    return keys.size() <= MOST_KEYS
        ? "Dit past hier niet. Hier horen deze sleutels: " + String.join(", ", keys) + "."
        : "Dit past hier niet. Hier horen sleutels zoals "
            + String.join(", ", keys.subList(0, 3))
            + "."
            + LOOK_UP;
  }

  static String missing(String key) {
    return "De sleutel '" + key + "' ontbreekt.";
  }

  /** Of a word of a fixed set. */
  static String oneOf(List<String> terms) {
    return terms.size() <= MOST_TERMS
        ? "Hier hoort een van: "
            + terms.stream().map(t -> t.toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))
            + "."
        : "Dit woord kan hier niet." + LOOK_UP;
  }

  static String form(String expected) {
    return "Hier hoort " + expected + ".";
  }

  /** Of a number that YAML does not keep as it was written. */
  static String quoted(String expected, String example) {
    return "Hier hoort " + expected + ", tussen aanhalingstekens: \"" + example + "\".";
  }
}
