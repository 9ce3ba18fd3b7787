package nl.glashelder.compare;

import java.time.LocalDate;
import java.util.Optional;
import nl.glashelder.model.PublicKeys;
import nl.glashelder.version.PublishedData;
import nl.glashelder.version.Version;

/**
 * One of the two things that are compared: a frozen version, or the draft.
 *
 * @param name the name in addresses: the date of a version, or {@code concept}
 * @param effective from when it is in force; empty for a draft
 * @param data its data
 * @param words its words, an HTML fragment
 */
public record Side(String name, Optional<LocalDate> effective, PublishedData data, String words) {
  /** The name of the draft in addresses. */
  public static final String DRAFT = "concept";

  /** A frozen version. */
  public static Side of(Version version) {
    return new Side(
        version.date().toString(), Optional.of(version.date()), version.data(), version.words());
  }

  /** A frozen version as anyone may see it: without the data that a corporation keeps to itself. */
  public static Side inPublic(Version version) {
    Side whole = of(version);
    return new Side(whole.name(), whole.effective(), PublicKeys.of(whole.data()), whole.words());
  }

  /** The draft as it is now. */
  public static Side draft(PublishedData data, String words) {
    return new Side(DRAFT, Optional.empty(), data, words);
  }
}
