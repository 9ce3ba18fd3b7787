package nl.glashelder.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.model.Audience;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.DataItem;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.LegalBasis;
import nl.glashelder.model.Recipient;

/**
 * Drafts YAML from the records of an own register. A catalogue entry stands for what it says
 * itself; what a cell says and cannot be read for certain stays in a comment, for the editor to
 * decide.
 */
public final class RegisterDraft {
  private final CommonEntries catalogue;

  /** Drafts with what the sector has in common. */
  public RegisterDraft(CommonEntries catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * A whole statement from the sheets of a register.
   *
   * @param heads heads of columns beside the common ones, as they are written
   * @throws UnreadableTableException when no sheet has the heads of a register, in Dutch
   */
  public String statement(List<Table> tables, Map<String, RegisterColumn> heads)
      throws UnreadableTableException {
    return statement(OwnRegister.records(tables, heads));
  }

  /** The processings of records, with all that they refer to. */
  String statement(List<OwnRecord> records) {
    Part audiences = new Part("doelgroepen");
    Part data = new Part("gegevens");
    Part recipients = new Part("ontvangers");
    Part retention = new Part("bewaartermijnen");
    Part processings = new Part("verwerkingen");
    Set<String> used = new LinkedHashSet<>();
    for (OwnRecord record : records) {
      String id = unique(id(record.name()), used);
      List<String> groups = new ArrayList<>();
      for (String entry : CellWords.entries(record.text(RegisterColumn.AUDIENCES))) {
        String group =
            known(catalogue.audiences(), Audience::id, Audience::name, entry).orElse(id(entry));
        groups.add(group);
        audiences.entry(
            group,
            "naam: " + quoted(entry),
            isKnown(catalogue.audiences(), Audience::id, group),
            place(record, RegisterColumn.AUDIENCES));
      }
      List<String> items = CellWords.entries(record.text(RegisterColumn.DATA));
      if (!items.isEmpty()) {
        data.entry(
            id + "-gegevens",
            "naam: "
                + quoted("gegevens voor: " + record.name())
                + items(items)
                + list("doelgroepen", groups),
            false,
            place(record, RegisterColumn.DATA));
      }
      List<String> receivers = new ArrayList<>();
      for (String entry : CellWords.entries(record.text(RegisterColumn.RECIPIENTS))) {
        String receiver =
            known(catalogue.recipients(), Recipient::id, Recipient::name, entry).orElse(id(entry));
        receivers.add(receiver);
        recipients.entry(
            receiver,
            "naam: " + quoted(entry),
            isKnown(catalogue.recipients(), Recipient::id, receiver),
            place(record, RegisterColumn.RECIPIENTS));
      }
      String period = period(record, id, retention);
      processings.entry(
          id,
          body(record, items.isEmpty() ? "" : id + "-gegevens", groups, receivers, period),
          false,
          place(record, RegisterColumn.NAME));
    }
    StringBuilder yaml = new StringBuilder();
    for (Part part : List.of(audiences, data, recipients, retention, processings)) {
      yaml.append(part.yaml());
    }
    return yaml.toString();
  }

  /** One processing, to paste into a statement that has the rest. */
  String processing(OwnRecord record) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("- id: ").append(id(record.name())).append('\n');
    body(record, "", List.of(), List.of(), "")
        .lines()
        .forEach(l -> yaml.append("  ").append(l).append('\n'));
    return yaml.toString().stripTrailing();
  }

  private String body(
      OwnRecord record, String data, List<String> groups, List<String> receivers, String period) {
    StringBuilder body = new StringBuilder("naam: " + quoted(record.name()));
    String purpose = record.text(RegisterColumn.PURPOSE);
    if (!purpose.isEmpty()) {
      String phrase = purpose.replaceAll("\\s+", " ").strip();
      if (phrase.matches("(?i)(?:om|voor|ten behoeve van|zodat)\\b.*")) {
        body.append("\ndoel: ").append(quoted(small(phrase)));
      } else {
        body.append("\n# doel: vul aan, en begin met om of voor. Het register zegt: ")
            .append(comment(phrase));
      }
    }
    body.append(list("doelgroepen", groups));
    if (!data.isEmpty()) {
      body.append("\ngegevens: [").append(data).append(']');
    }
    String basis = record.text(RegisterColumn.BASES);
    Set<LegalBasis> bases = CellWords.bases(basis);
    if (!bases.isEmpty()) {
      body.append("\ngrondslagen:");
      bases.forEach(b -> body.append("\n  - grondslag: ").append(b.yaml()));
    }
    if (!basis.isEmpty()) {
      body.append("\n# Het register zegt bij grondslag: ").append(comment(basis));
    }
    body.append(list("ontvangers", receivers));
    if (receivers.isEmpty() && CellWords.saysNothing(record.text(RegisterColumn.RECIPIENTS))) {
      body.append("\nontvangers: geen");
    }
    if (!period.isEmpty()) {
      body.append("\nbewaren: [").append(period).append(']');
    }
    for (RegisterColumn column :
        List.of(
            RegisterColumn.SPECIAL_DATA,
            RegisterColumn.CRIMINAL_DATA,
            RegisterColumn.NATIONAL_NUMBER,
            RegisterColumn.SOURCES,
            RegisterColumn.TRANSFERS,
            RegisterColumn.SAFEGUARDS,
            RegisterColumn.DECISIONS)) {
      String cell = record.text(column);
      if (!cell.isEmpty() && !CellWords.saysNothing(cell)) {
        body.append("\n# nog te doen, ")
            .append(column.heading().toLowerCase(Locale.ROOT))
            .append(": ")
            .append(comment(cell));
      }
    }
    return body.toString();
  }

  private String period(OwnRecord record, String id, Part retention) {
    String cell = record.text(RegisterColumn.RETENTION);
    if (cell.isEmpty() || CellWords.saysNothing(cell)) {
      return "";
    }
    Set<IsoDuration> durations = CellWords.durations(cell, "");
    if (durations.size() != 1) {
      retention.comment(
          place(record, RegisterColumn.RETENTION) + " (" + record.name() + "): " + cell);
      return "";
    }
    String period = id + "-termijn";
    retention.entry(
        period,
        "naam: " + quoted(record.name()) + "\nduur: " + durations.iterator().next() + start(cell),
        false,
        place(record, RegisterColumn.RETENTION));
    return period;
  }

  /** The words behind a length of time that say from when it runs. */
  private static String start(String cell) {
    Matcher m =
        Pattern.compile(
                "(?i)(?:jaar|jaren|maanden?|weken|week|dagen|dag|uur)\\s+((?:na|vanaf|nadat|sinds)\\b[^.;\\n]{3,120})")
            .matcher(cell);
    return m.find()
        ? "\nstart: " + quoted(m.group(1).strip())
        : "\n# start: vanaf wanneer telt dit? Het register zegt: " + comment(cell);
  }

  private String items(List<String> names) {
    StringBuilder items = new StringBuilder("\nitems:");
    Set<String> used = new LinkedHashSet<>();
    for (String name : names) {
      Optional<String> common = known(catalogue.items(), DataItem::id, DataItem::name, name);
      if (common.isPresent() && used.add(common.get())) {
        items.append("\n  - ").append(common.get());
      } else if (common.isEmpty()) {
        items
            .append("\n  - id: ")
            .append(unique(id(name), used))
            .append("\n    naam: ")
            .append(quoted(name));
      }
    }
    return items.toString();
  }

  private static String list(String key, List<String> ids) {
    return ids.isEmpty()
        ? ""
        : "\n" + key + ": [" + String.join(", ", new LinkedHashSet<>(ids)) + "]";
  }

  private static String place(OwnRecord record, RegisterColumn column) {
    return record.place(column);
  }

  /** The id of a catalogue entry with this very name. */
  private static <T> Optional<String> known(
      List<T> entries, Function<T, String> id, Function<T, String> name, String sought) {
    return entries.stream()
        .filter(e -> Headings.plain(name.apply(e)).equals(Headings.plain(sought)))
        .map(id)
        .findFirst();
  }

  private static <T> boolean isKnown(List<T> entries, Function<T, String> id, String sought) {
    return entries.stream().anyMatch(e -> id.apply(e).equals(sought));
  }

  private static String unique(String id, Set<String> used) {
    String unique = id;
    for (int n = 2; !used.add(unique); n++) {
      unique = id + "-" + n;
    }
    return unique;
  }

  /** A name as an id: small letters, digits and dashes. */
  static String id(String name) {
    String id =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    id = id.length() > 50 ? id.substring(0, 50).replaceAll("-[^-]*$", "") : id;
    return id.isEmpty() ? "zonder-naam" : id;
  }

  private static String quoted(String text) {
    return '"'
        + text.replaceAll("\\s+", " ").strip().replace("\\", "\\\\").replace("\"", "\\\"")
        + '"';
  }

  private static String comment(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String small(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** A list of a statement while it is drafted; an id stands in it once. */
  private static final class Part {
    private final String key;
    private final Map<String, String> entries = new LinkedHashMap<>();
    private final List<String> comments = new ArrayList<>();

    Part(String key) {
      this.key = key;
    }

    void entry(String id, String body, boolean common, String place) {
      entries.putIfAbsent(
          id,
          "  # "
              + place
              + "\n"
              + (common
                  ? "  - " + id + "\n"
                  : "  - id: "
                      + id
                      + "\n"
                      + body.lines().map(l -> "    " + l + "\n").reduce("", String::concat)));
    }

    void comment(String text) {
      comments.add("  # nog te doen, " + RegisterDraft.comment(text) + "\n");
    }

    String yaml() {
      if (entries.isEmpty() && comments.isEmpty()) {
        return "";
      }
      String head = entries.isEmpty() ? "# " + key + ":\n" : key + ":\n";
      return head + String.join("", entries.values()) + String.join("", comments);
    }
  }
}
