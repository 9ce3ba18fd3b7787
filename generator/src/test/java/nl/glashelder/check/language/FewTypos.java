package nl.glashelder.check.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A dictionary for tests, found as a real one is: it takes every word for right but these. */
public final class FewTypos implements SpellingDictionary {
  private static final Map<String, List<String>> TYPOS =
      Map.of(
          "gegvens", List.of("gegevens"),
          "toesteming", List.of("toestemming", "toestemmingen", "toestemmen", "stemming"),
          "vna", List.of("van"),
          "qwertyuiop", List.of());

  @Override
  public boolean knows(String word) {
    String small = word.toLowerCase(Locale.ROOT).replace(".", "");
    return !TYPOS.containsKey(small) && !small.endsWith("qwertyuiop");
  }

  @Override
  public List<String> near(String word) {
    return TYPOS.getOrDefault(word, List.of());
  }
}
