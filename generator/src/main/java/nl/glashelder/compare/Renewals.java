package nl.glashelder.compare;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;

/**
 * Pairs entries without an id that went with entries that came, where one took the other's place.
 */
final class Renewals {
  private static final double LIKE = 0.4;

  private Renewals() {}

  /** The key an entry had, to the key it has now. */
  static Map<String, String> between(
      Part part, Map<String, Object> before, Map<String, Object> after) {
    boolean hasIds =
        part.kind() == Kind.RECORD
            ? RecordShape.of(part.valueType()).hasId()
            : !part.key().refersTo().isEmpty() || part.kind() == Kind.TERM;
    if (hasIds) {
      return Map.of();
    }
    List<String> gone = before.keySet().stream().filter(k -> !after.containsKey(k)).toList();
    Set<String> come = new java.util.LinkedHashSet<>(after.keySet());
    come.removeAll(before.keySet());
    Map<String, String> renewed = new LinkedHashMap<>();
    for (String old : gone) {
      come.stream()
          .filter(k -> part.kind() == Kind.RECORD || alike(before.get(old), after.get(k)))
          .findFirst()
          .ifPresent(
              k -> {
                renewed.put(old, k);
                come.remove(k);
              });
    }
    return renewed;
  }

  private static boolean alike(Object a, Object b) {
    Set<String> here = words(a);
    Set<String> there = words(b);
    Set<String> both = new HashSet<>(here);
    both.retainAll(there);
    Set<String> all = new HashSet<>(here);
    all.addAll(there);
    return both.size() >= LIKE * all.size();
  }

  private static Set<String> words(Object value) {
    return new HashSet<>(
        Arrays.asList(value.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
  }
}
