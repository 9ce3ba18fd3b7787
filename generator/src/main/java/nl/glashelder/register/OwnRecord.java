package nl.glashelder.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A processing in a corporation's own register.
 *
 * @param table the sheet it stands in
 * @param row the number of its row
 * @param columns which columns say what
 * @param cells the row
 */
record OwnRecord(
    Table table, int row, Map<RegisterColumn, List<Integer>> columns, Table.Row cells) {
  /** What the columns of one kind say together, each on a line. */
  String text(RegisterColumn column) {
    List<String> texts = new ArrayList<>();
    for (int at : columns.getOrDefault(column, List.of())) {
      String text = cells.cell(at);
      if (!text.isEmpty() && !texts.contains(text)) {
        texts.add(text);
      }
    }
    return String.join("\n", texts);
  }

  /** Whether the register has such a column at all. */
  boolean has(RegisterColumn column) {
    return columns.containsKey(column);
  }

  /** The name, or the first words of the purpose where there is none. */
  String name() {
    String name = text(RegisterColumn.NAME);
    String named = name.isEmpty() ? text(RegisterColumn.PURPOSE) : name;
    String line = named.lines().findFirst().orElse("").strip();
    return line.length() > 80 ? line.substring(0, 79).strip() + "…" : line;
  }

  /** Where a user finds what a column says. */
  String place(RegisterColumn column) {
    List<Integer> at = columns.get(column);
    return table.place(row, at == null ? 0 : at.get(0));
  }

  /** The records of a table under its heads; rows that name nothing are left out. */
  static List<OwnRecord> of(Table table, Headings.Found heads) {
    List<OwnRecord> records = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      OwnRecord record = new OwnRecord(table, row.number(), heads.columns(), row);
      if (row.number() > heads.lastRow() && !record.name().isEmpty()) {
        records.add(record);
      }
    }
    return records;
  }
}
