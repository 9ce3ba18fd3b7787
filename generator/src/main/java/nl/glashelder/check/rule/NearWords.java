package nl.glashelder.check.rule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.glashelder.check.language.SpellingDictionary;

/** Asks which word was meant. A word that the corporation itself uses elsewhere comes first. */
final class NearWords {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}'-]+");
  private static final int MOST = 3;

  private final SpellingDictionary dictionary;
  private final List<Passage> passages;

  /** Filled when first needed: most drafts are well spelled. */
  private final Set<String> used = new HashSet<>();

  NearWords(SpellingDictionary dictionary, List<Passage> passages) {
    this.dictionary = dictionary;
    this.passages = passages;
  }

  /** "Bedoelde u 'gegevens'?", or what to do when nothing comes near. */
  String ask(String word) {
    if (used.isEmpty()) {
      passages.forEach(p -> used.addAll(List.of(NO_WORD.split(p.small()))));
    }
    List<String> near =
        dictionary.near(word).stream()
            .sorted(Comparator.comparing(meant -> !used.contains(meant)))
            .limit(MOST)
            .toList();
    return near.isEmpty()
        ? "Kijk het na."
        : near.stream().collect(Collectors.joining("' of '", "Bedoelde u '", "'?"));
  }
}
