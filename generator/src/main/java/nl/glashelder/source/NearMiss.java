package nl.glashelder.source;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the word an editor probably meant. */
final class NearMiss {
  /** Longer texts are no misspelt words. */
  private static final int LONGEST = 60;

  /** "brief" in "motivatiebrief" and "sollicitatiebrief". */
  private static final int SHARED = 5;

  private static final int MOST_RELATED = 3;

  private NearMiss() {}

  /** "Bedoelde u 'x'?", or nothing when no word is near. */
  static String ask(String written, Collection<String> possible) {
    List<String> words = List.of(written.split("\\s*;\\s*"));
    if (words.size() > 1 && words.stream().anyMatch(possible::contains)) {
      return "Tussen haakjes scheidt een komma, geen puntkomma: ["
          + String.join(", ", words)
          + "]. Onder elkaar krijgt elk woord een eigen streepje.";
    }
    return nearest(written, possible).map(w -> "Bedoelde u " + Quoted.of(w) + "?").orElse("");
  }

  static Optional<String> nearest(String written, Collection<String> possible) {
    if (written.isBlank() || written.length() > LONGEST) {
      return Optional.empty();
    }
    String sought = plain(written);
    int most = Math.max(1, (sought.length() + 1) / 3);
    String best = "";
    int bestDistance = Integer.MAX_VALUE;
    for (String word : possible) {
      String candidate = plain(word);
      if (candidate.length() > LONGEST) {
        continue;
      }
      int distance =
          candidate.length() > 3
                  && (candidate.startsWith(sought) || sought.startsWith(candidate))
                  && sought.length() > 2
              ? 1
              : distance(sought, candidate);
      if (distance < bestDistance || distance == bestDistance && word.compareTo(best) < 0) {
        best = word;
        bestDistance = distance;
      }
    }
    return bestDistance <= most ? Optional.of(best) : Optional.empty();
  }

  /** A few words that share a piece with what was written, most of it first. */
  static List<String> related(String written, Collection<String> possible) {
    if (written.length() > LONGEST) {
      return List.of();
    }
    String sought = plain(written);
    Map<String, Integer> shared = new TreeMap<>();
    possible.forEach(word -> shared.put(word, longestShared(sought, plain(word))));
    return shared.entrySet().stream()
        .filter(word -> word.getValue() >= SHARED)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_RELATED)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int longestShared(String a, String b) {
    int longest = 0;
    for (int from = 0; from < a.length(); from++) {
      while (from + longest < a.length() && b.contains(a.substring(from, from + longest + 1))) {
        longest++;
      }
    }
    return longest;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[ \u00a0_\"'“”„‘’‚«»-]", "");
  }

  /** The number of letters to insert, delete, replace or swap (Damerau and Levenshtein). */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
