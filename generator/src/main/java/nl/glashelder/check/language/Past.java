package nl.glashelder.check.language;

import java.util.regex.Pattern;

/** Tells whether a sentence speaks of the past, so that it may name what no longer holds. */
final class Past {
  private static final Pattern SIGNS =
      Pattern.compile(
          "(?iu)\\b(?:was|waren|gold|golden|verviel|vervielen|vervallen|vroeger|vroegere|destijds"
              + "|toen|voorheen|eerder|eerdere|verving|vervangt|vervangen|vervanger|opvolger"
              + "|opgevolgd|ingetrokken|afgeschaft|voorganger|stond|stonden|kende|heette)\\b"
              + "|\\boude (?:wet|privacywet|regels|tekst)|\\btot (?:en met )?(?:\\d{1,2} )?"
              + "(?:januari |februari |maart |april |mei |juni |juli |augustus |september |oktober"
              + " |november |december )?20[01]\\d\\b|geldt niet meer|niet meer geldt|gelden niet meer"
              + "|bestaat niet meer|niet langer (?:geldt|van kracht)|in plaats van");

  private Past() {}

  static boolean isSpokenOfIn(String sentence) {
    return SIGNS.matcher(sentence).find();
  }
}
