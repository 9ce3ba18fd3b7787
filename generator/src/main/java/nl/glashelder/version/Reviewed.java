package nl.glashelder.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known about the moment of publishing, and what its editor found of the changes.
 *
 * @param publishedOn the day of publishing
 * @param pastReason why a widening takes effect before that day
 * @param judgements what was found of the changes that had to be judged
 * @param open the changes that nobody judged yet
 */
public record Reviewed(
    Optional<LocalDate> publishedOn,
    Optional<String> pastReason,
    List<Judgement> judgements,
    List<Open> open) {
  /** Nothing is known. */
  public static final Reviewed NOTHING =
      new Reviewed(Optional.empty(), Optional.empty(), List.of(), List.of());

  /**
   * A change that must be judged.
   *
   * @param change its id
   * @param what the change as a sentence
   */
  public record Open(String change, String what) {}

  /** Keeps its own lists, and takes a blank reason for none. */
  public Reviewed {
    pastReason = pastReason.map(String::strip).filter(s -> !s.isEmpty());
    judgements = List.copyOf(judgements);
    open = List.copyOf(open);
  }
}
