package nl.glashelder.render;

import java.util.List;
import nl.glashelder.render.ReviewModel.ReviewedCorporation;
import nl.glashelder.version.DocumentKind;

/**
 * What the pages that all corporations share on the review site say of one of them.
 *
 * @param slug the corporation's folder
 * @param name its name
 * @param drafts its drafts
 */
public record ReviewSummary(String slug, String name, List<DraftEntry> drafts) {
  /** Keeps its own list. */
  public ReviewSummary {
    drafts = List.copyOf(drafts);
  }

  /**
   * A draft.
   *
   * @param kind which document
   * @param compared whether it is compared with a version in force
   * @param readability how easy it is to read, as a sentence
   */
  public record DraftEntry(DocumentKind kind, boolean compared, String readability) {}

  /** Of a corporation. */
  public static ReviewSummary of(ReviewedCorporation corporation) {
    return new ReviewSummary(
        corporation.slug(),
        corporation.corporation().name(),
        corporation.drafts().stream()
            .map(d -> new DraftEntry(d.kind(), d.comparison().isPresent(), d.readability().get()))
            .toList());
  }
}
