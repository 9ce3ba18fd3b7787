package nl.glashelder.render.page;

import java.util.List;
import java.util.Optional;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.wording.Voice;

/**
 * The address of a document that no version of is in force: never published, or only announced.
 *
 * @param frame what is around it
 * @param voice the corporation's form of address
 * @param corporation the name of the corporation
 * @param kind which document
 * @param coming versions that were published and take effect later
 * @param email where to ask meanwhile
 */
public record AbsencePage(
    Frame frame,
    Voice voice,
    String corporation,
    DocumentKind kind,
    List<DocumentPage.Announcement> coming,
    Optional<String> email) {
  /** Keeps its own copy of the list. */
  public AbsencePage {
    coming = List.copyOf(coming);
  }
}
