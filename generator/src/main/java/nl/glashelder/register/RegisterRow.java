package nl.glashelder.register;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One processing in a register.
 *
 * @param slug the folder of the corporation
 * @param path where the processing stands in the statement, for example {@code
 *     verwerkingen.huur-innen}
 * @param values what each column says, one entry a line; a column that says nothing is absent
 */
public record RegisterRow(String slug, String path, Map<RegisterColumn, List<String>> values) {
  /** Keeps its own copy, in the order of the columns. */
  public RegisterRow {
    EnumMap<RegisterColumn, List<String>> copy = new EnumMap<>(RegisterColumn.class);
    values.forEach(
        (column, lines) -> {
          List<String> said = lines.stream().filter(line -> !line.isBlank()).distinct().toList();
          if (!said.isEmpty()) {
            copy.put(column, said);
          }
        });
    values = Collections.unmodifiableMap(copy);
  }

  /** What a column says, one entry a line; empty where nothing is said. */
  public List<String> lines(RegisterColumn column) {
    return values.getOrDefault(column, List.of());
  }

  /** A cell, with its entries under each other. */
  public String cell(RegisterColumn column) {
    return String.join("\n", lines(column));
  }
}
