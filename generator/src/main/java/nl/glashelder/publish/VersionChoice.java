package nl.glashelder.publish;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.glashelder.compare.Side;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.History;
import nl.glashelder.version.PublishedData;
import nl.glashelder.version.Version;

/** Finds the versions that somebody names, or says in Dutch which there are. */
final class VersionChoice {
  private final Survey survey;
  private final String slug;
  private final DocumentKind kind;
  private final History history;

  VersionChoice(Survey survey, String slug, DocumentKind kind) {
    this.survey = survey;
    this.slug = slug;
    this.kind = kind;
    this.history = survey.archive().history(slug, kind);
  }

  /** The version of a date. */
  Version version(LocalDate date) {
    Optional<Version> version = history.of(date);
    if (version.isEmpty()) {
      throw new IllegalArgumentException(
          document()
              + " heeft geen versie van "
              + date
              + ". "
              + other(date).orElseGet(this::versions));
    }
    return version.get();
  }

  /** The version in force on the reference date. */
  Version inForce() {
    Optional<Version> version = history.inForce(survey.today());
    if (version.isEmpty()) {
      throw new IllegalArgumentException(
          document() + " heeft geen versie die geldt op " + survey.today() + ". " + versions());
    }
    return version.get();
  }

  /** The draft. */
  Side draft() {
    return survey
        .corporation(slug)
        .filter(s -> s.wordings().containsKey(kind))
        .map(
            s ->
                Side.draft(
                    PublishedData.of(s.draft(), kind).orElseThrow(),
                    s.wordings().get(kind).fragment()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    document()
                        + " heeft geen concept: "
                        + slug
                        + "/"
                        + kind.yaml()
                        + ".yaml ontbreekt of heeft fouten."));
  }

  /** Refuses what is not an older and a newer version. */
  void requireOrder(Version older, Version newer) {
    if (!older.date().isBefore(newer.date())) {
      throw new IllegalArgumentException(
          "De oudere versie ("
              + older.date()
              + ") moet van vóór de nieuwere zijn ("
              + newer.date()
              + ").");
    }
  }

  /** A date of the other document is the likely mistake, and no reason to compare the two. */
  private Optional<String> other(LocalDate date) {
    return Arrays.stream(DocumentKind.values())
        .filter(each -> each != kind)
        .filter(each -> survey.archive().history(slug, each).of(date).isPresent())
        .map(
            each ->
                "Er is wel een "
                    + each.dutch()
                    + " van die datum, maar verschillende documenten kunnen niet worden"
                    + " vergeleken. "
                    + versions())
        .findFirst();
  }

  private String versions() {
    List<String> dates =
        history.versions().stream().map(v -> v.date().toString()).collect(Collectors.toList());
    if (dates.isEmpty()) {
      return "Er is nog niets gepubliceerd.";
    }
    return dates.size() == 1
        ? "De enige versie is die van " + dates.get(0) + "."
        : "Kies uit: " + String.join(", ", dates) + ".";
  }

  private String document() {
    return "De " + kind.dutch() + " van " + slug;
  }
}
