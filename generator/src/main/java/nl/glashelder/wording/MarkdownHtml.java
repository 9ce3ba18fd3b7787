package nl.glashelder.wording;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.glashelder.source.FreeText;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * Parsed Markdown as HTML. Nothing in it runs, and nothing asks another website for anything: HTML
 * is shown as it is written, of a picture its words stay, and a link leads to the web, to a mailbox
 * or to a telephone.
 */
final class MarkdownHtml {
  private static final HtmlRenderer BLOCKS = renderer().build();
  private static final HtmlRenderer INLINE = renderer().omitSingleParagraphP(true).build();

  private MarkdownHtml() {}

  /** For use inside a block: a single paragraph without its tags. */
  static String inline(Node document) {
    document.accept(new WithoutPictures());
    return INLINE.render(document).strip();
  }

  /** Blocks: paragraphs, lists, tables. */
  static String blocks(Node document) {
    document.accept(new WithoutPictures());
    return BLOCKS.render(document).strip();
  }

  private static HtmlRenderer.Builder renderer() {
    return HtmlRenderer.builder()
        .extensions(FreeText.EXTENSIONS)
        .escapeHtml(true)
        .sanitizeUrls(true)
        .urlSanitizer(new Addresses())
        .attributeProviderFactory(context -> MarkdownHtml::attributes);
  }

  private static void attributes(Node node, String tag, Map<String, String> attributes) {
    // Links in a statement are the corporation's own: search engines may follow them.
    attributes.remove("rel");
    // Where a column stands is the stylesheet's matter; the attribute is no HTML any more.
    attributes.remove("align");
    if (tag.equals("th")) {
      attributes.put("scope", "col");
    }
  }

  /** Addresses as people mean them: a bare e-mail address is one, spaces in a number are none. */
  private static final class Addresses implements UrlSanitizer {
    private static final Pattern MAILBOX =
        Pattern.compile("[\\w.%+-]{1,64}@[\\w-]+(?:\\.[\\w-]+){1,8}");
    private static final Pattern NUMBER = Pattern.compile("(?i)tel:(?:%20|[+0-9()./ -])+");

    private final UrlSanitizer known =
        new DefaultUrlSanitizer(List.of("http", "https", "mailto", "tel"));

    @Override
    public String sanitizeLinkUrl(String url) {
      String address = known.sanitizeLinkUrl(url).strip();
      if (MAILBOX.matcher(address).matches()) {
        return "mailto:" + address;
      }
      if (NUMBER.matcher(address).matches()) {
        String number = address.substring(4).replace("%20", "");
        String international = number.startsWith("+") ? number.replace("(0)", "") : number;
        return "tel:" + international.replaceAll("[^+0-9]", "");
      }
      return address;
    }

    @Override
    public String sanitizeImageUrl(String url) {
      return "";
    }
  }

  /** Reading refuses pictures; of one that comes another way the words are left. */
  private static final class WithoutPictures extends AbstractVisitor {
    @Override
    public void visit(Image image) {
      visitChildren(image);
      for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
        image.insertBefore(child);
      }
      image.unlink();
    }
  }
}
