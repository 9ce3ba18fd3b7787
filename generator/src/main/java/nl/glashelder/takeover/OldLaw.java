package nl.glashelder.takeover;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.LapsedLaw;
import nl.glashelder.check.language.Match;
import nl.glashelder.check.language.Reading;

/** Tells of an old sentence that it rests on law that no longer holds. */
final class OldLaw {
  private static final Concept SHIELD = Concept.of("privacy-shield");
  private static final Pattern VERZET = Pattern.compile("(?iu)\\bverzet(?:ten)?\\b");
  private static final Pattern FOUR_WEEKS =
      Pattern.compile("(?iu)\\b(?:binnen|termijn van) (?:vier|4) weken\\b");
  private static final Pattern CIRCUMSTANCES =
      Pattern.compile(
          "(?iu)\\b(?:bijzondere|zwaarwegende\\)?) (?:persoonlijke )?omstandigheden|persoonlijke bijzondere omstandigheden");
  private static final Pattern SHIELDING =
      Pattern.compile("(?iu)\\b(?:recht|rechten)\\b.*\\bafscherming\\b");

  private OldLaw() {}

  /**
   * What holds now, in whole Dutch sentences; empty when the sentence names nothing that lapsed.
   *
   * @param topics what its part of the text is about
   */
  static Optional<String> in(Reading reading, Set<String> topics) {
    Optional<LapsedLaw> lapsed = LapsedLaw.in(reading);
    if (lapsed.isPresent()) {
      return lapsed.map(l -> "'" + l.words() + "' is recht dat niet meer geldt. " + l.now());
    }
    if (SHIELD.named(reading).stream().anyMatch(Match::holds)) {
      return Optional.of(
          "Het Privacy Shield geldt niet meer sinds 16 juli 2020. Noem de waarborg die u nu hebt.");
    }
    String text = reading.sentence();
    if (!topics.contains("rechten")) {
      return Optional.empty();
    }
    Matcher weeks = FOUR_WEEKS.matcher(text);
    if (weeks.find()) {
      return Optional.of(
          "Vier weken was de termijn van de Wbp. De AVG zegt een maand. Korter mag, als u dat kiest.");
    }
    if (CIRCUMSTANCES.matcher(text).find()) {
      return Optional.of(
          "Dit vroeg de Wbp. Van de AVG mag iemand bezwaar maken vanwege de eigen situatie, en moet u"
              + " uitleggen waarom u toch doorgaat (artikel 21).");
    }
    if (VERZET.matcher(text).find()) {
      return Optional.of("Verzet is het woord van de Wbp. De AVG spreekt van bezwaar.");
    }
    if (SHIELDING.matcher(text).find()) {
      return Optional.of(
          "Een recht op afscherming gaf de Wbp. De AVG kent beperking, in vier gevallen.");
    }
    return Optional.empty();
  }
}
