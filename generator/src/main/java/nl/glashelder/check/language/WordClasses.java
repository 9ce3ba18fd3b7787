package nl.glashelder.check.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Classes of words that have something in common, by which what is learnt of one word holds for the
 * others too. They are found apart from the slots of the vocabulary, so that no rule looks longer
 * for them.
 */
final class WordClasses {
  private static final List<String> FILES =
      List.of("woordgroepen.txt", "klassen.txt", "velden.txt");
  private static final List<String> NAMES = new ArrayList<>();
  private static final SlotIndex INDEX = new SlotIndex();

  static {
    Map<String, List<String>> words = new LinkedHashMap<>();
    FILES.forEach(file -> read(file, words));
    words.forEach(
        (name, lines) -> {
          lines.forEach(line -> INDEX.add(NAMES.size(), line));
          NAMES.add(name);
        });
  }

  private WordClasses() {}

  private static void read(String file, Map<String, List<String>> words) {
    try (InputStream in = WordClasses.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("@")) {
          int space = line.indexOf(' ');
          words
              .computeIfAbsent(line.substring(1, space), k -> new ArrayList<>())
              .add(line.substring(space + 1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the classes that a word belongs to. */
  static List<String> of(Lexeme word) {
    BitSet filled = INDEX.filledBy(word);
    return filled.stream().mapToObj(NAMES::get).toList();
  }
}
