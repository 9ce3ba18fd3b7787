package nl.glashelder.render.page;

import java.util.List;

/**
 * The start of a site with more corporations than one page can list: a search that fetches only the
 * part of the list that it needs, and pages by letter of the name and of the place.
 *
 * @param frame what is around it
 * @param count how many corporations there are
 * @param names pages by the first letters of the name
 * @param places pages by the first letter of the place
 * @param parts address of the folder with the list in parts, relative, with a slash at its end
 * @param feed address of the feed of all new versions, relative
 */
public record LargeIndexPage(
    Frame frame, int count, List<Link> names, List<Link> places, String parts, String feed) {
  /** Keeps its own copies of the lists. */
  public LargeIndexPage {
    names = List.copyOf(names);
    places = List.copyOf(places);
  }
}
