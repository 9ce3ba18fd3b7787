package nl.glashelder.render.page;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.wording.Voice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Words laid out for reading on a page. The words themselves stay as they were published; what the
 * page adds (links to a part, explanations in place, remarks about the choice of audience) carries
 * {@code data-ui}, and what it puts around them {@code data-ui="om"}, so that the words can be
 * taken back out of a page.
 *
 * @param title the text of the main heading
 * @param heading the main heading and the subtitle
 * @param summary the part "In het kort", empty when the words have none
 * @param contents the sections after it
 * @param choice the audiences a reader can choose from
 * @param body the sections
 */
public record Article(
    String title,
    String heading,
    String summary,
    Contents contents,
    AudienceChoice choice,
    String body) {
  /** On every element the page adds. */
  static final String ADDED = "data-ui";

  /** On what the rules say of a block of a draft. */
  public static final String MARK = "kanttekening";

  /** The class of the place where the marks of a block stand together. */
  public static final String MARKS = "kanttekeningen";

  private static final String SUMMARY = "in-het-kort";
  private static final Set<String> ANCHORED =
      Set.of("section", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "tr");

  /**
   * Lays out words.
   *
   * @param words a fragment in canonical form
   * @param statement the data behind them, for the choice of audience; empty for a cookie notice
   * @param voice the form of address of the words
   * @param telephones the telephone numbers to make links of, the longest first
   */
  public static Article of(
      String words,
      Optional<PrivacyStatement> statement,
      Voice voice,
      SortedSet<String> telephones) {
    return of(words, statement, voice, telephones, false);
  }

  /** Lays out the words of a draft, whose blocks keep the keys of the YAML they came from. */
  public static Article ofDraft(
      String words,
      Optional<PrivacyStatement> statement,
      Voice voice,
      SortedSet<String> telephones) {
    return of(words, statement, voice, telephones, true);
  }

  private static Article of(
      String words,
      Optional<PrivacyStatement> statement,
      Voice voice,
      SortedSet<String> telephones,
      boolean keyed) {
    Document document = Jsoup.parseBodyFragment(words);
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    AudienceChoice choice =
        statement.map(s -> AudienceChoice.mark(body, s)).orElse(AudienceChoice.none());
    Explanations.addTo(body);
    Tables.prepare(body);
    Folds.addTo(body);
    PartLinks.addTo(body);
    TelephoneLinks.addTo(body, telephones);
    lighten(body, keyed);
    Contents contents = Contents.of(body, SUMMARY);
    return new Article(
        body.selectFirst("h1").text(), heading(body), summary(body), contents, choice, rest(body));
  }

  private static String heading(Element body) {
    Element title = body.selectFirst("h1");
    Element subtitle = body.selectFirst("p.ondertitel");
    return title.outerHtml() + (subtitle == null ? "" : "\n" + subtitle.outerHtml());
  }

  private static String summary(Element body) {
    Element summary = body.getElementById(SUMMARY);
    return summary == null ? "" : summary.outerHtml();
  }

  private static String rest(Element body) {
    StringBuilder html = new StringBuilder();
    for (Element child : body.children()) {
      boolean placed =
          child.normalName().equals("h1")
              || child.hasClass("ondertitel")
              || child.id().equals(SUMMARY);
      if (!placed) {
        html.append(child.outerHtml()).append('\n');
      }
    }
    return html.toString();
  }

  /**
   * Leaves out what only tools need, as every byte is sent to a phone: indentation, keys, and the
   * anchors that nobody points at. Sections, headings, entries, terms and rows keep theirs.
   */
  private static void lighten(Element body, boolean keyed) {
    Elements all = body.getAllElements();
    Set<String> named = Lightening.named(body);
    Lightening.dropIndentation(body);
    for (Element element : all) {
      if (!keyed) {
        element.removeAttr("data-key");
      }
      element.removeAttr("data-doelgroep");
      boolean anchored = isAnchored(element) || keyed && element.hasClass(MARK);
      if (!anchored && !isFold(element) && !named.contains(element.id())) {
        element.removeAttr("id");
      }
    }
  }

  /** Whether a part of the words keeps its id on the page, so that anyone can point to it. */
  static boolean isAnchored(Element element) {
    return ANCHORED.contains(element.normalName()) || element.hasClass("blok");
  }

  private static boolean isFold(Element element) {
    return element.parent() != null && element.parent().hasClass("vouw");
  }
}
