package nl.glashelder.render.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.glashelder.compare.Redline;
import nl.glashelder.compare.words.Hunk;
import nl.glashelder.model.FirstLetter;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Any two HTML files compared, as a page that stands alone: what changed, each change once with its
 * places, and the text with the changes in it. Scripts, styles and images of the files are left
 * out, so that the page asks nothing of anybody; of an image its words stay.
 */
public final class ComparedFiles {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --erbij: #e2f3e6; --eraf: #fbe7e4; }
      @media (prefers-color-scheme: dark) { :root { --erbij: #16351f; --eraf: #40201d; } }
      body { font: 1.0625rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem 1rem 4rem; overflow-wrap: break-word; }
      ins { background: var(--erbij); text-decoration: underline; text-underline-offset: .15em; }
      del { background: var(--eraf); text-decoration: line-through; }
      del + ins { margin-inline-start: .25em; }
      [data-diff=fmt]:has(> .visually-hidden) { border-bottom: .125rem dotted; }
      :target { outline: .1875rem solid; outline-offset: .25rem; }
      table { border-collapse: collapse; display: block; overflow-x: auto; }
      td, th { border: 1px solid; padding: .25rem .5rem; text-align: start; vertical-align: top; }
      .visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
      @media print { ins, del { background: none; } ins { font-weight: 700; } nav a { text-decoration: none; } }
      """;

  private static final String PDF = "%PDF";

  private final String oldName;
  private final String newName;
  private final Redline redline;

  private ComparedFiles(String oldName, String newName, Redline redline) {
    this.oldName = oldName;
    this.newName = newName;
    this.redline = redline;
  }

  /**
   * Compares two files.
   *
   * @param oldName what the old file is called
   * @param old its bytes; the encoding is read from the file
   * @param newName what the new file is called
   * @param fresh its bytes
   * @throws IllegalArgumentException when one of them is no HTML or holds no words; in Dutch
   */
  public static ComparedFiles of(String oldName, byte[] old, String newName, byte[] fresh) {
    return new ComparedFiles(
        oldName, newName, Redline.between(fragment(oldName, old), fragment(newName, fresh)));
  }

  private static String fragment(String name, byte[] bytes) {
    if (isOther(bytes)) {
      throw new IllegalArgumentException(
          name
              + " is geen HTML-bestand. Bewaar de pagina in de browser als HTML en probeer het weer.");
    }
    Element words = SavedPage.words(bytes);
    if (!words.hasText()) {
      throw new IllegalArgumentException(
          "In " + name + " staan geen woorden. Is het bestand leeg, of maakt een script de tekst?");
    }
    return words.html();
  }

  private static boolean isOther(byte[] bytes) {
    if (bytes.length >= PDF.length()
        && new String(bytes, 0, PDF.length(), StandardCharsets.US_ASCII).equals(PDF)) {
      return true;
    }
    boolean wide =
        bytes.length > 1 && ((bytes[0] & 0xff) >= 0xfe || bytes[0] == 0 || bytes[1] == 0);
    for (int i = 0; i < bytes.length && !wide; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** How many places changed. */
  public int places() {
    return redline.hunks().size();
  }

  /** What came of it, in one sentence. */
  public String summary() {
    if (redline.isEmpty()) {
      return "De twee bestanden hebben dezelfde tekst.";
    }
    int places = places();
    return places == 0
        ? "De woorden zijn gelijk. Alleen leestekens, witruimte of opmaak die niemand ziet, is anders."
        : places == 1 ? "Er is 1 plaats veranderd." : "Er zijn " + places + " plaatsen veranderd.";
  }

  /** The page: HTML in UTF-8. */
  public String page() {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.selectFirst("html").attr("lang", "nl");
    Element head = page.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", "default-src 'none'; style-src 'unsafe-inline'");
    head.appendElement("title").text("Vergelijking van " + oldName + " en " + newName);
    head.appendElement("style").appendChild(new DataNode(STYLE));
    Element main = page.body().appendElement("main");
    main.appendElement("h1").text("Wat er veranderde");
    main.appendElement("p").text("Van " + oldName + " naar " + newName + ". " + summary());
    if (places() > 0) {
      list(main);
    }
    main.appendElement("h2").text("De tekst met de wijzigingen");
    Element legend = main.appendElement("p");
    legend.appendText("Zo staan ");
    legend.appendElement("ins").text("nieuwe woorden");
    legend.appendText(" en ");
    legend.appendElement("del").text("oude woorden");
    legend.appendText(" in de tekst.");
    Element text = main.appendElement("div").html(redline.html());
    text.select("h1").tagName("h2");
    return "<!DOCTYPE html>\n" + page.selectFirst("html").outerHtml() + "\n";
  }

  /** Each change once, with links to all its places. */
  private void list(Element main) {
    Map<List<String>, List<Hunk>> changes = new LinkedHashMap<>();
    for (Hunk hunk : redline.hunks()) {
      changes
          .computeIfAbsent(
              List.of(hunk.kind().label(), hunk.oldText(), hunk.newText()), k -> new ArrayList<>())
          .add(hunk);
    }
    main.appendElement("h2").text("De wijzigingen");
    Element list = main.appendElement("ol");
    changes
        .values()
        .forEach(
            places -> {
              Element item = list.appendElement("li");
              said(places.get(0), item);
              item.appendText(" ");
              for (int i = 0; i < places.size(); i++) {
                String words = places.size() == 1 ? "Naar de plaats" : "plaats " + (i + 1);
                item.appendElement("a").attr("href", "#" + places.get(i).id()).text(words);
                item.appendText(i == places.size() - 1 ? "" : ", ");
              }
            });
  }

  private static void said(Hunk hunk, Element item) {
    item.appendText(FirstLetter.capital(hunk.kind().label()) + ": ");
    boolean format = hunk.kind() == Hunk.Kind.FORMAT;
    boolean moved = hunk.kind() == Hunk.Kind.MOVED;
    if (!hunk.oldText().isEmpty() && !format && !moved) {
      item.appendElement("del").text(shortened(hunk.oldText()));
      item.appendText(hunk.newText().isEmpty() ? "." : " ");
    }
    if (!hunk.newText().isEmpty() && !format) {
      item.appendElement(moved ? "q" : "ins").text(shortened(hunk.newText()));
      item.appendText(".");
    } else if (format && !hunk.newText().startsWith("<") && hunk.newText().length() > 1) {
      item.appendElement("q").text(shortened(hunk.newText()));
      item.appendText(".");
    }
  }

  private static String shortened(String words) {
    int most = 160;
    return words.length() <= most
        ? words
        : words.substring(0, Math.max(most / 2, words.lastIndexOf(' ', most))) + " …";
  }
}
