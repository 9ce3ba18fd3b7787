package nl.glashelder.maven;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.glashelder.check.report.ConsoleReport;
import nl.glashelder.check.report.Report;
import nl.glashelder.publish.StandalonePage;
import nl.glashelder.publish.Survey;
import nl.glashelder.publish.Workshop;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals have in common: where the content is, the reference date, and skipping. */
abstract class GlashelderMojo extends AbstractMojo {
  /** The page with all findings and what the rules ask. */
  static final String PAGE = "bevindingen.html";

  private static final String OUR_GROUP = "nl.glashelder";

  /** The folder with a folder for each corporation. */
  @Parameter(
      property = "glashelder.corporaties",
      defaultValue = "${basedir}/corporations",
      required = true)
  private File corporations;

  /**
   * The reference date (peildatum), as year-month-day: which versions are in force. Default: the
   * day of {@code project.build.outputTimestamp}, so that a build can be repeated; without it,
   * today.
   */
  @Parameter(property = "glashelder.peildatum")
  private String referenceDate;

  /** The timestamp for reproducible builds. */
  @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
  private String outputTimestamp;

  /** The project's folder; without a project the folder where Maven was started. */
  @Parameter(defaultValue = "${basedir}", readonly = true)
  private File basedir;

  /** The goal that {@code -Ddoel} names, in Glashelder's own repository. */
  @Parameter(defaultValue = "${doel}", readonly = true)
  private String doel;

  /** The group of the project that is built. */
  @Parameter(defaultValue = "${project.groupId}", readonly = true)
  private String group;

  /** The goal that runs. */
  @Parameter(defaultValue = "${mojo.goal}", readonly = true)
  private String goal;

  /** The plugins of the project's build. */
  @Parameter(defaultValue = "${project.buildPlugins}", readonly = true)
  private List<Plugin> plugins;

  /** The version of this plugin. */
  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private String version;

  /** Set to true to do nothing. */
  @Parameter(property = "glashelder.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Glashelder is overgeslagen (glashelder.skip).");
      return;
    }
    String complaint = invocation().complaint(goal);
    if (!complaint.isEmpty()) {
      throw new MojoFailureException(complaint);
    }
    if (!begins() && !Files.isDirectory(corporations.toPath())) {
      throw new MojoFailureException(
          "De map met corporaties bestaat niet: "
              + corporations
              + "\nBegint u net? Dan maakt dit de map en uw eerste bestanden:\n  "
              + invocation().of("new")
              + " -Dcorporatie=zilverduin -Dnaam=\"Stichting Zilverduin\""
              + "\nStaat de map ergens anders? Geef haar op met -Dglashelder.corporaties=...");
    }
    try {
      run();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw Unforeseen.tell(getClass(), e);
    }
  }

  /** How goals are called here. */
  Invocation invocation() {
    return new Invocation(doel, plugins, version, OUR_GROUP.equals(group));
  }

  /** Whether the goal makes the folder with corporations where it is not there yet. */
  boolean begins() {
    return false;
  }

  /** Does what the goal is for. */
  abstract void run() throws MojoExecutionException, MojoFailureException;

  /** The folder with corporations. */
  Path corporations() {
    return corporations.toPath().toAbsolutePath().normalize();
  }

  /**
   * A folder to write to. Without a project Maven leaves the name of its folder open in defaults.
   */
  File output(File folder) {
    return output(folder, basedir);
  }

  static File output(File folder, File basedir) {
    String open = "${project.basedir}";
    String path = folder.getPath();
    int at = path.indexOf(open);
    return at < 0 ? folder : new File(basedir, path.substring(at + open.length()));
  }

  /**
   * The reference date.
   *
   * @throws MojoFailureException when a date that was given is none
   */
  LocalDate referenceDate() throws MojoFailureException {
    return ReferenceDate.of(referenceDate, outputTimestamp);
  }

  /** Prints a report, in colour on a terminal. */
  void print(Report report) {
    new ConsoleReport(shownRoot(), isTerminal())
        .lines(report)
        .forEach(
            line -> List.of(line.text().split("\n")).forEach(text -> log(line.severity(), text)));
  }

  /** Says where everything can be read with what each rule asks; also when Maven is quiet. */
  void tellPage(Report report, File page) {
    if (!report.findings().isEmpty()) {
      log(
          report.count(Severity.ERROR) > 0 ? Severity.ERROR : Severity.INFORMATION,
          "Met uitleg en voorbeelden bij elke regel: " + shown(page));
    }
  }

  /** Writes what there is to choose from, which an editor needs most where files have errors. */
  void catalogue(File folder, Workshop workshop) throws MojoExecutionException {
    Path page = folder.toPath().resolve("catalogus.html");
    try {
      Files.createDirectories(folder.toPath());
      Files.writeString(page, StandalonePage.catalogue(workshop));
    } catch (IOException e) {
      throw new MojoExecutionException("De catalogus kan niet worden geschreven: " + page, e);
    }
  }

  /** Errors must be read even when Maven is told to be quiet. */
  private void log(Severity severity, String line) {
    switch (severity) {
      case ERROR -> getLog().error(line);
      case WARNING -> getLog().warn(line);
      case INFORMATION -> getLog().info(line);
    }
  }

  /** Gives the answer that a goal was asked for: also when Maven is told to be quiet. */
  static void answer(Log log, PrintStream out, String message) {
    message.lines().forEach(log.isInfoEnabled() ? log::info : out::println);
  }

  private static boolean isTerminal() {
    return hasTerminal() && System.getenv("NO_COLOR") == null;
  }

  /** Whether someone looks at a terminal; newer Java has a console also without one. */
  static boolean hasTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** The folder with corporations as an editor knows it, with a slash at its end. */
  String shownRoot() {
    return shown(corporations) + "/";
  }

  /** A file as an editor knows it: from where Maven was started, where that is shorter. */
  static String shown(File file) {
    Path whole = file.toPath().toAbsolutePath().normalize();
    Path start = Path.of("").toAbsolutePath();
    String shown = whole.startsWith(start) ? start.relativize(whole).toString() : whole.toString();
    return shown.replace('\\', '/');
  }

  /**
   * The corporation a user named.
   *
   * @throws MojoFailureException when there is none that can be read, in Dutch, after its findings
   */
  Survey.Surveyed requireCorporation(Survey survey, String slug) throws MojoFailureException {
    Optional<Survey.Surveyed> found = survey.corporation(slug);
    if (found.isPresent()) {
      return found.get();
    }
    List<Finding> findings = survey.findingsOf(slug);
    if (!findings.isEmpty()) {
      print(new Report(findings, List.of()));
      throw new MojoFailureException(
          "De corporatie '"
              + slug
              + "' kan niet worden gelezen. Herstel eerst de fouten hierboven.");
    }
    throw new MojoFailureException(
        "De corporatie '"
            + slug
            + "' is er niet. Kies uit: "
            + survey.corporations().stream()
                .map(c -> c.draft().slug())
                .collect(Collectors.joining(", "))
            + ".");
  }
}
