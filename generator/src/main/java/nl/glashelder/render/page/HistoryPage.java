package nl.glashelder.render.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.Validity;
import nl.glashelder.version.VersionRecord;
import nl.glashelder.wording.Voice;

/**
 * The versions of a document.
 *
 * @param frame what is around it
 * @param voice the corporation's form of address
 * @param corporation the name of the corporation
 * @param kind which document
 * @param entries the versions, newest first
 * @param comparisons every comparison of two versions that has a page, newest first
 * @param evidence the zip that proves what the versions say, relative
 */
public record HistoryPage(
    Frame frame,
    Voice voice,
    String corporation,
    DocumentKind kind,
    List<Entry> entries,
    List<Link> comparisons,
    Optional<String> evidence) {
  /**
   * A version.
   *
   * @param about what is known of it
   * @param validity what it is on the reference date
   * @param lastDay the last day on which it is in force, when another follows it
   * @param reason what changed, as a sentence in HTML
   * @param kindReason why its kind is not the suggested one, as a sentence in HTML
   * @param href its text, relative
   * @param pdf its PDF, relative
   * @param original the corporation's own document that was frozen with it
   * @param comparison its difference with the version before it
   */
  public record Entry(
      VersionRecord about,
      Validity validity,
      Optional<LocalDate> lastDay,
      String reason,
      Optional<String> kindReason,
      String href,
      Optional<String> pdf,
      Optional<Link> original,
      Optional<Difference> comparison) {}

  /**
   * The difference with the version before.
   *
   * @param href its page, relative
   * @param summary what changed in the data, in one sentence
   */
  public record Difference(String href, String summary) {}

  /** Keeps its own copies of the lists. */
  public HistoryPage {
    entries = List.copyOf(entries);
    comparisons = List.copyOf(comparisons);
  }
}
