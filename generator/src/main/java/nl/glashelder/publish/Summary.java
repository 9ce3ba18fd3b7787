package nl.glashelder.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.glashelder.check.Silenced;
import nl.glashelder.compare.CatalogueUse;
import nl.glashelder.render.PublicSummary;
import nl.glashelder.render.ReviewSummary;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;

/**
 * All that the pages of the whole site need to know of one corporation: small, so that those of a
 * whole sector fit in memory.
 *
 * @param slug the corporation's folder
 * @param published what the public site says of it; empty for a folder that holds no corporation
 * @param review what the review site says of it; empty without drafts
 * @param catalogue what its drafts make of the sector catalogue
 * @param findings what was found in its files, by place
 * @param silenced what was set aside on purpose
 * @param remarks what was found while its own pages, PDFs and comparisons were made
 */
public record Summary(
    String slug,
    Optional<PublicSummary> published,
    Optional<ReviewSummary> review,
    CatalogueUse catalogue,
    List<Finding> findings,
    List<Silenced> silenced,
    List<Finding> remarks) {
  /** Keeps its own lists. */
  public Summary {
    findings = List.copyOf(findings);
    silenced = List.copyOf(silenced);
    remarks = List.copyOf(remarks);
  }

  /** Of a corporation of which nothing can be shown but what is wrong with it. */
  static Summary of(String slug, List<Finding> findings) {
    return new Summary(
        slug,
        Optional.empty(),
        Optional.empty(),
        CatalogueUse.none(slug),
        findings,
        List.of(),
        List.of());
  }

  /** The errors of form, of the archive, or of Glashelder itself. */
  List<Finding> blocking() {
    return findings.stream()
        .filter(f -> f.severity() == Severity.ERROR && "LVH".indexOf(f.rule().charAt(0)) >= 0)
        .toList();
  }

  /** The same with what was found now. */
  Summary withFindings(List<Finding> now) {
    return new Summary(slug, published, review, catalogue, now, silenced, remarks);
  }

  /** The same with more remarks, each once and in order. */
  Summary withRemarks(List<Finding> more) {
    return new Summary(
        slug,
        published,
        review,
        catalogue,
        findings,
        silenced,
        Stream.concat(remarks.stream(), more.stream()).sorted().distinct().toList());
  }
}
