package nl.glashelder.takeover.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.glashelder.model.RecordShape;

/** Writes a draft as YAML, and knows on which line each sentence came out. */
public final class DraftYaml {
  /** Where a sentence went. */
  public record Place(int sentence, String file, int line, String key) {}

  /** Words that YAML would take for something else, and whatever begins or holds a sign of it. */
  private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9-]*|P(?:T?\\d+[HDWMY])+");

  private static final Pattern SPECIAL = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n");

  private final String file;
  private final List<String> lines = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  private DraftYaml(String file) {
    this.file = file;
  }

  /**
   * Writes a file.
   *
   * @param head lines of comment that it begins with, without their sign
   * @param shape the record that tells the order of its keys
   */
  public static DraftYaml of(DraftFile draft, List<String> head, Class<? extends Record> shape) {
    DraftYaml yaml = new DraftYaml(draft.name());
    head.forEach(line -> yaml.lines.add(line.isEmpty() ? "#" : "# " + line));
    Map<String, Integer> order = RecordShape.of(shape).keys();
    draft.root().keys.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> order.get(e.getKey())))
        .forEach(e -> yaml.key("", "", e.getKey(), e.getValue()));
    return yaml;
  }

  /** The text of the file. */
  public String text() {
    return String.join("\n", lines) + "\n";
  }

  /** Where each sentence came out, by line. */
  public List<Place> places() {
    return List.copyOf(places);
  }

  private void key(String indent, String path, String key, Node node) {
    String whole = path.isEmpty() ? key : path + "." + key;
    if (node.isContested()) {
      List<String> said = new ArrayList<>();
      said.add(node.value);
      said.addAll(node.rivals);
      add(
          indent
              + "# "
              + key
              + ": de oude tekst spreekt zichzelf tegen: "
              + String.join(" of ", said)
              + ". Kies zelf.",
          node,
          whole);
    } else if (!node.keys.isEmpty()) {
      int from = lines.size();
      lines.add(indent + key + ":");
      keys(indent + "  ", whole, node);
      if (lines.stream().skip(from + 1).allMatch(l -> l.strip().startsWith("#"))) {
        lines.set(from, indent + "# " + key + ":");
      }
    } else if (!node.items.isEmpty()) {
      lines.add(indent + key + ":");
      node.items.forEach(item -> item(indent + "  ", whole, item));
    } else if (!node.value.isEmpty()) {
      add(indent + key + ": " + written(node.value), node, whole);
    }
  }

  private void keys(String indent, String path, Node node) {
    for (Map.Entry<String, Node> entry : node.keys.entrySet()) {
      key(indent, path, entry.getKey(), entry.getValue());
    }
  }

  private void item(String indent, String path, Node item) {
    if (item.keys.isEmpty()) {
      add(indent + "- " + written(item.value), item, path);
    } else if (item.isOnlyId()) {
      String id = item.keys.get("id").value;
      add(indent + "- " + id, item, path + "." + id);
    } else {
      int from = lines.size();
      String id = item.keys.containsKey("id") ? "." + item.keys.get("id").value : "";
      keys(indent + "  ", path + id, item);
      lines.set(from, indent + "- " + lines.get(from).substring(indent.length() + 2));
      // The first key of an entry tells which it is: every sentence of the entry leads there.
      for (int sentence : item.sentences) {
        if (places.stream().noneMatch(p -> p.sentence() == sentence && p.line() > from)) {
          places.add(new Place(sentence, file, from + 1, path + id));
        }
      }
    }
  }

  private void add(String line, Node node, String path) {
    lines.add(line);
    for (int sentence : node.sentences) {
      places.add(new Place(sentence, file, lines.size(), path));
    }
  }

  static String written(String value) {
    if (PLAIN.matcher(value).matches() && !SPECIAL.matcher(value).matches()) {
      return value;
    }
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
