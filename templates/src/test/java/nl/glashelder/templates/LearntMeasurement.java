package nl.glashelder.templates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.glashelder.check.language.Learnt;

/**
 * What learning finds in sentences that it was not taught: each fifth of them is judged by what the
 * other four teach, each whole statement by what all others do. Not a test: run its main in {@code
 * templates}; it prints how many breaches are asked about at each score, and how many careful
 * sentences.
 */
public final class LearntMeasurement {
  private static final int PARTS = 5;
  private static final int STEP = 50;
  private static final int HIGHEST = 1500;

  private final List<LearntSentence> all = LearntSentence.all();
  private final List<SortedSet<String>> traits = LearntTraining.traits(all);
  private final double[] scores = new double[all.size()];
  private final Map<Integer, String> kinds = new HashMap<>();

  /** Prints the table. */
  public static void main(String[] arguments) {
    int threshold = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0;
    LearntMeasurement measurement = new LearntMeasurement();
    for (int part = 0; part < PARTS; part++) {
      int left = part;
      measurement.judge(i -> !measurement.isOfStatement(i) && measurement.part(i) == left);
    }
    measurement.all.stream()
        .filter(s -> s.weight() < 0.5)
        .map(LearntSentence::source)
        .distinct()
        .forEach(source -> measurement.judge(i -> measurement.all.get(i).source().equals(source)));
    measurement.print(threshold);
    if (System.getProperty("scores") != null) {
      for (int i = 0; i < measurement.all.size(); i++) {
        System.out.println(
            "score\t"
                + measurement.all.get(i).id()
                + "\t"
                + measurement.scores[i]
                + "\t"
                + measurement.kinds.get(i));
      }
    }
  }

  private boolean isOfStatement(int i) {
    return all.get(i).weight() < 0.5;
  }

  /** Sentences that share most of their words stay together, since they begin alike. */
  private int part(int i) {
    String[] words = all.get(i).text().toLowerCase(Locale.ROOT).split("\\W+");
    return Math.floorMod(
        Arrays.asList(words).subList(0, Math.min(3, words.length)).hashCode(), PARTS);
  }

  private void judge(Predicate<Integer> leftOut) {
    List<LearntSentence> taught = new ArrayList<>();
    List<SortedSet<String>> theirs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!leftOut.test(i)) {
        taught.add(all.get(i));
        theirs.add(traits.get(i));
      }
    }
    Learnt learnt = Learnt.of(new LearntTraining(taught, theirs).lines(-10_000));
    for (int i = 0; i < all.size(); i++) {
      if (leftOut.test(i)) {
        LearntSentence s = all.get(i);
        scores[i] = learnt.score(s.readings(), s.place());
        kinds.put(i, learnt.explained(s.readings(), s.place()).kind());
      }
    }
  }

  private void print(int threshold) {
    List<String> sources = all.stream().map(LearntSentence::source).distinct().toList();
    System.out.println("score  breaches/careful above it, in " + sources);
    for (int score = 0; score <= HIGHEST; score += STEP) {
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%5d", score));
      for (String source : sources) {
        line.append(
            String.format(
                Locale.ROOT, " | %s %s", share(source, true, score), share(source, false, score)));
      }
      System.out.println(line);
    }
    SortedMap<String, int[]> byKind = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      LearntSentence s = all.get(i);
      if (!s.kind().isEmpty()) {
        int[] counts = byKind.computeIfAbsent(s.kind(), k -> new int[5]);
        boolean above = scores[i] >= threshold;
        counts[s.breaks() ? 0 : 2] += above ? 1 : 0;
        counts[s.breaks() ? 1 : 3]++;
        counts[4] += above && s.breaks() && kinds.get(i).equals(s.kind()) ? 1 : 0;
      }
    }
    byKind.forEach(
        (kind, c) ->
            System.out.printf(
                "%-28s breaches %d of %d (named rightly %d), careful %d of %d%n",
                kind, c[0], c[1], c[4], c[2], c[3]));
    IntStream.range(0, all.size())
        .filter(i -> !all.get(i).breaks() && scores[i] >= threshold)
        .forEach(
            i ->
                System.out.printf(
                    Locale.ROOT,
                    "careful %.0f %s [%s] %s%n",
                    scores[i],
                    all.get(i).id(),
                    kinds.get(i),
                    all.get(i).text()));
  }

  private String share(String source, boolean breaks, int score) {
    int above = 0;
    int count = 0;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).source().equals(source) && all.get(i).breaks() == breaks) {
        count++;
        above += scores[i] >= score ? 1 : 0;
      }
    }
    return count == 0 ? "-" : String.format(Locale.ROOT, "%.1f%%", 100.0 * above / count);
  }
}
