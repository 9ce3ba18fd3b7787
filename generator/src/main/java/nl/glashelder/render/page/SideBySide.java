package nl.glashelder.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.glashelder.compare.words.VisibleMarks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A redline as rows of two: what a part was, and what it became.
 *
 * @param stretches the rows, in order: changed ones, and unchanged ones together
 */
public record SideBySide(List<Stretch> stretches) {
  /** So many unchanged rows or more are folded; fewer are needed to see what is around. */
  private static final int FOLDED_FROM = 3;

  /** Parsed once: selectors are looked for thousands of times in a build. */
  private static final Evaluator INSERTED = Selector.evaluatorOf("ins, [data-diff=ins]");

  private static final Evaluator DELETED = Selector.evaluatorOf("del, [data-diff=del]");
  private static final Evaluator OLD_HTML = Selector.evaluatorOf("[data-diff-old-html]");

  /** All that makes the two sides of a part differ, but for headings. */
  private static final Evaluator MARKED =
      Selector.evaluatorOf("ins, del, [data-diff], [data-diff-old-html]");

  private static final Evaluator HEADINGS = Selector.evaluatorOf("h2, h3, h4, h5, h6");
  private static final Evaluator INNER_LINKS = Selector.evaluatorOf("a[href^=#]");
  private static final Evaluator PARTS = Selector.evaluatorOf("section, div, article");
  private static final Evaluator TITLES = Selector.evaluatorOf("h2, h3");
  private static final Evaluator TABLES = Selector.evaluatorOf("table");

  /**
   * Rows that belong together.
   *
   * @param rows at least one
   * @param folded whether they are unchanged and many
   */
  public record Stretch(List<Row> rows, boolean folded) {
    /** Keeps its own copy of the list. */
    public Stretch {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A part.
   *
   * @param id where links lead; empty for an unchanged part
   * @param numbers the changes in meaning that it shows, as HTML with links; empty when unchanged
   * @param weights the weights of those
   * @param changes their numbers
   * @param moved whether it stands elsewhere on the side on which it is not
   * @param inList whether it stands where it stood, in a list on the side on which it is not
   * @param older what it was, as HTML with what was dropped marked; empty when it was not there
   * @param newer what it became, as HTML with what was added marked; empty when it is gone
   */
  public record Row(
      String id,
      String numbers,
      String weights,
      List<Integer> changes,
      boolean moved,
      boolean inList,
      String older,
      String newer) {
    /** Keeps its own copy of the list. */
    public Row {
      changes = List.copyOf(changes);
    }

    /** Whether the two differ. */
    public boolean changed() {
      return !id.isEmpty();
    }

    /** Whether both sides are one text, that need not stand there twice. */
    public boolean same() {
      return !changed() && older.equals(newer);
    }
  }

  /** Keeps its own copy of the list. */
  public SideBySide {
    stretches = List.copyOf(stretches);
  }

  /** The ids of the rows where a change shows. */
  List<String> places(ComparedContent.Change change) {
    return stretches.stream()
        .flatMap(stretch -> stretch.rows().stream())
        .filter(row -> row.changes().contains(change.number()))
        .map(Row::id)
        .toList();
  }

  /** Splits a redline. */
  public static SideBySide of(String redline, RedlineMarks marks) {
    Document document = Jsoup.parseBodyFragment(redline);
    document.outputSettings().prettyPrint(false);
    VisibleMarks.keepOnly(document.body());
    RedlineText.lowerTitle(document.body());
    marks.label(document.body());
    List<Element> parts = new ArrayList<>();
    collect(document.body(), parts);
    List<Stretch> stretches = new ArrayList<>();
    List<Row> same = new ArrayList<>();
    int places = 0;
    for (Element part : parts) {
      Row row = row(part, marks, places + 1);
      if (row.older().isEmpty() && row.newer().isEmpty()) {
        continue;
      }
      if (row.changed()) {
        places++;
      }
      if (row.changed() || part.is(TITLES)) {
        unchanged(same, stretches);
        stretches.add(new Stretch(List.of(row), false));
      } else {
        same.add(row);
      }
    }
    unchanged(same, stretches);
    return new SideBySide(stretches);
  }

  private static void unchanged(List<Row> rows, List<Stretch> stretches) {
    if (!rows.isEmpty()) {
      stretches.add(new Stretch(rows, rows.size() >= FOLDED_FROM));
      rows.clear();
    }
  }

  private static Row row(Element part, RedlineMarks marks, int number) {
    String newer = side(part, "del", false);
    boolean alike = !part.is(HEADINGS) && part.selectFirst(MARKED) == null;
    String older = alike ? newer : side(part, "ins", true);
    List<Element> marked = VisibleMarks.of(part);
    if (marked.isEmpty() && older.isEmpty() == newer.isEmpty()) {
      return new Row("", "", "", List.of(), false, false, older, newer);
    }
    List<List<ComparedContent.Change>> shown =
        marked.stream().map(RedlineMarks::outermost).distinct().map(marks::changes).toList();
    List<ComparedContent.Change> changes =
        shown.stream()
            .flatMap(List::stream)
            .distinct()
            .sorted(Comparator.comparing(ComparedContent.Change::number))
            .toList();
    Set<String> weights = new LinkedHashSet<>(ComparedContent.weights(changes));
    if (changes.isEmpty() || shown.stream().anyMatch(List::isEmpty)) {
      weights.add(ComparedContent.WORDING);
    }
    return new Row(
        "plek-" + number,
        RedlineMarks.numbers(changes).outerHtml(),
        String.join(" ", weights),
        changes.stream().map(ComparedContent.Change::number).toList(),
        part.hasAttr("data-diff-move"),
        part.hasAttr("data-diff-ui-stays"),
        older,
        newer);
  }

  /** Parts small enough to stand beside each other: never half a list, table or new entry. */
  private static void collect(Element parent, List<Element> parts) {
    for (Element child : parent.children()) {
      if (child.is(PARTS) && !child.hasAttr("data-diff")) {
        collect(child, parts);
      } else if (!child.hasAttr(RedlineMarks.ADDED)) {
        parts.add(child);
      }
    }
  }

  /** Headings stay headings on one side only: a list of headings names each part once. */
  private static String side(Element part, String dropped, boolean older) {
    if (part.attr("data-diff").equals(dropped)) {
      return "";
    }
    Element copy = part.clone();
    copy.select(dropped.equals("ins") ? INSERTED : DELETED).remove();
    if (older) {
      copy.select(OLD_HTML).forEach(e -> e.html(e.attr("data-diff-old-html")));
    }
    if (older && copy.is(HEADINGS)) {
      copy.tagName("p").addClass("titel");
    }
    copy.getAllElements().forEach(e -> e.removeAttr("id").removeAttr("data-key"));
    copy.select(INNER_LINKS).unwrap();
    Element around = new Element("div").appendChild(copy);
    around.select(TABLES).forEach(table -> Tables.wrap(table, RedlineMarks.AROUND, ""));
    return around.html();
  }
}
