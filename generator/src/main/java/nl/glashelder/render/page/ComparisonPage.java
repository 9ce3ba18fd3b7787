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
 * @param summary one sentence on what changed
 * @param changes the changes in meaning, weightiest first
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
    String summary,
    List<Change> changes,
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
   * A change in meaning.
   *
   * @param weight {@code uitbreiding}, {@code inperking}, {@code redactioneel} or {@code sjabloon}
   * @param sentence what changed, as a sentence in plain text
   * @param anchor the id of the block in the redline where it stands; empty when it has no place
   */
  public record Change(String weight, String sentence, Optional<String> anchor) {}

  /**
   * A redline in one of two ways; exactly one is there.
   *
   * @param inline one text with the changes in it
   * @param sideBySide the two texts beside each other
   */
  public record View(Optional<RedlineText> inline, Optional<SideBySide> sideBySide) {}

  /** Keeps its own copy of the list. */
  public ComparisonPage {
    changes = List.copyOf(changes);
  }

  /** The weights that occur, in the order of {@link #changes()}. */
  public List<String> weights() {
    return changes.stream().map(Change::weight).distinct().toList();
  }
}
