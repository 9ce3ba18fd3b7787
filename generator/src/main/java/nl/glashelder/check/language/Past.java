package nl.glashelder.check.language;

import java.util.regex.Pattern;

/** Tells whether a sentence speaks of the past, so that it may name what no longer holds. */
final class Past {
  /** Says of the law itself that it no longer holds. */
  private static final Pattern CERTAIN =
      Pattern.compile(
          "(?iu)\\b(?:gold|golden|verviel|vervielen|vervallen|destijds|voorheen|verving|vervangt"
              + "|vervangen|vervanger|opvolger|opgevolgd|ingetrokken|afgeschaft|voorganger|heette"
              + "|stond|stonden|kende|heet nu|heten nu|heet sinds|heet inmiddels|inmiddels|opgegaan in)\\b|\\boude(?:re)? \\p{L}+|\\b(?:uit|in|ten) (?:de )?tij(?:d|de|den) van\\b|\\bvan v[oó][oó]r\\b|\\btot (?:en met )?(?:\\d{1,2} )?"
              + "(?:januari |februari |maart |april |mei |juni |juli |augustus |september |oktober"
              + " |november |december )?20[01]\\d\\b|geldt niet meer|niet meer geldt|gelden niet meer"
              + "|bestaat niet meer|niet langer (?:geldt|van kracht)|in (?:de )?plaats van");

  /** May speak of the law, or of something else in the sentence. */
  private static final Pattern POSSIBLE =
      Pattern.compile("(?iu)\\b(?:was|waren|vroeger|vroegere|toen|eerder|eerdere)\\b");

  /** Leans on the law as it stands. */
  private static final Pattern APPLIED =
      Pattern.compile(
          "(?iu)\\b(?:volgens|conform|op grond van|overeenkomstig|op basis van|ingevolge|krachtens)"
              + "(?: (?:de|het|artikel \\d+(?:,? (?:van )?(?:de|het))?))? (?:wbp|wet bescherming"
              + "|cbp|college|vrijstellingsbesluit)"
              + "|\\b(?:wbp|persoonsgegevens|vrijstellingsbesluit) (?:zegt|bepaalt|eist|verplicht|geldt|geeft)\\b");

  private Past() {}

  static boolean isSpokenOfIn(String sentence) {
    return CERTAIN.matcher(sentence).find()
        || POSSIBLE.matcher(sentence).find() && !APPLIED.matcher(sentence).find();
  }
}
