package nl.glashelder.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.glashelder.render.Once;
import nl.glashelder.render.page.ComparedContent;
import nl.glashelder.source.Finding;
import nl.glashelder.version.Version;

/**
 * What two frozen versions differ in, in one sentence: they never change, so what one build found
 * the next need not look for.
 */
final class KnownPairs {
  /**
   * A pair that was compared.
   *
   * @param madeOf the fingerprint of both versions and of the Glashelder that compared them
   * @param summary what it found
   * @param unseen what changed and no reader can see
   */
  record Pair(String madeOf, String summary, List<Finding> unseen) {
    /** Keeps its own list. */
    Pair {
      unseen = List.copyOf(unseen);
    }
  }

  private final String design;
  private final Map<String, Pair> earlier = new HashMap<>();
  private final List<Supplier<Pair>> now = new ArrayList<>();

  /**
   * Starts from what an earlier build knew.
   *
   * @param design the fingerprint of what compares
   */
  KnownPairs(String design, List<Pair> earlier) {
    this.design = design;
    earlier.forEach(pair -> this.earlier.put(pair.madeOf(), pair));
  }

  /**
   * The summary of a comparison, that is only made when no build made it before.
   *
   * @param result makes it
   * @param unseen what no reader can see of it, once it was made
   */
  Supplier<String> summary(
      Version older,
      Version newer,
      Supplier<ComparedContent> result,
      Supplier<List<Finding>> unseen) {
    String madeOf =
        Fingerprints.of(List.of(design, older.about().toString(), newer.about().toString()));
    Supplier<Pair> pair =
        new Once<>(
            () -> {
              Pair known = earlier.get(madeOf);
              return known == null ? new Pair(madeOf, result.get().summary(), unseen.get()) : known;
            });
    now.add(pair);
    return () -> pair.get().summary();
  }

  /** What the next build may know; each pair has been compared by then. */
  List<Pair> pairs() {
    return now.stream().map(Supplier::get).toList();
  }
}
