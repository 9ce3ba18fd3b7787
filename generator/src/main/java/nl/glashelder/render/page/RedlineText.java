package nl.glashelder.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.glashelder.compare.words.VisibleMarks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A redline, laid out for reading: every place that changed names the changes in meaning that it
 * shows and leads to the next place, and what did not change is folded. Everything added carries
 * {@code data-diff-ui} or {@code data-diff-ui-around}, so that taking or refusing all changes gives
 * the same words as before, but for the keys and ids of their blocks.
 *
 * @param html the redline
 * @param starts for each choice of weights, {@code alle} first, where its places begin
 * @param places the ids of the places where a change in meaning shows, by its number
 */
public record RedlineText(String html, List<Start> starts, Map<Integer, List<String>> places) {
  /**
   * Where the places of a choice begin.
   *
   * @param choice the weight, or {@code alle}
   * @param first the id of the first place's link to the next
   * @param places how many there are
   */
  public record Start(String choice, String first, int places) {}

  private static final String ADDED = RedlineMarks.ADDED;

  /** So many unchanged parts in a row, or more, are folded. */
  private static final int FOLDED_FROM = 3;

  /** Parsed once: selectors are looked for thousands of times in a build. */
  private static final Evaluator NOT_FOLDED = Selector.evaluatorOf("h1, h2, h3, .wissel");

  private static final Evaluator OURS = Selector.evaluatorOf("[" + ADDED + "]");

  private static final Evaluator PARTS = Selector.evaluatorOf("section, div");

  /** Keeps its own copies. */
  public RedlineText {
    starts = List.copyOf(starts);
    places = Map.copyOf(places);
  }

  /** Lays out a redline. */
  public static RedlineText of(String redline, RedlineMarks marks) {
    Document document = Jsoup.parseBodyFragment(redline);
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    lowerTitle(body);
    body.select("table").forEach(table -> Tables.wrap(table, RedlineMarks.AROUND, ""));
    marks.label(body);
    List<RedlinePlace> places = places(body, marks);
    RedlinePlace.signpost(places);
    fold(body);
    lighten(body);
    Map<Integer, List<String>> ids = new HashMap<>();
    places.forEach(
        place ->
            place
                .changes()
                .forEach(
                    c -> ids.computeIfAbsent(c.number(), x -> new ArrayList<>()).add(place.id())));
    return new RedlineText(body.html(), starts(places), ids);
  }

  /**
   * Leaves out what only tools need, as on the pages of versions: keys, and ids that nothing on the
   * page leads to. They and the indentation were two fifths of the page.
   */
  private static void lighten(Element body) {
    Set<String> named = Lightening.named(body);
    for (Element element : body.getAllElements()) {
      element.removeAttr("data-key").removeAttr("data-doelgroep");
      if (element.closest(OURS) == null && !named.contains(element.id())) {
        element.removeAttr("id");
      }
    }
    Lightening.dropIndentation(body);
  }

  private static List<Start> starts(List<RedlinePlace> places) {
    if (places.isEmpty()) {
      return List.of();
    }
    List<Start> starts = new ArrayList<>();
    starts.add(start(RedlinePlace.ALL, places));
    places.stream()
        .flatMap(place -> place.weights().stream())
        .distinct()
        .sorted()
        .forEach(
            weight ->
                starts.add(
                    start(
                        weight,
                        places.stream().filter(p -> p.weights().contains(weight)).toList())));
    return starts;
  }

  private static Start start(String choice, List<RedlinePlace> places) {
    return new Start(choice, places.get(0).id(choice), places.size());
  }

  /** The ids of the places where a change shows, in the order of the text. */
  List<String> places(ComparedContent.Change change) {
    return places.getOrDefault(change.number(), List.of());
  }

  /** A page has one main heading, and it is not that of the text that is compared. */
  static void lowerTitle(Element body) {
    body.select("h1").forEach(h -> h.tagName("p").attr(ADDED + "-tag", "h1"));
  }

  /** The blocks of text where a change begins, in order, each with all that changes in it. */
  private static List<RedlinePlace> places(Element body, RedlineMarks marks) {
    Map<Element, List<Element>> places = new LinkedHashMap<>();
    Set<Element> begun = new LinkedHashSet<>();
    Element last = null;
    for (Element marked : VisibleMarks.of(body)) {
      Element change = RedlineMarks.outermost(marked);
      if (begun.add(change)) {
        Element place =
            last != null && replaces(change, begun) ? last : RedlineMarks.textBlock(change);
        if (place != null) {
          places.computeIfAbsent(place, p -> new ArrayList<>()).add(change);
          last = place;
        }
      }
    }
    List<RedlinePlace> numbered = new ArrayList<>();
    places.forEach(
        (place, changes) ->
            numbered.add(
                new RedlinePlace(
                    numbered.size() + 1,
                    place,
                    changes.stream()
                        .flatMap(c -> marks.changes(c).stream())
                        .distinct()
                        .sorted(Comparator.comparing(ComparedContent.Change::number))
                        .toList(),
                    changes.stream().anyMatch(c -> marks.changes(c).isEmpty()))));
    return numbered;
  }

  /** A new block right after a dropped one is the other half of the same change. */
  private static boolean replaces(Element change, Set<Element> begun) {
    Element before = change.previousElementSibling();
    return change.attr("data-diff").equals("ins")
        && before != null
        && before.attr("data-diff").equals("del")
        && begun.contains(before);
  }

  private static void fold(Element body) {
    foldRuns(body);
    for (Element part : body.select("section, div.blok")) {
      if (part.closest("details") == null) {
        foldRuns(part);
      }
    }
  }

  private static void foldRuns(Element parent) {
    List<Element> run = new ArrayList<>();
    for (Element child : List.copyOf(parent.children())) {
      boolean same =
          VisibleMarks.of(child).isEmpty()
              && !child.is(NOT_FOLDED)
              && (parent.is(PARTS) || child.is("section"));
      if (same && (parent.is(PARTS) || parent.nameIs("body"))) {
        run.add(child);
      } else {
        foldRun(run);
        run.clear();
      }
    }
    foldRun(run);
  }

  private static void foldRun(List<Element> run) {
    boolean sections = !run.isEmpty() && run.get(0).normalName().equals("section");
    if (run.isEmpty() || !sections && run.size() < FOLDED_FROM) {
      return;
    }
    Element details = new Element("details").addClass("gelijk").attr(RedlineMarks.AROUND, "");
    run.get(0).before(details);
    details.appendElement("summary").attr(ADDED, "").text(unchanged(run, sections));
    run.forEach(details::appendChild);
  }

  private static String unchanged(List<Element> run, boolean sections) {
    if (!sections) {
      return run.size() + " alinea’s die gelijk bleven";
    }
    List<String> titles =
        run.stream()
            .map(s -> s.select("h2").stream().findFirst().map(Element::text).orElse(""))
            .toList();
    return titles.size() == 1
        ? "Gelijk gebleven: " + titles.get(0)
        : titles.size() + " onderdelen die gelijk bleven: " + String.join("; ", titles);
  }
}
