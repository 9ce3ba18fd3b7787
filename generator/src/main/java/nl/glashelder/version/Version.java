package nl.glashelder.version;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A frozen version of one document.
 *
 * @param slug the corporation's folder
 * @param about what is known of it
 * @param data its data as published
 * @param words its words as published: an HTML fragment in canonical form, never rendered again
 * @param original the corporation's own document that was frozen with it
 */
public record Version(
    String slug,
    VersionRecord about,
    PublishedData data,
    String words,
    Optional<OriginalDocument> original) {
  /** A version without a document of the corporation's own. */
  public Version(String slug, VersionRecord about, PublishedData data, String words) {
    this(slug, about, data, words, Optional.empty());
  }

  /** Which document. */
  public DocumentKind kind() {
    return about.document();
  }

  /** From when it is in force. */
  public LocalDate date() {
    return about.effective();
  }
}
