package nl.glashelder.check.rule;

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

  private static final Concept NOT_CHOSEN = Concept.of("niet-gekozen");

  private static final Pattern IN_COUNTRY =
      Pattern.compile(
          "\\b(?:in|naar|uit|van|vanuit) ((?:de |het )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)");

  private static final Set<String> OF_OTHER_THINGS =
      Set.of("rechten", "klachten", "begrippen", "wetten", "datalek", "doelgroepen");

  private TransferInText() {}

  /** A country with the text that names it. */
  private record Named(Passage passage, String country) {}

  /** "De gegevens staan op een server in India", where no recipient has them there. */
  static void look(PrivacyStatement s, boolean saysInside, Facts facts, Found found) {
    Stream<Named> ofRecipients =
        facts.passages().stream()
            .filter(t -> saysInside && (t.isIn("delen") || t.isIn("ontvangers")) && isRead(t))
            .flatMap(t -> t.readings().stream().flatMap(r -> named(t, r)));
    Stream<Named> ofPlaces =
        facts
            .texts()
            .find(
                PLACE_OF_DATA,
                TransferInText::isRead,
                m -> !m.isDenied() && !m.isQuoted() && !m.isPast() && !m.isAsked())
            .stream()
            .flatMap(said -> named(said.passage(), said.match().reading()));
    Stream.concat(ofRecipients, ofPlaces)
        .filter(named -> !isKnown(named.country(), s))
        .findFirst()
        .ifPresent(
            named ->
                found.warning(
                    named.passage().path(),
                    saysInside
                        ? "Er staat dat gegevens binnen de Europese Economische Ruimte blijven, maar"
                            + " hier staat '"
                            + named.country()
                            + "'."
                        : "Hier staat '"
                            + named.country()
                            + "'. Dat ligt buiten de Europese Economische Ruimte, maar bij geen"
                            + " ontvanger staat dat.",
                    "Zet buiten-eer op ja en vul bij de ontvanger doorgifte in, of verbeter de zin."));
  }

  private static boolean isRead(Passage t) {
    return t.sheet() == Sheet.STATEMENT
        && t.prose()
        && !OF_OTHER_THINGS.contains(t.section())
        && !explainsTransfer(t);
  }

  /** Of the recipient whose transfer it explains, it is known that data leave the area. */
  private static boolean explainsTransfer(Passage t) {
    return t.isIn("ontvangers") && t.path().contains(".doorgifte.");
  }

  private static Stream<Named> named(Passage passage, Reading reading) {
    return NOT_CHOSEN.isNamed(reading)
        ? Stream.empty()
        : countries(reading).map(country -> new Named(passage, country));
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
