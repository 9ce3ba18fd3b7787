package nl.glashelder.check.rule;

import java.util.Optional;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Match;
import nl.glashelder.check.language.Reading;
import nl.glashelder.check.language.SpokenTime;

/** Within what time a data breach is reported to the supervisory authority: AVG 33(1). */
final class BreachTerm {
  private static final double THREE_DAYS = 3;

  private static final Concept REPORTED_WITHIN = Concept.of("lek-gemeld-binnen");
  private static final Concept AUTHORITY = Concept.of("toezichthouder");
  private static final Concept BY_AUTHORITY = Concept.of("ap-antwoordt");

  private BreachTerm() {}

  static void look(Facts facts, Found found) {
    for (Passage passage : facts.passages()) {
      if (passage.sheet() == Sheet.STATEMENT && passage.prose() && passage.isIn("datalek")) {
        passage.readings().stream()
            .filter(r -> passage.key().equals("melding-ap") || AUTHORITY.isNamed(r))
            .filter(r -> !BY_AUTHORITY.isNamed(r))
            .flatMap(r -> tooLong(r).stream())
            .findFirst()
            .ifPresent(
                time ->
                    found.warning(
                        passage.path(),
                        "Een datalek meldt u volgens de tekst pas binnen "
                            + time.words()
                            + " bij de Autoriteit Persoonsgegevens. De wet zegt: binnen 72 uur.",
                        "Schrijf: binnen 72 uur. Artikel 33 van de AVG."));
      }
    }
  }

  private static Optional<SpokenTime> tooLong(Reading reading) {
    return SpokenTime.in(reading).stream()
        .filter(t -> t.days() > THREE_DAYS)
        .filter(t -> Match.of(reading, t.first(), t.last()).holds())
        .filter(
            t ->
                REPORTED_WITHIN.named(reading).stream()
                    .anyMatch(m -> m.first() < t.first() && t.first() - m.last() <= 2))
        .findFirst();
  }
}
