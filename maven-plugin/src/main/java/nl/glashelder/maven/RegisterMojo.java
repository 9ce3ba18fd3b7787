package nl.glashelder.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.check.report.JsonReport;
import nl.glashelder.check.report.Report;
import nl.glashelder.check.report.SarifReport;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.publish.StandalonePage;
import nl.glashelder.publish.Survey;
import nl.glashelder.publish.Workshop;
import nl.glashelder.register.OwnHeadings;
import nl.glashelder.register.Register;
import nl.glashelder.register.RegisterCheck;
import nl.glashelder.register.RegisterColumn;
import nl.glashelder.register.RegisterCsv;
import nl.glashelder.register.RegisterDraft;
import nl.glashelder.register.RegisterWorkbook;
import nl.glashelder.register.TableReader;
import nl.glashelder.register.UnreadableTableException;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.templates.GlashelderDesign;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the record of processing activities (AVG 30) that the drafts describe, as a workbook and
 * as CSV, for each corporation and for all. With {@code -Dregister=} it holds a corporation's own
 * register against its statement, or drafts a statement from it. Example: {@code mvn
 * glashelder:register -Dcorporatie=woonpartners -Dregister=register.xlsx}
 */
@Mojo(name = "register", threadSafe = true, requiresProject = false)
public final class RegisterMojo extends GlashelderMojo {
  /** Only this corporation: the name of its folder. Required with {@code -Dregister=}. */
  @Parameter(property = "corporatie")
  private String corporation;

  /** The corporation's own register: a file that ends in xlsx, ods or csv. */
  @Parameter(property = "register")
  private String register;

  /**
   * A file with heads of columns that are not common: on each line a head and the column it is,
   * with = between.
   */
  @Parameter(property = "kolommen")
  private String columns;

  /**
   * Whether to draft a statement from the own register. Where the corporation has a statement, the
   * draft is put with the reports; nothing is overwritten.
   */
  @Parameter(property = "overnemen", defaultValue = "false")
  private boolean takeOver;

  /** Whether differences stop the build. */
  @Parameter(property = "glashelder.streng", defaultValue = "false")
  private boolean strict;

  /** Folder for the registers that are written. */
  @Parameter(
      property = "glashelder.register",
      defaultValue = "${project.build.directory}/register",
      required = true)
  private File folder;

  /** Folder for the reports. */
  @Parameter(
      property = "glashelder.rapporten",
      defaultValue = "${project.build.directory}/glashelder",
      required = true)
  private File reports;

  /** This plugin's version, for the reports. */
  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private String pluginVersion;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    if (Parameters.isAbsent(register)) {
      if (takeOver) {
        throw new MojoFailureException(
            "-Dovernemen heeft een register nodig.\nGeef het op met -Dregister=register.xlsx");
      }
      write();
    } else {
      new Parameters().require("corporatie", corporation, "woonpartners").check();
      TableReader.Contents contents = contents();
      Map<String, RegisterColumn> heads = heads();
      contents.notes().forEach(getLog()::warn);
      try {
        if (takeOver) {
          takeOver(contents, heads);
        } else {
          compare(contents, heads);
        }
      } catch (UnreadableTableException e) {
        throw new MojoFailureException(e.getMessage());
      }
    }
  }

  private void write() throws MojoExecutionException, MojoFailureException {
    Survey survey = Survey.of(corporations(), referenceDate(), GlashelderDesign.load());
    List<Draft> drafts =
        Parameters.isAbsent(corporation)
            ? survey.corporations().stream().map(Survey.Surveyed::draft).toList()
            : List.of(requireCorporation(survey, corporation).draft());
    Map<String, byte[]> files = new LinkedHashMap<>();
    if (Parameters.isAbsent(corporation)) {
      put(files, "register", Register.of(drafts));
    }
    for (Draft draft : drafts) {
      put(files, draft.slug(), Register.of(List.of(draft)));
    }
    writeAll(output(folder).toPath(), files);
    getLog()
        .info(
            "Register van "
                + (drafts.size() == 1 ? "1 corporatie" : drafts.size() + " corporaties")
                + " met "
                + Register.of(drafts).rows().size()
                + " verwerkingen: "
                + shown(output(folder)));
  }

  private void put(Map<String, byte[]> files, String name, Register register)
      throws MojoFailureException {
    files.put(name + ".xlsx", RegisterWorkbook.write(register, referenceDate()));
    files.put(name + ".csv", RegisterCsv.write(register));
  }

  private TableReader.Contents contents() throws MojoFailureException {
    // Maven would take it from the folder of the module, which a user need not know of.
    File file = new File(register.strip()).getAbsoluteFile();
    if (!file.isFile()) {
      throw new MojoFailureException(
          "Het bestand " + shown(file) + " is er niet. Kijk na wat u opgaf bij -Dregister.");
    }
    TableReader reader =
        TableReader.installed()
            .orElseThrow(
                () ->
                    new MojoFailureException(
                        "Om spreadsheets te lezen is glashelder-inlezen nodig.\nZet dit in pom.xml"
                            + " bij de plugin:"
                            + "\n  <dependencies>"
                            + "\n    <dependency>"
                            + "\n      <groupId>nl.glashelder</groupId>"
                            + "\n      <artifactId>glashelder-inlezen</artifactId>"
                            + "\n      <version>"
                            + pluginVersion
                            + "</version>"
                            + "\n    </dependency>"
                            + "\n  </dependencies>"));
    try {
      return reader.read(file.toPath(), file.getName());
    } catch (UnreadableTableException e) {
      throw new MojoFailureException(e.getMessage());
    } catch (IOException e) {
      getLog().debug(e);
      throw new MojoFailureException("Het bestand " + shown(file) + " kan niet worden gelezen.");
    }
  }

  private Map<String, RegisterColumn> heads() throws MojoFailureException {
    if (Parameters.isAbsent(columns)) {
      return Map.of();
    }
    File file = new File(columns.strip()).getAbsoluteFile();
    try {
      return OwnHeadings.of(Files.readAllLines(file.toPath(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new MojoFailureException(
          "Het bestand "
              + shown(file)
              + " kan niet worden gelezen. Kijk na wat u opgaf bij"
              + " -Dkolommen.");
    } catch (UnreadableTableException e) {
      throw new MojoFailureException(e.getMessage());
    }
  }

  private void compare(TableReader.Contents contents, Map<String, RegisterColumn> heads)
      throws MojoExecutionException, MojoFailureException, UnreadableTableException {
    Workshop workshop = GlashelderDesign.load();
    Survey survey = Survey.of(corporations(), referenceDate(), workshop);
    Survey.Surveyed chosen = requireCorporation(survey, corporation);
    if (chosen.draft().statement().isEmpty()) {
      throw new MojoFailureException(
          "Er is nog geen verklaring om mee te vergelijken.\nMaak een begin uit het register met"
              + " -Dovernemen.");
    }
    RegisterCheck.Outcome outcome =
        RegisterCheck.of(chosen.draft(), contents.tables(), heads, common(workshop, chosen));
    Report report = new Report(outcome.findings(), List.of());
    print(report);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("register.html", bytes(StandalonePage.findings(List.of(chosen), report, workshop)));
    files.put("register.sarif", bytes(SarifReport.write(report, shownRoot(), pluginVersion)));
    files.put("register.json", bytes(JsonReport.write(report)));
    if (!outcome.missing().isEmpty()) {
      files.put("register.yaml", bytes(outcome.missing()));
    }
    writeAll(output(reports).toPath(), files);
    getLog()
        .info(
            "Het register heeft "
                + outcome.records()
                + " verwerkingen; "
                + outcome.matched()
                + " daarvan staan in de verklaring. Rapport: "
                + shown(new File(output(reports), "register.html")));
    if (!outcome.missing().isEmpty()) {
      getLog().info("Om te plakken: " + shown(new File(output(reports), "register.yaml")));
    }
    if (report.stops(strict)) {
      throw new MojoFailureException(
          "Het register en de verklaring zijn niet gelijk: " + report.counts() + ".");
    }
  }

  private void takeOver(TableReader.Contents contents, Map<String, RegisterColumn> heads)
      throws MojoExecutionException, MojoFailureException, UnreadableTableException {
    Workshop workshop = GlashelderDesign.load();
    Survey survey = Survey.of(corporations(), referenceDate(), workshop);
    Survey.Surveyed chosen = requireCorporation(survey, corporation);
    String yaml = new RegisterDraft(common(workshop, chosen)).statement(contents.tables(), heads);
    Path own = corporations().resolve(corporation).resolve(ContentReader.STATEMENT);
    boolean begins = !Files.exists(own);
    Path target = begins ? own : output(reports).toPath().resolve("overgenomen.yaml");
    writeAll(target.getParent(), Map.of(target.getFileName().toString(), bytes(yaml)));
    if (!begins) {
      getLog()
          .info(
              shownRoot()
                  + corporation
                  + "/"
                  + ContentReader.STATEMENT
                  + " is er al en blijft zoals hij is. Plak eruit wat u nodig hebt.");
    }
    getLog().info("Bij elke regel staat uit welke cel hij komt. Lees alles na, en controleer met");
    getLog().info("het doel check wat er nog mist.");
  }

  private static CommonEntries common(Workshop workshop, Survey.Surveyed chosen)
      throws MojoExecutionException {
    Optional<CommonEntries> common =
        workshop.catalogue().records(chosen.draft().corporation().formOfAddress()).value();
    return common.orElseThrow(
        () -> new MojoExecutionException("De catalogus kan niet worden gelezen."));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void writeAll(Path target, Map<String, byte[]> files) throws MojoExecutionException {
    try {
      Files.createDirectories(target);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = target.resolve(file.getKey());
        Files.write(path, file.getValue());
        getLog().info("Geschreven: " + shown(path.toFile()));
      }
    } catch (IOException e) {
      throw new MojoExecutionException(
          "De bestanden kunnen niet worden geschreven in " + target, e);
    }
  }
}
