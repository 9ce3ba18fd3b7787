package nl.glashelder.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.glashelder.check.language.Spelling;
import nl.glashelder.source.Places;
import nl.glashelder.source.Position;

/** The words of one file that are in no dictionary, each with all its places. */
final class UnknownWords {
  private static final int MOST_LINES = 5;

  /** After so many the file is no Dutch, and looking on would only take time. */
  static final int MOST_WORDS = 200;

  /** More than anybody needs to find a word; keeps a hostile file from costing the build. */
  private static final int MOST_PLACES = 100;

  private final Places places;
  private final TreeMap<String, Entry> byWord = new TreeMap<>();

  /** A word. */
  static final class Entry {
    private final String word;
    private final SortedSet<Position> places = new TreeSet<>();
    private String path;

    private Entry(String word, String path) {
      this.word = word;
      this.path = path;
    }

    String word() {
      return word;
    }

    /** What all its places lie in, so that a deviation holds for the word only if for all. */
    String path() {
      return path;
    }

    Position first() {
      return places.first();
    }

    /** " Ook op regel 7, 9 en 12."; empty for a word that stands on one line. */
    String elsewhere() {
      List<String> lines =
          places.stream()
              .map(Position::line)
              .filter(line -> line != first().line())
              .distinct()
              .map(String::valueOf)
              .toList();
      if (lines.isEmpty()) {
        return "";
      }
      List<String> said = new ArrayList<>(lines.subList(0, Math.min(MOST_LINES, lines.size())));
      if (lines.size() > said.size()) {
        said.add("verder");
      }
      return " Ook op regel " + Dutch.and(said) + ".";
    }
  }

  UnknownWords(Places places) {
    this.places = places;
  }

  /** Whether there are so many that there is no use in looking on. */
  boolean isFull() {
    return byWord.size() >= MOST_WORDS;
  }

  /** Adds words of a text. */
  void add(String path, Set<String> words) {
    if (words.isEmpty()) {
      return;
    }
    Set<String> sought = new TreeSet<>();
    for (String word : words) {
      Entry entry = byWord.computeIfAbsent(word, w -> new Entry(w, path));
      entry.path = common(entry.path, path);
      if (entry.places.size() < MOST_PLACES) {
        sought.add(word);
      }
    }
    if (!sought.isEmpty()) {
      seek(path, sought);
    }
  }

  /** Finds the first place of each word on each line of a text. */
  private void seek(String path, Set<String> words) {
    Set<String> found = new HashSet<>();
    for (Places.Line line : places.written(path)) {
      Set<String> onLine = new HashSet<>();
      for (Spelling.Place place : Spelling.places(words, line.text())) {
        if (onLine.add(place.word())) {
          byWord.get(place.word()).places.add(line.at(place.at()));
        }
      }
      found.addAll(onLine);
    }
    // A word that YAML or Markdown cut in two: where its text stands.
    words.stream()
        .filter(word -> !found.contains(word))
        .forEach(word -> byWord.get(word).places.add(places.of(path)));
  }

  List<Entry> byPlace() {
    return byWord.values().stream()
        .sorted(Comparator.comparing(Entry::first).thenComparing(Entry::word))
        .toList();
  }

  /** The keys that two paths begin with: {@code gegevens} of entries of that list. */
  private static String common(String path, String other) {
    if (path.equals(other)) {
      return path;
    }
    int end = 0;
    for (int i = 0; i <= Math.min(path.length(), other.length()); i++) {
      boolean pathEnds = i == path.length() || path.charAt(i) == '.';
      boolean otherEnds = i == other.length() || other.charAt(i) == '.';
      if (pathEnds && otherEnds) {
        end = i;
      }
      if (i == path.length() || i == other.length() || path.charAt(i) != other.charAt(i)) {
        break;
      }
    }
    return path.substring(0, end);
  }
}
