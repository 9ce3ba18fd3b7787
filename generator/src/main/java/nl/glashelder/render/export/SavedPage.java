package nl.glashelder.render.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** What a web page that someone saved says, without all that only serves its website. */
final class SavedPage {
  /** What browsers read where a page says that it is Latin-1, or says nothing and is no UTF-8. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final List<Charset> READ_AS_WINDOWS =
      List.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

  /** Addresses within the page's own website stay as they are; this only makes them whole. */
  private static final String SITE = "https://pagina.invalid/";

  /** Elements of which the words would run together without them, and what says the same here. */
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("center", "div"),
          Map.entry("form", "div"),
          Map.entry("fieldset", "div"),
          Map.entry("dialog", "div"),
          Map.entry("search", "div"),
          Map.entry("main", "div"),
          Map.entry("hgroup", "div"),
          Map.entry("legend", "p"),
          Map.entry("menu", "ul"),
          Map.entry("dir", "ul"),
          Map.entry("select", "ul"),
          Map.entry("datalist", "ul"),
          Map.entry("optgroup", "ul"),
          Map.entry("option", "li"),
          Map.entry("listing", "pre"),
          Map.entry("xmp", "pre"),
          Map.entry("textarea", "p"));

  /**
   * Elements beside which the words of others may stand without a space: in a form, in a drawing.
   */
  private static final Set<String> RUN_ON =
      Set.of("label", "button", "title", "desc", "text", "tspan");

  private SavedPage() {}

  /**
   * The words of a page, in elements that may stand in any other page. The menu is left out, and
   * where the page says what its main part is, all around that.
   */
  static Element words(byte[] bytes) {
    Document read = read(bytes);
    read.select("script, style, template, noscript, nav, iframe, object, svg style").remove();
    read.select("img[alt], area[alt], input[type=image][alt]")
        .forEach(image -> image.after(" " + image.attr("alt") + " ").remove());
    read.select("input[type=submit], input[type=button], input[type=reset]")
        .forEach(button -> button.after(" " + button.attr("value") + " ").remove());
    Element main = read.selectFirst("main");
    Document shell = Document.createShell(SITE);
    shell.body().html((main == null ? read.body() : main).html());
    for (Element element : shell.body().getAllElements()) {
      String other = OTHER_NAMES.get(element.normalName());
      if (other != null) {
        element.tagName(other);
      } else if (RUN_ON.contains(element.normalName())) {
        element.before(" ").after(" ");
      }
    }
    Document clean = new Cleaner(allowed()).clean(shell);
    clean.outputSettings().prettyPrint(false);
    return clean.body();
  }

  private static Document read(byte[] bytes) {
    Document read = read(bytes, null);
    if (READ_AS_WINDOWS.contains(read.charset())
        || read.charset().equals(StandardCharsets.UTF_8) && !isUtf8(bytes)) {
      return read(bytes, WINDOWS.name());
    }
    return read;
  }

  private static Document read(byte[] bytes, String charset) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Safelist allowed() {
    return Safelist.relaxed()
        .removeTags("img")
        .addTags(
            "section",
            "article",
            "header",
            "footer",
            "aside",
            "details",
            "summary",
            "figure",
            "figcaption",
            "hr",
            "address",
            "s",
            "mark",
            "del",
            "ins",
            "abbr",
            "kbd",
            "samp",
            "var",
            "time",
            "dfn")
        .addAttributes("ol", "start", "reversed")
        .addAttributes("li", "value")
        .addAttributes(":all", "lang", "dir")
        .addProtocols("a", "href", "tel")
        .preserveRelativeLinks(true);
  }
}
