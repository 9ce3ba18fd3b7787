package nl.glashelder.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;

/** Where documents refer to the entries of their lists. */
final class References {
  /** By the path of an entry, {@code ontvangers.aannemers}: the paths of what refers to it. */
  private final Map<String, Set<String>> to = new LinkedHashMap<>();

  private References() {}

  /** The references in both of two documents. */
  static References in(Record older, Record newer) {
    References references = new References();
    references.collect(older, "");
    references.collect(newer, "");
    return references;
  }

  private void collect(Object holder, String path) {
    for (Part part : RecordShape.of(holder.getClass()).parts()) {
      String inner = path + (path.isEmpty() ? "" : ".") + part.key().value();
      if (part.kind() == Kind.RECORD && part.isList()) {
        EntryKeys.keyed(part, holder).forEach((key, value) -> collect(value, inner + "." + key));
      } else if (part.kind() == Kind.RECORD) {
        part.values(holder).forEach(value -> collect(value, inner));
      } else if (!part.key().refersTo().isEmpty()) {
        part.values(holder)
            .forEach(
                id ->
                    to.computeIfAbsent(part.key().refersTo() + "." + id, x -> new LinkedHashSet<>())
                        .add(inner));
      }
    }
  }

  /** The paths of what refers to the entry that a path leads to or into. */
  List<String> to(String path) {
    String[] names = path.split("\\.", 3);
    return names.length < 2
        ? List.of()
        : List.copyOf(to.getOrDefault(names[0] + "." + names[1], Set.of()));
  }
}
