package nl.glashelder.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.glashelder.check.language.SpellingDictionary;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.NGramFragmentChecker;
import org.apache.lucene.analysis.hunspell.Suggester;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The Dutch dictionary of OpenTaal, with some words of the field beside it. It knows compounds that
 * nobody wrote before, as Dutch makes them. It is read when it is first asked something.
 */
public final class DutchDictionary implements SpellingDictionary {
  private static final int SYLLABLE = 3;
  private static final int LONGEST_WORD = 60;

  /**
   * How many steps a search for near words may take, some seconds. The library's own limit is a
   * time, which would give another answer on a slower machine.
   */
  private static final int MOST_STEPS = 400_000;

  private final Map<String, Boolean> known = new ConcurrentHashMap<>();
  private final Map<String, List<String>> near = new ConcurrentHashMap<>();

  @Override
  public boolean knows(String word) {
    return word.length() > LONGEST_WORD || known.computeIfAbsent(word, Words.HUNSPELL::spell);
  }

  @Override
  public List<String> near(String word) {
    return word.length() > LONGEST_WORD
        ? List.of()
        : near.computeIfAbsent(word, DutchDictionary::search);
  }

  private static List<String> search(String word) {
    try {
      return Near.SUGGESTER.suggestNoTimeout(word, new Steps()).stream()
          .filter(w -> !w.endsWith("-") && w.indexOf(' ') < 0 && !isName(w))
          .toList();
    } catch (TooManySteps e) {
      return List.of();
    }
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** Counts what the library does, and stops it. */
  private static final class Steps implements Runnable {
    private int taken;

    @Override
    public void run() {
      if (++taken > MOST_STEPS) {
        throw new TooManySteps();
      }
    }
  }

  private static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Read when the first word is looked up. */
  private static final class Words {
    static final Dictionary DICTIONARY = read();
    static final Hunspell HUNSPELL = new Hunspell(DICTIONARY, TimeoutPolicy.NO_TIMEOUT, () -> {});

    private static Dictionary read() {
      try (InputStream affixes = open("nl.aff");
          InputStream dutch = open("nl.dic");
          InputStream field = open("vakwoorden.dic");
          ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
        return new Dictionary(memory, "nl", affixes, List.of(dutch, field), false);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ParseException e) {
        throw new IllegalStateException("the dictionary is damaged", e);
      }
    }

    private static InputStream open(String name) {
      return Objects.requireNonNull(DutchDictionary.class.getResourceAsStream(name), name);
    }
  }

  /** Made when the first word is not known: what can stand beside what in any word. */
  private static final class Near {
    static final Suggester SUGGESTER =
        new Suggester(Words.DICTIONARY)
            .withSuggestibleEntryCache()
            .withFragmentChecker(
                NGramFragmentChecker.fromAllSimpleWords(SYLLABLE, Words.DICTIONARY, () -> {}));
  }
}
