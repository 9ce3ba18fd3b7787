package nl.glashelder.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file as it was written, by line; kept as one text, because a run holds many files. */
final class WrittenLines {
  private final String text;

  /** Where each line starts in the text. */
  private final int[] starts;

  WrittenLines(String text) {
    this.text = text;
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** The lines from a place to another, of the first and last only what lies between them. */
  List<Places.Line> between(Position start, Position end) {
    List<Places.Line> lines = new ArrayList<>();
    for (int number = start.line(); number <= Math.min(end.line(), starts.length); number++) {
      String line = line(number);
      int from = number == start.line() ? index(line, start.column()) : 0;
      int to = number == end.line() ? index(line, end.column()) : line.length();
      int column = number == start.line() ? start.column() : 1;
      if (from < to) {
        lines.add(
            new Places.Line(new Position(start.file(), number, column), line.substring(from, to)));
      }
    }
    return lines;
  }

  /** The key at the top that a line belongs to; empty for an empty line and where there is none. */
  String keyAt(int line) {
    return line > starts.length || line(line).isBlank() ? "" : new UnreadablePart(text).keyAt(line);
  }

  private String line(int number) {
    int end = number < starts.length ? starts[number] : text.length();
    return text.substring(starts[number - 1], end).stripTrailing();
  }

  /** Where a column is in a line; its end for a column beyond it. */
  private static int index(String line, int column) {
    int characters = Math.min(column - 1, line.codePointCount(0, line.length()));
    return line.offsetByCodePoints(0, characters);
  }
}
