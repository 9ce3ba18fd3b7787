package nl.glashelder.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes HTML in its canonical form: every block on a line of its own, indented by two spaces a
 * level; inside a block one sentence a line, and a line end after every {@code <br>}. A block of a
 * single sentence stands on one line with its tags.
 *
 * <p>Only white space that a reader cannot see is changed: runs of it become one space or a line
 * end, and it goes at the edges of blocks and beside {@code <br>}. It never comes where there was
 * none. Within {@code <pre>} nothing changes. Comments, scripts and styles are no words and are
 * left out.
 */
final class CanonicalHtml {
  private static final Set<String> NO_WORDS = Set.of("script", "style", "template", "noscript");

  private final StringBuilder out = new StringBuilder();
  private InlineRun run = new InlineRun();

  private CanonicalHtml() {}

  /** The canonical form of the content of an element, ending with a line end. */
  static String of(Element body) {
    CanonicalHtml writer = new CanonicalHtml();
    body.childNodes().forEach(child -> writer.write(child, 0));
    writer.endRun(0);
    return writer.out.toString();
  }

  private void write(Node node, int depth) {
    if (node instanceof TextNode text) {
      run.text(text.getWholeText());
    } else if (node instanceof Element element && !NO_WORDS.contains(element.normalName())) {
      if (HtmlBlocks.contains(element)) {
        endRun(depth);
        block(element, depth);
      } else {
        inline(element, depth);
      }
    }
  }

  private void inline(Element element, int depth) {
    if (element.normalName().equals("br")) {
      run.lineBreak(open(element));
    } else if (element.tag().isEmpty()) {
      run.atom(open(element));
    } else if (element.childNodeSize() == 0) {
      run.atom(open(element) + close(element));
    } else {
      run.openTag(open(element));
      element.childNodes().forEach(child -> write(child, depth));
      run.closeTag(close(element));
    }
  }

  private void block(Element element, int depth) {
    indent(depth).append(open(element));
    if (element.tag().isEmpty()) {
      out.append('\n');
      return;
    }
    if (element.normalName().equals("pre")) {
      String kept = kept(element);
      // The first line end after <pre> is not part of its text.
      out.append(kept.startsWith("\n") ? "\n" : "").append(kept);
    } else if (holdsBlock(element)) {
      out.append('\n');
      element.childNodes().forEach(child -> write(child, depth + 1));
      endRun(depth + 1);
      indent(depth);
    } else {
      element.childNodes().forEach(child -> write(child, depth + 1));
      List<String> lines = takeLines();
      if (lines.size() <= 1) {
        lines.forEach(out::append);
      } else {
        out.append('\n');
        lines.forEach(line -> indent(depth + 1).append(line).append('\n'));
        indent(depth);
      }
    }
    out.append(close(element)).append('\n');
  }

  private static boolean holdsBlock(Element element) {
    return element.children().stream()
        .anyMatch(child -> HtmlBlocks.contains(child) || holdsBlock(child));
  }

  private void endRun(int depth) {
    takeLines().forEach(line -> indent(depth).append(line).append('\n'));
  }

  private List<String> takeLines() {
    List<String> lines = run.lines();
    run = new InlineRun();
    return lines;
  }

  private StringBuilder indent(int depth) {
    return out.append("  ".repeat(depth));
  }

  /** The content of an element in which white space counts. */
  private static String kept(Element element) {
    StringBuilder kept = new StringBuilder();
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        kept.append(escape(text.getWholeText().replace("\r\n", "\n").replace('\r', '\n')));
      } else if (child instanceof Element inner && !NO_WORDS.contains(inner.normalName())) {
        kept.append(open(inner));
        if (!inner.tag().isEmpty()) {
          kept.append(kept(inner)).append(close(inner));
        }
      }
    }
    return kept.toString();
  }

  private static String open(Element element) {
    StringBuilder tag = new StringBuilder("<").append(element.normalName());
    for (Attribute attribute : element.attributes()) {
      String value =
          escape(attribute.getValue())
              .replace("\"", "&quot;")
              .replace("\n", "&#10;")
              .replace("\r", "&#13;");
      tag.append(' ').append(attribute.getKey().toLowerCase(Locale.ROOT));
      tag.append("=\"").append(value).append('"');
    }
    return tag.append('>').toString();
  }

  private static String close(Element element) {
    return "</" + element.normalName() + ">";
  }

  /** Text with the signs of HTML, and the space that must not look like another, as entities. */
  static String escape(String text) {
    if (text.chars().noneMatch(CanonicalHtml::isEscaped)) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\u00a0' -> escaped.append("&nbsp;");
                default ->
                    // Half a surrogate pair cannot be written as UTF-8.
                    escaped.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c);
              }
            });
    return escaped.toString();
  }

  private static boolean isEscaped(int c) {
    return c == '&' || c == '<' || c == '>' || c == '\u00a0' || c >= 0xD800 && c <= 0xDFFF;
  }
}
