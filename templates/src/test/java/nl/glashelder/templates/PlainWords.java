package nl.glashelder.templates;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A fragment as a text to read and compare without a browser: headings with {@code #}, bullets, one
 * sentence a line, a table as its rows with the head of each cell, links with their address.
 */
final class PlainWords {
  private static final String BLOCKS =
      "p, div, section, ul, ol, dl, dt, dd, li, table, h2, h3, h4, h5, h6, blockquote";

  private final StringBuilder out = new StringBuilder();

  private PlainWords() {}

  static String of(String fragment) {
    PlainWords plain = new PlainWords();
    plain.children(Jsoup.parseBodyFragment(fragment).body(), "");
    return plain.out.toString().strip() + "\n";
  }

  private void children(Element parent, String indent) {
    parent.children().forEach(child -> block(child, indent));
  }

  private void block(Element element, String indent) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "ul" -> list(element, indent, false);
      case "ol" -> list(element, indent, true);
      case "dl" -> definitions(element, indent);
      case "table" -> table(element);
      case "section", "div", "blockquote" -> {
        if (holdsBlocks(element)) {
          children(element, indent);
        } else {
          lines(element, indent, indent);
        }
      }
      default -> lines(element, indent, indent);
    }
  }

  private void heading(Element heading) {
    int level = heading.normalName().charAt(1) - '0';
    out.append('\n').append("#".repeat(level)).append(' ').append(heading.text()).append("\n\n");
  }

  private void list(Element list, String indent, boolean numbered) {
    int number = 1;
    for (Element item : list.children()) {
      String mark = numbered ? number++ + ". " : "- ";
      entry(item, indent + mark, indent + " ".repeat(mark.length()));
    }
  }

  private void definitions(Element list, String indent) {
    for (Element part : list.children()) {
      if (part.nameIs("dt")) {
        lines(part, indent + "? ", indent + "  ");
      } else {
        entry(part, indent + "  ", indent + "  ");
      }
    }
  }

  /** A list item or answer: one line, or blocks below each other. */
  private void entry(Element item, String first, String next) {
    if (holdsBlocks(item)) {
      int start = out.length();
      children(item, next);
      out.replace(start, start + first.length(), first);
    } else {
      lines(item, first, next);
    }
  }

  private void table(Element table) {
    Element caption = table.selectFirst("caption");
    out.append("[tabel: ").append(caption == null ? "" : caption.text()).append("]\n");
    List<String> heads = table.select("thead th").eachText();
    for (Element row : table.select("tbody > tr")) {
      for (int i = 0; i < row.childrenSize(); i++) {
        Element cell = row.child(i);
        String head = i == 0 ? "| " : "  " + heads.get(i) + ": ";
        if (holdsBlocks(cell)) {
          out.append(head.stripTrailing()).append('\n');
          children(cell, "    ");
        } else {
          lines(cell, head, "    ");
        }
      }
    }
  }

  private void lines(Element element, String first, String next) {
    String indent = first;
    for (String line : sentences(element)) {
      out.append(indent).append(line).append('\n');
      indent = next;
    }
  }

  /** The fragment is canonical: a line end in it is the end of a sentence. */
  private static List<String> sentences(Element element) {
    Element copy = element.clone();
    for (Element link : copy.select("a[href]")) {
      link.appendChild(new TextNode(" <" + link.attr("href") + ">"));
    }
    List<String> lines = new ArrayList<>();
    for (String line : copy.wholeText().split("\n")) {
      if (!line.isBlank()) {
        lines.add(line.strip());
      }
    }
    return lines;
  }

  private static boolean holdsBlocks(Element element) {
    return element.children().stream().anyMatch(child -> child.is(BLOCKS));
  }

  /** The lines that differ, with a sign for which text they are from, for a failing test. */
  static String difference(List<String> approved, List<String> actual) {
    return UnifiedDiffUtils.generateUnifiedDiff(
            "goedgekeurd", "nu", approved, DiffUtils.diff(approved, actual), 2)
        .stream()
        .collect(Collectors.joining("\n"));
  }
}
