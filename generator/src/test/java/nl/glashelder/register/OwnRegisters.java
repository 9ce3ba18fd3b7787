package nl.glashelder.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;

/** Registers and statements for tests, as short texts. */
final class OwnRegisters {
  private OwnRegisters() {}

  /** Holds a register, a row a line with semicolons between the cells, against a statement. */
  static RegisterCheck.Outcome check(Path folder, String statement, String register)
      throws IOException, UnreadableTableException {
    return RegisterCheck.of(
        draft(folder, statement), List.of(table(register)), Map.of(), nothingInCommon());
  }

  static CommonEntries nothingInCommon() {
    return Catalogue.empty().records(FormOfAddress.FORMAL).value().orElseThrow();
  }

  static Draft draft(Path folder, String statement) throws IOException {
    Path own = Files.createDirectories(folder.resolve("voorbeeld"));
    Files.writeString(
        own.resolve(ContentReader.CORPORATION),
        "naam: Woonstichting Voorbeeld\naanspreekvorm: u\n");
    Files.writeString(own.resolve(ContentReader.STATEMENT), statement);
    return new ContentReader(Catalogue.empty()).read(folder).drafts().get(0);
  }

  static Table table(String register) {
    List<Table.Row> rows = new ArrayList<>();
    List<String> lines = register.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      rows.add(new Table.Row(at + 1, List.of(lines.get(at).split(";", -1))));
    }
    return new Table("register.xlsx", "Verwerkingen", rows);
  }
}
