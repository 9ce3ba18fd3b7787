package nl.glashelder.compare;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.glashelder.model.Audience;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RecordShape.Part;

/**
 * Whether a party or a group of people of which the entry went still stands in the name of one that
 * has that name only now: it may get what it got, or have its data used, under that name. And
 * whether one that came stood in a name that is gone.
 */
final class StillNamed {
  private final Names names;

  StillNamed(Names names) {
    this.names = names;
  }

  /**
   * The name on the other side alone in which all words of the name of an entry stand.
   *
   * @param here the side that has the entry
   * @param there the side that has it no more, or had it not yet
   */
  Optional<String> in(Part part, Object entry, Record here, Record there) {
    if (!(entry instanceof Recipient || entry instanceof Audience)) {
      return Optional.empty();
    }
    Set<String> words = RearrangedLines.words(names.nameOf(entry));
    Set<String> known = part.values(here).stream().map(names::nameOf).collect(Collectors.toSet());
    return part.values(there).stream()
        .map(names::nameOf)
        .filter(name -> !known.contains(name))
        .filter(name -> !words.isEmpty() && RearrangedLines.words(name).containsAll(words))
        .findFirst();
  }
}
