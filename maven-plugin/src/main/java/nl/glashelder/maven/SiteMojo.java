package nl.glashelder.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import nl.glashelder.check.report.Report;
import nl.glashelder.publish.Progress;
import nl.glashelder.publish.Share;
import nl.glashelder.publish.SiteBuild;
import nl.glashelder.publish.SiteOutcome;
import nl.glashelder.publish.StandalonePage;
import nl.glashelder.publish.Survey;
import nl.glashelder.publish.TargetException;
import nl.glashelder.publish.Workshop;
import nl.glashelder.source.ContentReader;
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
   * version is compared with the next and with the one in force; the goal {@code compare} makes any
   * other pair.
   */
  @Parameter(property = "glashelder.vergelijkingen", defaultValue = "3")
  private int comparisons;

  /**
   * Where the folder with corporations can be seen on the web, for example {@code
   * https://gitlab.com/voorbeeld/privacy/-/blob/main/corporations/}. Findings then lead to their
   * line there.
   */
  @Parameter(property = "glashelder.bestanden")
  private String sources;

  /**
   * The part of the work that this machine does, for example {@code 3/16}: the third of sixteen
   * parts. Or {@code samen}: makes the sites of parts that were all made before.
   */
  @Parameter(property = "glashelder.deel")
  private String share;

  /** What was published stands in it. */
  private static final String REGISTER = "register.sha256";

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
            comparisons,
            Parameters.isAbsent(sources)
                ? Optional.empty()
                : Optional.of(Parameters.web("glashelder.bestanden", sources)));
    SiteBuild.Outcome outcome = build(workshop, settings);
    if (outcome.publicSite().isEmpty()) {
      print(outcome.report());
      explain(outcome.report(), workshop);
      throw new MojoFailureException(
          "De site is niet gemaakt; wat er stond, is niet veranderd. Herstel eerst de fouten"
              + " hierboven.");
    }
    if (!outcome.blocked().isEmpty()) {
      print(new Report(outcome.blocked(), List.of()));
      getLog()
          .error(
              "De site van de andere corporaties is gemaakt. Van deze corporaties ontbreken"
                  + " concepten tot de fouten zijn hersteld"
                  + (outcome.missing().isEmpty() ? "; wat zij publiceerden, blijft staan." : "."));
    }
    for (Finding finding : outcome.remarks()) {
      getLog().warn(finding.toString());
    }
    if (!Parameters.isAbsent(share) && !share.strip().equals(Share.TOGETHER)) {
      getLog()
          .info(
              "Deel "
                  + part()
                  + " staat klaar: "
                  + counted(outcome.worked(), "gemaakt")
                  + counted(outcome.kept(), "ongewijzigd")
                  + "De site maakt u van alle delen samen met -Dglashelder.deel=samen.");
      return;
    }
    getLog()
        .info(
            counted(outcome.worked(), "gemaakt")
                + counted(outcome.kept(), "ongewijzigd")
                + told("Openbare site", output(publicSite), outcome.publicSite().get())
                + told("Concepten en bevindingen", output(reviewSite), outcome.reviewSite().get())
                + "Bevindingen: "
                + outcome.report().counts()
                + ".");
    getLog()
        .info(
            new NextStep(invocation())
                .after(
                    outcome.report(),
                    ContentReader.corporations(corporations()).stream()
                        .map(folder -> folder.getFileName().toString())
                        .toList(),
                    Files.exists(corporations().resolve(REGISTER))));
    if (!outcome.missing().isEmpty()) {
      throw new MojoFailureException(
          "In de openbare site staat nu niets van "
              + String.join(", ", outcome.missing())
              + ": wat daar is gepubliceerd, kan niet worden getoond, en er is geen vorige build om"
              + " te laten staan.\nZet deze site niet op uw webserver, want die pagina's zouden er"
              + " verdwijnen. Herstel eerst de fouten hierboven.");
    }
  }

  private SiteBuild.Outcome build(Workshop workshop, SiteBuild.Settings settings)
      throws MojoExecutionException, MojoFailureException {
    try {
      SiteBuild build = new SiteBuild(corporations(), referenceDate(), workshop, settings);
      if (Parameters.isAbsent(share)) {
        return build.run(progress());
      }
      return share.strip().equals(Share.TOGETHER)
          ? build.ofShares().run(progress())
          : build.only(part()).run(progress());
    } catch (TargetException e) {
      throw new MojoFailureException(e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException(
          "De site kan niet worden geschreven ("
              + e.getMessage()
              + "). Kijk of er ruimte is en of u in die map mag schrijven, of kies een andere met"
              + " -Dglashelder.site=... en -Dglashelder.review=... Bouw daarna opnieuw: een build"
              + " die werd afgebroken, maakt de volgende af.",
          e);
    }
  }

  private Share part() throws MojoFailureException {
    return Share.parse(share)
        .orElseThrow(
            () ->
                new MojoFailureException(
                    "-Dglashelder.deel="
                        + share
                        + " is geen deel. Schrijf bijvoorbeeld -Dglashelder.deel=3/16, of"
                        + " -Dglashelder.deel=samen."));
  }

  /** A line for who looks at a terminal; none for a log that is kept. */
  private Progress progress() {
    boolean watched =
        getLog().isInfoEnabled() && hasTerminal() && Parameters.isAbsent(System.getenv("CI"));
    return watched ? new ProgressLine(System.err) : Progress.NONE;
  }

  private static String counted(int corporations, String what) {
    return corporations
        + (corporations == 1 ? " corporatie " : " corporaties ")
        + what
        + (what.equals("gemaakt") ? ", " : ". ");
  }

  private static String told(String what, File folder, SiteOutcome outcome) {
    return what
        + ": "
        + shown(new File(folder, "index.html"))
        + " ("
        + outcome.written()
        + " geschreven, "
        + outcome.unchanged()
        + " ongewijzigd, "
        + outcome.removed()
        + " verwijderd). ";
  }

  private void explain(Report report, Workshop workshop)
      throws MojoExecutionException, MojoFailureException {
    File page = new File(output(state), PAGE);
    try {
      Files.createDirectories(page.toPath().getParent());
      Files.writeString(
          page.toPath(),
          StandalonePage.findings(
              Survey.of(corporations(), referenceDate(), workshop).corporations(),
              report,
              workshop));
    } catch (IOException e) {
      throw new MojoExecutionException("Het rapport kan niet worden geschreven: " + page, e);
    }
    tellPage(report, page);
    catalogue(page.getParentFile(), workshop);
  }
}
