package nl.glashelder.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import nl.glashelder.check.report.Report;
import nl.glashelder.publish.SiteBuild;
import nl.glashelder.publish.SiteFolder;
import nl.glashelder.publish.StandalonePage;
import nl.glashelder.publish.Workshop;
import nl.glashelder.source.Finding;
import nl.glashelder.templates.GlashelderDesign;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Renders the public site (frozen versions only) and the review site (drafts, findings,
 * differences). An error in the form of a file or in the archive stops the build and leaves the
 * sites as they were; what the law asks of a draft does not, for drafts are not public.
 */
@Mojo(
    name = "site",
    defaultPhase = LifecyclePhase.PACKAGE,
    threadSafe = true,
    requiresProject = false)
public final class SiteMojo extends GlashelderMojo {
  /** Folder of the public site. */
  @Parameter(
      property = "glashelder.site",
      defaultValue = "${project.build.directory}/site",
      required = true)
  private File publicSite;

  /** Folder of the review site, not for the public. */
  @Parameter(
      property = "glashelder.review",
      defaultValue = "${project.build.directory}/review",
      required = true)
  private File reviewSite;

  /** Folder for what is half ready; on the same disk as the sites. */
  @Parameter(
      property = "glashelder.werkmap",
      defaultValue = "${project.build.directory}/glashelder",
      required = true)
  private File state;

  /**
   * Where the public site will stand, for example {@code https://privacy.voorbeeld.nl/}. Without it
   * there is no site map, and feeds have relative addresses.
   */
  @Parameter(property = "glashelder.adres")
  private String baseUrl;

  /** How many pages are made at once. Default: one a processor. */
  @Parameter(property = "glashelder.draden", defaultValue = "0")
  private int threads;

  /**
   * Up to how many versions of a document every pair of versions is compared. Beyond it each
   * version is compared with the next and with the newest; the goal {@code compare} makes any other
   * pair.
   */
  @Parameter(property = "glashelder.vergelijkingen", defaultValue = "12")
  private int comparisons;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    Workshop workshop = GlashelderDesign.load();
    SiteBuild.Settings settings =
        new SiteBuild.Settings(
            output(publicSite).toPath(),
            output(reviewSite).toPath(),
            output(state).toPath(),
            Parameters.site("glashelder.adres", baseUrl),
            threads > 0 ? threads : Runtime.getRuntime().availableProcessors(),
            comparisons);
    SiteBuild.Outcome outcome;
    try {
      outcome = new SiteBuild(corporations(), referenceDate(), workshop, settings).run();
    } catch (IOException e) {
      throw new MojoExecutionException(
          "De site kan niet worden geschreven ("
              + e.getMessage()
              + "). Kijk of u in die map mag schrijven, of kies een andere met"
              + " -Dglashelder.site=... en -Dglashelder.review=...",
          e);
    }
    if (outcome.publicSite().isEmpty()) {
      print(outcome.report());
      explain(outcome.report(), workshop);
      throw new MojoFailureException(
          "De site is niet gemaakt; wat er stond, is niet veranderd. Herstel eerst de fouten"
              + " hierboven.");
    }
    for (Finding finding : outcome.remarks()) {
      getLog().warn(finding.toString());
    }
    outcome.publicSite().ifPresent(o -> tell("Openbare site", output(publicSite), o));
    outcome.reviewSite().ifPresent(o -> tell("Concepten en bevindingen", output(reviewSite), o));
    getLog()
        .info(
            "Bevindingen in de concepten: "
                + outcome.report().counts()
                + " (zie bevindingen/index.html in "
                + shown(output(reviewSite))
                + ").");
  }

  private void explain(Report report, Workshop workshop) throws MojoExecutionException {
    File page = new File(output(state), PAGE);
    try {
      Files.createDirectories(page.toPath().getParent());
      Files.writeString(page.toPath(), StandalonePage.findings(List.of(), report, workshop));
    } catch (IOException e) {
      throw new MojoExecutionException("Het rapport kan niet worden geschreven: " + page, e);
    }
    tellPage(report, page);
  }

  private void tell(String what, File folder, SiteFolder.Outcome outcome) {
    getLog()
        .info(
            what
                + ": "
                + shown(new File(folder, "index.html"))
                + " ("
                + outcome.written()
                + " geschreven, "
                + outcome.unchanged()
                + " ongewijzigd, "
                + outcome.removed()
                + " verwijderd)");
  }
}
