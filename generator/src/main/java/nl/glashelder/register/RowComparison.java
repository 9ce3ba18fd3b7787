package nl.glashelder.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.LegalBasis;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.RetentionPeriod;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Places;

/**
 * Holds one processing of a statement against the records of an own register that are about it:
 * bases, terms, recipients, people, transfers and data.
 */
final class RowComparison {
  private final Places places;
  private final PrivacyStatement statement;
  private final Alike alike;
  private final Consumer<Finding> findings;

  RowComparison(
      Places places, PrivacyStatement statement, Alike alike, Consumer<Finding> findings) {
    this.places = places;
    this.statement = statement;
    this.alike = alike;
    this.findings = findings;
  }

  /** Compares a processing with the records that are about it. */
  void compare(RegisterRow row, List<OwnRecord> own) {
    Optional<Processing> processing =
        statement.processings().stream()
            .filter(p -> row.path().equals("verwerkingen." + p.id()))
            .findFirst();
    processing.ifPresent(p -> bases(row, p, own));
    periods(row, own);
    names(
        row,
        own,
        RegisterColumn.RECIPIENTS,
        RegisterRule.OTHER_RECIPIENT,
        "ontvangers",
        "ontvanger");
    names(
        row,
        own,
        RegisterColumn.AUDIENCES,
        RegisterRule.OTHER_AUDIENCE,
        "doelgroepen",
        "groep mensen");
    transfers(row, own);
    data(row, own);
  }

  private void bases(RegisterRow row, Processing processing, List<OwnRecord> own) {
    Set<LegalBasis> said = new LinkedHashSet<>();
    processing.bases().forEach(b -> said.add(b.basis()));
    Set<LegalBasis> registered = new LinkedHashSet<>();
    own.forEach(r -> registered.addAll(CellWords.bases(r.text(RegisterColumn.BASES))));
    if (registered.isEmpty() || said.equals(registered)) {
      return;
    }
    if (said.isEmpty()) {
      add(
          RegisterRule.OTHER_BASIS,
          row,
          "",
          "Bij '"
              + name(row)
              + "' staat geen grondslag. Het register noemt "
              + dutch(registered)
              + " ("
              + own.get(0).place(RegisterColumn.BASES)
              + ").",
          "Klopt dat? Zet dan bij deze verwerking:\n" + basesYaml(registered));
      return;
    }
    add(
        RegisterRule.OTHER_BASIS,
        row,
        ".grondslagen",
        "Bij '"
            + name(row)
            + "' noemt de verklaring "
            + dutch(said)
            + ", en het register "
            + dutch(registered)
            + " ("
            + own.get(0).place(RegisterColumn.BASES)
            + ").",
        "Ga na wat klopt, en maak ze gelijk.");
  }

  private static String basesYaml(Set<LegalBasis> bases) {
    return "grondslagen:\n"
        + bases.stream().map(b -> "  - grondslag: " + b.yaml()).collect(Collectors.joining("\n"));
  }

  private static String dutch(Set<LegalBasis> bases) {
    return bases.stream().map(LegalBasis::dutch).collect(Collectors.joining(" en "));
  }

  private void periods(RegisterRow row, List<OwnRecord> own) {
    List<IsoDuration> said = new ArrayList<>();
    List<String> ids = retentionIds(row);
    boolean isOpen = false;
    for (RetentionPeriod period : statement.retention()) {
      if (ids.contains(period.id())) {
        said.addAll(CellWords.durations(new PlainWords(FormOfAddress.FORMAL).period(period), ""));
        isOpen |= period.duration().isEmpty();
      }
    }
    for (OwnRecord record : own) {
      String cell = record.text(RegisterColumn.RETENTION);
      Set<IsoDuration> registered =
          CellWords.durations(cell, head(record, RegisterColumn.RETENTION));
      List<IsoDuration> other =
          registered.stream().filter(d -> said.stream().noneMatch(s -> isEqual(s, d))).toList();
      if (other.isEmpty()) {
        continue;
      }
      String found = other.stream().map(IsoDuration::dutch).collect(Collectors.joining(", "));
      String stated =
          said.isEmpty()
              ? (ids.isEmpty() ? "geen termijn" : "geen vaste termijn")
              : said.stream().map(IsoDuration::dutch).collect(Collectors.joining(", "))
                  + (isOpen ? " of een criterium" : "");
      add(
          RegisterRule.OTHER_PERIOD,
          row,
          ".bewaren",
          "Bij '"
              + name(row)
              + "' noemt de verklaring "
              + stated
              + ", en het register "
              + found
              + " ("
              + record.place(RegisterColumn.RETENTION)
              + ").",
          "Ga na wat klopt, en maak ze gelijk.");
    }
  }

  private List<String> retentionIds(RegisterRow row) {
    List<String> lines = row.lines(RegisterColumn.RETENTION);
    return statement.retention().stream()
        .filter(p -> lines.stream().anyMatch(l -> l.startsWith(p.name() + ": ")))
        .map(RetentionPeriod::id)
        .toList();
  }

  private static boolean isEqual(IsoDuration one, IsoDuration other) {
    return one.compareLength(other).orElse(1) == 0;
  }

  private static String head(OwnRecord record, RegisterColumn column) {
    // The head may name the unit of a bare number.
    for (Table.Row row : record.table().rows()) {
      if (row.number() >= record.row()) {
        break;
      }
      for (int at : record.columns().getOrDefault(column, List.of())) {
        if (row.cell(at).matches("(?i).*\\b(jaar|jaren|maanden|years|months)\\b.*")) {
          return row.cell(at);
        }
      }
    }
    return "";
  }

  private void names(
      RegisterRow row,
      List<OwnRecord> own,
      RegisterColumn column,
      RegisterRule rule,
      String key,
      String noun) {
    List<String> said = row.lines(column).stream().map(RowComparison::bare).toList();
    List<String> registered = new ArrayList<>();
    boolean answered = false;
    for (OwnRecord record : own) {
      String cell = record.text(column);
      answered |= !cell.isEmpty();
      for (String entry : CellWords.entries(cell)) {
        registered.add(bare(entry));
        if (said.stream().noneMatch(s -> same(s, bare(entry)))) {
          add(
              rule,
              row,
              "." + key,
              "De "
                  + noun
                  + " '"
                  + entry
                  + "' staat in het register bij '"
                  + name(row)
                  + "' ("
                  + record.place(column)
                  + "), maar niet in de verklaring.",
              "Klopt het register? Zet deze " + noun + " dan bij " + key + ".");
        }
      }
    }
    if (!answered) {
      return;
    }
    for (String entry : said) {
      if (!entry.equals("geen") && registered.stream().noneMatch(r -> same(r, entry))) {
        add(
            rule,
            row,
            "." + key,
            "De "
                + noun
                + " '"
                + entry
                + "' staat in de verklaring bij '"
                + name(row)
                + "', maar niet in het register ("
                + own.get(0).place(column)
                + ").",
            "Zet hem in het register, of haal hem uit de verklaring.");
      }
    }
  }

  private boolean same(String one, String other) {
    return alike.isPart(one, other) || alike.share(one, other) >= 0.6;
  }

  /** A name without the words in brackets behind it. */
  private static String bare(String name) {
    String bare = name.replaceAll("\\s*\\([^)]*\\)", "").strip();
    return bare.isEmpty() ? name : bare;
  }

  private void transfers(RegisterRow row, List<OwnRecord> own) {
    boolean said = !row.lines(RegisterColumn.TRANSFERS).isEmpty();
    for (OwnRecord record : own) {
      String cell = record.text(RegisterColumn.TRANSFERS);
      if (cell.isEmpty() || cell.equals("?")) {
        continue;
      }
      boolean registered = !CellWords.saysNothing(cell);
      if (registered != said) {
        add(
            RegisterRule.OTHER_TRANSFER,
            row,
            ".ontvangers",
            registered
                ? "Het register noemt bij '"
                    + name(row)
                    + "' een doorgifte buiten de EER: '"
                    + cell.replaceAll("\\s+", " ")
                    + "' ("
                    + record.place(RegisterColumn.TRANSFERS)
                    + "). De verklaring noemt er geen bij de ontvangers van dit doel."
                : "De verklaring noemt bij '"
                    + name(row)
                    + "' een doorgifte buiten de EER. Het"
                    + " register zegt: '"
                    + cell.replaceAll("\\s+", " ")
                    + "' ("
                    + record.place(RegisterColumn.TRANSFERS)
                    + ").",
            "Ga na wat klopt. Een doorgifte hoort met land en waarborg in de verklaring.");
        return;
      }
    }
  }

  private void data(RegisterRow row, List<OwnRecord> own) {
    List<String> said = new ArrayList<>();
    for (String line : row.lines(RegisterColumn.DATA)) {
      said.add(line.replaceFirst(":.*", ""));
      said.addAll(List.of(line.replaceFirst("^[^:]*: ?", "").split(", ")));
    }
    for (OwnRecord record : own) {
      List<String> unknown =
          CellWords.entries(record.text(RegisterColumn.DATA)).stream()
              .map(RowComparison::bare)
              .filter(entry -> said.stream().noneMatch(s -> same(s, entry)))
              .toList();
      if (!unknown.isEmpty()) {
        add(
            RegisterRule.OTHER_DATA,
            row,
            ".gegevens",
            "Het register noemt bij '"
                + name(row)
                + "' gegevens die de verklaring daar niet noemt: "
                + String.join(", ", unknown)
                + " ("
                + record.place(RegisterColumn.DATA)
                + ").",
            "Gebruikt u deze gegevens? Zet ze dan bij de gegevens van dit doel.");
      }
    }
  }

  private static String name(RegisterRow row) {
    return row.cell(RegisterColumn.NAME);
  }

  private void add(RegisterRule rule, RegisterRow row, String key, String message, String advice) {
    findings.accept(rule.at(places.of(row.path() + key), message, advice));
  }
}
