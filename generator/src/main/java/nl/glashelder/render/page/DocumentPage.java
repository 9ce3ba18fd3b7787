package nl.glashelder.render.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.VersionRecord;
import nl.glashelder.wording.Voice;

/**
 * A document with its words.
 *
 * @param frame what is around it
 * @param voice the form of address of the words
 * @param corporation the name of the corporation, as it was then
 * @param kind which document
 * @param state what it is on the reference date
 * @param about what is known of the version; empty for a draft
 * @param until when the next version took effect; only of a superseded version
 * @param inForce link to the version in force; empty on that version itself and when there is none
 * @param coming versions that were published and take effect later; only on the version in force
 * @param article the words, laid out
 * @param links other forms of the document and other documents
 */
public record DocumentPage(
    Frame frame,
    Voice voice,
    String corporation,
    DocumentKind kind,
    State state,
    Optional<VersionRecord> about,
    Optional<LocalDate> until,
    Optional<Link> inForce,
    List<Announcement> coming,
    Article article,
    List<Link> links) {
  /** What a document is on the reference date. */
  public enum State {
    /** Not published; only in the review site. */
    DRAFT,
    /** Published, takes effect later. */
    FUTURE,
    /** In force. */
    IN_FORCE,
    /** A later version has taken its place. */
    SUPERSEDED
  }

  /**
   * A version that takes effect later.
   *
   * @param effective from when
   * @param reason what will change, as a sentence in HTML
   * @param href its address, relative
   * @param comparison its difference with the version in force, relative
   */
  public record Announcement(
      LocalDate effective, String reason, String href, Optional<String> comparison) {}

  /** Keeps its own copies of the lists. */
  public DocumentPage {
    coming = List.copyOf(coming);
    links = List.copyOf(links);
  }
}
