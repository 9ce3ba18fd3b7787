package nl.glashelder.publish;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.check.report.Report;
import nl.glashelder.compare.CatalogueDifferences;
import nl.glashelder.render.ReviewModel;
import nl.glashelder.render.ReviewRenderer;
import nl.glashelder.render.SiteFile;
import nl.glashelder.render.SitePaths;
import nl.glashelder.render.TakenOverReport;
import nl.glashelder.render.export.SelfContainedPage;
import nl.glashelder.takeover.TakeOver;

/** Pages of a site as files that stand alone. */
public final class StandalonePage {
  private StandalonePage() {}

  /**
   * Findings as a page of the review site shows them, with what each rule asks on the page itself.
   *
   * @param corporations whose files they are in
   */
  public static String findings(
      List<Survey.Surveyed> corporations, Report report, Workshop workshop) {
    List<ReviewModel.ReviewedCorporation> reviewed =
        corporations.stream()
            .map(
                c ->
                    new ReviewModel.ReviewedCorporation(
                        c.draft().slug(), c.draft().corporation(), c.logo(), List.of()))
            .toList();
    return of(
        new ReviewRenderer(workshop.pages()).render(review(reviewed, report)),
        ReviewRenderer.FINDINGS,
        ReviewRenderer.FINDINGS);
  }

  /** Every entry of the catalogue, to read before choosing it, whatever state the files are in. */
  public static String catalogue(Workshop workshop) {
    ReviewModel nobody =
        new ReviewModel(
            List.of(),
            new Report(List.of(), List.of()),
            RuleTexts.all(),
            () -> CatalogueDifferences.of(workshop.catalogue(), List.of()),
            false,
            true);
    return of(
        new ReviewRenderer(workshop.pages()).render(nobody),
        ReviewRenderer.CATALOGUE,
        ReviewRenderer.CATALOGUE);
  }

  /**
   * The page that says of an old text where each sentence went.
   *
   * @param document the name of the old document
   * @param shown each file of the draft by its name, as an editor knows it
   * @param told what the reader should know first, in whole Dutch sentences
   */
  public static String takenOver(
      TakeOver draft,
      String document,
      Map<String, String> shown,
      List<String> told,
      Workshop workshop) {
    return of(
        TakenOverReport.files(draft, document, shown, told, workshop.pages()),
        TakenOverReport.PATH,
        TakenOverReport.PATH);
  }

  /** A review site of which only one page will be made. */
  public static ReviewModel review(
      List<ReviewModel.ReviewedCorporation> corporations, Report report) {
    return new ReviewModel(
        corporations, report, RuleTexts.all(), () -> CatalogueDifferences.NONE, false, true);
  }

  /**
   * One page of a site.
   *
   * @param site the site's files
   * @param path the page
   * @param address the page's address in full where that is known, else its path
   */
  static String of(List<SiteFile> site, String path, String address) {
    Map<String, byte[]> shown = new HashMap<>();
    Optional<byte[]> page = Optional.empty();
    for (SiteFile file : site) {
      if (file.path().equals(path)) {
        page = Optional.of(file.bytes());
      } else if (file.path().startsWith(SitePaths.ASSETS)) {
        shown.put(file.path(), file.bytes());
      }
    }
    return SelfContainedPage.of(
        new String(page.orElseThrow(), StandardCharsets.UTF_8), address, shown);
  }
}
