package nl.glashelder.render.page;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The table of contents of words: one entry a section.
 *
 * @param entries the sections, in order
 */
public record Contents(List<Entry> entries) {
  /**
   * A section.
   *
   * @param id its anchor
   * @param title its heading
   */
  public record Entry(String id, String title) {}

  /** Keeps its own copy. */
  public Contents {
    entries = List.copyOf(entries);
  }

  /** The sections of words that have an anchor and a heading, but for one. */
  static Contents of(Element words, String leftOut) {
    return new Contents(
        words.children().stream()
            .filter(section -> section.normalName().equals("section") && section.hasAttr("id"))
            .filter(section -> !section.id().equals(leftOut))
            .filter(section -> section.selectFirst("h2") != null)
            .map(section -> new Entry(section.id(), section.selectFirst("h2").text()))
            .toList());
  }
}
