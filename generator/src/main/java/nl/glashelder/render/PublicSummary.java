package nl.glashelder.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.glashelder.render.export.AtomFeed;
import nl.glashelder.version.DocumentKind;

/**
 * What the pages that all corporations share say of one of them. With the summaries of all, those
 * pages are made without any corporation at hand.
 *
 * @param slug the corporation's folder
 * @param name its name according to what it published
 * @param shortName what it calls itself for short
 * @param place where it is
 * @param fictitious whether it is an example
 * @param documents its documents in force
 * @param feed its versions for the feed
 * @param pages the pages that search engines may show, in the order of their addresses
 */
public record PublicSummary(
    String slug,
    String name,
    Optional<String> shortName,
    Optional<String> place,
    boolean fictitious,
    List<InForce> documents,
    List<AtomFeed.Entry> feed,
    List<Indexed> pages) {
  /** Keeps its own lists. */
  public PublicSummary {
    documents = List.copyOf(documents);
    feed = List.copyOf(feed);
    pages = List.copyOf(pages);
  }

  /**
   * A document in force.
   *
   * @param kind which document
   * @param name what the corporation calls it
   */
  public record InForce(DocumentKind kind, String name) {}

  /**
   * A page for search engines.
   *
   * @param address from the site's folder, as a server shows it
   * @param changed the day its content last changed, where that is known
   */
  public record Indexed(String address, Optional<LocalDate> changed) {}
}
