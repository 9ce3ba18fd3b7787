package nl.glashelder.check.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A file of words beside the class that reads it: blocks with a head in square brackets, or groups
 * of words that each begin with {@code @} and a name. A line with {@code #} and a space is a
 * comment.
 */
public final class WordFile {
  /** "[kosten]", "[R36 k-termijn-te-lang]"; a phrase may begin with a bracket too. */
  private static final Pattern HEAD = Pattern.compile("\\[(?:[A-Z]\\d\\d )?[\\p{L}\\d-]+\\]");

  private WordFile() {}

  /**
   * What stands below a head.
   *
   * @param head the words between the brackets
   * @param lines the lines below it
   */
  public record Block(String head, List<String> lines) {}

  /** The lines that say something, without space around them. */
  private static List<String> lines(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The blocks of a file, in its order. */
  public static List<Block> blocks(Class<?> beside, String file) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines(beside, file)) {
      if (HEAD.matcher(line).matches()) {
        blocks.add(new Block(line.substring(1, line.length() - 1), new ArrayList<>()));
      } else {
        blocks.get(blocks.size() - 1).lines().add(line);
      }
    }
    return blocks;
  }

  /** The groups of some files by their names; a group may stand in more than one of them. */
  static Map<String, List<String>> groups(Class<?> beside, List<String> files) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (String file : files) {
      for (String line : lines(beside, file)) {
        int space = line.indexOf(' ');
        groups
            .computeIfAbsent(line.substring(1, space), k -> new ArrayList<>())
            .add(line.substring(space + 1).strip());
      }
    }
    return groups;
  }
}
