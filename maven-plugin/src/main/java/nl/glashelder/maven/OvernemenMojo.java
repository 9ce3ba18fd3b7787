package nl.glashelder.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.check.report.Report;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.DutchDate;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.publish.NewCorporation;
import nl.glashelder.publish.StandalonePage;
import nl.glashelder.publish.Survey;
import nl.glashelder.publish.Workshop;
import nl.glashelder.source.FolderName;
import nl.glashelder.takeover.TakeOver;
import nl.glashelder.takeover.text.DocumentReader;
import nl.glashelder.takeover.text.OldText;
import nl.glashelder.takeover.text.UnreadableDocumentException;
import nl.glashelder.templates.GlashelderDesign;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Takes over an old statement: reads a document (HTML, Markdown, plain text, DOCX or PDF) and
 * drafts the three files of a corporation from what it says for certain. A page beside it says of
 * every old sentence where it went, what is still to be done, and which law no longer holds. No
 * sentence is copied, and no file is overwritten: what is there already stays, and the draft is put
 * with the reports. Example: {@code mvn glashelder:overnemen -Dcorporatie=zilverduin
 * -Dbestand=oude-verklaring.pdf}
 */
@Mojo(name = "overnemen", threadSafe = true, requiresProject = false)
public final class OvernemenMojo extends GlashelderMojo {
  /** The corporation: the name of its folder, which is made where it is not there yet. Required. */
  @Parameter(property = "corporatie")
  private String corporation;

  /** The old document: a file that ends in html, md, txt, docx or pdf. Required. */
  @Parameter(property = "bestand")
  private String document;

  /** The official name of the corporation. Leave out to have it found in the document. */
  @Parameter(property = "naam")
  private String name;

  /** Folder for {@code overnemen.html}, and for drafts of files that are there already. */
  @Parameter(
      property = "glashelder.rapporten",
      defaultValue = "${project.build.directory}/glashelder",
      required = true)
  private File reports;

  @Override
  boolean begins() {
    return true;
  }

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    new Parameters()
        .require("corporatie", corporation, "zilverduin")
        .require("bestand", document, "oude-verklaring.pdf")
        .check();
    Optional<String> problem = FolderName.whyNot(corporation);
    if (problem.isPresent()) {
      throw new MojoFailureException(
          "De map kan niet '"
              + corporation
              + "' heten. De naam wordt een webadres. "
              + problem.get());
    }
    // Maven would take it from the folder of the module, which a user need not know of.
    File file = new File(document.strip()).getAbsoluteFile();
    OldText text = read(file);
    text.notes().forEach(getLog()::warn);
    Workshop workshop = GlashelderDesign.load();
    CommonEntries catalogue =
        workshop
            .catalogue()
            .records(FormOfAddress.FORMAL)
            .value()
            .orElseThrow(() -> new MojoExecutionException("De catalogus kan niet worden gelezen."));
    TakeOver draft =
        TakeOver.of(
            text,
            file.getName(),
            corporation,
            Parameters.isAbsent(name) ? Optional.empty() : Optional.of(name.strip()),
            catalogue);
    Map<String, String> shown = write(draft, workshop);
    report(draft, file, shown, workshop);
  }

  private OldText read(File file) throws MojoFailureException {
    if (!file.isFile()) {
      throw new MojoFailureException(
          "Het bestand " + shown(file) + " is er niet. Kijk na wat u opgaf bij -Dbestand.");
    }
    try {
      return DocumentReader.read(file.toPath(), file.getName());
    } catch (UnreadableDocumentException e) {
      getLog().debug(e);
      throw new MojoFailureException(e.getMessage());
    } catch (IOException e) {
      getLog().debug(e);
      throw new MojoFailureException("Het bestand " + shown(file) + " kan niet worden gelezen.");
    }
  }

  /** Writes what is not there yet in its place, and the rest with the reports. */
  private Map<String, String> write(TakeOver draft, Workshop workshop)
      throws MojoExecutionException {
    Path folder = corporations().resolve(corporation);
    Path beside = output(reports).toPath().resolve("overgenomen").resolve(corporation);
    Map<String, String> shown = new LinkedHashMap<>();
    List<String> kept = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> entry : draft.files().entrySet()) {
        if (draft.isEmpty(entry.getKey())) {
          continue;
        }
        Path own = folder.resolve(entry.getKey());
        boolean there = Files.exists(own, LinkOption.NOFOLLOW_LINKS);
        Path target = there ? beside.resolve(entry.getKey()) : own;
        Files.createDirectories(target.getParent());
        if (there) {
          kept.add(shown(own.toFile()));
          Files.writeString(target, entry.getValue(), StandardCharsets.UTF_8);
        } else {
          Files.writeString(
              target, entry.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        }
        shown.put(entry.getKey(), shown(target.toFile()));
        getLog().info("Geschreven: " + shown(target.toFile()));
      }
      NewCorporation.schemas(corporations(), workshop.catalogue())
          .forEach(schema -> getLog().info("Geschreven: " + shownRoot() + schema));
    } catch (IOException e) {
      throw new MojoExecutionException(
          "De concepten kunnen niet worden geschreven in " + folder + ".", e);
    }
    kept.forEach(
        own ->
            getLog()
                .warn(own + " is er al en blijft zoals hij is. Plak er zelf in wat u nodig hebt."));
    return shown;
  }

  private void report(TakeOver draft, File file, Map<String, String> shown, Workshop workshop)
      throws MojoExecutionException, MojoFailureException {
    List<String> told = new ArrayList<>(draft.notes());
    draft
        .date()
        .ifPresent(
            date ->
                told.add(
                    "Het oude document is van "
                        + DutchDate.of(date)
                        + ". Die datum geeft u op bij publiceren, met -Dingangsdatum="
                        + date
                        + ", als de tekst niet verandert."));
    Path page = output(reports).toPath().resolve("overnemen.html");
    try {
      Files.createDirectories(page.getParent());
      Files.writeString(
          page,
          StandalonePage.takenOver(draft, file.getName(), shown, told, workshop),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new MojoExecutionException("Het verslag kan niet worden geschreven: " + page, e);
    }
    getLog().info("Verslag, zin voor zin: " + shown(page.toFile()));
    Survey survey = Survey.of(corporations(), referenceDate(), workshop);
    getLog()
        .info(
            "De controle van dit concept: "
                + new Report(survey.findingsOf(corporation), List.of()).counts()
                + ".");
    getLog()
        .info(
            "Lees elke regel na. Wat er nog mist, hoort u met: "
                + invocation().of("check")
                + " -Dcorporatie="
                + corporation);
  }
}
