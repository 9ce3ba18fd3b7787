package nl.glashelder.render.page;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its content. All addresses are relative to the page, except the
 * canonical one and the home of a page that can appear at any address.
 *
 * @param title for the window and search results
 * @param description one or two sentences for search results and previews
 * @param canonical the one address this content is known by
 * @param indexed whether search engines may show it
 * @param concept whether it belongs to the review site and is not for the public
 * @param stylesheets addresses of the stylesheets, in order
 * @param script address of the one script, if there is one
 * @param home address of the page of all corporations
 * @param alternates the same content in other forms, and feeds
 * @param brand whose page it is; empty for pages of all corporations
 * @param trail the pages above this one, from the top
 * @param structuredData schema.org description as JSON, safe within a script element
 */
public record Frame(
    String title,
    String description,
    Optional<String> canonical,
    boolean indexed,
    boolean concept,
    List<String> stylesheets,
    Optional<String> script,
    String home,
    List<Alternate> alternates,
    Optional<Brand> brand,
    List<Link> trail,
    Optional<String> structuredData) {
  /** Keeps its own copies of the lists. */
  public Frame {
    stylesheets = List.copyOf(stylesheets);
    alternates = List.copyOf(alternates);
    trail = List.copyOf(trail);
  }

  /** What the browser is allowed: nothing but this site's own files, and no script but ours. */
  public String contentSecurityPolicy() {
    return "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
        + (script.isPresent() ? "script-src 'self'; " : "")
        + "base-uri 'none'; form-action 'none'";
  }
}
