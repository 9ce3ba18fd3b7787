package nl.glashelder.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads which heads of a corporation's own register are which column. */
public final class OwnHeadings {
  private OwnHeadings() {}

  /**
   * Heads and columns.
   *
   * @param lines on each a head and the column it is, with = between; blank lines and lines that
   *     begin with # do not count
   * @throws UnreadableTableException when a line is no such pair or names no column, in Dutch, with
   *     all that is wrong
   */
  public static Map<String, RegisterColumn> of(List<String> lines) throws UnreadableTableException {
    Map<String, RegisterColumn> heads = new LinkedHashMap<>();
    StringBuilder wrong = new StringBuilder();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int equals = line.lastIndexOf('=');
      Optional<RegisterColumn> column =
          equals < 1 ? Optional.empty() : named(line.substring(equals + 1).strip());
      if (column.isPresent()) {
        heads.put(line.substring(0, equals).strip(), column.get());
      } else {
        wrong.append("\n  regel ").append(at + 1).append(": ").append(line);
      }
    }
    if (wrong.length() > 0) {
      throw new UnreadableTableException(
          "Deze regels met kolommen zijn niet te lezen:"
              + wrong
              + "\nSchrijf een kopje, een = en een van deze kolommen: "
              + RegisterColumn.all().stream()
                  .map(RegisterColumn::heading)
                  .collect(Collectors.joining(", "))
              + ".");
    }
    return heads;
  }

  private static Optional<RegisterColumn> named(String heading) {
    return RegisterColumn.all().stream()
        .filter(c -> Headings.plain(c.heading()).equals(Headings.plain(heading)))
        .findFirst();
  }
}
