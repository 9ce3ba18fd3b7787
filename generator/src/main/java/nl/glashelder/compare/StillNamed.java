package nl.glashelder.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    Set<String> words = words(entry);
    return onlyThere(part, entry, here, there)
        .filter(name -> !words.isEmpty() && RearrangedLines.words(name).containsAll(words))
        .findFirst();
  }

  /**
   * The names on the other side alone of which the name of an entry is made: "accountant en
   * deurwaarder" of two that had an entry of their own. Empty for none.
   *
   * @param here the side that has the entry
   * @param there the side that has it no more, or had it not yet
   */
  List<String> ofSeveral(Part part, Object entry, Record here, Record there) {
    Set<String> words = words(entry);
    List<String> parts =
        onlyThere(part, entry, here, there)
            .filter(name -> !name.isBlank() && words.containsAll(RearrangedLines.words(name)))
            .toList();
    boolean whole =
        RearrangedLines.areOf(words, parts.stream().map(RearrangedLines::words).toList());
    return whole && parts.size() > 1 ? parts : List.of();
  }

  private Set<String> words(Object entry) {
    return isNamed(entry) ? RearrangedLines.words(names.nameOf(entry)) : Set.of();
  }

  private static boolean isNamed(Object entry) {
    return entry instanceof Recipient || entry instanceof Audience;
  }

  private Stream<String> onlyThere(Part part, Object entry, Record here, Record there) {
    if (!isNamed(entry)) {
      return Stream.empty();
    }
    Set<String> known = part.values(here).stream().map(names::nameOf).collect(Collectors.toSet());
    return part.values(there).stream().map(names::nameOf).filter(name -> !known.contains(name));
  }
}
