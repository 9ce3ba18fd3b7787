package nl.glashelder.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.DataItem;
import nl.glashelder.model.JointControl;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RetentionPeriod;
import nl.glashelder.model.Term;
import nl.glashelder.source.Draft;

/** A row of the register while a part of the statement is read into it. */
final class RowInMaking {
  private final Draft draft;
  private final Corporation corporation;
  private final PrivacyStatement statement;
  private final PlainWords plain;
  private final Map<RegisterColumn, List<String>> values = new EnumMap<>(RegisterColumn.class);

  RowInMaking(Draft draft, PrivacyStatement statement, PlainWords plain) {
    this.draft = draft;
    this.corporation = draft.corporation();
    this.statement = statement;
    this.plain = plain;
  }

  void add(RegisterColumn column, String line) {
    values.computeIfAbsent(column, c -> new ArrayList<>()).add(line);
  }

  /** A category of data with its items, and what the law asks of some of them. */
  void data(DataCategory category) {
    List<String> items = category.items().stream().map(RowInMaking::item).toList();
    add(
        RegisterColumn.DATA,
        category.name() + (items.isEmpty() ? "" : ": " + String.join(", ", items)));
    flagged(RegisterColumn.SPECIAL_DATA, category, DataItem::special);
    flagged(RegisterColumn.CRIMINAL_DATA, category, DataItem::criminal);
    flagged(RegisterColumn.NATIONAL_NUMBER, category, DataItem::nationalNumber);
    if (category.fromYourself()) {
      add(RegisterColumn.SOURCES, "de betrokkene zelf");
    }
    if (category.observed()) {
      add(RegisterColumn.SOURCES, "eigen waarneming");
    }
    category.derivation().ifPresent(t -> add(RegisterColumn.SOURCES, plain.of(t)));
    category.sources().forEach(s -> add(RegisterColumn.SOURCES, s.name()));
  }

  /** An item by its name. */
  static String item(DataItem item) {
    return item.name() + (item.ifApplicable() ? " (indien van toepassing)" : "");
  }

  private void flagged(RegisterColumn column, DataCategory category, Predicate<DataItem> flag) {
    category.items().stream().filter(flag).forEach(i -> add(column, i.name()));
  }

  /** Recipients that may be left open, or said to be none. */
  void named(Optional<List<String>> ids) {
    recipients(ids.orElse(List.of()));
    if (ids.filter(List::isEmpty).isPresent()) {
      add(RegisterColumn.RECIPIENTS, "geen");
    }
  }

  /** Who receives it, by their ids, with transfers and agreements. */
  void recipients(List<String> ids) {
    for (Recipient recipient : statement.recipients()) {
      if (!ids.contains(recipient.id())) {
        continue;
      }
      add(
          RegisterColumn.RECIPIENTS,
          recipient.name() + recipient.role().map(r -> " (" + dutch(r) + ")").orElse(""));
      recipient
          .transfer()
          .ifPresent(
              t -> {
                add(
                    RegisterColumn.TRANSFERS,
                    recipient.name() + ": " + String.join(", ", t.countries()));
                add(
                    RegisterColumn.SAFEGUARDS,
                    recipient.name()
                        + ": "
                        + dutch(t.safeguard())
                        + t.explanation().map(x -> ". " + plain.of(x)).orElse(""));
              });
      recipient
          .agreement()
          .ifPresent(a -> add(RegisterColumn.AGREEMENTS, recipient.name() + ": " + dutch(a)));
    }
  }

  /** How long, by the ids of the periods. */
  void retention(List<String> ids) {
    for (RetentionPeriod period : statement.retention()) {
      if (ids.contains(period.id())) {
        add(RegisterColumn.RETENTION, plain.period(period));
      }
    }
  }

  /** The row, with what holds for every processing. */
  RegisterRow row(String path) {
    add(RegisterColumn.CONTROLLER, corporation.name());
    contact().forEach(line -> add(RegisterColumn.CONTACT, line));
    officer().forEach(line -> add(RegisterColumn.OFFICER, line));
    statement.jointControl().forEach(j -> add(RegisterColumn.JOINT_CONTROLLERS, partners(j)));
    statement
        .security()
        .ifPresent(
            s -> {
              s.measures().forEach(m -> add(RegisterColumn.MEASURES, plain.of(m.text())));
              s.confidentiality().forEach(m -> add(RegisterColumn.MEASURES, plain.of(m.text())));
              s.access().forEach(m -> add(RegisterColumn.MEASURES, plain.of(m.text())));
            });
    return new RegisterRow(draft.slug(), path, values);
  }

  private List<String> contact() {
    List<String> lines = new ArrayList<>();
    corporation
        .contact()
        .ifPresent(
            c -> {
              c.postalAddress()
                  .or(c::visitingAddress)
                  .ifPresent(a -> lines.add(a.street() + ", " + a.postalCode() + " " + a.city()));
              c.email().ifPresent(lines::add);
              c.phone().ifPresent(lines::add);
              c.website().ifPresent(lines::add);
            });
    return lines;
  }

  /** Who decides with the corporation, which is no partner of its own. */
  private String partners(JointControl joint) {
    List<String> others =
        joint.parties().stream().filter(party -> !corporation.isCalled(party)).toList();
    return joint.name() + (others.isEmpty() ? "" : ": " + String.join(", ", others));
  }

  private List<String> officer() {
    List<String> lines = new ArrayList<>();
    corporation
        .officer()
        .ifPresent(
            o -> {
              if (o.isDenied()) {
                lines.add("geen" + o.reason().map(r -> ": " + plain.of(r)).orElse(""));
              }
              o.name().ifPresent(lines::add);
              o.email().ifPresent(lines::add);
              o.phone().ifPresent(lines::add);
            });
    return lines;
  }

  /** A term in the corporation's form of address. */
  String dutch(Term term) {
    return corporation.formOfAddress().resolve(term.dutch());
  }
}
