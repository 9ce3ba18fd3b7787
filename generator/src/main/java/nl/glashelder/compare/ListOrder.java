package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.glashelder.model.RecordShape.Part;

/** Tells which entries of a list stand in another place. */
final class ListOrder {
  private final Telling telling;

  ListOrder(Telling telling) {
    this.telling = telling;
  }

  /** Entries that are in both but in another order, the fewest that explain it. */
  List<Told> moved(
      Part part,
      String path,
      Subject subject,
      Map<String, Object> before,
      Map<String, Object> after) {
    List<Told> told = new ArrayList<>();
    List<String> oldOrder = before.keySet().stream().filter(after::containsKey).toList();
    List<String> newOrder = after.keySet().stream().filter(before::containsKey).toList();
    if (oldOrder.equals(newOrder)) {
      return told;
    }
    List<String> exchanged = exchanged(oldOrder, newOrder);
    Set<String> stayed = LongestRun.of(oldOrder, newOrder);
    List<String> movers =
        exchanged.isEmpty()
            ? newOrder.stream().filter(key -> !stayed.contains(key)).toList()
            : exchanged.subList(0, 1);
    Verdict verdict = Verdict.same("Alleen de volgorde is anders.");
    for (String key : movers) {
      Told.Of of = new Told.Of(part, after.get(key), after.get(key), subject);
      String said =
          exchanged.isEmpty()
              ? telling.sentence().moved(of)
              : telling.sentence().swapped(of, after.get(exchanged.get(1)));
      Told moved = telling.told(Walk.inside(part, path, key), ChangeType.MOVED, verdict, said, of);
      told.add(
          exchanged.isEmpty() ? moved : also(moved, Walk.inside(part, path, exchanged.get(1))));
    }
    return told;
  }

  /** The two entries that changed places, where nothing else moved; else nothing. */
  private static List<String> exchanged(List<String> oldOrder, List<String> newOrder) {
    List<String> elsewhere =
        IntStream.range(0, oldOrder.size())
            .filter(i -> !oldOrder.get(i).equals(newOrder.get(i)))
            .mapToObj(newOrder::get)
            .toList();
    return elsewhere.size() == 2 ? elsewhere : List.of();
  }

  private static Told also(Told told, String path) {
    Change change = told.change();
    return told.as(change.alsoAt(List.of(path), change.sentence()));
  }
}
