package nl.glashelder.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private static final Pattern DOUBLES = Pattern.compile("(.)\\1+");
  private static final int SYLLABLE = 3;

  /** Longer is a mistake of another kind, and could cost minutes to take apart. */
  private static final int LONGEST_WORD = 45;

  /**
   * The shortest word that may stand in a compound OpenTaal has no rule for, as in
   * "uitschrijfgegevens". Of typing errors in the words of our own texts one in 400 falls apart in
   * words this long; with five letters it is one in 190.
   */
  private static final int SHORTEST_PART = 6;

  private static final int MOST_PARTS = 3;

  /**
   * How many steps a search for near words may take, some tenths of a second; typing errors take up
   * to 115,000. The library's own limit is a time, which would give another answer on a slower
   * machine.
   */
  private static final int MOST_STEPS = 200_000;

  private final Map<String, Boolean> known = new ConcurrentHashMap<>();
  private final Map<String, List<String>> near = new ConcurrentHashMap<>();

  @Override
  public boolean knows(String word) {
    return word.length() > LONGEST_WORD || known.computeIfAbsent(word, DutchDictionary::isRight);
  }

  @Override
  public List<String> near(String word) {
    return word.length() > LONGEST_WORD
        ? List.of()
        : near.computeIfAbsent(word, DutchDictionary::search);
  }

  private static boolean isRight(String word) {
    return Words.OF_THE_FIELD.contains(word)
        || Words.HUNSPELL.spell(word)
        || isCompound(word, MOST_PARTS);
  }

  private static boolean isCompound(String word, int parts) {
    for (int i = SHORTEST_PART; i <= word.length() - SHORTEST_PART; i++) {
      if (Words.HUNSPELL.spell(word.substring(i))) {
        String before = word.substring(0, i);
        if (isPart(before) || parts > 2 && isCompound(before, parts - 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPart(String word) {
    int last = word.length() - 1;
    return Words.HUNSPELL.spell(word)
        || last >= SHORTEST_PART
            && word.charAt(last) == 's'
            && Words.HUNSPELL.spell(word.substring(0, last));
  }

  private static List<String> search(String word) {
    try {
      return Near.SUGGESTER.suggestNoTimeout(word, new Steps()).stream()
          .filter(w -> !w.endsWith("-") && w.indexOf(' ') < 0 && !isName(w))
          .sorted(Comparator.comparing(w -> !isSameButForDoubles(w, word)))
          .toList();
    } catch (TooManySteps e) {
      return List.of();
    }
  }

  /** What differs in a letter typed once or twice is likelier than any other compound. */
  private static boolean isSameButForDoubles(String a, String b) {
    return DOUBLES.matcher(a).replaceAll("$1").equals(DOUBLES.matcher(b).replaceAll("$1"));
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

    /** As they stand in the list: OpenTaal forbids some that have become usual, as "chatbots". */
    static final Set<String> OF_THE_FIELD = field();

    private static Set<String> field() {
      try (InputStream field = open("vakwoorden.dic")) {
        return new String(field.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(line -> line.split("/")[0])
            .collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

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
