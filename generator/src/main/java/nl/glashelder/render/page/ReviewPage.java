package nl.glashelder.render.page;

import java.util.List;
import java.util.Optional;

/**
 * Start of the review site.
 *
 * @param frame what is around it
 * @param findings address of the page of findings, relative
 * @param catalogue address of the page about the sector catalogue, relative
 * @param errors how many errors were found
 * @param warnings how many warnings were found
 * @param corporations the corporations with their drafts
 */
public record ReviewPage(
    Frame frame,
    String findings,
    String catalogue,
    int errors,
    int warnings,
    List<Corporation> corporations) {
  /**
   * A corporation.
   *
   * @param name its name
   * @param tasks where it stands what is to be done, relative
   * @param blocking how many decisions keep from publishing
   * @param errors how many errors were found in its files
   * @param warnings how many warnings
   * @param remarks how many remarks
   * @param findings where they are told, relative
   * @param drafts its drafts
   */
  public record Corporation(
      String name,
      String tasks,
      int blocking,
      int errors,
      int warnings,
      int remarks,
      String findings,
      List<Draft> drafts) {
    /** Keeps its own copy of the list. */
    public Corporation {
      drafts = List.copyOf(drafts);
    }
  }

  /**
   * A draft.
   *
   * @param name which document: "Privacyverklaring"
   * @param href its text, relative
   * @param comparison its difference with the version in force, relative
   * @param readability how easy it is to read, as a sentence
   */
  public record Draft(String name, String href, Optional<String> comparison, String readability) {}

  /** Keeps its own copy of the list. */
  public ReviewPage {
    corporations = List.copyOf(corporations);
  }
}
