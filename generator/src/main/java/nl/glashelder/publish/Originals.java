package nl.glashelder.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.render.pdf.PdfPrograms;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;
import nl.glashelder.version.Archive;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.OriginalDocument;
import nl.glashelder.version.OriginalKind;
import nl.glashelder.version.OriginalRecord;
import nl.glashelder.version.Version;

/** The corporation's own document that a draft names, read and looked at before it is frozen. */
public final class Originals {
  private static final String KEY = "oorspronkelijk-document";

  private Originals() {}

  /**
   * The document that a draft names.
   *
   * @param document the document; empty when the draft names none, or one that cannot be kept
   * @param problem why it cannot be kept
   */
  public record Named(Optional<OriginalDocument> document, Optional<Finding> problem) {}

  /** Reads what the draft of a document names; nothing that is there makes this throw. */
  public static Named of(Path corporations, Draft draft, DocumentKind kind) {
    Optional<String> name = name(draft, kind);
    if (name.isEmpty()) {
      return new Named(Optional.empty(), Optional.empty());
    }
    OriginalDocument.Reading reading =
        OriginalDocument.read(corporations.resolve(draft.slug()), name.get());
    Optional<String> program =
        reading
            .document()
            .filter(d -> d.kind() == OriginalKind.PDF)
            .flatMap(d -> PdfPrograms.in(d.bytes()));
    if (program.isPresent()) {
      return refused(
          draft,
          kind,
          name.get(),
          program.get(),
          "Druk het document af naar een nieuwe pdf, zonder beveiliging, en gebruik die.");
    }
    return reading.document().isPresent()
        ? new Named(reading.document(), Optional.empty())
        : refused(draft, kind, name.get(), reading.problem(), reading.advice());
  }

  private static Named refused(
      Draft draft, DocumentKind kind, String name, String problem, String advice) {
    String message = "Het oorspronkelijke document " + "'" + name + "'" + " " + problem + ".";
    return new Named(
        Optional.empty(), Optional.of(PageRule.ORIGINAL.at(place(draft, kind), message, advice)));
  }

  /** What there is to say of the documents that the drafts of a corporation name. */
  static List<Finding> findings(Path corporations, Draft draft, Archive archive) {
    List<Finding> findings = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.values()) {
      Named named = of(corporations, draft, kind);
      named.problem().ifPresent(findings::add);
      named
          .document()
          .flatMap(d -> keptWith(archive.history(draft.slug(), kind).versions(), d))
          .ifPresent(v -> findings.add(kept(place(draft, kind), v)));
    }
    return findings;
  }

  private static Optional<Version> keptWith(List<Version> versions, OriginalDocument document) {
    return versions.stream().filter(v -> v.original().equals(Optional.of(document))).findFirst();
  }

  private static Finding kept(Position place, Version version) {
    return PageRule.ORIGINAL.at(
        Severity.INFORMATION,
        place,
        "Dit document is al bewaard bij de versie van "
            + version.date()
            + " ("
            + version.about().original().map(OriginalRecord::name).orElse("")
            + ").",
        "Komt de volgende versie er niet meer uit? Haal deze regel dan weg. Het bestand blijft bij"
            + " de versie van "
            + version.date()
            + " bewaard.");
  }

  private static Optional<String> name(Draft draft, DocumentKind kind) {
    return switch (kind) {
      case STATEMENT ->
          draft.statement().map(Draft.Placed::document).flatMap(PrivacyStatement::original);
      case NOTICE -> draft.notice().map(Draft.Placed::document).flatMap(CookieNotice::original);
    };
  }

  private static Position place(Draft draft, DocumentKind kind) {
    return switch (kind) {
      case STATEMENT -> draft.statement().orElseThrow().places().of(KEY);
      case NOTICE -> draft.notice().orElseThrow().places().of(KEY);
    };
  }
}
