package nl.glashelder.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines that findings point to, so that a report can show them. Files are read when first asked
 * for, as most runs have nothing to show. Not for use by more than one thread.
 */
public final class SourceLines {
  private static final int WIDEST = 100;

  private final Path folder;
  private final Catalogue catalogue;
  private final Map<String, List<String>> linesByFile = new HashMap<>();

  /**
   * Shows the lines of a corporations folder and of the catalogue.
   *
   * @param folder the folder that positions are relative to
   */
  public SourceLines(Path folder, Catalogue catalogue) {
    this.folder = folder;
    this.catalogue = catalogue;
  }

  /** The whole line at a place; empty when there is no such line. */
  public Optional<String> line(Position position) {
    List<String> lines = linesByFile.computeIfAbsent(position.file(), this::read);
    return position.line() <= lines.size()
        ? Optional.of(lines.get(position.line() - 1))
        : Optional.empty();
  }

  /**
   * The line at a place with its number and a caret under the column, on two lines without a line
   * end behind the second; empty when there is no such line. Of a long line the part around the
   * place is shown.
   *
   * <pre>
   * 14 |   e-mial: info@voorbeeld.nl
   *    |   ^
   * </pre>
   */
  public Optional<String> snippet(Position position) {
    return line(position).filter(l -> !l.isBlank()).map(l -> snippet(l, position));
  }

  private static String snippet(String line, Position position) {
    int[] shown = line.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).toArray();
    int column = Math.min(position.column(), shown.length + 1);
    int from = 0;
    if (shown.length > WIDEST && column > WIDEST * 3 / 4) {
      from = Math.min(column - WIDEST / 2, shown.length - WIDEST);
    }
    int to = Math.min(shown.length, from + WIDEST);
    String before = from > 0 ? "…" : "";
    String after = to < shown.length ? "…" : "";
    String number = String.valueOf(position.line());
    return number
        + " | "
        + before
        + new String(shown, from, to - from)
        + after
        + "\n"
        + " ".repeat(number.length())
        + " | "
        + " ".repeat(before.length() + column - 1 - from)
        + "^";
  }

  private List<String> read(String file) {
    Optional<byte[]> common = catalogue.source(file);
    if (common.isPresent()) {
      return FileText.decodeLeniently(common.get()).lines().toList();
    }
    try {
      Path path = folder.resolve(file);
      return Files.isRegularFile(path) && Files.size(path) <= Limits.FILE_BYTES
          ? FileText.decodeLeniently(Files.readAllBytes(path)).lines().toList()
          : List.of();
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }
}
