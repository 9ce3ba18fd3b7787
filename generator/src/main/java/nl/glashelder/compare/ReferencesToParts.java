package nl.glashelder.compare;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What refers to something that was split, and to its parts now; or to parts, and to what they
 * became.
 */
final class ReferencesToParts {
  private final Sides sides;

  ReferencesToParts(Sides sides) {
    this.sides = sides;
  }

  /** The references to what was divided that came and went with it, where all of them did. */
  List<Told> between(
      List<Told> told, Whole kind, Set<String> whole, Set<String> parts, ChangeType type) {
    List<Told> references =
        told.stream()
            .filter(t -> t.of().part().key().refersTo().equals(kind.list()))
            .filter(t -> t.isA(ChangeType.ADDED) || t.isA(ChangeType.REMOVED))
            .filter(t -> whole.contains(t.of().value()) || parts.contains(t.of().value()))
            .toList();
    Set<String> all = new HashSet<>(parts);
    all.addAll(whole);
    return references.stream()
        .filter(
            t -> {
              String holder = holder(t);
              Set<String> there =
                  new HashSet<>(
                      referred(type == ChangeType.SPLIT ? sides.newer() : sides.older(), t));
              Set<String> formerly =
                  new HashSet<>(
                      referred(type == ChangeType.SPLIT ? sides.older() : sides.newer(), t));
              return !holder.isEmpty() && formerly.containsAll(whole) && there.containsAll(parts);
            })
        .toList();
  }

  private static String holder(Told reference) {
    String path = reference.change().path();
    String list = path.substring(0, path.lastIndexOf('.'));
    return list.substring(0, Math.max(0, list.lastIndexOf('.')));
  }

  private static Collection<String> referred(Record document, Told reference) {
    return Gathering.at(document, holder(reference)).stream()
        .flatMap(holder -> reference.of().part().values(holder).stream())
        .map(Objects::toString)
        .toList();
  }
}
