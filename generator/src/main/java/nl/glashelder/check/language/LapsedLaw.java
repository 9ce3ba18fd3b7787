package nl.glashelder.check.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Law that lapsed on 25 May 2018 (AVG 94, UAVG 51) and still stands in published statements.
 *
 * @param words what the text says
 * @param now what holds instead, in Dutch, as a whole sentence
 */
public record LapsedLaw(String words, String now) {
  private record Sign(Pattern pattern, String now) {}

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
              "(?:wet bescherming persoonsgegevens|\\bwbp\\b|wet persoonsregistraties)(?! BES)",
              "Verwijs naar de AVG of de UAVG."),
          sign(
              "college bescherming persoonsgegevens|\\b(?:het )?cbp\\b",
              "De toezichthouder heet nu de Autoriteit Persoonsgegevens (AP)."),
          sign("ondubbelzinnige toestemming", "De AVG spreekt van toestemming."),
          sign(
              "publiekrechtelijke taak door het bestuursorgaan"
                  + "|publiekrechtelijke taak van het bestuursorgaan",
              "De AVG spreekt van een taak van algemeen belang: artikel 6(1)(e)."));

  private static final Tokens TOKENS =
      new Tokens(
          "vrijstellingsbesluit",
          "wbp",
          "bescherming persoonsgegevens",
          "persoonsregistraties",
          "cbp",
          "ondubbelzinnige",
          "publiekrechtelijke");

  /** Whether a text can name lapsed law; {@code small} is the text in small letters. */
  public static boolean mayBeIn(String small) {
    return TOKENS.anyIn(small);
  }

  private static Sign sign(String pattern, String now) {
    return new Sign(Pattern.compile("(?iu)" + pattern), now);
  }

  /** The first lapsed law a sentence names as if it still held. */
  public static Optional<LapsedLaw> in(String sentence) {
    for (Sign sign : SIGNS) {
      Matcher m = sign.pattern().matcher(sentence);
      if (m.find()) {
        return Past.isSpokenOfIn(sentence)
            ? Optional.empty()
            : Optional.of(new LapsedLaw(m.group(), sign.now()));
      }
    }
    return Optional.empty();
  }
}
