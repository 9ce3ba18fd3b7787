package nl.glashelder.check.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that keep a back door open where a reader must know which data and purposes are meant:
 * WP260 nrs. 12-13. A possibility whose condition is stated ("als u dat vraagt") is no back door.
 */
public final class CatchAll {
  private static final String USES =
      "gebruikt|verwerkt|gedeeld|verstrekt|vastgelegd|geregistreerd|doorgegeven|uitgewisseld"
          + "|verzameld|opgeslagen";
  private static final String TO_USE =
      "gebruiken|verwerken|delen|verstrekken|vastleggen|registreren|doorgeven|uitwisselen"
          + "|verzamelen";
  private static final Pattern ALWAYS =
      Pattern.compile(
          "(?iu)\\b(?:onder andere|onder meer|o\\.a\\.|en dergelijke(?= *(?:$|[,.;:)\\]]| (?:om|van|voor|op|die|gebruiken|bewaren|vragen)\\b))|e\\.d\\.|enzovoorts?|enz\\."
              + "|etc\\.|et cetera|en zo voort|soortgelijke|en soortgelijk"
              + "|andere dan de (?:hierboven|hiervoor|bovengenoemde|eerder|genoemde|opgesomde)\\w*"
              + "|andere (?:persoons)?gegevens (?:nodig |dan nodig )?dan (?:de |die )?(?:hier|genoemde|eerder"
              + "|boven)\\w*"
              + "|andere (?:persoons)?gegevens (?:die (?:wij|we) |die )?nodig"
              + "|in brede zin|mogelijkerwijs)");

  /** "Onder andere voorwaarden dan uw buren", "iets onder meer mensen verdelen". */
  private static final Pattern OTHER_SENSE =
      Pattern.compile(
          "(?iu)\\bonder andere (?:voorwaarden|omstandigheden|regels|naam|titel)\\b"
              + "|\\bonder (?:andere|meer) (?:\\p{L}+ )(?:dan|verdelen|verdeeld|woont|werkt|huurt)\\b");

  private static final Pattern PERHAPS =
      Pattern.compile(
          "(?iu)\\b(?:kan|kunnen)\\b(?![^.;]{0,4}\\b(?:u|je|jij|iemand)\\b)[^.;]{0,80}?"
              + "(?:\\bworden (?:"
              + USES
              + ")|\\b(?:"
              + USES
              + ") worden)\\b"
              + "|\\b(?:wij|we) kunnen\\b[^.;]{0,80}?\\b(?:"
              + TO_USE
              + ")\\b"
              + "|\\bkunnen (?:wij|we)\\b[^.;]{0,80}?\\b(?:"
              + TO_USE
              + ")\\b"
              + "|\\b(?:wij|we|zij|ze|ontvangen|krijgen|gebruiken|delen|verwerken)\\b"
              + "(?: \\p{L}+){0,3}? mogelijk\\b(?! (?:maken|te maken|is|zijn|om|dat))");
  private static final Pattern DATA =
      Pattern.compile(
          "(?iu)gegevens|informatie|adres|\\bna(?:am|men)\\b|nummer|beelden|foto|dossier|inkomen");
  private static final Pattern STATED =
      Pattern.compile(
          "(?iu)\\b(?:als|wanneer|indien|alleen|zodra|mits|tenzij|bij een|na uw|na je|met uw"
              + "|met je|niet|geen|nooit|zo (?:snel|veel|goed|min|kort|lang)|zoveel)\\b");

  private static final Tokens TOKENS =
      new Tokens(
          "onder andere",
          "onder meer",
          "o.a.",
          "dergelijke",
          "e.d.",
          "enz",
          "etc.",
          "et cetera",
          "en zo voort",
          "soortgelijk",
          "andere dan",
          "andere gegevens",
          "andere persoonsgegevens",
          "in brede zin",
          "mogelijk",
          "kan ",
          "kunnen");

  private CatchAll() {}

  /** Whether a text can hold a catch-all; {@code small} is the text in small letters. */
  public static boolean mayBeIn(String small) {
    return TOKENS.anyIn(small);
  }

  /** The words of a catch-all in a sentence. */
  public static Optional<String> in(Reading reading) {
    String sentence = reading.sentence();
    if (!mayBeIn(sentence.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Matcher always = ALWAYS.matcher(sentence);
    if (always.find()) {
      return OTHER_SENSE.matcher(sentence).find()
              || reading.isQuoted(always.start(), always.end() - 1)
          ? Optional.empty()
          : Optional.of(always.group());
    }
    Matcher perhaps = PERHAPS.matcher(sentence);
    return perhaps.find() && DATA.matcher(sentence).find() && !STATED.matcher(sentence).find()
        ? Optional.of(perhaps.group())
        : Optional.empty();
  }
}
