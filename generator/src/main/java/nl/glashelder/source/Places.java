package nl.glashelder.source;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Where every value of a document stands. A value is named by its path: keys, ids and, for entries
 * without an id, numbers from 0, joined by points, for example {@code ontvangers.aannemers.rol}.
 */
public final class Places {
  private final String file;
  private final Map<String, Position> byPath;
  private final Map<String, Extent> texts;
  private final WrittenLines lines;
  private final ReadingNotes notes;

  /**
   * From where to where a text stands.
   *
   * @param start its first character, which may be a mark of YAML
   * @param end the place behind its last
   */
  record Extent(Position start, Position end) {}

  /**
   * A line, or the part of it that belongs to a text.
   *
   * @param start the place of its first character
   * @param text as it was written, with the marks of YAML and Markdown in it
   */
  public record Line(Position start, String text) {
    /** The place of a character of the line, counted from 0 as Java counts. */
    public Position at(int index) {
      int characters = text.codePointCount(0, index);
      return new Position(start.file(), start.line(), start.column() + characters);
    }
  }

  Places(
      String file,
      Map<String, Position> byPath,
      Map<String, Extent> texts,
      WrittenLines lines,
      ReadingNotes notes) {
    this.file = file;
    this.byPath = Collections.unmodifiableMap(byPath);
    this.texts = Collections.unmodifiableMap(texts);
    this.lines = lines;
    this.notes = notes;
  }

  /** The places of a file that is not there yet: everything stands at its beginning. */
  public static Places none(String file) {
    return new Places(file, Map.of(), Map.of(), new WrittenLines(""), new ReadingNotes());
  }

  /** The place of a value, or of the nearest thing around it when it is not there. */
  public Position of(String path) {
    String sought = path;
    while (true) {
      Position position = byPath.get(sought);
      if (position != null) {
        return position;
      }
      int point = sought.lastIndexOf('.');
      if (point < 0) {
        return Position.startOf(file);
      }
      sought = sought.substring(0, point);
    }
  }

  /**
   * The lines that a text stands on in the file, however it was folded or quoted; empty for what is
   * no text, or stands in the catalogue.
   */
  public List<Line> written(String path) {
    Extent extent = texts.get(path);
    return extent == null || !extent.start().file().equals(file)
        ? List.of()
        : lines.between(extent.start(), extent.end());
  }

  /** Whether a value stands in the file itself. */
  public boolean has(String path) {
    return byPath.containsKey(path);
  }

  /** What an editor should know of how the file was read. */
  public ReadingNotes notes() {
    return notes;
  }

  /** The file as an editor knows it. */
  public String file() {
    return file;
  }
}
