package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lines of a list of which the words stand together in one line on the other side: a line that was
 * split, or lines that were joined.
 *
 * @param gone the keys of the lines that were there
 * @param come the keys of the lines that are there now
 * @param changed whether something else changed in them as well: a limit that came or went
 */
record RearrangedLines(List<String> gone, List<String> come, boolean changed) {
  /** What joins two lines into one and says nothing by itself. */
  private static final Set<String> JOINING = Set.of("en", "of", "ook");

  /**
   * What turns or limits a line: with the same words in other places it may say the reverse. Lines
   * with such words were only joined where they stand behind each other unchanged.
   */
  private static final Set<String> TURNING =
      Set.of(
          "niet",
          "geen",
          "nooit",
          "niets",
          "niemand",
          "nergens",
          "noch",
          "alleen",
          "enkel",
          "uitsluitend",
          "slechts",
          "hoogstens",
          "minstens",
          "mits",
          "tenzij",
          "behalve",
          "zonder");

  /** What takes something out of a promise, or makes it hold in some cases only. */
  private static final Set<String> LIMITING =
      Set.of(
          "tenzij",
          "behalve",
          "uitgezonderd",
          "mits",
          "als",
          "indien",
          "wanneer",
          "zolang",
          "totdat",
          "voordat",
          "zodra",
          "soms",
          "meestal",
          "doorgaans",
          "vaak");

  /** Words that say nothing by themselves: without them nothing is lost. */
  private static final Set<String> FILLING =
      Set.of(
          "wij", "we", "u", "uw", "je", "jouw", "zij", "ze", "de", "het", "een", "die", "dat",
          "dit", "ons", "onze", "er", "is", "zijn", "te");

  /** In longer lists nobody splits line by line; looking would take long. */
  private static final int MOST = 200;

  RearrangedLines {
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }

  boolean isSplit() {
    return gone.size() == 1;
  }

  /**
   * The lines that were split or joined, each once.
   *
   * @param said what a value says; empty for one that is no line
   * @param alsoChanged whether to find those too in which something else changed
   */
  static List<RearrangedLines> between(
      Map<String, Object> before,
      Map<String, Object> after,
      Function<Object, Optional<String>> said,
      boolean alsoChanged) {
    Map<String, List<String>> gone = words(before, after, said);
    Map<String, List<String>> come = words(after, before, said);
    if (gone.isEmpty() || come.isEmpty() || gone.size() + come.size() > MOST) {
      return List.of();
    }
    List<RearrangedLines> found = new ArrayList<>();
    together(gone, come)
        .forEach((one, several) -> found.add(new RearrangedLines(List.of(one), several, false)));
    together(come, gone)
        .forEach((one, several) -> found.add(new RearrangedLines(several, List.of(one), false)));
    if (alsoChanged) {
      nearly(gone, come, true)
          .forEach((one, several) -> found.add(new RearrangedLines(List.of(one), several, true)));
      nearly(come, gone, false)
          .forEach((one, several) -> found.add(new RearrangedLines(several, List.of(one), true)));
    }
    return found;
  }

  /**
   * The lines of one side of which the most stands in several lines of the other, that say little
   * else. What was said before and is no longer, may only have been a limit.
   *
   * @param split whether the one line is the older
   */
  private static Map<String, List<String>> nearly(
      Map<String, List<String>> whole, Map<String, List<String>> parts, boolean split) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    whole.forEach(
        (key, line) -> {
          Set<String> words = telling(line);
          Set<String> covered = new HashSet<>();
          Set<String> all = new HashSet<>();
          List<String> lines = new ArrayList<>();
          parts.forEach(
              (other, its) -> {
                Set<String> own = telling(its);
                Set<String> shared = new HashSet<>(own);
                shared.retainAll(words);
                boolean mostly = 3 * shared.size() >= 2 * own.size() && own.size() < words.size();
                if (mostly && !covered.containsAll(shared)) {
                  covered.addAll(shared);
                  all.addAll(own);
                  lines.add(other);
                }
              });
          boolean isCovered = 2 * covered.size() >= words.size();
          Set<String> lost = new HashSet<>(split ? words : all);
          lost.removeAll(split ? all : words);
          boolean onlyLimits = lost.isEmpty() || lost.stream().anyMatch(RearrangedLines::limits);
          if (lines.size() > 1 && isCovered && onlyLimits) {
            found.put(key, List.copyOf(lines));
            lines.forEach(parts::remove);
          }
        });
    found.keySet().forEach(whole::remove);
    return found;
  }

  /** Whether a word takes something out of a promise; that it denies, is what it promises. */
  static boolean limits(String word) {
    return LIMITING.contains(word);
  }

  private static Set<String> telling(List<String> line) {
    Set<String> telling = new HashSet<>(line);
    telling.removeAll(FILLING);
    return telling;
  }

  /** The lines of one side that several lines of the other side say together; none stays there. */
  private static Map<String, List<String>> together(
      Map<String, List<String>> whole, Map<String, List<String>> parts) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    whole.forEach(
        (key, line) -> {
          Set<String> words = Set.copyOf(line);
          Set<String> said = new HashSet<>();
          List<String> lines = new ArrayList<>();
          parts.forEach(
              (other, its) -> {
                boolean shorter = Set.copyOf(its).size() < words.size();
                if (words.containsAll(its) && shorter && !its.isEmpty()) {
                  said.addAll(its);
                  lines.add(other);
                }
              });
          boolean mayTurn = !Collections.disjoint(words, TURNING);
          if (lines.size() > 1
              && said.equals(words)
              && (!mayTurn
                  || standBehindEachOther(line, lines.stream().map(parts::get).toList()))) {
            found.put(key, List.copyOf(lines));
            lines.forEach(parts::remove);
          }
        });
    found.keySet().forEach(whole::remove);
    return found;
  }

  /** Whether a line is nothing but others, in whatever order, each once and unchanged. */
  private static boolean standBehindEachOther(List<String> whole, List<List<String>> lines) {
    if (lines.isEmpty()) {
      return whole.isEmpty();
    }
    for (List<String> first : lines) {
      int length = first.size();
      if (length <= whole.size() && whole.subList(0, length).equals(first)) {
        List<List<String>> rest = new ArrayList<>(lines);
        rest.remove(first);
        if (standBehindEachOther(whole.subList(length, whole.size()), rest)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the other side has no line with the same key, or one with other words. */
  private static boolean isOtherLine(Object line, Object other) {
    return other == null || !inOrder(line).equals(inOrder(other));
  }

  /** The words of each line that the other side has not, in their order. */
  private static Map<String, List<String>> words(
      Map<String, Object> lines,
      Map<String, Object> others,
      Function<Object, Optional<String>> said) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    lines.forEach(
        (key, line) -> {
          if (isOtherLine(line, others.get(key)) && words.size() <= MOST) {
            said.apply(line)
                .ifPresent(
                    its -> {
                      List<String> all = inOrder(its);
                      all.removeIf(JOINING::contains);
                      words.put(key, all);
                    });
          }
        });
    return words;
  }

  /** Whether all words of a line are those of several others, each with all of its words. */
  static boolean areOf(Set<String> words, List<Set<String>> others) {
    Set<String> left = new HashSet<>(words);
    left.removeAll(JOINING);
    others.stream()
        .filter(other -> !other.isEmpty() && words.containsAll(other))
        .forEach(left::removeAll);
    return left.isEmpty();
  }

  /** The words of a line in small letters. */
  static Set<String> words(Object line) {
    return new HashSet<>(inOrder(line));
  }

  private static List<String> inOrder(Object line) {
    return Arrays.stream(line.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
