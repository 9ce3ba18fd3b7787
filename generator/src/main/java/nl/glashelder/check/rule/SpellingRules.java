package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.INFORMATION;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.check.language.Spelling;
import nl.glashelder.check.language.SpellingDictionary;

/** How free text is spelled, where a dictionary was added for it. */
public final class SpellingRules {
  /** A word is in no dictionary. */
  public static final Rule UNKNOWN_WORD =
      Rule.onDraft("T01", "spelling", "", INFORMATION, SpellingRules::look);

  static final List<Rule> ALL = List.of(UNKNOWN_WORD);

  /** Text in another language would ask for thousands of near words, which takes minutes. */
  private static final int MOST_WORDS_WITH_NEAR_ONES = 50;

  private static final int MOST_NEAR_ONES = 3;

  private SpellingRules() {}

  /** Whether a dictionary was added, so that spelling is looked at. */
  public static boolean areLookedAt() {
    return SpellingDictionary.installed().isPresent();
  }

  private static void look(Rule rule, Facts facts, List<Hit> hits) {
    Optional<SpellingDictionary> dictionary = SpellingDictionary.installed();
    if (dictionary.isEmpty()) {
      return;
    }
    Spelling spelling = new Spelling(dictionary.get(), names(facts));
    Advice advice = new Advice(dictionary.get());
    for (Passage passage : facts.passages()) {
      if (passage.prose() && facts.isOwn(passage)) {
        Found found = facts.found(rule, passage.sheet(), hits);
        for (String word : spelling.unknownIn(passage.text())) {
          found.at(
              passage.path(), "'" + word + "' staat niet in het woordenboek.", advice.on(word));
        }
      }
    }
  }

  private static List<String> names(Facts facts) {
    return facts.passages().stream().filter(p -> !p.prose()).map(Passage::text).toList();
  }

  /** What to do about a word, for the first so many words of a corporation with near words. */
  private static final class Advice {
    private final SpellingDictionary dictionary;
    private final Set<String> advised = new HashSet<>();

    Advice(SpellingDictionary dictionary) {
      this.dictionary = dictionary;
    }

    String on(String word) {
      List<String> near = List.of();
      if (advised.contains(word) || advised.size() < MOST_WORDS_WITH_NEAR_ONES) {
        advised.add(word);
        near = dictionary.near(word).stream().limit(MOST_NEAR_ONES).toList();
      }
      return (near.isEmpty() ? "Kijk het na." : "Bedoelt u '" + String.join("' of '", near) + "'?")
          + " Is het woord goed, neem het dan op bij begrippen.";
    }
  }
}
