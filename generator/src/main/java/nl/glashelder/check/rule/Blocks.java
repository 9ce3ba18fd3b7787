package nl.glashelder.check.rule;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.glashelder.check.language.WordFile;

/** Data of rules in blocks: a head in square brackets, below it a key with a text a line. */
final class Blocks {
  private Blocks() {}

  /**
   * One of them.
   *
   * @param head the words of its head
   * @param texts what stands below it, by its key
   */
  record Block(List<String> head, Map<String, String> texts) {
    /** The words behind a key; none where it is not there. */
    List<String> words(String key) {
      String line = texts.get(key);
      return line == null ? List.of() : Arrays.asList(line.split(" "));
    }

    /** The text behind a key; empty where it is not there. */
    String text(String key) {
      return texts.getOrDefault(key, "");
    }
  }

  /** All blocks of a file beside this class. */
  static List<Block> read(String file) {
    return WordFile.blocks(Blocks.class, file).stream().map(Blocks::block).toList();
  }

  private static Block block(WordFile.Block block) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String line : block.lines()) {
      int colon = line.indexOf(':');
      texts.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    return new Block(Arrays.asList(block.head().split(" ")), texts);
  }
}
