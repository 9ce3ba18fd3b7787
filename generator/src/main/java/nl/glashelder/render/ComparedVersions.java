package nl.glashelder.render;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.glashelder.render.page.ComparedContent;
import nl.glashelder.version.DocumentKind;

/**
 * Two versions of a document that are compared.
 *
 * @param kind which document
 * @param older the date of the older version
 * @param newer the date of the newer version
 * @param result makes the comparison when its page is made
 * @param summary what it says in one sentence; that may be known without comparing
 */
public record ComparedVersions(
    DocumentKind kind,
    LocalDate older,
    LocalDate newer,
    Supplier<ComparedContent> result,
    Supplier<String> summary) {
  /** A comparison of which nothing is known yet. */
  public ComparedVersions(
      DocumentKind kind, LocalDate older, LocalDate newer, Supplier<ComparedContent> result) {
    this(kind, older, newer, result, () -> result.get().summary());
  }

  /** The address of its page. */
  String path(String slug) {
    return SitePaths.comparison(slug, kind, older, newer);
  }
}
