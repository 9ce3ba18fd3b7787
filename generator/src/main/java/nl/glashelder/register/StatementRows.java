package nl.glashelder.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.glashelder.model.Audience;
import nl.glashelder.model.CameraPlace;
import nl.glashelder.model.Cameras;
import nl.glashelder.model.Channel;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.DataItem;
import nl.glashelder.model.LegalBasis;
import nl.glashelder.model.LegalBasisUse;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RetentionPeriod;
import nl.glashelder.model.Term;
import nl.glashelder.model.Website;
import nl.glashelder.source.Draft;

/**
 * The processings that a statement describes: its purposes, and the channels, cameras, website and
 * research that it describes in sections of their own. A row says what the statement says and
 * nothing else; what the statement leaves open stays open.
 */
final class StatementRows {
  private final Draft draft;
  private final Corporation corporation;
  private final PrivacyStatement statement;
  private final PlainWords plain;
  private final List<RegisterRow> rows = new ArrayList<>();

  private StatementRows(Draft draft, PrivacyStatement statement) {
    this.draft = draft;
    this.corporation = draft.corporation();
    this.statement = statement;
    this.plain = new PlainWords(corporation.formOfAddress());
  }

  /** The rows of a draft; none when it has no statement. */
  static List<RegisterRow> of(Draft draft) {
    if (draft.statement().isEmpty()) {
      return List.of();
    }
    StatementRows made = new StatementRows(draft, draft.statement().get().document());
    made.statement.processings().forEach(made::processing);
    made.statement.channels().forEach(made::channel);
    made.statement.cameras().ifPresent(made::cameras);
    made.statement.website().ifPresent(made::website);
    made.research();
    return made.rows;
  }

  private void processing(Processing processing) {
    Cells cells = new Cells();
    cells.add(RegisterColumn.ID, processing.id());
    cells.add(RegisterColumn.NAME, processing.name());
    processing.purpose().ifPresent(t -> cells.add(RegisterColumn.PURPOSE, plain.of(t)));
    processing.examples().forEach(t -> cells.add(RegisterColumn.PURPOSE, plain.of(t)));
    processing.bases().forEach(b -> cells.add(RegisterColumn.BASES, plain.basis(b)));
    audiences(processing).forEach(a -> cells.add(RegisterColumn.AUDIENCES, a));
    List<DataCategory> data =
        statement.data().stream().filter(d -> processing.data().contains(d.id())).toList();
    data.forEach(category -> data(cells, category));
    processing
        .special()
        .ifPresent(
            s ->
                cells.add(
                    RegisterColumn.SPECIAL_DATA,
                    "Uitzondering: " + s.article() + ": " + plain.of(s.explanation())));
    processing
        .criminal()
        .ifPresent(
            s ->
                cells.add(
                    RegisterColumn.CRIMINAL_DATA,
                    "Uitzondering: " + s.article() + ": " + plain.of(s.explanation())));
    processing
        .nationalNumberLaw()
        .ifPresent(law -> cells.add(RegisterColumn.NATIONAL_NUMBER, "Wet: " + law));
    named(cells, processing.recipients());
    retention(cells, processing.retention());
    processing.profiling().ifPresent(t -> cells.add(RegisterColumn.DECISIONS, plain.of(t)));
    processing
        .decision()
        .ifPresent(
            d ->
                cells.add(
                    RegisterColumn.DECISIONS,
                    "Geautomatiseerd besluit: "
                        + plain.of(d.logic())
                        + " "
                        + plain.of(d.consequence())
                        + " "
                        + plain.of(d.human())));
    internal(cells, processing);
    add("verwerkingen." + processing.id(), cells);
  }

  private List<String> audiences(Processing processing) {
    List<String> ids = new ArrayList<>(processing.audiences());
    if (ids.isEmpty()) {
      // Where the purpose names nobody, those whose data it uses are meant.
      statement.data().stream()
          .filter(d -> processing.data().contains(d.id()))
          .flatMap(d -> d.audiences().stream())
          .forEach(ids::add);
    }
    return statement.audiences().stream()
        .filter(a -> ids.contains(a.id()))
        .map(Audience::name)
        .toList();
  }

  private void data(Cells cells, DataCategory category) {
    List<String> items = category.items().stream().map(StatementRows::item).toList();
    cells.add(
        RegisterColumn.DATA,
        category.name() + (items.isEmpty() ? "" : ": " + String.join(", ", items)));
    flagged(cells, RegisterColumn.SPECIAL_DATA, category, DataItem::special);
    flagged(cells, RegisterColumn.CRIMINAL_DATA, category, DataItem::criminal);
    flagged(cells, RegisterColumn.NATIONAL_NUMBER, category, DataItem::nationalNumber);
    if (category.fromYourself()) {
      cells.add(RegisterColumn.SOURCES, "de betrokkene zelf");
    }
    if (category.observed()) {
      cells.add(RegisterColumn.SOURCES, "eigen waarneming");
    }
    category.derivation().ifPresent(t -> cells.add(RegisterColumn.SOURCES, plain.of(t)));
    category.sources().forEach(s -> cells.add(RegisterColumn.SOURCES, s.name()));
  }

  private static String item(DataItem item) {
    return item.name() + (item.ifApplicable() ? " (indien van toepassing)" : "");
  }

  private static void flagged(
      Cells cells, RegisterColumn column, DataCategory category, Predicate<DataItem> flag) {
    category.items().stream().filter(flag).forEach(i -> cells.add(column, i.name()));
  }

  /** Recipients that may be left open, or said to be none. */
  private void named(Cells cells, Optional<List<String>> ids) {
    recipients(cells, ids.orElse(List.of()));
    if (ids.filter(List::isEmpty).isPresent()) {
      cells.add(RegisterColumn.RECIPIENTS, "geen");
    }
  }

  private void recipients(Cells cells, List<String> ids) {
    for (Recipient recipient : statement.recipients()) {
      if (!ids.contains(recipient.id())) {
        continue;
      }
      cells.add(
          RegisterColumn.RECIPIENTS,
          recipient.name() + recipient.role().map(r -> " (" + dutch(r) + ")").orElse(""));
      recipient
          .transfer()
          .ifPresent(
              t -> {
                cells.add(
                    RegisterColumn.TRANSFERS,
                    recipient.name() + ": " + String.join(", ", t.countries()));
                cells.add(
                    RegisterColumn.SAFEGUARDS,
                    recipient.name()
                        + ": "
                        + dutch(t.safeguard())
                        + t.explanation().map(x -> ". " + plain.of(x)).orElse(""));
              });
      recipient
          .agreement()
          .ifPresent(a -> cells.add(RegisterColumn.AGREEMENTS, recipient.name() + ": " + dutch(a)));
    }
  }

  private void retention(Cells cells, List<String> ids) {
    for (RetentionPeriod period : statement.retention()) {
      if (ids.contains(period.id())) {
        cells.add(RegisterColumn.RETENTION, plain.period(period));
      }
    }
  }

  private void internal(Cells cells, Processing processing) {
    processing.owner().ifPresent(o -> cells.add(RegisterColumn.OWNER, o));
    processing.systems().forEach(name -> cells.add(RegisterColumn.SYSTEMS, name));
    if (processing.dpia().isPresent()) {
      cells.add(RegisterColumn.IMPACT_ASSESSMENT, "gedaan op " + processing.dpia().get());
    } else if (processing.highRisk()) {
      cells.add(RegisterColumn.IMPACT_ASSESSMENT, "nodig (hoog risico)");
    }
    for (LegalBasisUse basis : processing.bases()) {
      if (basis.basis() == LegalBasis.LEGITIMATE_INTEREST) {
        basis.balancedOn().ifPresent(d -> cells.add(RegisterColumn.BALANCING, "gedaan op " + d));
        if (basis.balancing().isPresent()) {
          cells.add(RegisterColumn.BALANCING, "staat in de verklaring");
        }
      }
    }
  }

  private void channel(Channel channel) {
    Cells cells = new Cells();
    cells.add(RegisterColumn.ID, channel.id());
    cells.add(
        RegisterColumn.NAME,
        channel.name()
            + (channel.services().isEmpty()
                ? ""
                : " (" + String.join(", ", channel.services()) + ")"));
    channel.purpose().ifPresent(t -> cells.add(RegisterColumn.PURPOSE, plain.of(t)));
    channel.what().ifPresent(t -> cells.add(RegisterColumn.DATA, plain.of(t)));
    channel.measuringNote().ifPresent(t -> cells.add(RegisterColumn.DATA, plain.of(t)));
    channel.bases().forEach(b -> cells.add(RegisterColumn.BASES, plain.basis(b)));
    statement.data().stream()
        .filter(d -> channel.data().contains(d.id()))
        .forEach(d -> data(cells, d));
    if (channel.measuringConsent().orElse(false)) {
      cells.add(RegisterColumn.BASES, "toestemming (voor het meten)");
    }
    recipients(cells, channel.recipients());
    retention(cells, channel.retention());
    add("kanalen." + channel.id(), cells);
  }

  private void cameras(Cameras cameras) {
    for (CameraPlace place : cameras.places()) {
      Cells cells = new Cells();
      cells.add(RegisterColumn.ID, place.id());
      cells.add(RegisterColumn.NAME, "Cameratoezicht: " + place.name());
      place.purposes().forEach(t -> cells.add(RegisterColumn.PURPOSE, plain.of(t)));
      place
          .interest()
          .ifPresent(
              t ->
                  cells.add(
                      RegisterColumn.BASES,
                      dutch(LegalBasis.LEGITIMATE_INTEREST) + ": " + plain.of(t)));
      cameras.bases().forEach(b -> cells.add(RegisterColumn.BASES, plain.basis(b)));
      cells.add(RegisterColumn.DATA, "camerabeelden");
      if (cameras.sound().orElse(false)) {
        cells.add(RegisterColumn.DATA, "geluid");
      }
      if (cameras.numberPlates().orElse(false)) {
        cells.add(RegisterColumn.DATA, "kentekens");
      }
      if (cameras.faceRecognition().orElse(false)) {
        cells.add(RegisterColumn.SPECIAL_DATA, "gezichtsherkenning");
      }
      named(cells, cameras.recipients());
      retention(cells, place.retention());
      cameras.security().ifPresent(t -> cells.add(RegisterColumn.MEASURES, plain.of(t)));
      add("cameras.plekken." + place.id(), cells);
    }
  }

  private void website(Website website) {
    if (website.logged().isEmpty() && website.forms().isEmpty() && website.portals().isEmpty()) {
      return;
    }
    Cells cells = new Cells();
    cells.add(RegisterColumn.ID, "website");
    cells.add(RegisterColumn.NAME, "Website");
    website.purposes().forEach(t -> cells.add(RegisterColumn.PURPOSE, plain.of(t)));
    website.logged().forEach(t -> cells.add(RegisterColumn.DATA, plain.of(t)));
    website.forms().forEach(t -> cells.add(RegisterColumn.DATA, plain.of(t)));
    website
        .portals()
        .forEach(
            p ->
                cells.add(
                    RegisterColumn.DATA,
                    p.name()
                        + p.shows().stream()
                            .map(StatementRows::item)
                            .reduce((a, b) -> a + ", " + b)
                            .map(items -> ": " + items)
                            .orElse("")));
    retention(cells, website.retention());
    add("website", cells);
  }

  private void research() {
    if (statement.research().isEmpty()) {
      return;
    }
    Cells cells = new Cells();
    cells.add(RegisterColumn.ID, "onderzoek");
    cells.add(RegisterColumn.NAME, "Onderzoek en statistiek");
    statement.research().forEach(t -> cells.add(RegisterColumn.PURPOSE, plain.of(t)));
    add("onderzoek", cells);
  }

  private void add(String path, Cells cells) {
    cells.add(RegisterColumn.CONTROLLER, corporation.name());
    contact().forEach(line -> cells.add(RegisterColumn.CONTACT, line));
    officer().forEach(line -> cells.add(RegisterColumn.OFFICER, line));
    statement
        .jointControl()
        .forEach(
            j ->
                cells.add(
                    RegisterColumn.JOINT_CONTROLLERS,
                    j.name()
                        + (j.parties().isEmpty() ? "" : ": " + String.join(", ", j.parties()))));
    statement
        .security()
        .ifPresent(
            s -> {
              s.measures().forEach(m -> cells.add(RegisterColumn.MEASURES, plain.of(m.text())));
              s.confidentiality()
                  .forEach(m -> cells.add(RegisterColumn.MEASURES, plain.of(m.text())));
              s.access().forEach(m -> cells.add(RegisterColumn.MEASURES, plain.of(m.text())));
            });
    rows.add(new RegisterRow(draft.slug(), path, cells.values));
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

  private List<String> officer() {
    List<String> lines = new ArrayList<>();
    corporation
        .officer()
        .ifPresent(
            o -> {
              if (!o.appointed()) {
                lines.add("geen" + o.reason().map(r -> ": " + plain.of(r)).orElse(""));
              }
              o.name().ifPresent(lines::add);
              o.email().ifPresent(lines::add);
              o.phone().ifPresent(lines::add);
            });
    return lines;
  }

  private String dutch(Term term) {
    return corporation.formOfAddress().resolve(term.dutch());
  }

  /** The cells of a row while it is made. */
  private static final class Cells {
    private final Map<RegisterColumn, List<String>> values = new EnumMap<>(RegisterColumn.class);

    void add(RegisterColumn column, String line) {
      values.computeIfAbsent(column, c -> new ArrayList<>()).add(line);
    }
  }
}
