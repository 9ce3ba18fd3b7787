package nl.glashelder.render.pdf;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The whole document as the engine gets it: cover, table of contents, bookmarks, words. */
final class PrintedDocument {

  /** Attribute values that tell {@link TagTree} what an element is; they never reach the file. */
  static final String CONTENTS_MARK = "glashelder:inhoud";

  static final String DEFINITIONS_MARK = "glashelder:begrippen";
  static final String ROW_MARK = "glashelder:rij";
  static final String TERM_MARK = "glashelder:begrip";
  static final String MEANING_MARK = "glashelder:betekenis";

  /** One section needs no table of contents. */
  private static final int FEWEST_FOR_CONTENTS = 2;

  /** A short document begins on the page of its cover. */
  private static final int FEWEST_FOR_COVER_PAGE = 4;

  /** More lines than this stand closer, so that they stay on the page of the cover. */
  private static final int MOST_IN_WIDE_CONTENTS = 16;

  /** More lines than this, those of the cover too, run over, and the words follow them there. */
  private static final int MOST_ON_COVER_PAGE = 28;

  /** Letters that fit in a third of the page's width, and in two thirds. */
  private static final int SHORT_LINE = 32;

  private static final int LONG_LINE = 70;

  private static final String TITLE_ID = "glashelder-titel";
  private static final String CONTENTS_ID = "glashelder-inhoud";

  private final PdfDesign design;
  private final PdfDocument document;
  private final Letters letters;
  private final Document page = Document.createShell("");

  private PrintedDocument(PdfDesign design, PdfDocument document, Letters letters) {
    this.design = design;
    this.document = document;
    this.letters = letters;
  }

  /**
   * Lays everything in one page.
   *
   * @param design how it looks
   * @param document what to print
   * @param words the words, ready for print
   * @param logo the logo, if there is one that can be printed
   * @param letters what the typeface has
   */
  static Document of(
      PdfDesign design,
      PdfDocument document,
      PrintedWords words,
      Optional<PrintedLogo> logo,
      Letters letters) {
    return new PrintedDocument(design, document, letters).lay(words, logo);
  }

  private Document lay(PrintedWords words, Optional<PrintedLogo> logo) {
    page.selectFirst("html").attr("lang", document.language());
    page.title(document.title());
    page.head()
        .appendElement("style")
        .appendChild(new DataNode(houseStyle(design.documentStylesheet())));
    page.outputSettings().prettyPrint(false);
    cover(logo);
    List<PrintedWords.Heading> headings = words.headings();
    long sections = sections(headings);
    boolean hasContents = sections >= FEWEST_FOR_CONTENTS;
    if (hasContents) {
      contents(headings);
    }
    bookmarks(headings, hasContents);
    page.body().appendChild(words.body().addClass("words"));
    if (sections >= FEWEST_FOR_COVER_PAGE
        && sections + document.coverLines().size() <= MOST_ON_COVER_PAGE) {
      words.body().addClass("on-new-page");
    }
    return page;
  }

  private static long sections(List<PrintedWords.Heading> headings) {
    return headings.stream().filter(heading -> heading.level() == 2).count();
  }

  private void cover(Optional<PrintedLogo> logo) {
    Element cover = page.body().appendElement("div").addClass("cover");
    logo.ifPresent(
        image ->
            cover
                .appendElement("p")
                .addClass("logo")
                .appendElement("img")
                .attr("src", image.address())
                .attr("alt", letters.printable(image.alt(), "logo"))
                .attr(
                    "style",
                    "width:"
                        + image.widthInPoints()
                        + "pt;height:"
                        + image.heightInPoints()
                        + "pt"));
    cover.appendElement("p").addClass("author").text(onCover(document.author()));
    cover.appendElement("h1").attr("id", TITLE_ID).text(onCover(document.title()));
    document
        .notice()
        .ifPresent(notice -> cover.appendElement("p").addClass("notice").text(onCover(notice)));
    if (!document.coverLines().isEmpty()) {
      Element facts = cover.appendElement("div").addClass("facts").attr("title", DEFINITIONS_MARK);
      for (PdfDocument.CoverLine line : document.coverLines()) {
        Element row = facts.appendElement("div").addClass("fact").attr("title", ROW_MARK);
        row.appendElement("div")
            .addClass("label")
            .attr("title", TERM_MARK)
            .text(onCover(line.label()));
        row.appendElement("div")
            .addClass("text")
            .attr("title", MEANING_MARK)
            .text(onCover(line.text()));
      }
    }
  }

  private String onCover(String text) {
    return letters.printable(text, "omslag");
  }

  private void contents(List<PrintedWords.Heading> headings) {
    Element contents = page.body().appendElement("div").addClass("contents");
    contents.appendElement("h2").attr("id", CONTENTS_ID).text("Inhoud");
    if (sections(headings) > MOST_IN_WIDE_CONTENTS) {
      contents.addClass("close");
    }
    Element list = contents.appendElement("ol").attr("title", CONTENTS_MARK);
    for (PrintedWords.Heading heading : headings) {
      if (heading.level() > 2) {
        continue;
      }
      Element link = list.appendElement("li").appendElement("a").attr("href", "#" + heading.id());
      // The space keeps entry and number apart when they are read or copied.
      link.appendElement("span").addClass("entry").text(heading.text() + '\u00a0');
      link.appendElement("span").addClass("number").attr("data-href", "#" + heading.id());
    }
  }

  private void bookmarks(List<PrintedWords.Heading> headings, boolean hasContents) {
    Element bookmarks = page.head().appendElement("bookmarks");
    bookmark(bookmarks, document.title(), TITLE_ID);
    if (hasContents) {
      bookmark(bookmarks, "Inhoud", CONTENTS_ID);
    }
    Element section = bookmarks;
    for (PrintedWords.Heading heading : headings) {
      if (heading.level() == 2) {
        section = bookmark(bookmarks, heading.text(), heading.id());
      } else if (heading.level() == 3) {
        bookmark(section, heading.text(), heading.id());
      }
    }
  }

  private static Element bookmark(Element parent, String name, String id) {
    return parent.appendElement("bookmark").attr("name", name).attr("href", "#" + id);
  }

  /** The few rules that differ from one document to the next. */
  private String houseStyle(String stylesheet) {
    return stylesheet
        .replace("$author", quoted(inMargin(document.author(), SHORT_LINE)))
        .replace("$title", quoted(inMargin(document.title(), LONG_LINE)))
        .replace("$version", quoted(inMargin(document.versionLabel(), LONG_LINE)))
        .replace("$colour", document.houseColour());
  }

  /** A text that takes one line of so many letters at most, cut between two words. */
  private String inMargin(String text, int longest) {
    String printable = onCover(text);
    if (printable.length() <= longest) {
      return printable;
    }
    String start = printable.substring(0, longest - 1);
    int space = start.lastIndexOf(' ');
    return (space > longest / 2 ? start.substring(0, space) : start).strip() + "\u2026";
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == ' ' || c == '.' || c == ',') {
                quoted.appendCodePoint(c);
              } else {
                quoted.append('\\').append(Integer.toHexString(c)).append(' ');
              }
            });
    return quoted.append('"').toString();
  }
}
