package nl.glashelder.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.check.Checked;
import nl.glashelder.check.report.Report;
import nl.glashelder.render.style.Logo;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;
import nl.glashelder.version.Archive;
import nl.glashelder.version.DocumentKind;
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
    return of(
        around(corporations, workshop),
        ContentReader.folders(corporations).parallelStream()
            .map(slug -> CorporationSurvey.of(corporations, slug, today, workshop))
            .toList(),
        today);
  }

  /**
   * What is wrong with the catalogue, and with the folder as a whole: what stands beside the
   * corporations' folders, and what was published and is gone.
   */
  public static List<Finding> around(Path corporations, Workshop workshop) {
    return around(corporations, workshop, Archive.whole(corporations));
  }

  /**
   * The same, when it is known what was published and is gone.
   *
   * @param whole what {@link Archive#whole} says of the folder
   */
  static List<Finding> around(Path corporations, Workshop workshop, List<Finding> whole) {
    List<Finding> found =
        new ArrayList<>(new ContentReader(workshop.catalogue()).around(corporations));
    found.addAll(whole);
    return found;
  }

  /**
   * Puts together what was read of each corporation.
   *
   * @param around what was found beside their folders
   */
  public static Survey of(List<Finding> around, List<CorporationSurvey> each, LocalDate today) {
    List<Finding> blocking = new ArrayList<>(around);
    each.forEach(one -> blocking.addAll(one.blocking()));
    return new Survey(
        today,
        each.stream().flatMap(one -> one.corporation().stream()).toList(),
        Archive.joined(each.stream().map(CorporationSurvey::archive).toList()),
        blocking,
        each.stream().flatMap(one -> one.checked().stream()).toList());
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
