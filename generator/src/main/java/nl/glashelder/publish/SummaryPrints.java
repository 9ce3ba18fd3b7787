package nl.glashelder.publish;

import java.util.List;
import nl.glashelder.check.Silenced;
import nl.glashelder.source.Finding;

/**
 * Fingerprints of the parts of a {@link Summary}, each for the shared pages that are made of it: a
 * build that finds the same in all corporations need not make such a page again.
 *
 * @param published of what the public site says
 * @param review of what the start of the review site says
 * @param findings of what was found and what was set aside
 * @param catalogue of what the drafts make of the sector catalogue
 */
record SummaryPrints(String published, String review, String findings, String catalogue) {
  /** Of work that has no summary. */
  static final SummaryPrints NONE = new SummaryPrints("", "", "", "");

  private record Findings(List<Finding> findings, List<Silenced> silenced) {}

  /** Of a corporation's summary. */
  static SummaryPrints of(Summary summary) {
    return new SummaryPrints(
        summary.published().map(Fingerprints::of).orElse(""),
        summary.review().map(Fingerprints::of).orElse(""),
        Fingerprints.of(new Findings(summary.findings(), summary.silenced())),
        Fingerprints.of(summary.catalogue()));
  }
}
