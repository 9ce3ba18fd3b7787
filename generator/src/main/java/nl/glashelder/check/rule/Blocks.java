package nl.glashelder.check.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    List<Block> all = new ArrayList<>();
    try (InputStream in = Blocks.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          List<String> head = Arrays.asList(line.substring(1, line.length() - 1).split(" "));
          all.add(new Block(head, new LinkedHashMap<>()));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          int colon = line.indexOf(':');
          all.get(all.size() - 1)
              .texts()
              .put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
