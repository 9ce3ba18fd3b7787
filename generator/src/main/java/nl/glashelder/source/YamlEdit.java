package nl.glashelder.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.glashelder.source.Outline.Kind;
import nl.glashelder.source.Outline.Part;

/**
 * Writes one answer into a YAML file: the lines it needs come in at their place, and every other
 * line, remark and blank stays as it was.
 */
public final class YamlEdit {
  /**
   * A list with a line for each entry, whatever they are.
   *
   * @param entries in order
   */
  public record Lines(List<?> entries) {}

  private final Function<String, List<String>> order;

  /**
   * Edits.
   *
   * @param order the keys of the group at a path, in the order in which they are usually written
   */
  public YamlEdit(Function<String, List<String>> order) {
    this.order = order;
  }

  /**
   * Fills in a key.
   *
   * @param text the file
   * @param path the group it belongs to; empty for the whole file; made when it is not there
   * @param value a text, a list of texts, {@link Lines}, a map, or a list of maps
   * @return the file with the key
   * @throws IllegalArgumentException when the file cannot be read, or the place holds something
   *     else
   */
  public String put(String text, String path, String key, Object value) {
    boolean windows = text.contains("\r\n");
    String unix = text.replace("\r\n", "\n");
    String edited = edited(unix, path, key, value);
    if (Outline.of(edited).filter(o -> o.has(path.isEmpty() ? key : path + "." + key)).isEmpty()) {
      throw new IllegalArgumentException("this would break the file");
    }
    return windows ? edited.replace("\n", "\r\n") : edited;
  }

  /**
   * Adds an entry to a list, which is made when it is not there.
   *
   * @param entry an id, or a map
   */
  public String add(String text, String path, String list, Object entry) {
    String whole = path.isEmpty() ? list : path + "." + list;
    boolean windows = text.contains("\r\n");
    String unix = text.replace("\r\n", "\n");
    Outline outline = outline(unix);
    Optional<Part> part = outline.part(whole);
    if (part.isEmpty() || part.get().kind() != Kind.LIST) {
      return put(
          text, path, list, entry instanceof Map ? List.of(entry) : new Lines(List.of(entry)));
    }
    Part there = part.get();
    String edited;
    if (there.inline()) {
      String between = there.children().isEmpty() ? "" : ", ";
      edited = inserted(unix, there.to() - 1, between + YamlText.inline(entry));
    } else {
      List<String> lines = new ArrayList<>(outline.lines());
      Part first = there.children().values().iterator().next();
      int dash = outline.lines().get(first.line()).indexOf('-');
      int after = outline.linesOf(whole).last();
      while (after > 0 && lines.get(after - 1).startsWith("#")) {
        after--;
      }
      lines.addAll(after, YamlText.item(entry, dash));
      edited = String.join("\n", lines);
    }
    if (Outline.of(edited).isEmpty()) {
      throw new IllegalArgumentException("this would break the file");
    }
    return windows ? edited.replace("\n", "\r\n") : edited;
  }

  private String edited(String text, String path, String key, Object value) {
    Outline outline = outline(text);
    Optional<Part> found = outline.part(path);
    if (found.isEmpty()) {
      int point = path.lastIndexOf('.');
      String around = point < 0 ? "" : path.substring(0, point);
      return edited(
          text, around, path.substring(point + 1), new LinkedHashMap<>(Map.of(key, value)));
    }
    Part part = found.get();
    if (part.kind() == Kind.LIST) {
      throw new IllegalArgumentException("a list has no keys");
    }
    if (part.kind() == Kind.SCALAR) {
      return intoScalar(outline, text, path, part, key, value);
    }
    if (part.inline()) {
      return intoInline(text, part, key, value);
    }
    return intoBlock(outline, path, part, key, value);
  }

  private String intoBlock(Outline outline, String path, Part part, String key, Object value) {
    List<String> lines = new ArrayList<>(outline.lines());
    int indent = part.children().values().iterator().next().column();
    List<String> written = new ArrayList<>(YamlText.lines(key, value, indent));
    Part old = part.children().get(key);
    if (old != null) {
      // The first key of an entry stands behind its dash, which stays.
      written.set(0, lines.get(old.line()).substring(0, indent) + written.get(0).substring(indent));
      String whole = path.isEmpty() ? key : path + "." + key;
      int last = lastOf(outline, whole);
      lines.subList(old.line(), last).clear();
      lines.addAll(old.line(), written);
      return String.join("\n", lines);
    }
    lines.addAll(place(outline, path, part, key), written);
    return String.join("\n", lines);
  }

  /** The last line of a part, counted from 1, without the remarks that follow it. */
  private static int lastOf(Outline outline, String path) {
    Part part = outline.part(path).orElseThrow();
    int last = part.lastLine();
    while (last > part.line() && outline.lines().get(last).isBlank()) {
      last--;
    }
    return last + 1;
  }

  /** The line before which a new key goes: after the last one that usually comes before it. */
  private int place(Outline outline, String path, Part part, String key) {
    List<String> usual = order.apply(path);
    int own = usual.indexOf(key);
    String after = "";
    for (String there : part.children().keySet()) {
      int rank = usual.indexOf(there);
      if (own < 0 || rank < own) {
        after = there;
      }
    }
    if (after.isEmpty()) {
      return part.children().values().iterator().next().line();
    }
    return lastOf(outline, path.isEmpty() ? after : path + "." + after);
  }

  private static String intoInline(String text, Part part, String key, Object value) {
    Part old = part.children().get(key);
    String written = YamlText.inline(value);
    if (old != null) {
      return text.substring(0, old.from()) + written + text.substring(old.to());
    }
    String between = part.children().isEmpty() ? "" : ", ";
    return inserted(text, part.to() - 1, between + key + ": " + written);
  }

  private static String inserted(String text, int at, String what) {
    return text.substring(0, at) + what + text.substring(at);
  }

  /** A bare id becomes an entry with keys; a key without a value gets one. */
  private static String intoScalar(
      Outline outline, String text, String path, Part part, String key, Object value) {
    String is = text.substring(part.from(), part.to());
    boolean ofList =
        outline
            .part(path.substring(0, Math.max(0, path.lastIndexOf('.'))))
            .filter(p -> p.kind() == Kind.LIST)
            .isPresent();
    if (!ofList) {
      if (!is.isBlank()) {
        throw new IllegalArgumentException("there is a text already");
      }
      List<String> lines = new ArrayList<>(outline.lines());
      lines.addAll(part.line() + 1, YamlText.lines(key, value, part.column() + 2));
      return String.join("\n", lines);
    }
    String line = outline.lines().get(part.line());
    boolean alone = line.strip().startsWith("- ") && line.indexOf('-') == part.column() - 2;
    if (!alone) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("id", is.strip());
      entry.put(key, value);
      return text.substring(0, part.from()) + YamlText.inline(entry) + text.substring(part.to());
    }
    List<String> lines = new ArrayList<>(outline.lines());
    lines.set(
        part.line(), line.substring(0, part.column()) + "id: " + line.substring(part.column()));
    lines.addAll(part.line() + 1, YamlText.lines(key, value, part.column()));
    return String.join("\n", lines);
  }

  private static Outline outline(String text) {
    return Outline.of(text)
        .orElseThrow(() -> new IllegalArgumentException("the file cannot be read"));
  }
}
