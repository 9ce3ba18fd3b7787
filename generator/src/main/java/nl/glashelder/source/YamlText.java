package nl.glashelder.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes values as YAML in the style of the files that editors write by hand. */
final class YamlText {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}€(/][\\p{L}\\p{N} .,;()/@&+%€'’‘?!=*_~-]*");
  private static final Pattern PLAIN_INLINE = Pattern.compile("[\\p{L}][\\p{L}\\p{N} ./@_-]*");
  private static final Pattern OTHER_TYPE =
      Pattern.compile(
          "(?i)(?!\\d{4}-\\d{2}-\\d{2}$)[-+.0-9][0-9._eE+-]*|true|false|yes|no|on|off|null|~|.*\\s");
  private static final int WIDEST = 100;

  private YamlText() {}

  /**
   * A key with its value as lines, without line ends.
   *
   * @param value a text, a list of texts, a map, or a list of maps
   * @param indent spaces before the key
   */
  static List<String> lines(String key, Object value, int indent) {
    List<String> out = new ArrayList<>();
    String start = " ".repeat(indent) + key + ":";
    if (value instanceof Map<?, ?> map) {
      out.add(start);
      map.forEach((k, v) -> out.addAll(lines((String) k, v, indent + 2)));
    } else if (value instanceof YamlEdit.Lines whole) {
      out.add(start);
      whole.entries().forEach(v -> out.addAll(item(v, indent + 2)));
    } else if (value instanceof List<?> list && list.stream().anyMatch(v -> v instanceof Map)) {
      out.add(start);
      list.forEach(v -> out.addAll(item(v, indent + 2)));
    } else if (value instanceof List<?>) {
      out.add(start + " " + inline(value));
    } else {
      out.addAll(text(start, (String) value, indent));
    }
    return out;
  }

  /** An entry of a list as lines. */
  static List<String> item(Object value, int indent) {
    String dash = " ".repeat(indent) + "- ";
    if (!(value instanceof Map<?, ?> map)) {
      return List.of(dash + scalar((String) value));
    }
    List<String> out = new ArrayList<>();
    map.forEach((k, v) -> out.addAll(lines((String) k, v, indent + 2)));
    out.set(0, dash + out.get(0).substring(indent + 2));
    return out;
  }

  /** A value between brackets. */
  static String inline(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> e.getKey() + ": " + inline(e.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(YamlText::inline).collect(Collectors.joining(", ", "[", "]"));
    }
    String text = (String) value;
    return PLAIN_INLINE.matcher(text).matches() && !OTHER_TYPE.matcher(text).matches()
        ? text
        : quoted(text);
  }

  private static List<String> text(String start, String value, int indent) {
    String text = value.strip();
    String inner = " ".repeat(indent + 2);
    if (text.indexOf('\n') >= 0) {
      List<String> out = new ArrayList<>(List.of(start + " |-"));
      text.lines().forEach(line -> out.add(line.isBlank() ? "" : inner + line.stripTrailing()));
      return out;
    }
    if (start.length() + text.length() < WIDEST) {
      return List.of(start + " " + scalar(text));
    }
    List<String> out = new ArrayList<>(List.of(start + " >-"));
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" +")) {
      if (line.length() > 0 && inner.length() + line.length() + 1 + word.length() > WIDEST) {
        out.add(inner + line);
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    out.add(inner + line);
    return out;
  }

  /** A text on one line, between quotes where it must be. */
  static String scalar(String text) {
    return PLAIN.matcher(text).matches() && !OTHER_TYPE.matcher(text).matches()
        ? text
        : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append((char) c);
              }
            });
    return out.append('"').toString();
  }
}
