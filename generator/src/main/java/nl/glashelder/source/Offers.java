package nl.glashelder.source;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;

/**
 * What an editor may offer beside the catalogue's ids.
 *
 * @param ids the ids of a corporation's own entries, by list: {@code ontvangers}
 * @param rules what each rule is called, by id: what a deviation can name
 */
public record Offers(Map<String, List<String>> ids, Map<String, String> rules) {
  /** Nothing besides. */
  public static final Offers NONE = new Offers(Map.of(), Map.of());

  /** Keeps its own copies, in order. */
  public Offers {
    ids = new TreeMap<>(ids);
    rules = new TreeMap<>(rules);
  }

  /** The same with the ids of a document's entries. */
  public Offers with(Record document) {
    Map<String, List<String>> own = new TreeMap<>(ids);
    for (Part part : RecordShape.of(document.getClass()).parts()) {
      if (part.kind() == Kind.RECORD && part.isList()) {
        TreeSet<String> found = new TreeSet<>();
        part.values(document).forEach(entry -> RecordShape.idOf(entry).ifPresent(found::add));
        if (!found.isEmpty()) {
          own.put(part.key().value(), List.copyOf(found));
        }
      }
    }
    return new Offers(own, rules);
  }
}
