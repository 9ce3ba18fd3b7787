package nl.glashelder.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the records of a register in the sheets of a file. */
final class OwnRegister {
  /** A register of more processings than any corporation has is another file. */
  private static final int MOST_RECORDS = 2_000;

  private OwnRegister() {}

  /**
   * The records of all sheets that have the heads of a register.
   *
   * @throws UnreadableTableException when there is no such sheet
   */
  static List<OwnRecord> records(List<Table> tables, Map<String, RegisterColumn> heads)
      throws UnreadableTableException {
    List<OwnRecord> records = new ArrayList<>();
    boolean found = false;
    for (Table table : tables) {
      Optional<Headings.Found> here = new Headings(heads).in(table);
      if (here.isPresent()) {
        found = true;
        records.addAll(OwnRecord.of(table, here.get()));
      }
    }
    if (records.size() > MOST_RECORDS) {
      throw new UnreadableTableException(
          tables.get(0).file()
              + " heeft "
              + records.size()
              + " rijen. Een register van een corporatie heeft er hoogstens honderden.\nKijk of dit het goede bestand is.");
    }
    if (!found) {
      String file = tables.isEmpty() ? "Het bestand" : tables.get(0).file();
      throw new UnreadableTableException(
          file
              + " heeft geen rij met kopjes van een register.\nGlashelder zoekt in de eerste rijen"
              + " naar kopjes zoals Verwerking, Doel, Grondslag, Betrokkenen, Persoonsgegevens,"
              + " Ontvangers en Bewaartermijn.\nHeten ze anders? Zet ze in een bestand met"
              + " -Dkolommen=kolommen.txt, op elke regel een kopje en de kolom: Wat we doen = Verwerking");
    }
    return records;
  }
}
