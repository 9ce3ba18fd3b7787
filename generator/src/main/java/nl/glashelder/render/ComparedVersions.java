package nl.glashelder.render;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.glashelder.render.page.ComparisonPage;
import nl.glashelder.version.DocumentKind;

/**
 * Two versions of a document that are compared.
 *
 * @param kind which document
 * @param older the date of the older version
 * @param newer the date of the newer version
 * @param result makes the comparison when its page is made
 */
public record ComparedVersions(
    DocumentKind kind, LocalDate older, LocalDate newer, Supplier<Result> result) {
  /**
   * A comparison.
   *
   * @param summary one sentence on what changed
   * @param changes the changes in meaning, weightiest first
   * @param redline the redline of the two fragments as HTML
   */
  public record Result(String summary, List<ComparisonPage.Change> changes, String redline) {
    /** Keeps its own copy of the list. */
    public Result {
      changes = List.copyOf(changes);
    }
  }

  /** The address of its page. */
  String path(String slug) {
    return SitePaths.comparison(slug, kind, older, newer);
  }
}
