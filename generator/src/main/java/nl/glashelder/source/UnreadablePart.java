package nl.glashelder.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out of a YAML file what cannot be read, so that the rest keeps its lines. */
final class UnreadablePart {
  private static final Pattern KEY = Pattern.compile("([\\p{L}\\p{N}_-]+):(?:\\s.*)?");
  private static final Pattern ENTRY = Pattern.compile("( *)- .*");

  private final String[] lines;

  UnreadablePart(String text) {
    this(text.split("\n", -1));
  }

  private UnreadablePart(String[] lines) {
    this.lines = lines;
  }

  /** The file, with empty lines for what was left out. */
  String text() {
    return String.join("\n", lines);
  }

  boolean isEmpty() {
    return text().isBlank();
  }

  /** The key at the top that a line belongs to; empty for none. */
  String keyAt(int line) {
    int start = start(line);
    Matcher key = KEY.matcher(start < 0 ? "" : lines[start]);
    return key.matches() ? key.group(1) : "";
  }

  /** Whether two lines belong to the same key at the top. */
  boolean areTogether(int line, int other) {
    return start(line) == start(other);
  }

  /** Without the part at the top around a line, its key and all; empty where there is none. */
  Optional<UnreadablePart> withoutPartAt(int line) {
    int start = start(line);
    return start < 0 ? Optional.empty() : Optional.of(without(start, end(start)));
  }

  /** Without the entry of a list around a line; empty where that is the only one. */
  Optional<UnreadablePart> withoutEntryAt(int line) {
    int start = start(line);
    int end = start < 0 ? 0 : end(start);
    String dash = dash(start, end);
    if (dash.isEmpty()) {
      return Optional.empty();
    }
    int first = Math.min(line, end) - 1;
    while (first > start && !lines[first].startsWith(dash)) {
      first--;
    }
    int last = first + 1;
    while (last < end && !lines[last].startsWith(dash)) {
      last++;
    }
    return first == start || isAlone(first, last, start, end, dash)
        ? Optional.empty()
        : Optional.of(without(first, last));
  }

  private boolean isAlone(int first, int last, int start, int end, String dash) {
    for (int i = start + 1; i < end; i++) {
      if ((i < first || i >= last) && lines[i].startsWith(dash)) {
        return false;
      }
    }
    return true;
  }

  /** How the entries of a part begin; empty where it is no list. */
  private String dash(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      Matcher entry = ENTRY.matcher(lines[i]);
      if (entry.matches()) {
        return entry.group(1) + "- ";
      }
    }
    return "";
  }

  private int start(int line) {
    int start = Math.min(line, lines.length) - 1;
    while (start >= 0 && !KEY.matcher(lines[start]).matches()) {
      start--;
    }
    return start;
  }

  private int end(int start) {
    int end = start + 1;
    while (end < lines.length && !KEY.matcher(lines[end]).matches()) {
      end++;
    }
    return end;
  }

  private UnreadablePart without(int from, int to) {
    String[] rest = lines.clone();
    for (int i = from; i < to; i++) {
      rest[i] = "";
    }
    return new UnreadablePart(rest);
  }
}
