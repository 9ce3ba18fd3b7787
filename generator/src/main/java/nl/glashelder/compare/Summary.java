package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.List;

/** Says in one line how many changes there are of each weight. */
final class Summary {
  private Summary() {}

  /** For a history or feed: "2 uitbreidingen, 1 inperking en 3 redactionele wijzigingen." */
  static String of(List<Change> changes) {
    List<String> counts = new ArrayList<>();
    for (Weight weight : Weight.values()) {
      long count = changes.stream().filter(c -> c.weight() == weight).count();
      if (count > 0) {
        counts.add(count + " " + noun(weight) + (count == 1 ? "" : "en"));
      }
    }
    if (counts.isEmpty()) {
      return "De gegevens zijn gelijk gebleven.";
    }
    String last = counts.remove(counts.size() - 1);
    return (counts.isEmpty() ? "" : String.join(", ", counts) + " en ") + last + ".";
  }

  private static String noun(Weight weight) {
    return switch (weight) {
      case WIDENING -> "uitbreiding";
      case NARROWING -> "inperking";
      case EDITORIAL -> "redactionele wijziging";
    };
  }
}
