package nl.glashelder.check.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.source.Severity;

/**
 * Law that lapsed on 25 May 2018 (AVG 94, UAVG 51) and still stands in published statements.
 *
 * @param words what the text says
 * @param now what holds instead, in Dutch, as a whole sentence
 * @param severity how bad it is: a word of the old law that the new one knows too is no error
 */
public record LapsedLaw(String words, String now, Severity severity) {
  private record Sign(Pattern pattern, String now, Severity severity) {}

  private static final List<Sign> SIGNS =
      List.of(
          sign(
              // Other decrees of this name are followed by the law they belong to.
              "vrijstellingsbesluit(?: wbp)?(?! (?-i:(?!WBP|Wbp)\\p{Lu}))",
              "Het Vrijstellingsbesluit is vervallen. Noem als herkomst sectorgebruik of eigen keuze."),
          sign(
              "(?:artikel|art\\.?) 43(?: van de)? (?:wbp|wet bescherming persoonsgegevens)",
              "Verwijs naar artikel 41 van de UAVG."),
          sign(
              "(?:wet bescherming (?:van )?persoonsgegevens|\\bwbp\\b|wet persoonsregistraties)(?! BES)",
              "Verwijs naar de AVG of de UAVG."),
          sign(
              "college (?:voor de )?bescherming (?:van )?persoonsgegevens|\\b(?:het )?cbp\\b",
              "De toezichthouder heet nu de Autoriteit Persoonsgegevens (AP)."),
          word(
              "ondubbelzinnige?(?: \\p{L}+){0,2} toe(?:stemming|gestemd)",
              "De AVG spreekt van toestemming."),
          word(
              "publiekrechtelijke taak (?:door|van) het bestuursorgaan",
              "De AVG spreekt van een taak van algemeen belang: artikel 6(1)(e)."));

  /** "De tijd van de Wbp is voorbij." Of a term or a tenancy such words say something else. */
  private static final Pattern OVER =
      Pattern.compile("(?iu)\\b(?:voorbij|achterhaald|verleden tijd|geschiedenis)\\b");

  /** "Het CBP". */
  private static final int ABBREVIATION = 7;

  private static final Tokens TOKENS =
      new Tokens(
          "vrijstellingsbesluit",
          "wbp",
          "bescherming",
          "persoonsregistraties",
          "cbp",
          "ondubbelzinnig",
          "publiekrechtelijke");

  /** Whether a text can name lapsed law; {@code small} is the text in small letters. */
  public static boolean mayBeIn(String small) {
    return TOKENS.anyIn(small);
  }

  private static Sign sign(String pattern, String now) {
    return new Sign(Pattern.compile("(?iu)" + pattern), now, Severity.ERROR);
  }

  private static Sign word(String pattern, String now) {
    return new Sign(Pattern.compile("(?iu)" + pattern), now, Severity.WARNING);
  }

  /** The first lapsed law a sentence names as if it still held. */
  public static Optional<LapsedLaw> in(Reading reading) {
    String sentence = reading.sentence();
    for (Sign sign : SIGNS) {
      Matcher m = sign.pattern().matcher(sentence);
      if (m.find()) {
        return isOfThePast(sentence)
                || OVER.matcher(sentence).find()
                || reading.isQuoted(m.start(), m.end() - 1)
                || reading.isQuestion()
                || reading.isDeniedAt(m.start())
            ? Optional.empty()
            : Optional.of(new LapsedLaw(m.group(), sign.now(), sign.severity()));
      }
    }
    return Optional.empty();
  }

  /** Whether it is three letters only, which another body may bear too. */
  public boolean isAbbreviation() {
    return words.length() <= ABBREVIATION && words.toLowerCase(Locale.ROOT).endsWith("cbp");
  }

  /** Whether a sentence speaks of the past, so that it may name what no longer holds. */
  public static boolean isOfThePast(String sentence) {
    return Past.isSpokenOfIn(sentence);
  }
}
