package nl.glashelder.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.check.Check;
import nl.glashelder.check.Checked;
import nl.glashelder.check.Outputs;
import nl.glashelder.check.report.Report;
import nl.glashelder.check.rule.Dating;
import nl.glashelder.check.rule.Sheet;
import nl.glashelder.model.HouseStyle;
import nl.glashelder.render.style.HouseColours;
import nl.glashelder.render.style.Logo;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;
import nl.glashelder.version.Archive;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.Version;
import nl.glashelder.wording.Wording;

/**
 * Everything a corporations folder holds, read, worded, checked and verified. It never fails on
 * what it reads: what is wrong is a finding.
 *
 * @param today the reference date
 * @param corporations each corporation with its drafts and words
 * @param archive what was published
 * @param blocking what is wrong with files and archive, by place: with an error among it no site is
 *     made
 * @param checks what the rules say of the drafts
 */
public record Survey(
    LocalDate today,
    List<Surveyed> corporations,
    Archive archive,
    List<Finding> blocking,
    List<Checked> checks) {
  /** Keeps its own copies. */
  public Survey {
    corporations = List.copyOf(corporations);
    blocking = blocking.stream().sorted().distinct().toList();
    checks = List.copyOf(checks);
  }

  /**
   * One corporation.
   *
   * @param draft what its files say
   * @param wordings the words of its drafts
   * @param logo its logo, when it has one that can be shown
   */
  public record Surveyed(Draft draft, Map<DocumentKind, Wording> wordings, Optional<Logo> logo) {}

  /** Reads and checks a folder. */
  public static Survey of(Path corporations, LocalDate today, Workshop workshop) {
    Content content = new ContentReader(workshop.catalogue()).read(corporations);
    Archive archive = Archive.read(corporations);
    List<Finding> blocking = new ArrayList<>(content.findings());
    blocking.addAll(archive.findings());
    List<Surveyed> surveyed = new ArrayList<>();
    List<Checked> checks = new ArrayList<>();
    for (Draft draft : content.drafts()) {
      if (isBroken(draft.slug(), content)) {
        // Half a document is not worded: its findings are what its editor needs.
        surveyed.add(new Surveyed(draft, Map.of(), Optional.empty()));
        continue;
      }
      Map<DocumentKind, Wording> wordings = words(draft, workshop);
      Optional<Logo> logo = logo(corporations, draft, blocking);
      colours(draft, blocking);
      surveyed.add(new Surveyed(draft, wordings, logo));
      checks.add(Check.of(draft, outputs(draft, wordings, archive, today), today));
    }
    return new Survey(today, surveyed, archive, blocking, checks);
  }

  private static boolean isBroken(String slug, Content content) {
    return content.findings().stream()
        .anyMatch(
            f -> f.severity() == Severity.ERROR && f.position().file().startsWith(slug + "/"));
  }

  private static Map<DocumentKind, Wording> words(Draft draft, Workshop workshop) {
    Map<DocumentKind, Wording> wordings = new EnumMap<>(DocumentKind.class);
    draft
        .statement()
        .ifPresent(
            s ->
                wordings.put(
                    DocumentKind.STATEMENT,
                    Wording.of(draft.corporation(), s.document(), workshop.words())));
    draft
        .notice()
        .ifPresent(
            n ->
                wordings.put(
                    DocumentKind.NOTICE,
                    Wording.of(draft.corporation(), n.document(), workshop.words())));
    return wordings;
  }

  private static Outputs outputs(
      Draft draft, Map<DocumentKind, Wording> wordings, Archive archive, LocalDate today) {
    Outputs outputs = Outputs.NONE;
    for (DocumentKind kind : DocumentKind.values()) {
      Sheet sheet = kind == DocumentKind.STATEMENT ? Sheet.STATEMENT : Sheet.NOTICE;
      if (wordings.containsKey(kind)) {
        outputs = outputs.withWords(sheet, wordings.get(kind).fragment());
      }
      Optional<Version> inForce = archive.history(draft.slug(), kind).inForce(today);
      if (inForce.isPresent()) {
        Version version = inForce.get();
        Optional<LocalDate> effective =
            version.about().dateUnknown() ? Optional.empty() : Optional.of(version.date());
        outputs = outputs.withDating(sheet, new Dating(effective, version.about().adoptedOn()));
      }
    }
    return outputs;
  }

  private static Optional<Logo> logo(Path corporations, Draft draft, List<Finding> findings) {
    Optional<String> name = draft.corporation().houseStyle().flatMap(HouseStyle::logo);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Path file = corporations.resolve(draft.slug()).resolve(name.get());
    Optional<Logo> logo = Optional.empty();
    String problem = "is geen svg, png of jpg";
    try {
      logo = Logo.of(Files.readAllBytes(file));
    } catch (IOException e) {
      problem = "kan niet worden gelezen";
    }
    if (logo.isEmpty()) {
      findings.add(
          PageRule.LOGO.at(
              draft.corporationPlaces().of("huisstijl.logo"),
              "Het logo '" + name.get() + "' " + problem + ". De pagina toont nu de naam.",
              "Zet het bestand in de map van de corporatie, of haal deze regel weg."));
    }
    return logo;
  }

  private static void colours(Draft draft, List<Finding> findings) {
    Optional<HouseStyle> style = draft.corporation().houseStyle();
    if (style.flatMap(HouseStyle::colour).isPresent() && HouseColours.of(style).adjusted()) {
      findings.add(
          PageRule.COLOUR.at(
              draft.corporationPlaces().of("huisstijl.kleur"),
              "De kleur "
                  + style.get().colour().orElse("")
                  + " is niet overal leesbaar als tekst. De"
                  + " pagina gebruikt daar een aangepaste tint.",
              "U hoeft niets te doen. Wilt u de tint zelf kiezen? Vul dan een andere kleur in."));
    }
  }

  /** The corporation with a slug. */
  public Optional<Surveyed> corporation(String slug) {
    return corporations.stream().filter(c -> c.draft().slug().equals(slug)).findFirst();
  }

  /** Whether something is so wrong that no site can be made. */
  public boolean blocks() {
    return blocking.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }

  /** All findings, for a report. */
  public Report report() {
    return Report.of(blocking, checks);
  }

  /** What was found in the files of one corporation. */
  public List<Finding> findingsOf(String slug) {
    List<Finding> all = new ArrayList<>();
    blocking.stream().filter(f -> f.position().file().startsWith(slug + "/")).forEach(all::add);
    checks.stream().filter(c -> c.slug().equals(slug)).forEach(c -> all.addAll(c.findings()));
    return all;
  }

  /**
   * What was found in the files that one document of a corporation is made of. A cookie notice that
   * is not ready yet holds up no privacy statement.
   */
  public List<Finding> findingsOf(String slug, DocumentKind kind) {
    return findingsOf(slug).stream()
        .filter(
            finding ->
                Arrays.stream(DocumentKind.values())
                    .filter(other -> other != kind)
                    .noneMatch(other -> isOf(finding, slug, other)))
        .toList();
  }

  private static boolean isOf(Finding finding, String slug, DocumentKind kind) {
    String file = finding.position().file();
    return file.equals(slug + "/" + kind.yaml() + ".yaml")
        || file.startsWith(slug + "/versies/" + kind.yaml() + "/");
  }
}
