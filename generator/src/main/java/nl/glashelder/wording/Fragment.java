package nl.glashelder.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.glashelder.check.language.Sentences;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Words in their canonical form: every block on a line of its own, one sentence a line, so that git
 * shows readable changes and equal words are equal bytes. White space says nothing.
 *
 * <p>Elements with a {@code data-key} that can be linked to get an {@code id}: the key with hyphens
 * for points.
 *
 * @param title the text of the main heading
 * @param html the canonical form, ending with a line end
 */
public record Fragment(String title, String html) {
  private static final Set<String> BLOCKS =
      Set.of(
          "section",
          "header",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "ul",
          "ol",
          "li",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "dl",
          "dt",
          "dd",
          "div",
          "details",
          "summary",
          "address",
          "blockquote",
          "pre",
          "hr",
          "nav");

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

  /** The canonical form of the content of an element. */
  public static String canonical(Element body) {
    Writer writer = new Writer();
    for (Node child : body.childNodes()) {
      writer.write(child, 0);
    }
    writer.endLine();
    return writer.out.toString();
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
    for (Element element : body.select("[data-key]")) {
      String key = element.attr("data-key");
      if (!keys.add(key)) {
        throw new IllegalStateException("two blocks have the key " + key);
      }
      if (!element.hasAttr("id")) {
        element.attr("id", key.replace('.', '-'));
      }
    }
  }

  /** Writes nodes; recursion is as deep as the templates nest, which is a handful. */
  private static final class Writer {
    private final StringBuilder out = new StringBuilder();
    private boolean lineOpen;
    private boolean spaceDue;

    void write(Node node, int depth) {
      if (node instanceof TextNode text) {
        text(text.getWholeText(), depth);
      } else if (node instanceof Element element) {
        if (BLOCKS.contains(element.normalName())) {
          block(element, depth);
        } else {
          inline(element, depth);
        }
      }
    }

    private void block(Element element, int depth) {
      endLine();
      indent(depth);
      open(element);
      boolean inner = element.children().stream().anyMatch(c -> BLOCKS.contains(c.normalName()));
      boolean lines = inner || sentencesIn(element) > 1;
      if (element.normalName().equals("pre")) {
        out.append(Entities.escape(element.wholeText()));
      } else {
        if (lines) {
          endLine();
        }
        lineOpen = !lines;
        spaceDue = false;
        for (Node child : element.childNodes()) {
          write(child, lines ? depth + 1 : -1);
        }
        spaceDue = false;
        if (lines) {
          endLine();
          indent(depth);
        }
      }
      if (!element.tag().isEmpty()) {
        out.append("</").append(element.normalName()).append('>');
      }
      lineOpen = true;
      endLine();
    }

    private void inline(Element element, int depth) {
      space(depth);
      open(element);
      for (Node child : element.childNodes()) {
        write(child, depth);
      }
      if (!element.tag().isEmpty()) {
        out.append("</").append(element.normalName()).append('>');
      }
    }

    private void text(String whole, int depth) {
      String text = whole.replaceAll("[ \\t\\r\\n\\f]+", " ");
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == ' ') {
          spaceDue = lineOpen;
        } else {
          space(depth);
          out.append(escape(c));
          if (depth >= 0 && Sentences.endsAt(text, i)) {
            endLine();
          }
        }
      }
    }

    private void space(int depth) {
      if (!lineOpen) {
        indent(Math.max(depth, 0));
        lineOpen = true;
      } else if (spaceDue) {
        out.append(' ');
      }
      spaceDue = false;
    }

    private void indent(int depth) {
      out.append("  ".repeat(depth));
    }

    private void endLine() {
      if (lineOpen) {
        out.append('\n');
      } else if (out.length() > 0 && out.charAt(out.length() - 1) == '>') {
        out.append('\n');
      }
      lineOpen = false;
      spaceDue = false;
    }

    private void open(Element element) {
      out.append('<').append(element.normalName());
      for (Attribute attribute : element.attributes()) {
        out.append(' ').append(attribute.getKey().toLowerCase(Locale.ROOT));
        out.append("=\"")
            .append(attribute.getValue().replace("&", "&amp;").replace("\"", "&quot;"));
        out.append('"');
      }
      out.append('>');
      lineOpen = true;
    }

    private static int sentencesIn(Element element) {
      return Sentences.of(element.text()).size();
    }

    private static String escape(char c) {
      return switch (c) {
        case '&' -> "&amp;";
        case '<' -> "&lt;";
        case '>' -> "&gt;";
        case '\u00a0' -> "&nbsp;";
        default -> String.valueOf(c);
      };
    }
  }
}
