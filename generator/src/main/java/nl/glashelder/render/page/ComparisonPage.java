package nl.glashelder.render.page;

import java.util.List;
import java.util.Optional;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.wording.Voice;

/**
 * What changed between two versions of a document: in meaning as sentences, and in words as a
 * redline.
 *
 * @param frame what is around it
 * @param voice the corporation's form of address
 * @param corporation the name of the corporation
 * @param kind which document
 * @param older the older side
 * @param newer the newer side
 * @param content what changed
 * @param view the redline, laid out in one of two ways
 * @param otherView the same redline in the other way
 */
public record ComparisonPage(
    Frame frame,
    Voice voice,
    String corporation,
    DocumentKind kind,
    Side older,
    Side newer,
    ComparedContent content,
    View view,
    Link otherView) {
  /**
   * One of the two versions.
   *
   * @param name what it is called in a sentence: "de versie van 2 april 2026", "het concept"
   * @param href its text, relative
   */
  public record Side(String name, String href) {}

  /**
   * A redline in one of two ways; exactly one is there.
   *
   * @param inline one text with the changes in it
   * @param sideBySide the two texts beside each other
   */
  public record View(Optional<RedlineText> inline, Optional<SideBySide> sideBySide) {
    /** The ids of the places where a change shows, in order; empty when it shows nowhere. */
    public List<String> places(ComparedContent.Change change) {
      return inline
          .map(text -> text.places(change))
          .orElseGet(() -> sideBySide.orElseThrow().places(change));
    }
  }
}
