package nl.glashelder.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.compare.words.VisibleMarks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A redline as rows of two: what a part was, and what it became. Here stands what changed, with the
 * headings it stands under and what is around it; of the rest it is said what it is, for the whole
 * text stands in the other view and in both versions.
 *
 * @param stretches the rows, in order, and between them what is left out
 */
public record SideBySide(List<Stretch> stretches) {
  /** Parsed once: selectors are looked for thousands of times in a build. */
  private static final Evaluator INSERTED = Selector.evaluatorOf("ins, [data-diff=ins]");

  private static final Evaluator DELETED = Selector.evaluatorOf("del, [data-diff=del]");
  private static final Evaluator OLD_HTML = Selector.evaluatorOf("[data-diff-old-html]");

  private static final Evaluator HEADINGS = Selector.evaluatorOf("h2, h3, h4, h5, h6");
  private static final Evaluator INNER_LINKS = Selector.evaluatorOf("a[href^=#]");
  private static final Evaluator PARTS = Selector.evaluatorOf("section, div, article");
  private static final Evaluator TABLES = Selector.evaluatorOf("table");

  /**
   * Rows that are shown, or parts that are left out.
   *
   * @param rows what is shown; empty when parts are left out
   * @param unchanged what is left out
   */
  public record Stretch(List<Row> rows, Optional<Unchanged> unchanged) {
    /** Keeps its own copy of the list. */
    public Stretch {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Parts that stayed as they were, and are left out.
   *
   * @param words how many, or which
   * @param title the title that they stand under or begin with; empty when there is none
   * @param anchor where they begin in the text of the newer version; empty when that is not known
   * @param several whether it is more than one part
   */
  public record Unchanged(String words, String title, String anchor, boolean several) {}

  /**
   * A part.
   *
   * @param id where links lead; empty for an unchanged part
   * @param numbers the changes in meaning that it shows, as HTML with links; empty when unchanged
   * @param weights the weights of those
   * @param changes their numbers
   * @param moved whether it stands elsewhere on the side on which it is not
   * @param inList whether it stands where it stood, in a list on the side on which it is not
   * @param older what it was, as HTML with what was dropped marked; empty when it was not there,
   *     and when it did not change
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
    List<ComparedPart> compared = new ArrayList<>();
    int places = 0;
    for (Element part : parts) {
      List<Element> marked = VisibleMarks.of(part);
      boolean changed = !marked.isEmpty() || VisibleMarks.isWhole(part);
      places += changed ? 1 : 0;
      compared.add(
          new ComparedPart(
              part, changed ? Optional.of(row(part, marked, marks, places)) : Optional.empty()));
    }
    return new SideBySide(new ShownParts(compared).stretches());
  }

  /** The row of a part that did not change. */
  static Row unchanged(Element part) {
    return new Row("", "", "", List.of(), false, false, "", side(part, "del", false));
  }

  private static Row row(Element part, List<Element> marked, RedlineMarks marks, int number) {
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
    UnchangedLines.leaveOut(part);
    return new Row(
        "plek-" + number,
        RedlineMarks.numbers(changes).outerHtml(),
        String.join(" ", weights),
        changes.stream().map(ComparedContent.Change::number).toList(),
        part.hasAttr("data-diff-move"),
        part.hasAttr("data-diff-ui-stays"),
        side(part, "ins", true),
        side(part, "del", false));
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
    copy.getAllElements()
        .forEach(e -> e.removeAttr("id").removeAttr("data-key").removeAttr("data-doelgroep"));
    copy.select(INNER_LINKS).unwrap();
    Element around = new Element("div").appendChild(copy);
    around.select(TABLES).forEach(table -> Tables.wrap(table, RedlineMarks.AROUND, ""));
    return around.html();
  }
}
