package nl.glashelder.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Words in their canonical form: every block on a line of its own, one sentence a line, so that git
 * shows readable changes and equal words are equal bytes. White space says nothing.
 *
 * <p>Elements with a {@code data-key} can be linked to: they get an {@code id}, the key with
 * hyphens for points, or the key itself where another element has that id.
 *
 * @param title the text of the main heading
 * @param html the canonical form, ending with a line end
 */
public record Fragment(String title, String html) {
  /** May be empty when a text was left out; the words then show nothing of it. */
  private static final List<String> HOLLOW =
      List.of("p", "li", "ul", "ol", "dd", "dl", "section", "div");

  /**
   * Brings words into canonical form.
   *
   * @throws IllegalStateException when two blocks have one key, or the main heading is missing: a
   *     mistake in a template
   */
  public static Fragment finish(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    dropHollow(document.body());
    nameKeyedBlocks(document.body());
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
        if (!element.hasText() && element.select("img, input, hr").isEmpty()) {
          element.remove();
        }
      }
    }
  }

  private static void nameKeyedBlocks(Element body) {
    Set<String> keys = new HashSet<>();
    Set<String> ids = new HashSet<>(body.select("[id]").eachAttr("id"));
    for (Element element : body.select("[data-key]")) {
      String key = element.attr("data-key");
      if (!keys.add(key)) {
        throw new IllegalStateException("two blocks have the key " + key);
      }
      if (!element.hasAttr("id")) {
        String id = key.replace('.', '-');
        element.attr("id", ids.add(id) ? id : key);
      }
    }
  }
}
