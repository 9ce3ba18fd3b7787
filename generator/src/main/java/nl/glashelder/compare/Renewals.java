package nl.glashelder.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.Processing;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;

/**
 * Pairs entries that went with entries that came, where the two are the same thing: entries without
 * an id of which one took the other's place, and entries that got another id.
 */
final class Renewals {
  private static final double LIKE = 0.4;

  private Renewals() {}

  /** The key an entry had, to the key it has now. */
  static Map<String, String> between(
      Part part, Map<String, Object> before, Map<String, Object> after) {
    Map<String, String> renewed = new LinkedHashMap<>();
    if (part.kind() == Kind.TERM || !part.key().refersTo().isEmpty()) {
      return renewed;
    }
    Set<String> gone = new LinkedHashSet<>(before.keySet());
    gone.removeAll(after.keySet());
    Set<String> come = new LinkedHashSet<>(after.keySet());
    come.removeAll(before.keySet());
    if (part.kind() == Kind.RECORD && RecordShape.of(part.valueType()).hasId()) {
      renewed.putAll(exchanged(before, after));
    }
    ways(part)
        .forEach(
            way ->
                List.copyOf(gone)
                    .forEach(
                        old -> {
                          List<String> same =
                              come.stream()
                                  .filter(k -> way.test(before.get(old), after.get(k)))
                                  .toList();
                          if (!same.isEmpty()) {
                            renewed.put(old, same.get(0));
                            come.remove(same.get(0));
                            gone.remove(old);
                          }
                        }));
    return renewed;
  }

  /**
   * Entries that took over each other's ids: what they say is the same, and what is called so is
   * another. Only where all of them are found back, so that none of them came or went.
   */
  private static Map<String, String> exchanged(
      Map<String, Object> before, Map<String, Object> after) {
    Map<String, String> exchanged = new LinkedHashMap<>();
    Map<String, String> said = new LinkedHashMap<>();
    Map<String, String> saidBy = new HashMap<>();
    before.forEach(
        (key, was) -> {
          Object is = after.get(key);
          if (is == null || is.equals(was)) {
            return;
          }
          String then = Respelling.text(said(was));
          String now = Respelling.text(said(is));
          if (!then.equals(now)) {
            said.put(key, then);
            saidBy.putIfAbsent(now, key);
          }
        });
    said.forEach(
        (key, then) -> {
          String other = saidBy.get(then);
          if (other != null && !then.isEmpty()) {
            exchanged.put(key, other);
          }
        });
    while (!exchanged.keySet().equals(Set.copyOf(exchanged.values()))) {
      exchanged.values().retainAll(Set.copyOf(exchanged.keySet()));
      exchanged.keySet().retainAll(Set.copyOf(exchanged.values()));
    }
    return exchanged;
  }

  /** What makes two entries one, the surest first. */
  private static List<BiPredicate<Object, Object>> ways(Part part) {
    if (part.kind() != Kind.RECORD) {
      return List.of(Renewals::alike);
    }
    return RecordShape.of(part.valueType()).hasId()
        ? List.of(Renewals::saySame, Renewals::areCalledSame, Renewals::saySameUnderAnotherName)
        : List.of((one, other) -> true);
  }

  /** Whether two entries say the same, whatever their ids. */
  static boolean saySame(Object one, Object other) {
    String said = said(one);
    return !said.isEmpty() && Respelling.ofText(said, said(other));
  }

  /**
   * Whether two purposes or groups of data say the same but for what they are called. What a
   * purpose is for, and the items of a group, tell what it is; a party is who it is called.
   */
  private static boolean saySameUnderAnotherName(Object one, Object other) {
    boolean tells =
        one instanceof Processing purpose && purpose.purpose().isPresent()
            || one instanceof DataCategory data && !data.items().isEmpty();
    String name = Names.naming(one).map(Part::name).orElse("");
    return tells && Respelling.ofText(said(one, name), said(other, name));
  }

  private static String said(Object value) {
    return said(value, "");
  }

  private static String said(Object value, String without) {
    return RecordShape.of(value.getClass()).parts().stream()
        .filter(part -> !part.isId() && !part.name().equals(without))
        .map(part -> part.key().value() + "=" + part.get(value))
        .collect(Collectors.joining("\n"));
  }

  private static boolean areCalledSame(Object one, Object other) {
    return Names.naming(one).isPresent()
        && Respelling.ofName(
            Names.nameOf(one, FormOfAddress.FORMAL), Names.nameOf(other, FormOfAddress.FORMAL));
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
