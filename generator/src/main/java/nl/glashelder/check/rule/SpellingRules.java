package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.INFORMATION;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  /**
   * After so many words of a file the rest is counted: a text in another language would drown the
   * report, and ask for near words for minutes.
   */
  private static final int MOST_WORDS = 25;

  /** Short texts in which an editor speaks; what is not prose is for the rest a name or code. */
  private static final Set<String> SPOKEN =
      Set.of("titel", "ondertitel", "naam", "vraag", "toelichting", "indien-van-toepassing");

  /** Where a {@code naam} is that of a law or a cookie. */
  private static final Set<String> NAMED = Set.of("wetten", "cookies");

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
    Map<Sheet, UnknownWords> bySheet = new EnumMap<>(Sheet.class);
    for (Passage passage : facts.passages()) {
      UnknownWords words =
          bySheet.computeIfAbsent(passage.sheet(), s -> new UnknownWords(facts.places(s)));
      // A text of the catalogue cannot be mended by whoever reads this.
      if (isSpoken(passage) && facts.isOwn(passage) && !words.isFull()) {
        words.add(passage.path(), spelling.unknownIn(passage.text(), UnknownWords.MOST_WORDS));
      }
    }
    NearWords near = new NearWords(dictionary.get(), facts.passages());
    bySheet.forEach((sheet, words) -> report(words, near, facts.found(rule, sheet, hits)));
  }

  private static void report(UnknownWords unknown, NearWords near, Found found) {
    List<UnknownWords.Entry> entries = unknown.byPlace();
    for (UnknownWords.Entry e : entries.subList(0, Math.min(MOST_WORDS, entries.size()))) {
      found.at(
          e.path(),
          e.first(),
          "'" + e.word() + "' staat niet in het woordenboek." + e.elsewhere(),
          near.ask(e.word()) + " Is het woord goed, zet het dan bij 'woorden' in corporatie.yaml.");
    }
    if (entries.size() > MOST_WORDS) {
      UnknownWords.Entry next = entries.get(MOST_WORDS);
      int left = entries.size() - MOST_WORDS;
      found.at(
          next.path(),
          next.first(),
          left == 1
              ? "Ook '" + next.word() + "' staat niet in het woordenboek."
              : "Vanaf hier staan nog "
                  + (unknown.isFull() ? "minstens " : "")
                  + left
                  + " andere woorden niet in het woordenboek.",
          "Herstel eerst de andere; deze verschijnen daarna.");
    }
  }

  private static boolean isSpoken(Passage passage) {
    return passage.prose()
        || passage.sheet() != Sheet.CORPORATION
            && SPOKEN.contains(passage.key())
            && !NAMED.contains(passage.section());
  }

  private static List<String> names(Facts facts) {
    List<String> names = new ArrayList<>(facts.draft().corporation().words());
    for (Passage passage : facts.passages()) {
      if (!passage.prose() && !isSpoken(passage)) {
        names.add(passage.text());
      }
    }
    return names;
  }
}
