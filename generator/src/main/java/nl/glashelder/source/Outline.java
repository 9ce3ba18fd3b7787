package nl.glashelder.source;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Which lines of a YAML file say what, so that a part can be shown or changed and all else stays as
 * it was written. Parts are named as {@link Places} names them: keys and ids joined by points, and
 * numbers from 0 for entries without an id.
 */
public final class Outline {
  /** What a part is. */
  enum Kind {
    /** Keys with values. */
    MAPPING,
    /** A list. */
    LIST,
    /** A text, or nothing. */
    SCALAR
  }

  /**
   * A part of a file. Lines and columns count from 0.
   *
   * @param kind what it is
   * @param inline whether it stands between brackets, or is empty
   * @param line the line of its key, or of its dash
   * @param column the column of its key; of an entry of a list the column of what follows the dash
   * @param from where its value begins, in characters from the start of the file
   * @param to where its value ends
   * @param lastLine the last line that something of it stands on
   * @param children its parts, by key or id
   */
  record Part(
      Kind kind,
      boolean inline,
      int line,
      int column,
      int from,
      int to,
      int lastLine,
      Map<String, Part> children) {}

  /**
   * Some lines of a file, counted from 1, both included.
   *
   * @param path the part that they are of
   * @param first the first line
   * @param last the last line
   */
  public record Lines(String path, int first, int last) {}

  private final List<String> lines;
  private final Part top;

  private Outline(String text, Part top) {
    this.lines = List.of(text.split("\n", -1));
    this.top = top;
  }

  /** The outline of a file's text; empty for what cannot be read, or is no group of keys. */
  public static Optional<Outline> of(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(true);
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(Limits.NESTING);
    options.setCodePointLimit(Limits.FILE_BYTES);
    options.setTagInspector(tag -> true);
    try {
      Node root =
          new Composer(
                  new ParserImpl(new StreamReader(new StringReader(text)), options),
                  new Resolver(),
                  options)
              .getSingleNode();
      if (!(root instanceof MappingNode)) {
        return Optional.empty();
      }
      return Optional.of(new Outline(text, new Outlining(text).part(root, root.getStartMark())));
    } catch (YAMLException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  List<String> lines() {
    return lines;
  }

  /** A part; empty when it is not there. */
  Optional<Part> part(String path) {
    if (path.isEmpty()) {
      return Optional.of(top);
    }
    // Ids hold no points, so each piece is one key or one id.
    Part at = top;
    for (String piece : path.split("\\.")) {
      at = at.children().get(piece);
      if (at == null) {
        return Optional.empty();
      }
    }
    return Optional.of(at);
  }

  /** Whether a part is there. */
  public boolean has(String path) {
    return part(path).isPresent();
  }

  /** The keys, or the ids and numbers, directly below a part. */
  public List<String> below(String path) {
    return part(path).map(p -> List.copyOf(p.children().keySet())).orElse(List.of());
  }

  /**
   * The lines of a part, or of the nearest part around it that is there, with the remarks that
   * follow it at once. Those of the whole file when there is none.
   */
  public Lines linesOf(String path) {
    String sought = path;
    while (!sought.isEmpty() && part(sought).isEmpty()) {
      sought = sought.substring(0, Math.max(0, sought.lastIndexOf('.')));
    }
    if (sought.isEmpty()) {
      return new Lines("", 1, lines.size());
    }
    Part part = part(sought).orElseThrow();
    int first = part.line();
    int last = trimmed(part.lastLine(), first);
    while (last + 1 < lines.size() && lines.get(last + 1).startsWith("#")) {
      last++;
    }
    return new Lines(sought, first + 1, last + 1);
  }

  private int trimmed(int last, int first) {
    int at = Math.min(last, lines.size() - 1);
    while (at > first && lines.get(at).isBlank()) {
      at--;
    }
    return at;
  }

  /** The smallest part of more than one key, or entry of a list, that stands on a line. */
  public String pathAt(int line) {
    List<String> pieces = new ArrayList<>();
    Part at = top;
    while (true) {
      Optional<Map.Entry<String, Part>> inside =
          at.children().entrySet().stream()
              .filter(c -> c.getValue().line() < line && c.getValue().lastLine() >= line - 1)
              .reduce((first, second) -> second);
      if (inside.isEmpty()) {
        return String.join(".", pieces);
      }
      pieces.add(inside.get().getKey());
      at = inside.get().getValue();
      boolean entry = pieces.size() > 1 && at.kind() == Kind.MAPPING;
      if (entry || at.kind() == Kind.SCALAR) {
        return String.join(".", pieces);
      }
    }
  }
}
