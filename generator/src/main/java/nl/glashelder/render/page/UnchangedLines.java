package nl.glashelder.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.glashelder.compare.words.VisibleMarks;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Leaves the lines out of a changed list or table that stayed as they were, when there are many in
 * a row, and says which those are: a table with one other period need not stand there twice.
 */
final class UnchangedLines {
  /** Fewer lines in a row than this stay: a line about them is no shorter. */
  private static final int LEFT_OUT_FROM = 3;

  private static final Evaluator LISTS = Selector.evaluatorOf("ul, dl, tbody");

  /** Cells over several rows, and nothing that can be left out without them. */
  private static final Evaluator SPANNED = Selector.evaluatorOf("[rowspan]");

  private UnchangedLines() {}

  static void leaveOut(Element part) {
    for (Element list : part.select(LISTS)) {
      boolean rows = list.nameIs("tbody");
      if (!rows || list.selectFirst(SPANNED) == null) {
        List<List<Element>> run = new ArrayList<>();
        for (List<Element> line : lines(list)) {
          if (line.stream().allMatch(e -> VisibleMarks.of(e).isEmpty())) {
            run.add(line);
          } else {
            replace(run);
          }
        }
        replace(run);
      }
    }
  }

  /** Each line of a list or table; of a list of names and values, a name with its values. */
  private static List<List<Element>> lines(Element list) {
    List<List<Element>> lines = new ArrayList<>();
    for (Element child : list.children()) {
      if (lines.isEmpty() || !child.nameIs("dd")) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(child);
    }
    return lines;
  }

  private static void replace(List<List<Element>> run) {
    if (run.size() >= LEFT_OUT_FROM) {
      Element first = run.get(0).get(0);
      switch (first.normalName()) {
        case "li" -> first.before(told("li", run.size() + " punten die gelijk bleven"));
        case "tr" -> first.before(row(first, run));
        case "dt" -> {
          // The names are the name, for no list may hold one name twice.
          first.before(told("dt", names(run)));
          first.before(told("dd", "Gelijk gebleven"));
        }
        default -> {
          run.clear();
          return;
        }
      }
      run.forEach(line -> line.forEach(Element::remove));
    }
    run.clear();
  }

  private static Element row(Element first, List<List<Element>> run) {
    int columns =
        first.children().stream()
            .mapToInt(cell -> cell.hasAttr("colspan") ? columns(cell) : 1)
            .sum();
    Element cell = told("td", run.size() + " rijen die gelijk bleven: " + names(run));
    cell.attr("colspan", String.valueOf(columns));
    return new Element("tr").appendChild(cell);
  }

  private static int columns(Element cell) {
    String span = cell.attr("colspan");
    return span.matches("[1-9]\\d{0,2}") ? Integer.parseInt(span) : 1;
  }

  /** What the lines are about: the name of each, or what its row begins with. */
  private static String names(List<List<Element>> run) {
    return run.stream()
        .map(line -> line.get(0))
        .map(e -> e.nameIs("tr") && e.childrenSize() > 0 ? e.child(0).text() : e.text())
        .collect(Collectors.joining("; "))
        .replace("?;", "?");
  }

  private static Element told(String tag, String words) {
    return new Element(tag).addClass("bleef").text(words);
  }
}
