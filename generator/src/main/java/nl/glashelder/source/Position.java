package nl.glashelder.source;

/**
 * A place in a file.
 *
 * @param file the path as an editor knows it, with forward slashes, for example {@code
 *     woonpartners/privacyverklaring.yaml}
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
  /** The first character of a file. */
  public static Position startOf(String file) {
    return new Position(file, 1, 1);
  }

  @Override
  public int compareTo(Position other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  /** The form every report uses: {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
