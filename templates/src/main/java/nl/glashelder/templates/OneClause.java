package nl.glashelder.templates;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.glashelder.wording.Voice;

/**
 * A few clauses that begin with the same words, said in one: "wij ze gebruiken met uw toestemming"
 * and "wij ze gebruiken voor een overeenkomst" as "wij ze gebruiken met uw toestemming of voor een
 * overeenkomst".
 */
final class OneClause {
  /** More is easier to read as a list. */
  private static final int MOST_CLAUSES = 3;

  private static final int MOST_WORDS = 20;

  /** Fewer words in common may be a subject that each clause needs for itself. */
  private static final int LEAST_IN_COMMON = 3;

  private OneClause() {}

  /** The clauses in one; empty where a list of them is clearer. */
  static Optional<String> of(List<String> clauses, Voice voice) {
    if (clauses.isEmpty() || clauses.size() > MOST_CLAUSES) {
      return Optional.empty();
    }
    String all = clauses.get(0);
    if (clauses.size() > 1) {
      List<String[]> words = clauses.stream().map(c -> c.split(" ")).toList();
      int alike = alike(words);
      boolean joined = clauses.stream().noneMatch(OneClause::isOfSeveralParts);
      if (alike < LEAST_IN_COMMON || !joined) {
        return Optional.empty();
      }
      List<String> ends = words.stream().map(w -> from(w, alike)).toList();
      all = String.join(" ", Arrays.copyOf(words.get(0), alike)) + " " + voice.or(ends);
    }
    return all.split(" ").length > MOST_WORDS ? Optional.empty() : Optional.of(all);
  }

  /** How many words all begin with, leaving each at least one of its own. */
  private static int alike(List<String[]> clauses) {
    int shortest = clauses.stream().mapToInt(c -> c.length).min().orElse(0);
    int alike = 0;
    while (alike < shortest - 1 && isShared(clauses, alike)) {
      alike++;
    }
    return alike;
  }

  private static boolean isShared(List<String[]> clauses, int at) {
    return clauses.stream().allMatch(c -> c[at].equals(clauses.get(0)[at]));
  }

  private static String from(String[] words, int start) {
    return String.join(" ", Arrays.copyOfRange(words, start, words.length));
  }

  /** Joined to others, such a clause could be read in two ways. */
  private static boolean isOfSeveralParts(String clause) {
    return clause.matches(".*(?:[,;:.]| of | en | als |<).*");
  }
}
