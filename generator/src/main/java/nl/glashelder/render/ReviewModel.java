package nl.glashelder.render;

import java.util.List;
import java.util.Optional;
import nl.glashelder.check.Checked;
import nl.glashelder.check.Explanation;
import nl.glashelder.source.Finding;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.PublishedData;
import nl.glashelder.wording.Wording;

/**
 * Everything the review site is made of: what is not for the public.
 *
 * @param site the corporations, as the public site has them
 * @param drafts the drafts, by corporation
 * @param reading what was wrong with files, the catalogue or the archive
 * @param checks what the rules say of each corporation
 * @param rules the explanations of all rules
 */
public record ReviewModel(
    SiteModel site,
    List<DraftPages> drafts,
    List<Finding> reading,
    List<Checked> checks,
    List<Explanation> rules) {
  /** Keeps its own copies of the lists. */
  public ReviewModel {
    drafts = List.copyOf(drafts);
    reading = List.copyOf(reading);
    checks = List.copyOf(checks);
    rules = List.copyOf(rules);
  }

  /**
   * A draft of one document.
   *
   * @param slug the corporation's folder
   * @param kind which document
   * @param data its data
   * @param wording its words
   * @param againstInForce its difference with the version in force; empty when there is none
   */
  public record DraftPages(
      String slug,
      DocumentKind kind,
      PublishedData data,
      Wording wording,
      Optional<ComparedVersions> againstInForce) {}
}
