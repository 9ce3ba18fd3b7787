package nl.glashelder.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A dictionary that is asked about each word once. What it said can be kept and given back to the
 * same dictionary in a later run: reading a dictionary takes longer than checking a statement, and
 * most of the words of a draft were in it before.
 */
public final class RememberedWords implements SpellingDictionary {
  /**
   * What a dictionary said.
   *
   * @param known words that it knows, in order
   * @param unknown words that it does not know, in order
   * @param near what may have been meant, by word
   */
  public record Answers(List<String> known, List<String> unknown, Map<String, List<String>> near) {}

  private final SpellingDictionary dictionary;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();
  private final Map<String, List<String>> near = new ConcurrentHashMap<>();

  /** Of a dictionary that was asked nothing yet. */
  public RememberedWords(SpellingDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Of the dictionary on the class path; empty when there is none. */
  public static Optional<RememberedWords> installed() {
    return Installed.REMEMBERED;
  }

  @Override
  public boolean knows(String word) {
    return known.computeIfAbsent(word, dictionary::knows);
  }

  @Override
  public List<String> near(String word) {
    return near.computeIfAbsent(word, dictionary::near);
  }

  /** Takes what this very dictionary said before. */
  public void remember(Answers answers) {
    answers.known().forEach(word -> known.putIfAbsent(word, true));
    answers.unknown().forEach(word -> known.putIfAbsent(word, false));
    answers.near().forEach(near::putIfAbsent);
  }

  /** All that it said and was given. */
  public Answers answers() {
    List<String> right = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    new TreeMap<>(known).forEach((word, isKnown) -> (isKnown ? right : wrong).add(word));
    return new Answers(right, wrong, new TreeMap<>(near));
  }
}
