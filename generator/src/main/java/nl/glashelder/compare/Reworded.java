package nl.glashelder.compare;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.glashelder.model.Clause;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Text;

/**
 * Calls no gain what may be the old text in other words. A promise that came repeats most of one
 * that went, and may say less: "wij delen niets" became "wij delen niets, tenzij dat handig is". A
 * use that went is repeated by one that came. Nor is a promise gone that stands in a changed text
 * of the same entry. What else is only cautious stays as it is.
 */
final class Reworded {
  private static final Verdict REWORDED =
      Verdict.judge(
          "Veel van deze woorden staan ook in wat er eerst stond of in de plaats kwam. Of er meer of"
              + " minder mag, weten wij niet: lees beide.");

  private static final Verdict TAKEN_OVER =
      Verdict.judge("Deze woorden staan nu in een andere tekst die ook anders is: lees beide.");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words that many sentences have, whatever they say. */
  private static final Set<String> COMMON =
      Set.of(
          "wij",
          "uw",
          "jou",
          "jouw",
          "het",
          "een",
          "met",
          "van",
          "voor",
          "aan",
          "bij",
          "dat",
          "die",
          "dit",
          "als",
          "wat",
          "hoe",
          "ons",
          "onze",
          "den",
          "niet",
          "geen",
          "nooit",
          "niets",
          "alle",
          "alleen",
          "ook",
          "zijn",
          "wordt",
          "worden",
          "gegevens");

  private static final int SHORTEST = 3;

  private final Telling telling;

  Reworded(Telling telling) {
    this.telling = telling;
  }

  /** The changes, in the same order. */
  List<Told> gathered(List<Told> told) {
    return told.stream()
        .map(
            one ->
                repeats(one, told)
                    ? telling.weighing(one, REWORDED)
                    : isTakenOver(one, told) ? telling.weighing(one, TAKEN_OVER) : one)
        .toList();
  }

  /**
   * Whether a part of a sentence that is gone stands now, and did not before, in a text of the same
   * entry that changed. Of whole sentences {@link MovedSentences} tells.
   */
  private static boolean isTakenOver(Told one, List<Told> told) {
    if (one.change().weight() != Weight.WIDENING
        || !one.isA(ChangeType.REMOVED)
        || !one.of().part().isList()
        || one.of().part().key().clause() == Clause.NONE
        || !(one.of().was() instanceof Text line)) {
      return false;
    }
    String holder = parent(parent(one.change().path()));
    return told.stream()
        .filter(other -> other.of().was() instanceof Text && other.of().is() instanceof Text)
        .filter(other -> parent(other.change().path()).equals(holder))
        .anyMatch(other -> has(other.of().is(), line) && !has(other.of().was(), line));
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('.')));
  }

  private static boolean has(Object text, Text line) {
    return (" " + bare(text.toString()) + " ").contains(" " + bare(line.markdown()) + " ");
  }

  private static String bare(String words) {
    return SIGNS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static boolean repeats(Told one, List<Told> told) {
    boolean added = one.isA(ChangeType.ADDED);
    if (one.change().weight() != Weight.NARROWING
        || !added && !one.isA(ChangeType.REMOVED)
        || !one.of().part().isList()
        || Renewals.areParties(one.of().part())) {
      return false;
    }
    List<String> own = added ? one.after() : one.before();
    return told.stream()
        .filter(other -> other != one && part(other).equals(part(one)))
        .anyMatch(
            other ->
                added
                    ? !other.isA(ChangeType.ADDED) && mostly(own, other.before())
                    : other.isA(ChangeType.ADDED) && mostly(own, other.after())
                        || isTakenUp(one, other));
  }

  /** Whether a text that changed says now, and did not before, all of what a purpose was for. */
  private static boolean isTakenUp(Told gone, Told changed) {
    if (!(gone.of().was() instanceof Processing purpose) || !changed.isA(ChangeType.CHANGED)) {
      return false;
    }
    Set<String> came = words(changed.after());
    came.removeAll(words(changed.before()));
    Set<String> aim = Whole.aim(purpose);
    return !aim.isEmpty() && came.containsAll(aim);
  }

  /** The part of the document that a change is in. */
  private static String part(Told told) {
    String path = told.change().path();
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  /**
   * Whether half of the words of the shorter text stand in the other; of a text that consists of
   * common words, those count too.
   */
  private static boolean mostly(List<String> one, List<String> other) {
    Set<String> own = telling(words(one));
    Set<String> others = telling(words(other));
    return own.isEmpty() || others.isEmpty() ? share(words(one), words(other)) : share(own, others);
  }

  /** The same of two texts. */
  static boolean mostly(Object one, Object other) {
    return mostly(List.of(one.toString()), List.of(other.toString()));
  }

  /** Whether two texts have any word in common that not every text has. */
  static boolean haveWordsInCommon(Object one, Object other) {
    Set<String> own = telling(words(List.of(one.toString())));
    own.retainAll(telling(words(List.of(other.toString()))));
    return !own.isEmpty();
  }

  private static boolean share(Set<String> one, Set<String> other) {
    int shorter = Math.min(one.size(), other.size());
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return shorter > 0 && 2 * both.size() >= shorter;
  }

  private static Set<String> words(List<String> texts) {
    return texts.stream()
        .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> telling(Set<String> words) {
    return words.stream()
        .filter(word -> word.length() >= SHORTEST && !COMMON.contains(word))
        .collect(Collectors.toSet());
  }
}
