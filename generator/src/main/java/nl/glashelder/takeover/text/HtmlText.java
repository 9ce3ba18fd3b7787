package nl.glashelder.takeover.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a web page: what it says, without menus, forms and scripts. */
final class HtmlText {
  private static final String NOT_READ =
      "script, style, noscript, template, svg, iframe, nav, form, select, object, video, audio,"
          + " [role=navigation], [role=dialog], [role=alertdialog], [role=search], [role=menu],"
          + " [class*=cookiebanner], [id*=cookiebanner], [class*=breadcrumb], .screen-reader-text";

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd",
          "label", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var",
          "wbr", "img");

  private static final String BOLD =
      "b, strong, [style*=font-weight:bold], [style*=font-weight: bold]";
  private static final int LONGEST_HEADING = 110;

  private final Blocks blocks = new Blocks();

  private HtmlText() {}

  static List<Block> of(Document page) throws UnreadableDocumentException {
    HtmlText text = new HtmlText();
    page.select(NOT_READ).remove();
    page.select("del, strike").remove();
    List<Element> feet = new ArrayList<>(page.select("body > footer, body > * > footer"));
    feet.forEach(Node::remove);
    Element main = main(page);
    text.inside(main, 0);
    // An address often stands at the foot of the page only.
    if (main != page.body()) {
      for (Element header : page.select("body > header h1")) {
        text.blocks.all().add(0, Block.heading(1, Blocks.line(header.text())));
      }
    }
    if (!feet.isEmpty()) {
      text.blocks.heading(1, "Onder aan de pagina");
      for (Element foot : feet) {
        text.inside(foot, 0);
      }
    }
    return text.blocks.all();
  }

  /** The part of the page with its own words. */
  private static Element main(Document page) {
    int all = page.body().text().length();
    for (String candidate : List.of("main", "[role=main]", "article", "#content", "#main")) {
      Element found = page.selectFirst(candidate);
      if (found != null && found.text().length() * 2 > all) {
        return found;
      }
    }
    return page.body();
  }

  private void inside(Element element, int depth) throws UnreadableDocumentException {
    List<Node> run = new ArrayList<>();
    for (Node child : List.copyOf(element.childNodes())) {
      if (child instanceof Element inner && !isInline(inner)) {
        paragraph(run);
        run.clear();
        if (!inner.normalName().equals("br")) {
          block(inner, depth);
        } else {
          run.clear();
        }
      } else if (child instanceof TextNode || child instanceof Element) {
        run.add(child);
      }
    }
    paragraph(run);
  }

  private static boolean isInline(Element element) {
    return INLINE.contains(element.normalName())
        && element.select("p, div, ul, ol, table, h1, h2, h3, h4, h5, h6").isEmpty();
  }

  private void block(Element element, int depth) throws UnreadableDocumentException {
    String name = element.normalName();
    if (name.matches("h[1-6]")) {
      blocks.heading(name.charAt(1) - '0', element.text());
    } else if (name.equals("summary")
        || name.equals("dt")
        || name.equals("caption")
        || isButton(element)) {
      blocks.heading(5, element.text());
    } else if (name.equals("ul") || name.equals("ol")) {
      list(element, depth + 1);
    } else if (name.equals("table")
        && element.select("table table").isEmpty()
        && isTable(element)) {
      table(element);
    } else if (name.equals("li")) {
      item(element, depth + 1);
    } else {
      inside(element, depth);
    }
  }

  /** The head of a part that opens at a click. */
  private static boolean isButton(Element element) {
    return element.normalName().equals("button")
        && (element.hasAttr("aria-expanded") || element.hasAttr("aria-controls"));
  }

  private void list(Element list, int depth) throws UnreadableDocumentException {
    for (Element child : list.children()) {
      if (child.normalName().equals("li")) {
        item(child, depth);
      } else {
        block(child, depth);
      }
    }
  }

  private void item(Element item, int depth) throws UnreadableDocumentException {
    Element own = item.clone();
    own.select("ul, ol, table").remove();
    if (own.select("h1, h2, h3, h4, h5, h6").isEmpty()) {
      blocks.item(depth, own.text(), lead(own.childNodes()), links(own));
    } else {
      inside(own, depth);
    }
    for (Element inner : item.select("ul, ol, table")) {
      if (inner.parents().stream().takeWhile(p -> p != item).noneMatch(HtmlText::isListOrTable)) {
        block(inner, depth);
      }
    }
  }

  private static boolean isListOrTable(Element element) {
    return Set.of("ul", "ol", "table").contains(element.normalName());
  }

  /** A table that lays out a page is none. */
  private static boolean isTable(Element table) {
    return table.select("tr").size() > 1
        && table.select("tr").stream().anyMatch(r -> r.select("> td, > th").size() > 1)
        && table.select("h1, h2, h3").isEmpty();
  }

  private void table(Element table) throws UnreadableDocumentException {
    Element caption = table.selectFirst("caption");
    if (caption != null) {
      blocks.heading(5, caption.text());
    }
    boolean first = true;
    for (Element row : table.select("tr")) {
      List<Element> cells = row.select("> td, > th");
      boolean bold =
          cells.stream()
              .allMatch(c -> c.normalName().equals("th") || c.text().equals(c.select(BOLD).text()));
      blocks.row(
          first && bold,
          cells.stream().map(HtmlText::cell).toList(),
          cells.stream().flatMap(c -> links(c).stream()).toList());
      first = false;
    }
  }

  /** What a cell says; the items of a list in it are parted by semicolons. */
  private static String cell(Element cell) {
    if (cell.select("li, p, br").isEmpty()) {
      return cell.text();
    }
    Element copy = cell.clone();
    copy.select("li, p, br").forEach(e -> e.before(new TextNode("; ")));
    return copy.text().replaceAll("(?:\\s*;)+", ";").replaceAll("^;\\s*|;\\s*$", "");
  }

  private void paragraph(List<Node> run) throws UnreadableDocumentException {
    Element holder = new Element("p");
    run.forEach(node -> holder.appendChild(node.clone()));
    String text = Blocks.line(holder.text());
    if (text.isEmpty()) {
      return;
    }
    boolean bold = text.equals(Blocks.line(holder.select(BOLD).text()));
    if (bold && text.length() <= LONGEST_HEADING && !text.matches(".*[.;,:]")) {
      blocks.heading(4, text);
    } else {
      blocks.paragraph(text, lead(holder.childNodes()), links(holder));
    }
  }

  /** The words in bold with which something begins. */
  private static String lead(List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof Element element) {
        if (element.is(BOLD)) {
          return element.text();
        }
        return element.normalName().matches("p|span") ? lead(element.childNodes()) : "";
      } else if (node instanceof TextNode text && !text.isBlank()) {
        return "";
      }
    }
    return "";
  }

  private static List<String> links(Element element) {
    return element.select("a[href]").stream().map(a -> a.attr("href").strip()).toList();
  }
}
