package nl.glashelder.register;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** How much two names are the same thing, by the stems of their words; it remembers what it cut. */
final class Alike {
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "de",
          "het",
          "een",
          "en",
          "of",
          "van",
          "voor",
          "om",
          "te",
          "bij",
          "met",
          "in",
          "op",
          "aan",
          "uit",
          "door",
          "ten",
          "ter",
          "naar",
          "over",
          "tot",
          "onze",
          "wij",
          "uw",
          "the",
          "and",
          "to",
          "persoonsgegevens",
          "gegevens",
          "verwerken",
          "verwerking");

  private final Map<String, Set<String>> cut = new HashMap<>();

  /** From 0, nothing in common, to 1, the same words. */
  double share(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return Headings.plain(one).equals(Headings.plain(other)) ? 1 : 0;
    }
    Set<String> both = new LinkedHashSet<>(a);
    both.retainAll(b);
    return 2.0 * both.size() / (a.size() + b.size());
  }

  /** Whether the words of one name are all among those of the other. */
  boolean isPart(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  /** The words that carry meaning, cut to what singular and plural share. */
  private Set<String> words(String name) {
    return cut.computeIfAbsent(name, Alike::stems);
  }

  private static Set<String> stems(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : Headings.plain(name).split(" ")) {
      if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
        words.add(stem(word));
      }
    }
    return words;
  }

  private static String stem(String word) {
    if (word.length() < 5) {
      return word;
    }
    String stem = word.replaceFirst("(?:en|s|e|t)$", "");
    // huren, huur: a double vowel stands for a long one.
    stem = stem.replaceFirst("([aeou])\\1(?=[^aeiou]+$)", "$1");
    return stem.replaceFirst("([b-df-hj-np-tv-z])\\1$", "$1")
        .replaceFirst("v$", "f")
        .replaceFirst("z$", "s");
  }
}
