package nl.glashelder.check.rule;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Reading;
import nl.glashelder.model.PrivacyStatement;

/** A country outside the European Economic Area that a text names as where data are. */
final class TransferInText {
  private static final Concept PLACE_OF_DATA = Concept.of("plek-van-gegevens");

  private static final Pattern IN_COUNTRY =
      Pattern.compile(
          "\\b(?:in|naar|uit|van|vanuit) ((?:de |het )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)");

  private static final Set<String> OF_OTHER_THINGS =
      Set.of("rechten", "klachten", "begrippen", "wetten", "datalek", "doelgroepen");

  private TransferInText() {}

  /** "De gegevens staan op een server in India", where no recipient has them there. */
  static void look(PrivacyStatement s, boolean saysInside, Facts facts, Found found) {
    for (Passage t : facts.passages()) {
      if (t.sheet() != Sheet.STATEMENT || !t.prose() || OF_OTHER_THINGS.contains(t.section())) {
        continue;
      }
      boolean ofRecipients = t.isIn("delen") || t.isIn("ontvangers");
      Optional<String> country =
          t.readings().stream()
              .filter(r -> ofRecipients && saysInside || isPlaceOfData(r))
              .flatMap(TransferInText::countries)
              .filter(c -> !isKnown(c, s))
              .findFirst();
      if (country.isPresent()) {
        found.warning(
            t.path(),
            saysInside
                ? "Er staat dat gegevens binnen de Europese Economische Ruimte blijven, maar hier"
                    + " staat '"
                    + country.get()
                    + "'."
                : "Hier staat '"
                    + country.get()
                    + "'. Dat ligt buiten de Europese Economische Ruimte, maar bij geen ontvanger"
                    + " staat dat.",
            "Zet buiten-eer op ja en vul bij de ontvanger doorgifte in, of verbeter de zin.");
        return;
      }
    }
  }

  private static boolean isPlaceOfData(Reading reading) {
    return PLACE_OF_DATA.named(reading).stream()
        .anyMatch(m -> !m.isDenied() && !m.isQuoted() && !m.isPast() && !m.isAsked());
  }

  private static Stream<String> countries(Reading reading) {
    Matcher m = IN_COUNTRY.matcher(reading.sentence());
    return m.results()
        .filter(r -> Countries.isOutsideEea(r.group(1)) && !reading.isDeniedAt(r.start(1)))
        .map(r -> r.group(1));
  }

  private static boolean isKnown(String country, PrivacyStatement s) {
    return s.recipients().stream()
        .flatMap(
            r ->
                Stream.concat(
                    r.country().stream(),
                    r.transfer().stream().flatMap(d -> d.countries().stream())))
        .anyMatch(
            written ->
                Countries.in(written).stream().anyMatch(c -> Countries.in(country).contains(c)));
  }
}
