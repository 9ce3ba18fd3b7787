package nl.glashelder.check.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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
    WordFile.groups(WordClasses.class, FILES)
        .forEach(
            (name, lines) -> {
              lines.forEach(line -> INDEX.add(NAMES.size(), line));
              NAMES.add(name);
            });
  }

  private WordClasses() {}

  /** The names of the classes that a word belongs to. */
  static List<String> of(Lexeme word) {
    BitSet filled = INDEX.filledBy(word);
    return filled.stream().mapToObj(NAMES::get).toList();
  }
}
