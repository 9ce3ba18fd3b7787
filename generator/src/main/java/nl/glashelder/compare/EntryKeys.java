package nl.glashelder.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Term;

/** What tells the entries of a list apart, in both of two versions. */
final class EntryKeys {
  private EntryKeys() {}

  /**
   * Values by what identifies them: the id, else the first fixed word of a record, else all of it.
   */
  static Map<String, Object> keyed(Part part, Object holder) {
    Map<String, Object> keyed = new LinkedHashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (Object value : part.values(holder)) {
      String key = identity(part, value);
      int time = times.merge(key, 1, Integer::sum);
      keyed.put(time == 1 ? key : key + "." + time, value);
    }
    return keyed;
  }

  private static String identity(Part part, Object value) {
    if (part.kind() != Kind.RECORD) {
      return value instanceof Term term ? term.yaml() : value.toString();
    }
    return RecordShape.idOf(value)
        .orElseGet(
            () -> {
              Part first = RecordShape.of(value.getClass()).parts().get(0);
              return first.kind() == Kind.TERM
                  ? ((Term) first.get(value)).yaml()
                  : value.toString();
            });
  }

  /** Whether keys stay the same when the words of an entry change. */
  static boolean areStable(Part part) {
    return part.kind() == Kind.RECORD
        || part.kind() == Kind.TERM
        || !part.key().refersTo().isEmpty();
  }
}
