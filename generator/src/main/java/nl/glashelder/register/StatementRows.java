package nl.glashelder.register;

import java.util.ArrayList;
import java.util.List;
import nl.glashelder.model.Audience;
import nl.glashelder.model.CameraPlace;
import nl.glashelder.model.Cameras;
import nl.glashelder.model.Channel;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.LegalBasis;
import nl.glashelder.model.LegalBasisUse;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Website;
import nl.glashelder.source.Draft;

/**
 * The processings that a statement describes: its purposes, and the channels, cameras, website and
 * research that it describes in sections of their own. A row says what the statement says and
 * nothing else; what the statement leaves open stays open.
 */
final class StatementRows {
  private final Draft draft;
  private final PrivacyStatement statement;
  private final PlainWords plain;
  private final List<RegisterRow> rows = new ArrayList<>();

  private StatementRows(Draft draft, PrivacyStatement statement) {
    this.draft = draft;
    this.statement = statement;
    this.plain = new PlainWords(draft.corporation().formOfAddress());
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

  private RowInMaking row() {
    return new RowInMaking(draft, statement, plain);
  }

  private void processing(Processing processing) {
    RowInMaking row = row();
    row.add(RegisterColumn.ID, processing.id());
    row.add(RegisterColumn.NAME, processing.name());
    processing.purpose().ifPresent(t -> row.add(RegisterColumn.PURPOSE, plain.of(t)));
    processing.examples().forEach(t -> row.add(RegisterColumn.PURPOSE, plain.of(t)));
    processing.bases().forEach(b -> row.add(RegisterColumn.BASES, plain.basis(b)));
    audiences(processing).forEach(a -> row.add(RegisterColumn.AUDIENCES, a));
    List<DataCategory> data =
        statement.data().stream().filter(d -> processing.data().contains(d.id())).toList();
    data.forEach(category -> row.data(category));
    processing
        .special()
        .ifPresent(
            s ->
                row.add(
                    RegisterColumn.SPECIAL_DATA,
                    "Uitzondering: " + s.article() + ": " + plain.of(s.explanation())));
    processing
        .criminal()
        .ifPresent(
            s ->
                row.add(
                    RegisterColumn.CRIMINAL_DATA,
                    "Uitzondering: " + s.article() + ": " + plain.of(s.explanation())));
    processing
        .nationalNumberLaw()
        .ifPresent(law -> row.add(RegisterColumn.NATIONAL_NUMBER, "Wet: " + law));
    row.named(processing.recipients());
    row.retention(processing.retention());
    processing.profiling().ifPresent(t -> row.add(RegisterColumn.DECISIONS, plain.of(t)));
    processing
        .decision()
        .ifPresent(
            d ->
                row.add(
                    RegisterColumn.DECISIONS,
                    "Geautomatiseerd besluit: "
                        + plain.of(d.logic())
                        + " "
                        + plain.of(d.consequence())
                        + " "
                        + plain.of(d.human())));
    internal(row, processing);
    rows.add(row.row("verwerkingen." + processing.id()));
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

  private void internal(RowInMaking row, Processing processing) {
    processing.owner().ifPresent(o -> row.add(RegisterColumn.OWNER, o));
    processing.systems().forEach(name -> row.add(RegisterColumn.SYSTEMS, name));
    if (processing.dpia().isPresent()) {
      row.add(RegisterColumn.IMPACT_ASSESSMENT, "gedaan op " + processing.dpia().get());
    } else if (processing.highRisk()) {
      row.add(RegisterColumn.IMPACT_ASSESSMENT, "nodig (hoog risico)");
    }
    for (LegalBasisUse basis : processing.bases()) {
      if (basis.basis() == LegalBasis.LEGITIMATE_INTEREST) {
        basis.balancedOn().ifPresent(d -> row.add(RegisterColumn.BALANCING, "gedaan op " + d));
        if (basis.balancing().isPresent()) {
          row.add(RegisterColumn.BALANCING, "staat in de verklaring");
        }
      }
    }
  }

  private void channel(Channel channel) {
    RowInMaking row = row();
    row.add(RegisterColumn.ID, channel.id());
    row.add(
        RegisterColumn.NAME,
        channel.name()
            + (channel.services().isEmpty()
                ? ""
                : " (" + String.join(", ", channel.services()) + ")"));
    channel.purpose().ifPresent(t -> row.add(RegisterColumn.PURPOSE, plain.of(t)));
    channel.what().ifPresent(t -> row.add(RegisterColumn.DATA, plain.of(t)));
    channel.measuringNote().ifPresent(t -> row.add(RegisterColumn.DATA, plain.of(t)));
    channel.bases().forEach(b -> row.add(RegisterColumn.BASES, plain.basis(b)));
    statement.data().stream()
        .filter(d -> channel.data().contains(d.id()))
        .forEach(d -> row.data(d));
    if (channel.measuringConsent().orElse(false)) {
      row.add(RegisterColumn.BASES, "toestemming (voor het meten)");
    }
    row.recipients(channel.recipients());
    row.retention(channel.retention());
    rows.add(row.row("kanalen." + channel.id()));
  }

  private void cameras(Cameras cameras) {
    for (CameraPlace place : cameras.places()) {
      RowInMaking row = row();
      row.add(RegisterColumn.ID, place.id());
      row.add(RegisterColumn.NAME, "Cameratoezicht: " + place.name());
      place.purposes().forEach(t -> row.add(RegisterColumn.PURPOSE, plain.of(t)));
      place
          .interest()
          .ifPresent(
              t ->
                  row.add(
                      RegisterColumn.BASES,
                      row.dutch(LegalBasis.LEGITIMATE_INTEREST) + ": " + plain.of(t)));
      cameras.bases().forEach(b -> row.add(RegisterColumn.BASES, plain.basis(b)));
      row.add(RegisterColumn.DATA, "camerabeelden");
      if (cameras.sound().orElse(false)) {
        row.add(RegisterColumn.DATA, "geluid");
      }
      if (cameras.numberPlates().orElse(false)) {
        row.add(RegisterColumn.DATA, "kentekens");
      }
      if (cameras.faceRecognition().orElse(false)) {
        row.add(RegisterColumn.SPECIAL_DATA, "gezichtsherkenning");
      }
      row.named(cameras.recipients());
      row.retention(place.retention());
      cameras.security().ifPresent(t -> row.add(RegisterColumn.MEASURES, plain.of(t)));
      rows.add(row.row("cameras.plekken." + place.id()));
    }
  }

  private void website(Website website) {
    if (website.logged().isEmpty() && website.forms().isEmpty() && website.portals().isEmpty()) {
      return;
    }
    RowInMaking row = row();
    row.add(RegisterColumn.ID, "website");
    row.add(RegisterColumn.NAME, "Website");
    website.purposes().forEach(t -> row.add(RegisterColumn.PURPOSE, plain.of(t)));
    website.logged().forEach(t -> row.add(RegisterColumn.DATA, plain.of(t)));
    website.forms().forEach(t -> row.add(RegisterColumn.DATA, plain.of(t)));
    website
        .portals()
        .forEach(
            p ->
                row.add(
                    RegisterColumn.DATA,
                    p.name()
                        + p.shows().stream()
                            .map(RowInMaking::item)
                            .reduce((a, b) -> a + ", " + b)
                            .map(items -> ": " + items)
                            .orElse("")));
    row.retention(website.retention());
    rows.add(row.row("website"));
  }

  private void research() {
    if (statement.research().isEmpty()) {
      return;
    }
    RowInMaking row = row();
    row.add(RegisterColumn.ID, "onderzoek");
    row.add(RegisterColumn.NAME, "Onderzoek en statistiek");
    statement.research().forEach(t -> row.add(RegisterColumn.PURPOSE, plain.of(t)));
    rows.add(row.row("onderzoek"));
  }
}
