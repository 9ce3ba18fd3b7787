package nl.glashelder.check.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is counted in a text to learn from it: stems of words, classes of words and roles, stems and
 * classes once more with whether their clause denies something, stems that stand side by side, the
 * first word, how many clauses there are, and whether something is asked.
 */
public final class Traits {
  /** More clauses than these count as as many. */
  static final int MOST_CLAUSES = 4;

  private Traits() {}

  /**
   * The traits of one word.
   *
   * @param plain whatever its clause says
   * @param toned those that count apart in a clause that denies
   * @param stem what stands for it beside another word
   */
  record OfWord(List<String> plain, List<String> toned, String stem) {
    static OfWord of(Lexeme word) {
      List<String> plain = new ArrayList<>();
      List<String> toned = new ArrayList<>();
      List<String> stems = word.isNumber() ? List.of("#") : word.stems().stream().sorted().toList();
      stems.forEach(stem -> plain.add("s:" + stem));
      toned.add("s:" + stems.get(0));
      for (String name : WordClasses.of(word)) {
        plain.add("c:" + name);
        toned.add("c:" + name);
      }
      word.roles().stream().sorted().forEach(role -> plain.add("r:" + role.listed()));
      return new OfWord(plain, toned, stems.get(0));
    }
  }

  /** All of them, in order; for training, where time does not count. */
  public static SortedSet<String> of(List<Reading> text) {
    SortedSet<String> all = new TreeSet<>();
    boolean asks = false;
    for (Reading reading : text) {
      asks |= reading.isQuestion();
      BitSet denying = denyingClauses(reading);
      String before = null;
      for (int i = 0; i < reading.size(); i++) {
        OfWord word = OfWord.of(reading.word(i));
        all.addAll(word.plain());
        String tone = tone(denying.get(reading.clause(i)));
        word.toned().forEach(trait -> all.add(trait + tone));
        reading
            .joined(i)
            .ifPresent(
                verb ->
                    WordClasses.of(verb)
                        .forEach(
                            name -> {
                              all.add("c:" + name);
                              all.add("c:" + name + tone);
                            }));
        if (before != null) {
          all.add(pair(before, word.stem()));
        }
        before = word.stem();
      }
      if (reading.size() > 0) {
        all.add(first(reading.word(0)));
        all.add(clauses(clauses(reading)));
      }
    }
    all.add(asked(asks));
    return all;
  }

  static String pair(String stem, String next) {
    return "b:" + stem + " " + next;
  }

  static String tone(boolean denies) {
    return denies ? "/N" : "/A";
  }

  static String first(Lexeme word) {
    return "m:first=" + word.small();
  }

  /** How many clauses follow on the first, up to the most that count. */
  static int clauses(Reading reading) {
    return Math.min(MOST_CLAUSES, reading.clause(reading.size() - 1));
  }

  static String clauses(int number) {
    return "m:cl" + number;
  }

  static String asked(boolean asks) {
    return asks ? "m:q" : "m:nq";
  }

  /** The clauses in which anything denies. */
  static BitSet denyingClauses(Reading reading) {
    BitSet clauses = new BitSet();
    for (int i = 0; i < reading.size(); i++) {
      if (reading.word(i).denies()) {
        clauses.set(reading.clause(i));
      }
    }
    return clauses;
  }

  /** How many words a text has. */
  public static int words(List<Reading> text) {
    return text.stream().mapToInt(Reading::size).sum();
  }
}
