package nl.glashelder.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.glashelder.model.IsoDuration;

/**
 * Laws that statements name as the origin of a retention period, and what they really say. Only
 * what is certain is told; a law that is not listed is believed.
 *
 * @param sign recognises the law
 * @param sets the one period it sets; empty when it sets none
 * @param truth what to tell an editor, in Dutch
 */
record ClaimedLaw(Pattern sign, Optional<IsoDuration> sets, String truth) {
  private static final ClaimedLaw HOUSING =
      none(
          "\\bwoningwet\\b|\\bhuisvestingswet\\b",
          "de Woningwet en de Huisvestingswet noemen geen bewaartermijn voor gegevens van huurders.");

  private static final List<ClaimedLaw> KNOWN =
      List.of(
          HOUSING,
          none(
              "\\b(?:U?AVG|Algemene verordening gegevensbescherming"
                  + "|Uitvoeringswet (?:AVG|Algemene verordening gegevensbescherming))\\b",
              "de privacywet noemt zelf geen termijnen. Zij zegt alleen: niet langer dan nodig."),
          new ClaimedLaw(
              Pattern.compile("(?iu)inzake rijksbelastingen|\\bAWR\\b"),
              IsoDuration.parse("P7Y"),
              "artikel 52 van de Algemene wet inzake rijksbelastingen zegt 7 jaar."));

  private static ClaimedLaw none(String sign, String truth) {
    return new ClaimedLaw(Pattern.compile("(?iu)" + sign), Optional.empty(), truth);
  }

  /** The truth about a law in a sentence that sets no term for tenants' data at all. */
  static Optional<String> withoutTerm(String sentence) {
    return HOUSING.sign().matcher(sentence).find()
        ? Optional.of(HOUSING.truth())
        : Optional.empty();
  }

  /** Why the law does not say what is claimed of it; empty when it may. */
  static Optional<String> objection(String source, Optional<IsoDuration> claimed) {
    for (ClaimedLaw law : KNOWN) {
      if (law.sign().matcher(source).find()) {
        boolean agrees =
            law.sets().isPresent()
                && claimed.map(c -> c.compareLength(law.sets().get()).orElse(1) == 0).orElse(true);
        return agrees ? Optional.empty() : Optional.of(law.truth());
      }
    }
    return Optional.empty();
  }
}
