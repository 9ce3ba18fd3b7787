package nl.glashelder.publish;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.compare.CatalogueDifferences;
import nl.glashelder.render.ReviewModel;
import nl.glashelder.render.ReviewRenderer;
import nl.glashelder.render.SiteFile;
import nl.glashelder.render.SitePaths;
import nl.glashelder.render.export.SelfContainedPage;
import nl.glashelder.source.Finding;

/** Pages of a site as files that stand alone. */
public final class StandalonePage {
  private StandalonePage() {}

  /** Findings in the files of one corporation, as a page of the review site shows them. */
  public static String findings(
      Survey.Surveyed corporation, List<Finding> findings, Workshop workshop) {
    ReviewModel.ReviewedCorporation reviewed =
        new ReviewModel.ReviewedCorporation(
            corporation.draft().slug(),
            corporation.draft().corporation(),
            corporation.logo(),
            List.of());
    return of(
        new ReviewRenderer(workshop.pages()).render(review(reviewed, findings)),
        ReviewRenderer.FINDINGS,
        ReviewRenderer.FINDINGS);
  }

  /** A review site of one corporation, of which only one page will be made. */
  static ReviewModel review(ReviewModel.ReviewedCorporation corporation, List<Finding> findings) {
    return new ReviewModel(
        List.of(corporation), findings, List.of(), () -> CatalogueDifferences.NONE, false);
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
