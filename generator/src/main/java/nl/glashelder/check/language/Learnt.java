package nl.glashelder.check.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * What was learnt from example sentences: which traits breaches have, and which careful sentences
 * have. It is never sure, so whoever asks it may only ask an editor.
 */
public final class Learnt {
  /** So many words at most are named as a reason. */
  private static final int MOST_WORDS = 3;

  /** So many words are remembered at most; a statement has some two thousand. */
  private static final int MOST_REMEMBERED = 100_000;

  /** So many sentences are remembered at most. */
  private static final int MOST_JUDGED = 20_000;

  private static final Set<Role> HOLDS_TOGETHER =
      EnumSet.of(
          Role.DETERMINER,
          Role.PREPOSITION,
          Role.WE,
          Role.YOU,
          Role.THEY,
          Role.BEGINS,
          Role.MAY_BEGIN,
          Role.TELLS_WHAT);

  /** What weights are multiplied by in the file, so that they are whole numbers. */
  public static final int SCALE = 1000;

  /** What a text is longer than its words, so that one word alone does not weigh all. */
  public static final int LENGTH_MORE = 1;

  /** Places of which nothing was learnt are read as a part that may be about anything. */
  public static final String ANY_PLACE = "eigen-onderdelen";

  private final LearntWeights weights;
  private final int[] clauses;
  private final int asked;
  private final int told;
  private final Map<Judged, Double> scores = new ConcurrentHashMap<>();
  private final Map<Lexeme, Word> words = new ConcurrentHashMap<>();

  /** A sentence in a place, judged once: the same ones come again with every check. */
  private record Judged(String sentence, int place) {}

  /** A word with the numbers of what is known of it. */
  private record Word(
      int[] plain,
      int[] asserted,
      int[] denied,
      int first,
      String stem,
      Map<String, Integer> pairs) {}

  /**
   * A text that has much of a breach.
   *
   * @param kind the kind of breach
   * @param words the words that weighed most, heaviest first
   * @param heaviest the place of the heaviest of them in its sentence, and which sentence
   */
  public record Doubt(String kind, List<String> words, Match heaviest) {}

  private static final class Once {
    static final Learnt INSTALLED = installedOnes();
  }

  private Learnt(LearntWeights weights) {
    this.weights = weights;
    this.clauses =
        IntStream.rangeClosed(0, Traits.MOST_CLAUSES)
            .map(n -> weights.trait(Traits.clauses(n)))
            .toArray();
    this.asked = weights.trait(Traits.asked(true));
    this.told = weights.trait(Traits.asked(false));
  }

  /** What comes with Glashelder; read when it is first asked for. */
  public static Learnt installed() {
    return Once.INSTALLED;
  }

  /** What the lines of a file say was learnt. */
  public static Learnt of(List<String> lines) {
    return new Learnt(new LearntWeights(lines));
  }

  private static Learnt installedOnes() {
    try (InputStream in = Learnt.class.getResourceAsStream("geleerd.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return of(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From what score on a text is to be doubted. */
  public int threshold() {
    return weights.threshold();
  }

  /** Why to doubt a text in a place. */
  public Doubt explained(List<Reading> text, String place) {
    return explained(text, find(text), place(place));
  }

  /** How much of a breach a text in a place has; 0 is as much as of a careful one. */
  public double score(List<Reading> text, String place) {
    int where = place(place);
    if (text.size() > 1) {
      return score(find(text), where);
    }
    Judged judged = new Judged(text.get(0).sentence(), where);
    Double known = scores.get(judged);
    if (known == null) {
      known = score(find(text), where);
      if (scores.size() < MOST_JUDGED) {
        scores.put(judged, known);
      }
    }
    return known;
  }

  private int place(String name) {
    int known = weights.place(name);
    return known < 0 ? weights.place(ANY_PLACE) : known;
  }

  /** Traits that a text has, by their numbers. */
  private final class Found {
    private final BitSet seen = new BitSet(weights.size());
    private int[] traits = new int[64];
    private int count;
    private int length = LENGTH_MORE;

    void add(int[] numbers) {
      for (int number : numbers) {
        add(number);
      }
    }

    void add(int number) {
      if (number < 0 || seen.get(number)) {
        return;
      }
      seen.set(number);
      if (count == traits.length) {
        traits = Arrays.copyOf(traits, 2 * count);
      }
      traits[count++] = number;
    }

    double length() {
      return Math.sqrt(length);
    }
  }

  private double score(Found found, int place) {
    short[] ofPlace = weights.weights(place);
    int sum = 0;
    for (int i = 0; i < found.count; i++) {
      sum += ofPlace[found.traits[i]];
    }
    return sum / found.length() + weights.start(place);
  }

  private Found find(List<Reading> text) {
    Found found = new Found();
    boolean asks = false;
    for (Reading reading : text) {
      asks |= reading.isQuestion();
      found.length += reading.size();
      BitSet denying = Traits.denyingClauses(reading);
      Word before = null;
      for (int i = 0; i < reading.size(); i++) {
        Word word = word(reading.word(i));
        boolean denied = denying.get(reading.clause(i));
        found.add(word.plain());
        found.add(denied ? word.denied() : word.asserted());
        if (reading.joinsVerbs()) {
          reading.joined(i).ifPresent(verb -> addClasses(found, verb, denied));
        }
        if (before != null && !before.pairs().isEmpty()) {
          found.add(before.pairs().getOrDefault(word.stem(), -1));
        }
        before = word;
      }
      if (reading.size() > 0) {
        found.add(word(reading.word(0)).first());
        found.add(clauses[Traits.clauses(reading)]);
      }
    }
    found.add(asks ? asked : told);
    return found;
  }

  private void addClasses(Found found, Lexeme verb, boolean denied) {
    for (String name : WordClasses.of(verb)) {
      found.add(weights.trait("c:" + name));
      found.add(weights.trait("c:" + name + Traits.tone(denied)));
    }
  }

  private Word word(Lexeme lexeme) {
    Word known = words.get(lexeme);
    if (known == null) {
      Traits.OfWord traits = Traits.OfWord.of(lexeme);
      known =
          new Word(
              numbers(traits.plain(), ""),
              numbers(traits.toned(), Traits.tone(false)),
              numbers(traits.toned(), Traits.tone(true)),
              weights.trait(Traits.first(lexeme)),
              traits.stem(),
              weights.pairsOf(traits.stem()));
      if (words.size() < MOST_REMEMBERED) {
        words.put(lexeme, known);
      }
    }
    return known;
  }

  private int[] numbers(List<String> traits, String tone) {
    return traits.stream().mapToInt(t -> weights.trait(t + tone)).filter(n -> n >= 0).toArray();
  }

  /** "De", "op", "want": these weigh too, but tell an editor little. */
  private static boolean holdsTogether(Lexeme word) {
    return word.roles().stream().anyMatch(HOLDS_TOGETHER::contains);
  }

  private Doubt explained(List<Reading> text, Found found, int place) {
    record Weighed(Reading reading, int at, int weight) {}
    List<Weighed> weighed = new ArrayList<>();
    short[] ofPlace = weights.weights(place);
    for (Reading reading : text) {
      BitSet denying = Traits.denyingClauses(reading);
      for (int i = 0; i < reading.size(); i++) {
        Word word = word(reading.word(i));
        boolean denied = denying.get(reading.clause(i));
        int sum =
            IntStream.concat(
                    IntStream.of(word.plain()),
                    IntStream.of(denied ? word.denied() : word.asserted()))
                .map(n -> ofPlace[n])
                .sum();
        weighed.add(new Weighed(reading, i, sum));
      }
    }
    weighed.sort(
        Comparator.comparing((Weighed w) -> holdsTogether(w.reading().word(w.at())))
            .thenComparing(w -> -w.weight()));
    Weighed heaviest = weighed.get(0);
    return new Doubt(
        weights.kind(found.traits, found.count, place, found.length()),
        weighed.stream()
            .filter(w -> w.weight() > 0)
            .map(w -> w.reading().word(w.at()).small())
            .distinct()
            .limit(MOST_WORDS)
            .toList(),
        Match.of(heaviest.reading(), heaviest.at(), heaviest.at()));
  }
}
