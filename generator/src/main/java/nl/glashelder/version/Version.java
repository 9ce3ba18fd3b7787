package nl.glashelder.version;

import java.time.LocalDate;

/**
 * A frozen version of one document.
 *
 * @param slug the corporation's folder
 * @param about what is known of it
 * @param data its data as published
 * @param words its words as published: an HTML fragment in canonical form, never rendered again
 */
public record Version(String slug, VersionRecord about, PublishedData data, String words) {
  /** Which document. */
  public DocumentKind kind() {
    return about.document();
  }

  /** From when it is in force. */
  public LocalDate date() {
    return about.effective();
  }
}
