package nl.glashelder.takeover.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Match;

/**
 * Something that an old text may say, and what it becomes.
 *
 * @param name its name in the data
 * @param concept the ways Dutch has to say it
 * @param destinations where it goes, as {@code file place = value}
 * @param under the topics that it counts under; empty for anywhere
 * @param notUnder the topics that it does not count under
 * @param denied whether it is the denial that counts
 * @param anyActor whether it counts whoever does it
 * @param loose whether it counts whatever the sentence denies or tells of the past, because its
 *     words are enough
 */
record Meaning(
    String name,
    Concept concept,
    List<String> destinations,
    Set<String> under,
    Set<String> notUnder,
    boolean denied,
    boolean anyActor,
    boolean loose) {
  /** Whether a passage says it, as a fact of today and under a topic where it counts. */
  boolean isSaidBy(Passage passage) {
    return match(passage).isPresent();
  }

  Optional<Match> match(Passage passage) {
    boolean here =
        (under.isEmpty() || under.stream().anyMatch(passage::isNear))
            && notUnder.stream().noneMatch(passage::isNear);
    if (!here) {
      return Optional.empty();
    }
    return concept.named(passage.reading()).stream().filter(this::counts).findFirst();
  }

  private boolean counts(Match match) {
    if (loose) {
      return !match.isQuoted() && !match.isAsked();
    }
    if (match.isQuoted() || match.isPast() || match.isAsked()) {
      return false;
    }
    if (denied) {
      return match.isDenied();
    }
    return anyActor ? !match.isDenied() : match.holds();
  }
}
