package nl.glashelder.render.pdf;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The fragment of words made ready for paper: what only a screen can do is opened out, headings go
 * down one level at a time, every link leads somewhere, every character can be shown. No word is
 * added or lost but for the replacements that a finding tells of.
 */
final class PrintedWords {

  /**
   * A heading of the words.
   *
   * @param level 2 to 6; the title is level 1
   * @param id where links to it go
   * @param text its text
   */
  record Heading(int level, String id, String text) {}

  private final URI address;
  private final Letters letters;
  private final Findings findings;
  private final Element body;
  private final List<Heading> headings = new ArrayList<>();

  private PrintedWords(PdfDocument document, Letters letters, Findings findings) {
    this.address = document.address();
    this.letters = letters;
    this.findings = findings;
    this.body = new Element("div");
    Jsoup.parseBodyFragment(document.fragment()).body().childNodesCopy().forEach(body::appendChild);
  }

  /**
   * Prepares the words of a document.
   *
   * @param document the document
   * @param typeface the faces, for characters and for the widths of tables
   * @param letters what the typeface has
   * @param repeatHeads whether the head of a table stands on each of its pages
   * @param findings gets what cannot be shown as written
   */
  static PrintedWords of(
      PdfDocument document,
      Typeface typeface,
      Letters letters,
      boolean repeatHeads,
      Findings findings) {
    PrintedWords words = new PrintedWords(document, letters, findings);
    words.keepOnlyWords();
    words.openDetails();
    PrintedMarks.prepare(words.body);
    words.levelHeadings();
    words.mendLinks();
    words.markDefinitionLists();
    words.dropEmpty();
    for (Element table : words.body.select("table")) {
      PrintedTable.prepare(table, typeface, repeatHeads, place(table), findings);
    }
    words.body.getAllElements().forEach(PrintedElements::dropOtherAttributes);
    if (!words.body.hasText()) {
      findings.add(
          PdfFinding.Kind.NO_WORDS,
          "tekst",
          "het document heeft geen tekst; de PDF bestaat alleen uit het omslag.");
    }
    return words;
  }

  Element body() {
    return body;
  }

  List<Heading> headings() {
    return headings;
  }

  /** The key of the block in which something stands. */
  static String place(Node node) {
    for (Node n = node; n != null; n = n.parent()) {
      if (n.hasAttr("data-key")) {
        return n.attr("data-key");
      }
    }
    return "tekst";
  }

  private void keepOnlyWords() {
    List<Node> dropped = new ArrayList<>();
    body.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            String printable = letters.printable(text.getWholeText(), place(text));
            if (!printable.equals(text.getWholeText())) {
              text.text(printable);
            }
          } else if (node instanceof Element element) {
            if (!PrintedElements.isWords(element)) {
              dropped.add(element);
            } else if (!PrintedElements.isKnown(element)) {
              element.tagName(element.isBlock() ? "div" : "span");
            }
          } else if (node instanceof Comment) {
            dropped.add(node);
          }
        });
    dropped.forEach(Node::remove);
    for (Element hidden : body.select("[hidden]")) {
      hidden.remove();
    }
  }

  private void openDetails() {
    for (Element summary : body.select("summary")) {
      boolean holdsBlocks = !summary.select("p,h1,h2,h3,h4,h5,h6,div").isEmpty();
      summary.tagName(holdsBlocks ? "div" : "p").addClass("summary");
    }
    for (Element details : body.select("details")) {
      details.tagName("div").addClass("details");
    }
  }

  /** No level is skipped, as a reader who goes from heading to heading would miss it. */
  private void levelHeadings() {
    Set<String> ids = new HashSet<>();
    int previous = 1;
    int made = 0;
    for (Element heading : body.select("h1,h2,h3,h4,h5,h6")) {
      if (!heading.hasText()) {
        heading.remove();
        continue;
      }
      int written = heading.normalName().charAt(1) - '0';
      int level = Math.max(2, Math.min(written, previous + 1));
      previous = level;
      heading.tagName("h" + level);
      String id = heading.id();
      if (id.isEmpty() || !ids.add(id)) {
        do {
          id = "glashelder-kop-" + ++made;
        } while (!ids.add(id));
        heading.attr("id", id);
      }
      headings.add(new Heading(level, id, heading.text()));
    }
  }

  private void mendLinks() {
    Set<String> targets = new HashSet<>();
    for (Element target : body.select("[id]")) {
      if (!targets.add(target.id())) {
        target.removeAttr("id");
      }
    }
    for (Element link : body.select("a")) {
      String href = link.attr("href").strip();
      if (!link.hasText()) {
        link.unwrap();
      } else if (href.startsWith("#") && targets.contains(href.substring(1))) {
        link.attr("href", href);
      } else {
        mendLink(link, href);
      }
    }
  }

  private void mendLink(Element link, String href) {
    String goesTo = Addresses.absolute(address, href);
    if (goesTo != null) {
      link.attr("href", goesTo);
      return;
    }
    if (link.hasAttr("href")) {
      findings.add(
          PdfFinding.Kind.DEAD_LINK,
          place(link),
          "de link '" + href + "' leidt nergens heen; de PDF toont alleen de woorden.");
    }
    link.unwrap();
  }

  private void markDefinitionLists() {
    for (Element list : body.select("dl")) {
      list.attr("title", PrintedDocument.DEFINITIONS_MARK);
    }
    for (Element term : body.select("dt")) {
      term.attr("title", PrintedDocument.TERM_MARK);
    }
    for (Element meaning : body.select("dd")) {
      meaning.attr("title", PrintedDocument.MEANING_MARK);
    }
    for (Element row : body.select("dl > div")) {
      row.attr("title", PrintedDocument.ROW_MARK);
    }
  }

  private void dropEmpty() {
    List<Element> all = new ArrayList<>(body.getAllElements());
    for (int i = all.size() - 1; i > 0; i--) {
      Element element = all.get(i);
      boolean empty =
          element.childNodeSize() == 0 || (!element.hasText() && element.children().isEmpty());
      if (empty && !PrintedElements.mayBeEmpty(element)) {
        element.remove();
      }
    }
  }
}
