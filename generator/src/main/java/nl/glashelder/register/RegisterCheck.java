package nl.glashelder.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Places;
import nl.glashelder.source.Position;

/**
 * Holds a corporation's own register of processings against its statement, AVG 13 and 30(1). What
 * one of the two leaves open is no difference; what both say and say differently is.
 */
public final class RegisterCheck {
  private final Places places;
  private final PrivacyStatement statement;
  private final List<RegisterRow> rows;
  private final CommonEntries catalogue;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * What was found.
   *
   * @param findings what differs, by place
   * @param missing the processings that the register has and the statement has not, as YAML to
   *     paste; empty when there are none
   * @param records how many processings the register holds
   * @param matched how many of them the statement has
   */
  public record Outcome(List<Finding> findings, String missing, int records, int matched) {
    /** Keeps its own copy. */
    public Outcome {
      findings = List.copyOf(findings);
    }
  }

  private RegisterCheck(
      Draft draft, Draft.Placed<PrivacyStatement> placed, CommonEntries catalogue) {
    this.places = placed.places();
    this.statement = placed.document();
    this.rows = StatementRows.of(draft);
    this.catalogue = catalogue;
  }

  /**
   * Compares.
   *
   * @param draft the corporation, with its statement
   * @param tables the sheets of its register
   * @param heads heads of columns beside the common ones, as they are written
   * @param catalogue what the sector has in common, for YAML to paste
   * @throws UnreadableTableException when no sheet has the heads of a register, in Dutch
   */
  public static Outcome of(
      Draft draft, List<Table> tables, Map<String, RegisterColumn> heads, CommonEntries catalogue)
      throws UnreadableTableException {
    RegisterCheck check = new RegisterCheck(draft, draft.statement().orElseThrow(), catalogue);
    List<OwnRecord> records = check.records(tables, heads);
    Alike alike = new Alike();
    Pairs pairs = Pairs.of(records, check.rows, alike);
    RowComparison comparison =
        new RowComparison(check.places, check.statement, alike, check.findings::add);
    for (RegisterRow row : check.rows) {
      List<OwnRecord> own = pairs.recordsOf(row);
      if (own.isEmpty()) {
        check.notInRegister(row, tables.get(0).file());
      } else {
        comparison.compare(row, own);
      }
    }
    List<OwnRecord> missing = records.stream().filter(r -> pairs.rowOf(r) == null).toList();
    missing.forEach(check::notInStatement);
    return new Outcome(
        check.findings.stream().sorted().toList(),
        missing.isEmpty() ? "" : new RegisterDraft(catalogue).statement(missing),
        records.size(),
        records.size() - missing.size());
  }

  private List<OwnRecord> records(List<Table> tables, Map<String, RegisterColumn> heads)
      throws UnreadableTableException {
    List<OwnRecord> records = OwnRegister.records(tables, heads);
    for (Table table : tables) {
      Optional<Headings.Found> found = new Headings(heads).in(table);
      if (found.isPresent() && !found.get().unknown().isEmpty()) {
        findings.add(
            RegisterRule.UNKNOWN_COLUMN.at(
                Position.startOf(places.file()),
                "Deze kolommen van "
                    + table.file()
                    + (table.sheet().isEmpty() ? "" : ", blad " + table.sheet())
                    + " zijn niet vergeleken: "
                    + found.get().unknown().values().stream()
                        .map(head -> "'" + head.replaceAll("\\s+", " ") + "'")
                        .collect(Collectors.joining(", "))
                    + ".",
                "Horen ze erbij? Zet ze in een bestand met -Dkolommen=kolommen.txt."));
      }
    }
    return records;
  }

  private void notInRegister(RegisterRow row, String file) {
    findings.add(
        RegisterRule.NOT_IN_REGISTER.at(
            places.of(row.path()),
            "'"
                + row.cell(RegisterColumn.NAME)
                + "' staat in de verklaring, maar niet in "
                + file
                + ".",
            "Zet deze verwerking in het register. Heet hij daar anders? Geef hem in het register de"
                + " id "
                + row.cell(RegisterColumn.ID)
                + "."));
  }

  private void notInStatement(OwnRecord record) {
    findings.add(
        RegisterRule.NOT_IN_STATEMENT.at(
            places.of("verwerkingen"),
            "'"
                + record.name()
                + "' staat in het register ("
                + record.place(RegisterColumn.NAME)
                + "), maar niet in de verklaring.",
            "Gaat het om mensen voor wie deze verklaring is? Zet dit er dan bij:\n"
                + new RegisterDraft(catalogue).processing(record)));
  }
}
