package nl.glashelder.render.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.glashelder.compare.words.VisibleMarks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The passages of a redline that changed, each as one line of Markdown. */
final class RedlinePassages {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> CELLS = Set.of("td", "th");

  /** Within a row of a table everything is one passage. */
  private static final String ROW = "tr";

  /**
   * A passage that changed.
   *
   * @param heading the heading it stands under, without marks; empty before the first. What went
   *     with its heading stands under that one, which is said to be gone
   * @param markdown its text on one line, with {@code ins} and {@code del}
   */
  record Passage(String heading, String markdown) {}

  private enum Mark {
    NONE(""),
    INSERTED("ins"),
    DELETED("del");

    private final String tag;

    Mark(String tag) {
      this.tag = tag;
    }
  }

  private final List<Passage> passages = new ArrayList<>();
  private String heading = "";

  /** The heading that went last, as long as nothing that is there now follows it. */
  private String gone = "";

  private boolean stands;
  private StringBuilder line = new StringBuilder();
  private StringBuilder run = new StringBuilder();
  private Mark runMark = Mark.NONE;
  private boolean changed;
  private String remark = "";

  private RedlinePassages() {}

  /** The changed passages of a redline, in its order. */
  static List<Passage> of(String redline) {
    RedlinePassages all = new RedlinePassages();
    Element body = Jsoup.parseBodyFragment(redline).body();
    VisibleMarks.keepOnly(body);
    all.children(body, Mark.NONE);
    all.endPassage();
    return List.copyOf(all.passages);
  }

  private void children(Element parent, Mark mark) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode text) {
        add(text.getWholeText(), mark);
      } else if (child instanceof Element element) {
        element(element, mark);
      }
    }
  }

  private void element(Element element, Mark outer) {
    if (element.hasAttr("data-diff-ui")) {
      return;
    }
    Mark mark = mark(element, outer);
    boolean isPassage = element.isBlock() && !insideRow(element);
    if (isPassage) {
      endPassage();
    } else if (CELLS.contains(element.tagName()) && element.previousElementSibling() != null) {
      add(" | ", Mark.NONE);
    } else if (element.isBlock() || element.tagName().equals("br")) {
      add(" ", mark);
    }
    note(element);
    children(element, mark);
    if (isPassage) {
      if (HEADINGS.contains(element.tagName())) {
        heading(element);
      }
      endPassage();
    }
  }

  private void heading(Element element) {
    String own = nowText(element);
    if (own.isEmpty()) {
      Element copy = element.clone();
      copy.select("[data-diff-ui]").remove();
      gone = copy.text() + " (vervallen)";
    } else {
      heading = own;
      gone = "";
    }
  }

  /** A heading as it will read: without what is deleted and without words for people. */
  private static String nowText(Element element) {
    Element copy = element.clone();
    copy.select("del, [data-diff=del], [data-diff-ui]").remove();
    return "del".equals(element.attr("data-diff")) ? "" : copy.text();
  }

  private static boolean insideRow(Element element) {
    return !element.tagName().equals(ROW) && element.closest(ROW) != null;
  }

  private static Mark mark(Element element, Mark outer) {
    String diff = element.attr("data-diff");
    if (element.tagName().equals("ins") || diff.equals("ins")) {
      return Mark.INSERTED;
    }
    return element.tagName().equals("del") || diff.equals("del") ? Mark.DELETED : outer;
  }

  /** Changes that show in no word. */
  private void note(Element element) {
    if (element.hasAttr("data-diff-move")) {
      remark = element.hasAttr("data-diff-ui-stays") ? listed(element) : "verplaatst";
    } else if (element.hasAttr("data-diff-old-href")) {
      remark = "de link is gewijzigd";
      changed = true;
    } else if (element.attr("data-diff").equals("fmt")) {
      remark = leadsElsewhere(element) ? "de link is gewijzigd" : "de opmaak is gewijzigd";
      changed = true;
    }
  }

  /** The new line of a list, and the old text without one, both stand in a list now. */
  private static String listed(Element element) {
    boolean isNew = element.attr("data-diff").equals("ins");
    return isNew == element.tagName().equals("li")
        ? "staat nu in een lijst"
        : "staat niet meer in een lijst";
  }

  private static boolean leadsElsewhere(Element marked) {
    Element old = Jsoup.parseBodyFragment(marked.attr("data-diff-old-html")).body();
    return !old.select("a").eachAttr("href").equals(marked.select("a").eachAttr("href"));
  }

  private void add(String text, Mark mark) {
    if (text.isBlank()) {
      run.append(text.isEmpty() ? "" : " ");
      return;
    }
    if (mark != runMark) {
      endRun();
      runMark = mark;
    }
    run.append(text);
    changed |= mark != Mark.NONE;
    stands |= mark != Mark.DELETED;
  }

  private void endRun() {
    String text = run.toString();
    String escaped = MarkdownText.escaped(text);
    boolean spaceBefore = !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    boolean spaceAfter = !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    if (spaceBefore) {
      space();
    }
    if (!escaped.isEmpty()) {
      line.append(
          runMark == Mark.NONE
              ? escaped
              : "<" + runMark.tag + ">" + escaped + "</" + runMark.tag + ">");
    }
    if (spaceAfter) {
      space();
    }
    run = new StringBuilder();
    runMark = Mark.NONE;
  }

  private void space() {
    if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }

  private void endPassage() {
    endRun();
    String text = line.toString().strip();
    gone = stands ? "" : gone;
    if (changed && !text.isEmpty()) {
      passages.add(
          new Passage(
              gone.isEmpty() ? heading : gone,
              remark.isEmpty() ? text : text + " *(" + remark + ")*"));
    }
    line = new StringBuilder();
    changed = false;
    stands = false;
    remark = "";
  }
}
