package nl.glashelder.check.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was learnt, as numbers. A line of its file is one of these, with tabs between its parts:
 *
 * <ul>
 *   <li>{@code drempel}, and from what score on a text raises a question
 *   <li>{@code soort}, a kind of breach, and what it starts with
 *   <li>{@code plaats}, a place in the files, what it starts with, and the kinds that occur there
 *   <li>a trait, what it weighs everywhere, what more it weighs in which places, and how much it
 *       tells of which kinds, as pairs of a number in order and a weight
 * </ul>
 */
final class LearntWeights {
  private final List<String> kinds = new ArrayList<>();
  private final List<Integer> kindStarts = new ArrayList<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<Integer> placeStarts = new ArrayList<>();
  private final List<Set<String>> kindsOfPlace = new ArrayList<>();
  private final Map<String, Integer> traits = new HashMap<>();
  private final Map<String, Map<String, Integer>> pairs = new HashMap<>();
  private final List<int[]> tellingOfKinds = new ArrayList<>();
  private short[][] weights;
  private int threshold;

  LearntWeights(List<String> lines) {
    List<String[]> read =
        lines.stream().filter(l -> !l.startsWith("#")).map(l -> l.split("\t", -1)).toList();
    List<String[]> ofTraits = read.stream().filter(parts -> !isHead(parts)).toList();
    weights = new short[places.size()][ofTraits.size()];
    ofTraits.forEach(this::addTrait);
  }

  private boolean isHead(String[] parts) {
    switch (parts[0]) {
      case "drempel" -> threshold = Integer.parseInt(parts[1]);
      case "soort" -> {
        kinds.add(parts[1]);
        kindStarts.add(Integer.parseInt(parts[2]));
      }
      case "plaats" -> {
        places.put(parts[1], places.size());
        placeStarts.add(Integer.parseInt(parts[2]));
        kindsOfPlace.add(new HashSet<>(Arrays.asList(parts[3].split(" "))));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void addTrait(String[] parts) {
    int number = traits.size();
    traits.put(parts[0], number);
    if (parts[0].startsWith("b:")) {
      int space = parts[0].indexOf(' ');
      pairs
          .computeIfAbsent(parts[0].substring(2, space), k -> new HashMap<>())
          .put(parts[0].substring(space + 1), number);
    }
    short everywhere = Short.parseShort(parts[1]);
    for (short[] ofPlace : weights) {
      ofPlace[number] = everywhere;
    }
    int[] more = numbers(parts[2]);
    for (int i = 0; i < more.length; i += 2) {
      weights[more[i]][number] += (short) more[i + 1];
    }
    tellingOfKinds.add(numbers(parts[3]));
  }

  /** Pairs of numbers: "3:-12 17:4". */
  private static int[] numbers(String written) {
    return written.isEmpty()
        ? new int[0]
        : Arrays.stream(written.split("[ :]")).mapToInt(Integer::parseInt).toArray();
  }

  /** From what score on a text raises a question. */
  int threshold() {
    return threshold;
  }

  /** The number of a place, or a negative one where nothing was learnt of it. */
  int place(String name) {
    return places.getOrDefault(name, -1);
  }

  int start(int place) {
    return placeStarts.get(place);
  }

  /** What each trait weighs in a place, by its number. */
  short[] weights(int place) {
    return weights[place];
  }

  int size() {
    return traits.size();
  }

  /** The number of a trait, or a negative one where it weighs nothing. */
  int trait(String name) {
    return traits.getOrDefault(name, -1);
  }

  /** The traits of a stem with the stem behind it, by the latter. */
  Map<String, Integer> pairsOf(String stem) {
    return pairs.getOrDefault(stem, Map.of());
  }

  /** The kind of breach that traits tell most of, among those that occur in a place. */
  String kind(int[] found, int count, int place, double length) {
    double[] scores = new double[kinds.size()];
    for (int i = 0; i < count; i++) {
      int[] telling = tellingOfKinds.get(found[i]);
      for (int at = 0; at < telling.length; at += 2) {
        scores[telling[at]] += telling[at + 1];
      }
    }
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = scores[i] / length + kindStarts.get(i);
      boolean here = kindsOfPlace.get(place).contains(kinds.get(i));
      if (here && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return kinds.get(best);
  }
}
