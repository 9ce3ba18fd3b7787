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
 */
record RearrangedLines(List<String> gone, List<String> come) {
  /** What joins two lines into one and says nothing by itself. */
  private static final Set<String> JOINING = Set.of("en", "of", "ook");

  /** What turns or limits a line: with the same words in other places it may say the reverse. */
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
   */
  static List<RearrangedLines> between(
      Map<String, Object> before,
      Map<String, Object> after,
      Function<Object, Optional<String>> said) {
    Map<String, Set<String>> gone = words(before, after, said);
    Map<String, Set<String>> come = words(after, before, said);
    if (gone.isEmpty() || come.isEmpty() || gone.size() + come.size() > MOST) {
      return List.of();
    }
    List<RearrangedLines> found = new ArrayList<>();
    together(gone, come)
        .forEach((one, several) -> found.add(new RearrangedLines(List.of(one), several)));
    together(come, gone)
        .forEach((one, several) -> found.add(new RearrangedLines(several, List.of(one))));
    return found;
  }

  /** The lines of one side that several lines of the other side say together; none stays there. */
  private static Map<String, List<String>> together(
      Map<String, Set<String>> whole, Map<String, Set<String>> parts) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    whole.forEach(
        (key, words) -> {
          Set<String> said = new HashSet<>();
          List<String> lines = new ArrayList<>();
          parts.forEach(
              (line, its) -> {
                if (words.containsAll(its) && its.size() < words.size() && !its.isEmpty()) {
                  said.addAll(its);
                  lines.add(line);
                }
              });
          if (lines.size() > 1 && said.equals(words) && Collections.disjoint(words, TURNING)) {
            found.put(key, List.copyOf(lines));
            lines.forEach(parts::remove);
          }
        });
    found.keySet().forEach(whole::remove);
    return found;
  }

  /** The words of each line that the other side has not. */
  private static Map<String, Set<String>> words(
      Map<String, Object> lines,
      Map<String, Object> others,
      Function<Object, Optional<String>> said) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    lines.forEach(
        (key, line) -> {
          if (!others.containsKey(key) && words.size() <= MOST) {
            said.apply(line)
                .ifPresent(
                    its -> {
                      Set<String> all = words(its);
                      all.removeAll(JOINING);
                      words.put(key, all);
                    });
          }
        });
    return words;
  }

  /** The words of a line in small letters. */
  static Set<String> words(Object line) {
    return Arrays.stream(line.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
