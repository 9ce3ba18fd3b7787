package nl.glashelder.compare;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.glashelder.model.Audience;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RecordShape.Part;

/**
 * Whether a party or a group of people of which the entry went still stands in the name of one that
 * has that name only now: it may get what it got, or have its data used, under that name.
 */
final class StillNamed {
  private final Names names;

  StillNamed(Names names) {
    this.names = names;
  }

  /** The name in which all words of the name of what went stand now. */
  Optional<String> in(Part part, Object gone, Record older, Record newer) {
    if (!(gone instanceof Recipient || gone instanceof Audience)) {
      return Optional.empty();
    }
    Set<String> words = RearrangedLines.words(names.nameOf(gone));
    Set<String> known = part.values(older).stream().map(names::nameOf).collect(Collectors.toSet());
    return part.values(newer).stream()
        .map(names::nameOf)
        .filter(name -> !known.contains(name))
        .filter(name -> !words.isEmpty() && RearrangedLines.words(name).containsAll(words))
        .findFirst();
  }
}
