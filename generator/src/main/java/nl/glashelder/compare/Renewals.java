package nl.glashelder.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.DataItem;
import nl.glashelder.model.DataSource;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.JointControl;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Reach;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.RelatedOrganisation;
import nl.glashelder.model.RetentionPart;
import nl.glashelder.model.RetentionPeriod;

/**
 * Pairs entries that went with entries that came, where the two are the same thing: entries without
 * an id of which one took the other's place, and entries that got another id.
 */
final class Renewals {
  private static final double LIKE = 0.4;

  private static final Pattern OWNER =
      Pattern.compile("^(?:\\{[^}]*\\}|[Uu]w|[Jj]e|[Jj]ouw|[Dd]e|[Hh]et|[Ee]en) ");

  /** Where two of these take each other's names, they take each other's places. */
  private static final Set<Class<?>> ARE_WHAT_THEY_ARE_CALLED =
      Set.of(
          RetentionPeriod.class,
          RetentionPart.class,
          Recipient.class,
          RelatedOrganisation.class,
          DataItem.class,
          Processing.class,
          Cookie.class);

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
    if (hasId(part)) {
      renewed.putAll(exchanged(before, after, entry -> Respelling.text(SameEntry.said(entry, ""))));
      if (renewed.isEmpty() && ARE_WHAT_THEY_ARE_CALLED.contains(part.valueType())) {
        renewed.putAll(exchanged(before, after, Renewals::name));
      }
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
    Pairing left = new Pairing(before, after, gone, come, renewed);
    if (part.kind() == Kind.TEXT && !isOfUse(part)) {
      left.pair(Renewals::saysMoreOrLess);
      left.pair(Renewals::isReworded);
    }
    if (hasId(part) && SeveralLines.isText(part)) {
      left.pair((one, other) -> SameEntry.shareOfWords(text(one), text(other)) >= LIKE);
      left.pair((one, other) -> saysMoreOrLess(text(one), text(other)));
      left.pair((one, other) -> isReworded(text(one), text(other)));
      if (gone.size() == 1 && come.size() == 1 && before.size() == after.size()) {
        left.pair((one, other) -> Reworded.haveWordsInCommon(text(one), text(other)));
      }
    }
    if (hasId(part)) {
      left.pair(SameEntry::saySameUnderAnotherName);
      left.pair(Renewals::areSourcesCalledSame);
      boolean alone = gone.size() == 1 && come.size() == 1;
      renewed.putAll(
          onlyOnes(
              before,
              after,
              gone,
              come,
              (one, other) ->
                  SameEntry.sayNearlySame(one, other, alone)
                      || alone && SameEntry.arePartsOfOnePeriod(one, other)));
    }
    return renewed;
  }

  /** What is not paired yet, and the pairs. */
  private record Pairing(
      Map<String, Object> before,
      Map<String, Object> after,
      Set<String> gone,
      Set<String> come,
      Map<String, String> renewed) {
    /** Adds the pairs of which neither could be paired with any other. */
    void pair(BiPredicate<Object, Object> way) {
      onlyOnes(before, after, gone, come, way)
          .forEach(
              (old, now) -> {
                renewed.put(old, now);
                gone.remove(old);
                come.remove(now);
              });
    }
  }

  /** The words of an entry that has nothing else. */
  private static Object text(Object entry) {
    return RecordShape.of(entry.getClass()).parts().get(1).get(entry);
  }

  /** "uw huisarts" and "de huisarts": of a source it does not matter who is spoken of. */
  private static boolean areSourcesCalledSame(Object one, Object other) {
    return one instanceof DataSource was
        && other instanceof DataSource is
        && Respelling.ofName(
            OWNER.matcher(was.name()).replaceFirst(""), OWNER.matcher(is.name()).replaceFirst(""));
  }

  /** In a list of uses a line with words more is a use more. */
  private static boolean isOfUse(Part part) {
    return part.key().reach() == Reach.WIDENS || part.key().reach() == Reach.EXEMPLIFIES;
  }

  /**
   * "uw inkomen" and "uw inkomen, behalve bij een aanvraag": one has all words of the other. What
   * went from a line without limiting it, is gone.
   */
  private static boolean saysMoreOrLess(Object was, Object is) {
    Set<String> before = RearrangedLines.words(was);
    Set<String> after = RearrangedLines.words(is);
    if (after.containsAll(before)) {
      return true;
    }
    Set<String> gone = RearrangedLines.words(was);
    gone.removeAll(after);
    return before.containsAll(after) && gone.stream().anyMatch(RearrangedLines::limits);
  }

  /** Whether two texts have most of their words in common; one that only lost words is less. */
  private static boolean isReworded(Object was, Object is) {
    return Reworded.mostly(was, is)
        && !RearrangedLines.words(was).containsAll(RearrangedLines.words(is));
  }

  /** Pairs of which neither could be paired with any other. */
  private static Map<String, String> onlyOnes(
      Map<String, Object> before,
      Map<String, Object> after,
      Set<String> gone,
      Set<String> come,
      BiPredicate<Object, Object> way) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String old : gone) {
      List<String> same =
          come.stream().filter(k -> way.test(before.get(old), after.get(k))).toList();
      boolean unique =
          same.size() == 1
              && gone.stream().filter(k -> way.test(before.get(k), after.get(same.get(0)))).count()
                  == 1;
      if (unique) {
        pairs.put(old, same.get(0));
      }
    }
    return pairs;
  }

  /** Whether the lines of a list are names of organisations: who they are called, they are. */
  static boolean areParties(Part part) {
    return part.accessor().getDeclaringClass() == JointControl.class
        && part.key().value().equals("partijen");
  }

  private static boolean hasId(Part part) {
    return part.kind() == Kind.RECORD && RecordShape.of(part.valueType()).hasId();
  }

  private static String name(Object entry) {
    String aim =
        entry instanceof Processing purpose
            ? purpose.purpose().map(text -> " " + text.markdown()).orElse("")
            : "";
    return Respelling.text(Names.nameOf(entry, FormOfAddress.FORMAL) + aim);
  }

  /**
   * Entries that took over each other's ids: what tells what they are is the same, and what is
   * called so is another. Only where all of them are found back, so that none of them came or went.
   */
  private static Map<String, String> exchanged(
      Map<String, Object> before, Map<String, Object> after, Function<Object, String> what) {
    Map<String, String> exchanged = new LinkedHashMap<>();
    Map<String, String> said = new LinkedHashMap<>();
    Map<String, String> saidBy = new HashMap<>();
    before.forEach(
        (key, was) -> {
          Object is = after.get(key);
          if (is == null || is.equals(was)) {
            return;
          }
          String then = what.apply(was);
          String now = what.apply(is);
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
    if (areParties(part)) {
      return List.of((one, other) -> OtherThing.areCalledAlike((String) one, (String) other));
    }
    if (part.kind() != Kind.RECORD) {
      return List.of(
          (one, other) -> CountriesNamed.areSame(part, one, other),
          (one, other) -> SameEntry.shareOfWords(one, other) >= LIKE,
          (one, other) -> CountriesNamed.mayBeSame(part, one, other));
    }
    return hasId(part)
        ? List.of(SameEntry::saySame, SameEntry::areCalledSame)
        : List.of((one, other) -> true);
  }
}
