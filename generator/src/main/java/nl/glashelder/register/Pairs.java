package nl.glashelder.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which record of an own register is about which processing of the statement: by id, by name, and
 * else by likeness of name and purpose. Registers split finer than statements do, so more records
 * may be about one processing.
 */
final class Pairs {
  /** Below this two names have too little in common to be the same processing. */
  private static final double LEAST = 0.5;

  private record Candidate(OwnRecord record, RegisterRow row, double share) {}

  private final Map<OwnRecord, RegisterRow> rowOf = new IdentityHashMap<>();
  private final List<OwnRecord> records;
  private final Alike alike;

  private Pairs(List<OwnRecord> records, Alike alike) {
    this.records = records;
    this.alike = alike;
  }

  static Pairs of(List<OwnRecord> records, List<RegisterRow> rows, Alike alike) {
    Pairs pairs = new Pairs(records, alike);
    List<Candidate> candidates = new ArrayList<>();
    for (OwnRecord record : records) {
      for (RegisterRow row : rows) {
        double share = pairs.share(record, row);
        if (share >= LEAST) {
          candidates.add(new Candidate(record, row, share));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(c -> -c.share()));
    for (Candidate candidate : candidates) {
      pairs.rowOf.putIfAbsent(candidate.record(), candidate.row());
    }
    return pairs;
  }

  private double share(OwnRecord record, RegisterRow row) {
    String id = Headings.plain(record.text(RegisterColumn.ID));
    if (!id.isEmpty() && id.equals(Headings.plain(row.cell(RegisterColumn.ID)))) {
      return 3;
    }
    String name = record.text(RegisterColumn.NAME);
    String ownName =
        row.cell(RegisterColumn.NAME).replaceFirst("^Cameratoezicht: ", "Cameratoezicht ");
    if (!name.isEmpty() && Headings.plain(name).equals(Headings.plain(ownName))) {
      return 2;
    }
    String purpose = record.text(RegisterColumn.PURPOSE);
    double names = name.isEmpty() ? 0 : alike.share(name, ownName);
    double crossed =
        name.isEmpty()
            ? 0
            : alike.share(name, row.lines(RegisterColumn.PURPOSE).stream().findFirst().orElse(""));
    double purposes =
        purpose.isEmpty() ? 0 : alike.share(purpose, row.cell(RegisterColumn.PURPOSE));
    double part = !name.isEmpty() && alike.isPart(name, ownName) ? 0.6 : 0;
    return Math.max(Math.max(names, part), Math.max(crossed, purposes));
  }

  /** The processing that a record is about; null when it is about none. */
  RegisterRow rowOf(OwnRecord record) {
    return rowOf.get(record);
  }

  /** The records about a processing, from above. */
  List<OwnRecord> recordsOf(RegisterRow row) {
    return records.stream().filter(record -> rowOf.get(record) == row).toList();
  }
}
