package nl.glashelder.templates;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.glashelder.check.language.Learnt;
import nl.glashelder.check.language.Traits;

/**
 * Learns from sentences what breaches have and careful sentences have not, and writes what it
 * learnt. Not a test: run its main in {@code templates} after a change of the sentences or of what
 * is read in them.
 */
public final class LearntTraining {
  private static final Path FILE =
      Path.of("../generator/src/main/resources/nl/glashelder/check/language/geleerd.txt");

  /** A trait that fewer sentences have says nothing of others. */
  private static final int FEWEST = 3;

  private static final int FEWEST_IN_PLACE = 2;

  private static final double COST = 2;
  private static final double OF_PLACE = 0.5;
  private static final double START_OF_PLACE = 0.15;

  /** Keeps the values of a sentence of usual length near 1 together. */
  private static final double SPREAD = 8;

  private static final double COST_OF_KIND = 1;
  private static final int LEAST = 5;
  private static final int LEAST_OF_PLACE = 15;
  private static final int LEAST_OF_KIND = 110;

  private final List<LearntSentence> sentences;
  private final List<SortedSet<String>> traits;
  private final List<double[]> lengths = new ArrayList<>();
  private final SortedMap<String, Integer> known = new TreeMap<>();
  private final SortedMap<String, Integer> places = new TreeMap<>();
  private final SortedMap<String, Integer> kinds = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> kindsOfPlace = new TreeMap<>();

  /** Learns from sentences with their traits. */
  LearntTraining(List<LearntSentence> sentences, List<SortedSet<String>> traits) {
    this.sentences = sentences;
    this.traits = traits;
    for (LearntSentence sentence : sentences) {
      if (!sentence.kind().isEmpty()) {
        kinds.putIfAbsent(sentence.kind(), 0);
        kindsOfPlace.computeIfAbsent(sentence.place(), k -> new TreeSet<>()).add(sentence.kind());
      }
    }
    kindsOfPlace.keySet().forEach(place -> places.put(place, 0));
    number(kinds);
    number(places);
    SortedMap<String, Integer> counted = new TreeMap<>();
    traits.forEach(all -> all.forEach(trait -> counted.merge(trait, 1, Integer::sum)));
    counted.forEach(
        (trait, count) -> {
          if (count >= FEWEST) {
            known.put(trait, 0);
          }
        });
    number(known);
    for (LearntSentence sentence : sentences) {
      int words = Traits.words(sentence.readings()) + Learnt.LENGTH_MORE;
      lengths.add(new double[] {Math.sqrt(words), Math.sqrt(SPREAD * words)});
    }
  }

  private static void number(SortedMap<String, Integer> names) {
    int number = 0;
    for (Map.Entry<String, Integer> entry : names.entrySet()) {
      entry.setValue(number++);
    }
  }

  /** Learns and writes. */
  public static void main(String[] threshold) throws IOException {
    List<LearntSentence> all = LearntSentence.all();
    LearntTraining training = new LearntTraining(all, traits(all));
    String text = text(training.lines(Integer.parseInt(threshold[0])));
    Files.writeString(FILE, text, StandardCharsets.UTF_8);
    System.out.println(text.length() + " characters");
  }

  static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  /** What was written last. */
  static String written() throws IOException {
    return Files.readString(FILE, StandardCharsets.UTF_8);
  }

  static List<SortedSet<String>> traits(List<LearntSentence> all) {
    return all.stream().map(s -> Traits.of(s.readings())).toList();
  }

  private int place(LearntSentence sentence) {
    return places.getOrDefault(sentence.place(), places.get(Learnt.ANY_PLACE));
  }

  /** The lines of the file, with the score from which on a text raises a question. */
  List<String> lines(int threshold) {
    int[][] counts = new int[places.size()][known.size()];
    List<int[]> numbers = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      int[] ofSentence =
          traits.get(i).stream().filter(known::containsKey).mapToInt(known::get).toArray();
      numbers.add(ofSentence);
      for (int trait : ofSentence) {
        counts[place(sentences.get(i))][trait]++;
      }
    }
    double[] weights = learnBreaches(numbers, counts);
    double[][] ofKinds = learnKinds(numbers);
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Geleerd van voorbeeldzinnen door LearntTraining: zie CONTRIBUTING. Verander hier niets met de hand.");
    lines.add("drempel\t" + threshold);
    kinds.forEach(
        (kind, k) -> lines.add("soort\t" + kind + "\t" + rounded(ofKinds[k][known.size()])));
    double start = weights[known.size() * (1 + places.size()) + places.size()];
    places.forEach(
        (place, p) ->
            lines.add(
                "plaats\t"
                    + place
                    + "\t"
                    + rounded(
                        start + START_OF_PLACE * weights[known.size() * (1 + places.size()) + p])
                    + "\t"
                    + String.join(" ", kindsOfPlace.get(place))));
    known.forEach((trait, t) -> addLine(lines, trait, t, weights, ofKinds));
    return lines;
  }

  private void addLine(
      List<String> lines, String trait, int number, double[] weights, double[][] ofKinds) {
    double spread = Math.sqrt(SPREAD);
    long everywhere = rounded(weights[number] / spread);
    List<String> more = new ArrayList<>();
    for (int p = 0; p < places.size(); p++) {
      long here = rounded(OF_PLACE * weights[known.size() * (1 + p) + number] / spread);
      if (Math.abs(here) >= LEAST_OF_PLACE) {
        more.add(p + ":" + here);
      }
    }
    List<String> telling = new ArrayList<>();
    for (int k = 0; k < ofKinds.length; k++) {
      long tells = rounded(ofKinds[k][number] / spread);
      if (Math.abs(tells) >= LEAST_OF_KIND) {
        telling.add(k + ":" + tells);
      }
    }
    if (Math.abs(everywhere) >= LEAST || !more.isEmpty() || !telling.isEmpty()) {
      lines.add(
          trait
              + "\t"
              + everywhere
              + "\t"
              + String.join(" ", more)
              + "\t"
              + String.join(" ", telling));
    }
  }

  private static long rounded(double weight) {
    return Math.round(weight * Learnt.SCALE);
  }

  /** Weights of traits everywhere, then in each place; then of places alone, and of nothing. */
  private double[] learnBreaches(List<int[]> numbers, int[][] counts) {
    int ofPlaces = known.size() * (1 + places.size());
    List<LinearMachine.Example> examples = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      LearntSentence sentence = sentences.get(i);
      int place = place(sentence);
      int[] all = numbers.get(i);
      int[] features = new int[2 * all.length + 2];
      double[] values = new double[features.length];
      int at = 0;
      for (int trait : all) {
        features[at] = trait;
        values[at++] = 1 / lengths.get(i)[1];
        if (counts[place][trait] >= FEWEST_IN_PLACE) {
          features[at] = known.size() * (1 + place) + trait;
          values[at++] = OF_PLACE / lengths.get(i)[1];
        }
      }
      features[at] = ofPlaces + place;
      values[at++] = START_OF_PLACE;
      features[at] = ofPlaces + places.size();
      values[at++] = 1;
      examples.add(
          new LinearMachine.Example(
              Arrays.copyOf(features, at),
              Arrays.copyOf(values, at),
              sentence.breaks(),
              COST * sentence.weight()));
    }
    return LinearMachine.weights(examples, ofPlaces + places.size() + 1);
  }

  /** For each kind the weights of traits, and of nothing. */
  private double[][] learnKinds(List<int[]> numbers) {
    double[][] weights = new double[kinds.size()][];
    List<LinearMachine.Example> ofAny = new ArrayList<>();
    List<String> kindsOfExamples = new ArrayList<>();
    boolean[] plain = new boolean[known.size()];
    known.forEach(
        (trait, t) -> plain[t] = trait.indexOf('/') < 0 && "sc".indexOf(trait.charAt(0)) >= 0);
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).kind().isEmpty()) {
        continue;
      }
      int[] all = Arrays.stream(numbers.get(i)).filter(t -> plain[t]).toArray();
      int[] features = Arrays.copyOf(all, all.length + 1);
      features[all.length] = known.size();
      double[] values = new double[features.length];
      Arrays.fill(values, 1 / lengths.get(i)[1]);
      values[all.length] = 1;
      ofAny.add(new LinearMachine.Example(features, values, false, COST_OF_KIND));
      kindsOfExamples.add(sentences.get(i).kind());
    }
    kinds.forEach(
        (kind, k) -> {
          List<LinearMachine.Example> examples = new ArrayList<>();
          for (int i = 0; i < ofAny.size(); i++) {
            LinearMachine.Example e = ofAny.get(i);
            examples.add(
                new LinearMachine.Example(
                    e.features(), e.values(), kindsOfExamples.get(i).equals(kind), e.cost()));
          }
          weights[k] = LinearMachine.weights(examples, known.size() + 1);
        });
    return weights;
  }
}
