package nl.glashelder.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.glashelder.model.FullStop;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Words in their canonical form: every block on a line of its own, one sentence a line, so that git
 * shows readable changes and equal words are equal bytes. White space says nothing.
 *
 * <p>Sections, entries and rows with a {@code data-key} can be linked to: they get an {@code id},
 * the key with hyphens for points, or the key itself where another element has that id.
 *
 * @param title the text of the main heading
 * @param html the canonical form, ending with a line end
 */
public record Fragment(String title, String html) {
  /** May be empty when a text was left out; the words then show nothing of it. */
  private static final List<String> HOLLOW =
      List.of("p", "li", "ul", "ol", "dd", "dl", "section", "div");

  /** How the keys of headings end that hold the name of an entry, and not one of our own. */
  private static final List<String> NAMES = List.of(".naam", ".titel", ".vraag");

  /** A full stop that ends a sentence, and not the first of several. */
  private static final Pattern SECOND_STOP = Pattern.compile("\\.(?:\\s|$)");

  /** Parsed once: selectors are looked for hundreds of times for each document. */
  private static final Evaluator HEADINGS = Selector.evaluatorOf("h2, h3, h4, h5, h6");

  private static final Evaluator PARTS = Selector.evaluatorOf("section, div");

  private static final Evaluator FILLED = Selector.evaluatorOf("img, input, hr");

  /**
   * Brings words into canonical form.
   *
   * @throws IllegalStateException when two blocks have one key, or the main heading is missing: a
   *     mistake in a template
   */
  public static Fragment finish(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    dropHollow(document.body());
    dropBareHeadings(document.body());
    nameKeyedBlocks(document.body());
    dropSecondStops(document.body());
    unlinkMissing(document.body());
    Typography.set(document.body());
    Element title = document.body().selectFirst("h1");
    if (title == null) {
      throw new IllegalStateException("the words have no main heading");
    }
    return new Fragment(title.text(), canonical(document.body()));
  }

  /** The canonical form of the content of an element; {@link CanonicalHtml} says what it is. */
  public static String canonical(Element body) {
    return CanonicalHtml.of(body);
  }

  private static void dropHollow(Element body) {
    for (String tag : HOLLOW) {
      for (Element element : body.select(tag)) {
        if (!element.hasText() && element.select(FILLED).isEmpty()) {
          element.remove();
        }
      }
    }
  }

  /**
   * A section or part that has nothing under its heading is left out, unless the heading is a name
   * that somebody gave to an entry: what was listed is always there.
   */
  private static void dropBareHeadings(Element body) {
    for (Element part : body.select(PARTS)) {
      if (saysMoreThanHeadings(part)) {
        continue;
      }
      String headings =
          part.select(HEADINGS).stream()
              .filter(heading -> !isName(heading))
              .map(Element::text)
              .collect(Collectors.joining(" "));
      if (part.text().equals(headings)) {
        part.remove();
      }
    }
  }

  /** Found at the first such text: the rest of a part need not be read. */
  private static boolean saysMoreThanHeadings(Element part) {
    return part.nodeStream(TextNode.class)
        .anyMatch(text -> !text.isBlank() && text.parent().closest(HEADINGS) == null);
  }

  private static boolean isName(Element heading) {
    return NAMES.stream().anyMatch(heading.attr("data-key")::endsWith);
  }

  /** A link within the words to something that was left out, or to nothing, becomes plain text. */
  private static void unlinkMissing(Element body) {
    Set<String> ids = new HashSet<>(body.select("[id]").eachAttr("id"));
    for (Element link : body.select("a[href^=#]")) {
      String id = link.attr("href").substring(1);
      if (id.isEmpty() || !ids.contains(id)) {
        link.unwrap();
      }
    }
  }

  /** Our full stop after a name that ends with one of its own: "naam, adres e.d." */
  private static void dropSecondStops(Element body) {
    for (Element named : body.select("a, strong, em")) {
      if (named.nextSibling() instanceof TextNode after
          && SECOND_STOP.matcher(after.getWholeText()).lookingAt()
          && FullStop.endsSentence(named.text())) {
        after.text(after.getWholeText().substring(1));
      }
    }
  }

  /** What can be linked to: sections, entries and rows, not each paragraph within them. */
  private static boolean isEntry(Element element, String key) {
    return switch (element.normalName()) {
      case "section", "div", "tr", "dt" -> true;
      case "li" -> key.indexOf('.') == key.lastIndexOf('.');
      default -> false;
    };
  }

  private static void nameKeyedBlocks(Element body) {
    Set<String> keys = new HashSet<>();
    Set<String> ids = new HashSet<>(body.select("[id]").eachAttr("id"));
    for (Element element : body.select("[data-key]")) {
      String key = element.attr("data-key");
      if (!keys.add(key)) {
        throw new IllegalStateException("two blocks have the key " + key);
      }
      if (!element.hasAttr("id") && isEntry(element, key)) {
        String id = key.replace('.', '-');
        element.attr("id", ids.add(id) ? id : key);
      }
    }
  }
}
