package nl.glashelder.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    return keyed(part, holder, UnaryOperator.identity(), Object::toString);
  }

  /**
   * The same, seen otherwise.
   *
   * @param ids what an entry that is referred to is called on the other side
   * @param texts how to see words that are their own key
   */
  static Map<String, Object> keyed(
      Part part, Object holder, UnaryOperator<String> ids, Function<Object, String> texts) {
    Map<String, Object> keyed = new LinkedHashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (Object value : part.values(holder)) {
      boolean refers = !part.key().refersTo().isEmpty();
      Object seen = refers ? ids.apply((String) value) : value;
      String key = identity(part, seen, refers ? Object::toString : texts);
      int time = times.merge(key, 1, Integer::sum);
      keyed.put(time == 1 ? key : key + "." + time, seen);
    }
    return keyed;
  }

  private static String identity(Part part, Object value, Function<Object, String> texts) {
    if (part.kind() != Kind.RECORD) {
      return value instanceof Term term ? term.yaml() : texts.apply(value);
    }
    return RecordShape.idOf(value)
        .orElseGet(
            () -> {
              Part first = RecordShape.of(value.getClass()).parts().get(0);
              return first.kind() == Kind.TERM
                  ? ((Term) first.get(value)).yaml()
                  : texts.apply(value);
            });
  }

  /** Whether keys stay the same when the words of an entry change. */
  static boolean areStable(Part part) {
    return part.kind() == Kind.RECORD
        || part.kind() == Kind.TERM
        || !part.key().refersTo().isEmpty();
  }
}
