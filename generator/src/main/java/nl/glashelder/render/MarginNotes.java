package nl.glashelder.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.glashelder.render.ReviewModel.Note;
import nl.glashelder.render.page.Article;
import nl.glashelder.source.Finding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Marks in a draft what the rules say of a block: the rule's number as a link, with the finding for
 * who points at it or hears the page. A mark is no text: who copies or counts the words of a draft
 * gets those alone.
 */
final class MarginNotes {
  /** So many marks stand beside a block, and one of each entry in it; the list has them all. */
  private static final int MOST = 4;

  private static final String KEY = "data-key";

  private MarginNotes() {}

  /** The name of the first mark of an entry, to link to. */
  static String anchor(String path) {
    return "kanttekening-" + path.replaceAll("[^A-Za-z0-9-]", "-");
  }

  /**
   * Marks the words of a draft.
   *
   * @param rule the address of a rule's explanation by its id
   */
  static String into(String words, List<Note> notes, UnaryOperator<String> rule) {
    Document document = Jsoup.parseBodyFragment(words);
    document.outputSettings().prettyPrint(false);
    Map<String, Element> blocks = blocks(document);
    Map<Element, Map<String, List<Finding>>> marks = new LinkedHashMap<>();
    for (Note note : notes) {
      nearest(blocks.keySet(), note.path())
          .ifPresent(
              key ->
                  marks
                      .computeIfAbsent(blocks.get(key), b -> new LinkedHashMap<>())
                      .computeIfAbsent(note.path(), p -> new ArrayList<>())
                      .add(note.finding()));
    }
    marks.forEach((block, found) -> put(place(block), margin(found, rule)));
    return document.body().html();
  }

  /** The keys of a text's blocks: an entry has a mark where {@link #nearest} finds one. */
  static Set<String> keys(String words) {
    return blocks(Jsoup.parseBodyFragment(words)).keySet();
  }

  private static Map<String, Element> blocks(Document document) {
    Map<String, Element> blocks = new LinkedHashMap<>();
    document.body().select("[" + KEY + "]").forEach(e -> blocks.putIfAbsent(e.attr(KEY), e));
    return blocks;
  }

  /** The key of an entry's block, or of the nearest one around it. */
  static Optional<String> nearest(Set<String> keys, String path) {
    String sought = path;
    while (!sought.isEmpty()) {
      for (String key : List.of(sought + ".naam", sought)) {
        if (keys.contains(key)) {
          return Optional.of(key);
        }
      }
      sought = sought.substring(0, Math.max(0, sought.lastIndexOf('.')));
    }
    return Optional.empty();
  }

  /** Where in a block a mark may stand: a table, a list or a section has a first line for it. */
  private static Element place(Element block) {
    String holds = "h1,h2,h3,h4,p,li,td,th,dt,dd,caption,summary";
    if (block.is(holds)) {
      return block;
    }
    Element first = block.selectFirst(holds);
    return first == null ? block : first;
  }

  /** A list of headings stays a list of headings. */
  private static void put(Element place, Element margin) {
    if (place.is("h1,h2,h3,h4")) {
      place.after(new Element("p").attr("data-ui", "").appendChild(margin));
    } else {
      place.appendChild(margin);
    }
  }

  private static Element margin(Map<String, List<Finding>> found, UnaryOperator<String> rule) {
    Element margin = new Element("span").addClass(Article.MARKS).attr("data-ui", "");
    int shown = 0;
    int all = 0;
    for (Map.Entry<String, List<Finding>> entry : found.entrySet()) {
      boolean first = true;
      for (Finding finding : entry.getValue()) {
        all++;
        if (shown < MOST || first) {
          shown++;
          Element mark =
              margin
                  .appendElement("a")
                  .addClass(Article.MARK)
                  .addClass("ernst")
                  .addClass(finding.severity().code())
                  .attr("href", rule.apply(finding.rule()))
                  .attr("data-regel", finding.rule())
                  .attr("title", finding.text())
                  .attr(
                      "aria-label",
                      finding.rule() + " " + finding.severity().dutch() + ": " + finding.message());
          if (first) {
            mark.attr("id", anchor(entry.getKey()));
          }
        }
        first = false;
      }
    }
    if (all > shown) {
      margin
          .appendElement("span")
          .addClass("stil")
          .attr("role", "img")
          .attr("aria-label", "en nog " + (all - shown))
          .attr("data-regel", "+" + (all - shown));
    }
    return margin;
  }
}
