package nl.glashelder.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.glashelder.model.DutchDate;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.Text;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * How Glashelder speaks: in one form of address, with Dutch lists, dates and sentences. Templates
 * ask it for every word that depends on these.
 */
public final class Voice {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(c -> Voice::withoutRel)
          .build();
  private static final HtmlRenderer INLINE =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(c -> Voice::withoutRel)
          .omitSingleParagraphP(true)
          .build();

  private final FormOfAddress address;

  /** Speaks in a form of address. */
  public Voice(FormOfAddress address) {
    this.address = address;
  }

  /** The form of address. */
  public FormOfAddress address() {
    return address;
  }

  /** One of two wordings: {@code of("u hebt", "je hebt")}. */
  public String of(String formal, String informal) {
    return address.of(formal, informal);
  }

  /** A text with both wordings in it, <code>{u hebt|je hebt}</code>, in this voice. */
  public String resolve(String both) {
    return address.resolve(both);
  }

  /**
   * Markdown as HTML for use inside a block; more than one paragraph is joined with a line break.
   */
  public String inline(Text text) {
    return INLINE.render(PARSER.parse(text.markdown())).strip();
  }

  /** Markdown as HTML for use inside a block, beginning with a capital and ending as a sentence. */
  public String sentence(Text text) {
    return inline(new Text(sentence(text.markdown())));
  }

  /** Markdown as HTML blocks: paragraphs, lists. Its headings start at level three. */
  public String blocks(Text text) {
    Node document = PARSER.parse(text.markdown());
    document.accept(new LowerHeadings());
    return RENDERER.render(document).strip();
  }

  /** Whether the Markdown is one paragraph, so that it can stand inside a sentence or list. */
  public boolean isSingle(Text text) {
    Node first = PARSER.parse(text.markdown()).getFirstChild();
    return first instanceof Paragraph && first.getNext() == null;
  }

  /** A plain text with a capital at the start and a full stop at the end. */
  public String sentence(String text) {
    String capital = capital(text.strip());
    char last = capital.charAt(capital.length() - 1);
    return last == '.' || last == '?' || last == '!' || last == ':' ? capital : capital + ".";
  }

  /** A text without a full stop at its end, to go on in a sentence. */
  public String phrase(String text) {
    String stripped = text.strip();
    return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }

  /** Markdown without a full stop at its end, as HTML, to go on in a sentence. */
  public String phrase(Text text) {
    return inline(new Text(phrase(text.markdown())));
  }

  /** The text with a capital at the start. */
  public String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The text with a small letter at the start, unless it starts with an abbreviation or a name. */
  public String small(String text) {
    if (text.length() > 1 && !Character.isLowerCase(text.charAt(1)) && text.charAt(1) != ' ') {
      return text;
    }
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** "a", "a en b", "a, b en c". */
  public String and(List<String> words) {
    return join(words, " en ");
  }

  /** "a", "a of b", "a, b of c". */
  public String or(List<String> words) {
    return join(words, " of ");
  }

  private static String join(List<String> words, String last) {
    if (words.size() < 2) {
      return words.stream().collect(Collectors.joining());
    }
    return String.join(", ", words.subList(0, words.size() - 1))
        + last
        + words.get(words.size() - 1);
  }

  /** A date in full: "2 april 2026". */
  public String date(LocalDate date) {
    return DutchDate.of(date);
  }

  /** The first of two that is there. */
  public <T> Optional<T> first(Optional<T> one, Optional<T> other) {
    return one.isPresent() ? one : other;
  }

  /** Links in a statement are the corporation's own: search engines may follow them. */
  private static void withoutRel(Node node, String tag, Map<String, String> attributes) {
    attributes.remove("rel");
  }

  /** Own text may use headings; in a statement they come below the section's own. */
  private static final class LowerHeadings extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.min(6, Math.max(3, heading.getLevel() + 2)));
      visitChildren(heading);
    }

    @Override
    public void visit(ThematicBreak thematicBreak) {
      thematicBreak.unlink();
    }
  }
}
