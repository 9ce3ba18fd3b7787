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
import nl.glashelder.render.export.ComparedFiles;
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
 *
 * <p>With {@code -Doud= -Dnieuw=} it compares any two HTML files, also of a statement that was
 * never made with Glashelder: {@code mvn glashelder:compare -Doud=a.html -Dnieuw=b.html}
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

  /** An old HTML file, to compare with {@code nieuw}, instead of versions of a corporation. */
  @Parameter(property = "oud")
  private String oldFile;

  /** A new HTML file, to compare with {@code oud}. */
  @Parameter(property = "nieuw")
  private String newFile;

  /** Set to true for a PDF of the whole text, also of what did not change. */
  @Parameter(property = "geheel", defaultValue = "false")
  private boolean wholeText;

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
  boolean begins() {
    return oldFile != null || newFile != null;
  }

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    if (begins()) {
      compareFiles();
      return;
    }
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
    RequestedComparison.Files files = comparison.files(workshop, site, wholeText);
    files.findings().forEach(f -> getLog().warn(f.toString()));
    write(comparison.name(), files.bytes());
    getLog().info(comparison.summary());
  }

  private void compareFiles() throws MojoExecutionException, MojoFailureException {
    new Parameters()
        .require("oud", oldFile, "oud.html")
        .require("nieuw", newFile, "nieuw.html")
        .check();
    File former = named(oldFile);
    File latter = named(newFile);
    byte[] old = read("oud", former);
    byte[] fresh = read("nieuw", latter);
    ComparedFiles compared;
    try {
      compared = ComparedFiles.of(former.getName(), old, latter.getName(), fresh);
    } catch (IllegalArgumentException e) {
      throw new MojoFailureException(e.getMessage());
    }
    Path target = output(folder).toPath();
    Path page = target.resolve("vergelijking.html");
    try {
      Files.createDirectories(target);
      Files.writeString(page, compared.page());
    } catch (IOException e) {
      throw new MojoExecutionException(
          "De vergelijking kan niet worden geschreven in " + target, e);
    }
    getLog().info("Geschreven: " + shown(page.toFile()));
    getLog().info(compared.summary());
  }

  /** From the folder where the command was given, also where another module runs the goal. */
  private static File named(String file) {
    return new File(file.strip()).getAbsoluteFile();
  }

  private static byte[] read(String name, File file) throws MojoFailureException {
    if (file.isDirectory()) {
      throw new MojoFailureException(
          "-D" + name + "=" + file + " is een map. Geef een HTML-bestand op.");
    }
    if (!file.isFile()) {
      throw new MojoFailureException("Het bestand van -D" + name + " bestaat niet: " + file);
    }
    try {
      return Files.readAllBytes(file.toPath());
    } catch (IOException e) {
      throw new MojoFailureException(
          "Het bestand van -D" + name + " kan niet worden gelezen: " + file, e);
    }
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
