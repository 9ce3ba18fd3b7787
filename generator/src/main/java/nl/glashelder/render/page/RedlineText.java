package nl.glashelder.render.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A redline, laid out for reading: every place that changed has a number and leads to the next, and
 * what did not change is folded. Everything added carries {@code data-diff-ui}, so that taking or
 * refusing all changes gives the same texts as before.
 *
 * @param html the redline
 * @param changes how many places in it changed
 */
public record RedlineText(String html, int changes) {
  private static final String ADDED = "data-diff-ui";
  private static final String WHOLE = "[data-diff=ins], [data-diff=del]";
  private static final String MARKED = "ins, del, [data-diff], [data-diff-old-tag]";
  private static final Set<String> TEXT_BLOCKS =
      Set.of("p", "li", "td", "th", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "caption");

  /** So many unchanged parts in a row, or more, are folded. */
  private static final int FOLDED_FROM = 3;

  /** Lays out a redline. */
  public static RedlineText of(String redline) {
    Document document = Jsoup.parseBodyFragment(redline);
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    lowerTitle(body);
    body.select("table").forEach(table -> Tables.wrap(table, ADDED));
    int changes = number(body);
    fold(body);
    return new RedlineText(body.html(), changes);
  }

  /** A page has one main heading, and it is not that of the text that is compared. */
  static void lowerTitle(Element body) {
    body.select("h1").forEach(h -> h.tagName("p").addClass("titel").attr(ADDED + "-tag", "h1"));
  }

  private static int number(Element body) {
    List<Element> places = new ArrayList<>(places(body));
    for (int i = 0; i < places.size(); i++) {
      places.get(i).prependChild(signpost(i + 1, places.size()));
    }
    return places.size();
  }

  /** The blocks of text where a change begins, in order. */
  private static Set<Element> places(Element body) {
    Set<Element> places = new LinkedHashSet<>();
    Set<Element> begun = new LinkedHashSet<>();
    for (Element marked : body.select(MARKED)) {
      Element change = outermost(marked);
      if (begun.add(change) && !replaces(change, begun)) {
        Element place = textBlock(change);
        if (place != null) {
          places.add(place);
        }
      }
    }
    return places;
  }

  /** The whole block that was added or dropped around a mark, else the mark itself. */
  private static Element outermost(Element marked) {
    Element outermost = marked;
    for (Element up : marked.parents()) {
      if (up.is(WHOLE)) {
        outermost = up;
      }
    }
    return outermost;
  }

  /** A new block right after a dropped one is the other half of the same change. */
  private static boolean replaces(Element change, Set<Element> begun) {
    Element before = change.previousElementSibling();
    return change.attr("data-diff").equals("ins")
        && before != null
        && before.attr("data-diff").equals("del")
        && begun.contains(before);
  }

  /** The block of text around a change, or the first one within it. */
  private static Element textBlock(Element change) {
    for (Element up = change; up != null; up = up.parent()) {
      if (TEXT_BLOCKS.contains(up.normalName())) {
        return up;
      }
    }
    return change.getAllElements().stream()
        .filter(e -> TEXT_BLOCKS.contains(e.normalName()))
        .findFirst()
        .orElse(null);
  }

  /**
   * The number of a change, as a link to the next one. The link is itself what the one before it
   * points at: the Enter key alone leads through all changes.
   */
  private static Element signpost(int number, int count) {
    Element signpost = new Element("span").addClass("wissel").attr(ADDED, "");
    if (number > 1) {
      signpost.appendElement("a").attr("href", "#wijziging-" + (number - 1)).text("vorige");
      signpost.appendText(" ");
    }
    Element here = signpost.appendElement("a").attr("id", "wijziging-" + number);
    here.attr("href", number < count ? "#wijziging-" + (number + 1) : "#lijst-van-wijzigingen");
    here.text("wijziging " + number + " van " + count + (number < count ? ", volgende" : ""));
    signpost.appendText(" ");
    return signpost;
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
          child.select(MARKED).isEmpty()
              && !child.is("h1, h2, h3")
              && (parent.is("section, div") || child.is("section"));
      if (same && parent.is("section, div, body")) {
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
    Element details = new Element("details").addClass("gelijk").attr(ADDED, "om");
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
