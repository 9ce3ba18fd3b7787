package nl.glashelder.model;

import java.util.regex.Pattern;

/**
 * What a text about profiling says: that a profile is made, that none is, or neither for certain.
 */
public enum ProfilingTold {
  /** It can only be of a profile that is made. */
  CERTAIN,
  /** It tells of something that may be a profile, and denies nothing. */
  LIKELY,
  /** It says no to something, or says yes and no: only a reader can tell. */
  UNCLEAR,
  /** It says that no profile is made. */
  DENIED;

  private static final String MADE =
      "(?:profiel(?:en)?|profilering|\\p{L}*scores?|(?:in|voor)?(?:schatten|schatting(?:en)?)|"
          + "schat|voorspel(?:t|len|ling(?:en)?)|profileren|profileert)";

  private static final Pattern YES = Pattern.compile("(?iu)^ja\\b");
  private static final Pattern NO = Pattern.compile("(?iu)^(?:nee|neen)\\b");
  private static final Pattern TOLD = Pattern.compile("(?iu)\\b" + MADE + "\\b");

  /** "geen profiel", "nooit een risicoscore", "niet aan profilering". */
  private static final Pattern NONE_MADE =
      Pattern.compile(
          "(?iu)\\b(?:geen|nooit|niet|zonder)(?: (?:een|aan|met|van|in|op|automatische|enkel"
              + "|profielen of|scores of))* "
              + MADE
              + "\\b");

  private static final Pattern DENIAL =
      Pattern.compile("(?iu)\\b(?:nee|neen|geen|niet|nooit|niets|niemand|zonder)\\b");

  /** Before the no of a text that begins as a denial of the whole: "Hiervoor maken wij". */
  private static final Pattern BEGINS_WITH_NO =
      Pattern.compile(
          "(?iu)^(?:(?:wij|we|hier(?:voor|bij|mee)?|daar(?:voor|bij|mee)?|er|maken|maakt|doen|stellen"
              + "|gebruiken|geven|wordt|worden|is|zijn|ook|de corporatie) )*"
              + NONE_MADE.pattern().substring(5));

  /** Reads a text about profiling. */
  public static ProfilingTold of(Text text) {
    String words = text.markdown().replaceAll("[*_\\s]+", " ").strip();
    boolean no = NO.matcher(words).find();
    String rest = NONE_MADE.matcher(words).replaceAll(" ");
    boolean told = TOLD.matcher(rest).find();
    if (YES.matcher(words).find()) {
      return CERTAIN;
    }
    if (no || BEGINS_WITH_NO.matcher(words).find()) {
      return told ? UNCLEAR : DENIED;
    }
    if (told) {
      return CERTAIN;
    }
    return DENIAL.matcher(words).find() ? UNCLEAR : LIKELY;
  }
}
