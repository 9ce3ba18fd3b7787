package nl.glashelder.maven;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.glashelder.check.report.Report;
import nl.glashelder.publish.Judging;
import nl.glashelder.publish.Originals;
import nl.glashelder.publish.Survey;
import nl.glashelder.templates.GlashelderDesign;
import nl.glashelder.version.ChangeKind;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.Publication;
import nl.glashelder.version.PublicationOrder;
import nl.glashelder.version.PublicationResult;
import nl.glashelder.version.PublishedData;
import nl.glashelder.version.Reviewed;
import nl.glashelder.version.Version;
import nl.glashelder.wording.Wording;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Freezes a draft as a version: its data, its words, when, why and by whom. Writes below the
 * corporation's folder, in {@code versies/}; those files belong in git and never change again.
 * Refuses a draft with errors, a date that was published before, and a draft that changes nothing.
 * Example: {@code mvn glashelder:publish -Dcorporatie=woonpartners -Ddocument=privacyverklaring
 * -Dingangsdatum=2026-12-01 -Dtoelichting="De bewaartermijn van camerabeelden is korter."}
 */
@Mojo(name = "publish", threadSafe = true, requiresProject = false)
public final class PublishMojo extends GlashelderMojo {
  /** The corporation: the name of its folder. Required. */
  @Parameter(property = "corporatie")
  private String corporation;

  /** {@code privacyverklaring} or {@code cookieverklaring}. Required. */
  @Parameter(property = "document")
  private String document;

  /** From when the version is in force, as year-month-day; may be in the future. Required. */
  @Parameter(property = "ingangsdatum")
  private String effective;

  /** One sentence on what changed, for the history and the feed. Required. */
  @Parameter(property = "toelichting")
  private String reason;

  /**
   * Who adopted the version, for example {@code het bestuur}. Left out, the version does not say
   * it, and nobody can prove it from the archive.
   */
  @Parameter(property = "vastgesteldDoor")
  private String adoptedBy;

  /** When it was adopted, as year-month-day, if not on the day it takes effect. */
  @Parameter(property = "vastgesteldOp")
  private String adoptedOn;

  /**
   * What kind of change it is: {@code overgenomen}, {@code eerste}, {@code uitbreiding}, {@code
   * inperking}, {@code redactioneel} or {@code sjabloon}. Leave out to follow the suggestion. Or
   * what changes are that only a reader can weigh, one by one, each with a reason: {@code
   * 3f2a9c=redactioneel: alleen een spelfout; 91bc07=uitbreiding: wij bewaren nu ook berichten};
   * {@code alles} stands for all of them. The goal prints the ids.
   */
  @Parameter(property = "aard")
  private String kind;

  /** Why the kind differs from the suggestion; required when it does. */
  @Parameter(property = "aardReden")
  private String kindReason;

  /** Why a widening takes effect before the day of publishing; required when it does. */
  @Parameter(property = "terugwerkendReden")
  private String pastReason;

  /**
   * Whether the text that was taken over bears no date, so that the date is that of taking over.
   */
  @Parameter(property = "datumOnbekend", defaultValue = "false")
  private boolean dateUnknown;

  /** Set to only say what would be done, and write nothing. */
  @Parameter(property = "proef", defaultValue = "false")
  private String dryRun;

  @Override
  void run() throws MojoFailureException {
    new Parameters()
        .require("corporatie", corporation, "woonpartners")
        .require("document", document, "privacyverklaring")
        .require("ingangsdatum", effective, "2026-12-01")
        .require("toelichting", reason, "\"De bewaartermijn van camerabeelden is korter.\"")
        .check();
    DocumentKind documentKind = Parameters.term("document", document, DocumentKind.values());
    LocalDate date = Parameters.date("ingangsdatum", effective);
    Survey survey = Survey.of(corporations(), referenceDate(), GlashelderDesign.load());
    Survey.Surveyed chosen = requireCorporation(survey, corporation);
    Wording wording = chosen.wordings().get(documentKind);
    if (wording == null) {
      print(new Report(survey.findingsOf(corporation), List.of()));
      throw new MojoFailureException(
          "Er is geen concept dat gepubliceerd kan worden: "
              + corporation
              + "/"
              + documentKind.yaml()
              + ".yaml ontbreekt of heeft fouten.");
    }
    boolean oneByOne = Judging.isOneByOne(kind);
    Judging judging =
        Judging.of(
            survey.archive().history(corporation, documentKind).last().map(Version::data),
            PublishedData.of(chosen.draft(), documentKind),
            oneByOne ? kind : "");
    if (!judging.problems().isEmpty()) {
      throw new MojoFailureException(
          "Niet gepubliceerd. Dit klopt niet in -Daard:\n  "
              + String.join("\n  ", judging.problems()));
    }
    PublicationOrder order =
        new PublicationOrder(
            date,
            dateUnknown,
            Optional.ofNullable(adoptedBy),
            Parameters.optionalDate("vastgesteldOp", adoptedOn),
            reason,
            Parameters.isAbsent(kind) || oneByOne
                ? Optional.empty()
                : Optional.of(Parameters.term("aard", kind, ChangeKind.values())),
            Optional.ofNullable(kindReason),
            !"false".equals(dryRun),
            new Reviewed(
                Optional.of(referenceDate()),
                Optional.ofNullable(pastReason),
                judging.judgements(),
                isTakenOver() ? List.of() : judging.open()));
    Originals.Named original = Originals.of(corporations(), chosen.draft(), documentKind);
    if (original.problem().isPresent()) {
      print(new Report(List.of(original.problem().get()), List.of()));
      throw new MojoFailureException(
          "Niet gepubliceerd: het oorspronkelijke document kan niet bij de versie worden bewaard.");
    }
    PublicationResult result =
        new Publication(corporations(), (older, newer) -> judging.kind())
            .publish(
                chosen.draft(),
                documentKind,
                wording,
                survey.findingsOf(corporation, documentKind),
                order,
                original.document());
    if (result.isRefused()) {
      print(new Report(result.findings(), List.of()));
      throw new MojoFailureException(refusal(result.message()) + toPaste(judging));
    }
    result.findings().forEach(f -> getLog().warn(f.toString()));
    if (order.dryRun()) {
      answer(getLog(), System.out, result.message());
    } else {
      result.message().lines().forEach(getLog()::info);
    }
  }

  private static String refusal(String message) {
    return message.startsWith("Niet gepubliceerd") ? message : "Niet gepubliceerd. " + message;
  }

  /** The same order again, with what must be completed. */
  private String toPaste(Judging judging) {
    if (judging.open().isEmpty()) {
      return "";
    }
    return "\n"
        + "Vul bij elke wijziging in wat het is (uitbreiding, inperking of redactioneel) en"
        + " waarom, en geef de opdracht opnieuw:\n"
        + "  "
        + invocation().of("publish")
        + " -Dcorporatie="
        + corporation
        + " -Ddocument="
        + document
        + " -Dingangsdatum="
        + effective
        + given("toelichting", reason)
        + given("vastgesteldDoor", adoptedBy)
        + given("vastgesteldOp", adoptedOn)
        + given("terugwerkendReden", pastReason)
        + (dateUnknown ? " -DdatumOnbekend" : "")
        + ("false".equals(dryRun) ? "" : " -Dproef")
        + " "
        + judging.command();
  }

  /** What was given, to give again: nothing of an order may get lost on its way. */
  private static String given(String name, String value) {
    return Parameters.isAbsent(value) ? "" : " -D" + name + "=\"" + value.replace("\"", "'") + "\"";
  }

  private boolean isTakenOver() {
    return ChangeKind.TAKEN_OVER.yaml().equals(kind);
  }
}
