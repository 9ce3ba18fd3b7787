package nl.glashelder.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.check.report.JsonReport;
import nl.glashelder.check.report.Report;
import nl.glashelder.check.report.SarifReport;
import nl.glashelder.model.Contact;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Recipient;
import nl.glashelder.publish.StandalonePage;
import nl.glashelder.publish.Survey;
import nl.glashelder.publish.Workshop;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Places;
import nl.glashelder.source.Severity;
import nl.glashelder.templates.GlashelderDesign;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.visit.Autoconsent;
import nl.glashelder.visit.BrowserVisit;
import nl.glashelder.visit.CommonCookies;
import nl.glashelder.visit.HarReader;
import nl.glashelder.visit.NamedParties;
import nl.glashelder.visit.NoRecordingException;
import nl.glashelder.visit.NoticeDraft;
import nl.glashelder.visit.Visit;
import nl.glashelder.visit.VisitCheck;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Holds the draft of a cookie notice against what a website really keeps on a visitor's device: in
 * a recorded visit (a HAR file, as any browser saves it) or in a fresh one with Chromium. Writes a
 * report to the console, as a page, as SARIF and as JSON, and the entries that the notice lacks as
 * YAML. A corporation that has no notice yet, or only the beginning of one, gets a draft in its
 * place, with the questions that only it can answer. Values of cookies are in none of them. Only
 * the given addresses are visited. Example: {@code mvn glashelder:cookies -Dcorporatie=woonpartners
 * -Dadres=https://www.woonpartners.nl -Dakkoord=#accept}
 */
@Mojo(name = "cookies", threadSafe = true, requiresProject = false)
public final class CookiesMojo extends GlashelderMojo {
  /** The corporation: the name of its folder. Required. */
  @Parameter(property = "corporatie")
  private String corporation;

  /** Recorded visits: HAR files as seen from where Maven was started, with commas between. */
  @Parameter(property = "har")
  private List<String> recordings;

  /** Pages to visit with Chromium, with {@code https://} and with commas between. */
  @Parameter(property = "adres")
  private String addresses;

  /**
   * The button that accepts cookies: a CSS selector, or the name of a consent tool such as {@code
   * cookiebot}. Leave out to have the buttons found; both agreeing and refusing are tried.
   */
  @Parameter(property = "akkoord")
  private String accept;

  /**
   * Folder with the npm package {@code @duckduckgo/autoconsent}, which knows many consent tools.
   * Leave out to have the buttons found.
   */
  @Parameter(property = "autoconsent")
  private String autoconsent;

  /** Whether errors and warnings stop the build. Without this, findings stop nothing here. */
  @Parameter(property = "glashelder.streng", defaultValue = "false")
  private boolean strict;

  /**
   * Folder for {@code cookies.html}, {@code cookies.sarif}, {@code cookies.json} and {@code
   * cookies.yaml}.
   */
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
    new Parameters().require("corporatie", corporation, "woonpartners").check();
    Workshop workshop = GlashelderDesign.load();
    Survey survey = Survey.of(corporations(), referenceDate(), workshop);
    Survey.Surveyed chosen = requireCorporation(survey, corporation);
    Optional<Draft.Placed<CookieNotice>> notice = requireReadable(survey, chosen);
    List<Visit> visits = visits();
    List<Cookie> known =
        CommonCookies.of(workshop.catalogue(), chosen.draft().corporation().formOfAddress());
    String file = corporation + "/" + ContentReader.NOTICE;
    boolean drafts = notice.map(Draft.Placed::document).filter(n -> !isBegun(n)).isEmpty();
    String yaml =
        drafts
            ? draft(visits, known)
            : NoticeDraft.entries(visits, notice.orElseThrow().document(), known);
    Survey after = drafts ? Survey.of(corporations(), referenceDate(), workshop) : survey;
    Draft now = requireCorporation(after, corporation).draft();
    CookieNotice declared = now.notice().map(Draft.Placed::document).orElseGet(CookieNotice::empty);
    Places places = now.notice().map(Draft.Placed::places).orElseGet(() -> Places.none(file));
    Report report =
        new Report(VisitCheck.of(visits, declared, places, known, named(now, declared)), List.of());
    print(report);
    write(report, StandalonePage.findings(List.of(chosen), report, workshop), yaml);
    tell(drafts, file, yaml);
    tellWhatHoldsUpPublishing(after);
    if (strict && report.stops(true)) {
      throw new MojoFailureException(
          "De website en de cookieverklaring zijn niet gelijk: " + report.counts() + ".");
    }
  }

  private static boolean isBegun(CookieNotice notice) {
    return NoticeDraft.isOnlyBegun(notice);
  }

  /** Puts a draft where there is no notice yet; what the file says already stays. */
  private String draft(List<Visit> visits, List<Cookie> known) throws MojoExecutionException {
    Path place = corporations().resolve(corporation).resolve(ContentReader.NOTICE);
    try {
      String existing = Files.exists(place) ? Files.readString(place, StandardCharsets.UTF_8) : "";
      String yaml = NoticeDraft.into(existing, visits, known);
      Files.writeString(place, yaml, StandardCharsets.UTF_8);
      return yaml;
    } catch (IOException e) {
      throw new MojoExecutionException("Het concept kan niet worden geschreven: " + place, e);
    }
  }

  /** Finding out at the very end that another file holds up everything helps nobody. */
  private void tellWhatHoldsUpPublishing(Survey survey) {
    List<Finding> errors =
        survey.findingsOf(corporation, DocumentKind.NOTICE).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      getLog().info("Publiceren kan nog niet. Dit moet eerst goed zijn:");
      print(new Report(errors, List.of()));
    }
  }

  /** What the corporation's documents say of its websites and of other parties. */
  private static NamedParties named(Draft draft, CookieNotice notice) {
    List<String> websites =
        draft.corporation().contact().flatMap(Contact::website).map(List::of).orElse(List.of());
    List<String> recipients =
        draft.statement().map(Draft.Placed::document).stream()
            .flatMap(statement -> statement.recipients().stream())
            .map(Recipient::name)
            .toList();
    return NamedParties.of(notice, websites, recipients);
  }

  private Optional<Draft.Placed<CookieNotice>> requireReadable(
      Survey survey, Survey.Surveyed chosen) throws MojoFailureException {
    Path file = corporations().resolve(corporation).resolve(ContentReader.NOTICE);
    if (chosen.draft().notice().isEmpty() && Files.exists(file)) {
      print(
          new Report(
              survey.blocking().stream()
                  .filter(f -> f.position().file().equals(corporation + "/" + ContentReader.NOTICE))
                  .toList(),
              List.of()));
      throw new MojoFailureException("De cookieverklaring heeft fouten. Herstel die eerst.");
    }
    return chosen.draft().notice();
  }

  private List<Visit> visits() throws MojoFailureException {
    boolean hasAddresses = !Parameters.isAbsent(addresses);
    boolean hasRecordings = recordings != null && !recordings.isEmpty();
    if (!hasAddresses && !hasRecordings) {
      throw new MojoFailureException(
          "Geef een bezoek aan de website op. Dat kan op twee manieren:"
              + "\n  -Dadres=https://www.voorbeeld.nl   (Glashelder bezoekt de website)"
              + "\n  -Dhar=bezoek.har                   (een bezoek dat u zelf bewaarde)");
    }
    if (!hasAddresses && !Parameters.isAbsent(accept)) {
      throw new MojoFailureException("-Dakkoord werkt alleen samen met -Dadres.");
    }
    if (!hasAddresses && !Parameters.isAbsent(autoconsent)) {
      throw new MojoFailureException("-Dautoconsent werkt alleen samen met -Dadres.");
    }
    if (!Parameters.isAbsent(accept) && !Parameters.isAbsent(autoconsent)) {
      throw new MojoFailureException("Geef -Dakkoord of -Dautoconsent op, niet allebei.");
    }
    List<Visit> visits = new ArrayList<>();
    if (hasAddresses) {
      visits.add(fresh());
    }
    if (hasRecordings) {
      for (String recording : recordings) {
        // Maven would take it from the folder of the module, which a user need not know of.
        visits.add(recorded(new File(recording.strip()).getAbsoluteFile()));
      }
    }
    return visits;
  }

  private Visit fresh() throws MojoFailureException {
    List<String> pages = new ArrayList<>();
    // An address may hold a comma itself.
    for (String address : addresses.strip().split("\\s*,\\s*(?=[A-Za-z]+:)")) {
      pages.add(Parameters.web("adres", address).toString());
    }
    Path browser =
        BrowserVisit.browser()
            .orElseThrow(
                () ->
                    new MojoFailureException(
                        "Er is geen Chromium of Chrome gevonden.\nInstalleer Chromium. Of bewaar"
                            + " in uw eigen browser een bezoek als HAR-bestand, en geef dat op met"
                            + " -Dhar=bezoek.har."));
    Optional<Autoconsent> knower = Optional.empty();
    try {
      if (!Parameters.isAbsent(autoconsent)) {
        knower =
            Optional.of(Autoconsent.in(new File(autoconsent.strip()).getAbsoluteFile().toPath()));
      }
    } catch (IOException e) {
      getLog().debug(e);
      throw new MojoFailureException(e.getMessage());
    }
    try {
      return BrowserVisit.of(
          browser,
          pages,
          Parameters.isAbsent(accept) ? Optional.empty() : Optional.of(accept),
          knower);
    } catch (IOException e) {
      getLog().debug(e);
      throw new MojoFailureException("Het bezoek is niet gelukt. " + e.getMessage());
    }
  }

  private Visit recorded(File recording) throws MojoFailureException {
    if (!recording.isFile()) {
      throw new MojoFailureException(
          "Het bestand " + shown(recording) + " is er niet. Kijk na wat u opgaf bij -Dhar.");
    }
    try {
      return HarReader.read(recording.toPath());
    } catch (NoRecordingException e) {
      throw new MojoFailureException(e.getMessage());
    } catch (IOException e) {
      getLog().debug(e);
      throw new MojoFailureException(
          "Het bestand " + shown(recording) + " kan niet worden gelezen.");
    }
  }

  private void write(Report report, String page, String yaml) throws MojoExecutionException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("cookies.html", page);
    files.put("cookies.sarif", SarifReport.write(report, shownRoot(), pluginVersion));
    files.put("cookies.json", JsonReport.write(report));
    files.put("cookies.yaml", yaml);
    Path folder = output(reports).toPath();
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new MojoExecutionException("Het rapport kan niet worden geschreven in " + folder, e);
    }
  }

  private void tell(boolean drafted, String file, String yaml) {
    if (drafted) {
      getLog().info("Geschreven: " + shownRoot() + file);
      List<String> questions = NoticeDraft.questions(yaml);
      if (!questions.isEmpty()) {
        getLog().info("Alleen u weet het antwoord op deze vragen:");
        questions.forEach(question -> getLog().info("  - " + question));
      }
    } else if (!yaml.isEmpty()) {
      getLog().info("Zet dit in " + shownRoot() + file + " bij cookies:");
      yaml.lines().forEach(getLog()::info);
      getLog().info("Om te plakken: " + shown(new File(output(reports), "cookies.yaml")));
    }
    getLog().info("Rapport: " + shown(new File(output(reports), "cookies.html")));
  }
}
