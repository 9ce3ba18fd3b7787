package nl.glashelder.maven;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.glashelder.check.report.JsonReport;
import nl.glashelder.check.report.Report;
import nl.glashelder.check.report.SarifReport;
import nl.glashelder.check.rule.SpellingRules;
import nl.glashelder.publish.EditorSchemas;
import nl.glashelder.publish.ReviewComment;
import nl.glashelder.publish.StandalonePage;
import nl.glashelder.publish.Standing;
import nl.glashelder.publish.Survey;
import nl.glashelder.publish.Workshop;
import nl.glashelder.templates.GlashelderDesign;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Reads and checks all corporations against the law, consistency and plain language. Writes a
 * report to the console, as a page, as SARIF and as JSON. Stops the build on errors.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false)
public final class CheckMojo extends GlashelderMojo {
  /** Whether warnings stop the build too. */
  @Parameter(property = "glashelder.streng", defaultValue = "false")
  private boolean strict;

  /** Only this corporation: the name of its folder. Leave out for all. */
  @Parameter(property = "corporatie")
  private String corporation;

  /**
   * Folder for the reports {@code bevindingen.html}, {@code bevindingen.sarif}, {@code
   * bevindingen.json} and {@code samenvatting.md}, for {@code stand.tsv}, and for the schemas of
   * each corporation.
   */
  @Parameter(
      property = "glashelder.rapporten",
      defaultValue = "${project.build.directory}/glashelder",
      required = true)
  private File reports;

  /**
   * The file {@code stand.tsv} of another check, for example of the branch that a proposal is for:
   * {@code samenvatting.md} then tells what came and what went.
   */
  @Parameter(property = "glashelder.vorige")
  private File earlier;

  /**
   * The address of the repository's files on its forge, up to the top folder, so that {@code
   * samenvatting.md} links to lines: {@code https://github.com/wij/privacy/blob/voorstel/}.
   */
  @Parameter(property = "glashelder.forge")
  private String forge;

  /** This plugin's version, for the reports. */
  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private String pluginVersion;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    Workshop workshop = GlashelderDesign.load();
    Survey survey = Survey.of(corporations(), referenceDate(), workshop);
    Report report = survey.report();
    List<Survey.Surveyed> shown = survey.corporations();
    if (corporation != null && !corporation.isBlank()) {
      shown = List.of(requireCorporation(survey, corporation));
      report = only(report, corporation);
    }
    print(report);
    if (!SpellingRules.areLookedAt()) {
      getLog().info("De spelling is niet nagekeken: er is geen woordenboek toegevoegd.");
    }
    write(report, StandalonePage.findings(shown, report, workshop));
    catalogue(output(reports), workshop);
    schemas(shown, workshop);
    summarise(survey);
    if (report.stops(strict)) {
      throw new MojoFailureException("De controle vond " + report.counts() + ".");
    }
  }

  /** For who reviews a proposal, and for the next time. */
  private void summarise(Survey survey) throws MojoExecutionException, MojoFailureException {
    Path folder = output(reports).toPath();
    Optional<URI> files = Parameters.site("glashelder.forge", forge);
    Standing now = Standing.of(survey);
    try {
      Optional<Standing> before =
          earlier == null || !earlier.isFile()
              ? Optional.empty()
              : Optional.of(Standing.parse(Files.readString(earlier.toPath())));
      Files.writeString(folder.resolve(Standing.FILE), now.text());
      Files.writeString(
          folder.resolve("samenvatting.md"),
          new ReviewComment(now, before, shownRoot(), files).markdown());
    } catch (IOException e) {
      throw new MojoExecutionException(
          "De samenvatting kan niet worden geschreven in " + folder, e);
    }
  }

  /** For editors: the schemas of each corporation, which know its own ids. */
  private void schemas(List<Survey.Surveyed> corporations, Workshop workshop)
      throws MojoExecutionException {
    Path folder = output(reports).toPath().resolve("schema");
    for (Survey.Surveyed one : corporations) {
      try {
        EditorSchemas.write(folder.resolve(one.draft().slug()), workshop.catalogue(), one.draft());
      } catch (IOException e) {
        throw new MojoExecutionException(
            "Het schema voor editors kan niet worden geschreven in " + folder, e);
      }
    }
  }

  private static Report only(Report report, String slug) {
    String start = slug + "/";
    return new Report(
        report.findings().stream().filter(f -> f.position().file().startsWith(start)).toList(),
        report.silenced().stream()
            .filter(s -> s.finding().position().file().startsWith(start))
            .toList());
  }

  private void write(Report report, String page) throws MojoExecutionException {
    Path folder = output(reports).toPath();
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve("bevindingen.sarif"),
          SarifReport.write(report, shownRoot(), pluginVersion),
          StandardCharsets.UTF_8);
      Files.writeString(
          folder.resolve("bevindingen.json"), JsonReport.write(report), StandardCharsets.UTF_8);
      Files.writeString(folder.resolve(PAGE), page, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new MojoExecutionException("Het rapport kan niet worden geschreven in " + folder, e);
    }
    tellPage(report, new File(output(reports), PAGE));
  }
}
