package nl.glashelder.maven;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.check.report.Report;
import nl.glashelder.compare.Side;
import nl.glashelder.publish.RequestedComparison;
import nl.glashelder.publish.Survey;
import nl.glashelder.publish.Workshop;
import nl.glashelder.render.export.ComparisonJson;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;
import nl.glashelder.templates.GlashelderDesign;
import nl.glashelder.version.DocumentKind;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes what changed between two versions of a document, or between a version and the draft: as a
 * page of its own, as PDF, as Markdown for a pull request and as JSON. Prints it in one line.
 * Example: {@code mvn glashelder:compare -Dcorporatie=woonpartners -Ddocument=privacyverklaring
 * -Dvan=2025-01-01 -Dnaar=2026-04-02}
 */
@Mojo(name = "compare", threadSafe = true, requiresProject = false)
public final class CompareMojo extends GlashelderMojo {
  /** The corporation: the name of its folder. Required. */
  @Parameter(property = "corporatie")
  private String corporation;

  /** {@code privacyverklaring} or {@code cookieverklaring}. Required. */
  @Parameter(property = "document")
  private String document;

  /** Date of the older version, as year-month-day. Default: the version in force. */
  @Parameter(property = "van")
  private String from;

  /** Date of the newer version, or {@code concept} for the draft. */
  @Parameter(property = "naar", defaultValue = Side.DRAFT)
  private String to;

  /** Folder for the files. */
  @Parameter(
      property = "glashelder.vergelijk",
      defaultValue = "${project.build.directory}/vergelijk",
      required = true)
  private File folder;

  /**
   * Where the public site stands, for example {@code https://privacy.voorbeeld.nl/}, so that the
   * page can link to it.
   */
  @Parameter(property = "glashelder.adres")
  private String baseUrl;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    new Parameters()
        .require("corporatie", corporation, "woonpartners")
        .require("document", document, "privacyverklaring")
        .check();
    DocumentKind kind = Parameters.term("document", document, DocumentKind.values());
    Optional<LocalDate> older = Parameters.optionalDate("van", from);
    Optional<LocalDate> newer =
        Side.DRAFT.equals(to) ? Optional.empty() : Parameters.optionalDate("naar", to);
    Optional<URI> site = Parameters.site("glashelder.adres", baseUrl);
    Workshop workshop = GlashelderDesign.load();
    Survey survey = Survey.of(corporations(), referenceDate(), workshop);
    if (survey.archive().histories().stream().noneMatch(h -> h.slug().equals(corporation))) {
      requireCorporation(survey, corporation);
    }
    RequestedComparison comparison;
    try {
      comparison = RequestedComparison.of(survey, corporation, kind, older, newer);
    } catch (IllegalArgumentException e) {
      // A draft or version that is not there is often one that cannot be read.
      printErrors(survey);
      throw new MojoFailureException(e.getMessage());
    }
    RequestedComparison.Files files = comparison.files(workshop, site);
    files.findings().forEach(f -> getLog().warn(f.toString()));
    write(comparison.name(), files.bytes());
    getLog().info(comparison.summary());
  }

  private void printErrors(Survey survey) {
    List<Finding> errors =
        survey.findingsOf(corporation).stream()
            .filter(survey.blocking()::contains)
            .filter(f -> f.severity() == Severity.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      print(new Report(errors, List.of()));
    }
  }

  private void write(String name, Map<String, byte[]> files) throws MojoExecutionException {
    Path target = output(folder).toPath();
    try {
      Files.createDirectories(target);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = target.resolve(name + "." + file.getKey());
        Files.write(path, file.getValue());
        getLog().info("Geschreven: " + shown(path.toFile()));
      }
      Files.write(target.resolve(ComparisonJson.SCHEMA), ComparisonJson.schema());
    } catch (IOException e) {
      throw new MojoExecutionException(
          "De vergelijking kan niet worden geschreven in " + target, e);
    }
  }
}
