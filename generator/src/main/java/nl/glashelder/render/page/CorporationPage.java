package nl.glashelder.render.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.wording.Voice;

/**
 * A corporation with its documents.
 *
 * @param frame what is around it
 * @param voice its form of address
 * @param name its name
 * @param place where it is
 * @param website its own website
 * @param documents its documents
 * @param feed address of the feed of its new versions, relative
 */
public record CorporationPage(
    Frame frame,
    Voice voice,
    String name,
    Optional<String> place,
    Optional<String> website,
    List<Shelf> documents,
    String feed) {
  /**
   * One document of a corporation.
   *
   * @param kind which
   * @param title its title; a general one when nothing is in force
   * @param href its address, relative
   * @param since from when the version in force counts; empty when none is in force
   * @param dateUnknown whether the text itself bears no date
   * @param pdf its PDF, relative
   * @param history its history, relative; empty when there are no versions
   * @param coming versions that take effect later
   */
  public record Shelf(
      DocumentKind kind,
      String title,
      String href,
      Optional<LocalDate> since,
      boolean dateUnknown,
      Optional<String> pdf,
      Optional<String> history,
      List<DocumentPage.Announcement> coming) {
    /** Keeps its own copy of the list. */
    public Shelf {
      coming = List.copyOf(coming);
    }
  }

  /** Keeps its own copy of the list. */
  public CorporationPage {
    documents = List.copyOf(documents);
  }
}
