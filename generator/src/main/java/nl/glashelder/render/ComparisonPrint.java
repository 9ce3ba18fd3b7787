package nl.glashelder.render;

import java.util.List;
import java.util.regex.Pattern;
import nl.glashelder.compare.Detail;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.render.page.ComparedContent;
import nl.glashelder.render.page.RedlineMarks;
import nl.glashelder.version.DocumentKind;
import org.jsoup.nodes.Element;

/** A comparison as one fragment to print: what changed in sentences, then the redline. */
final class ComparisonPrint {
  /** What a sentence tells in short of texts that stand below it in full. */
  private static final Pattern IN_SHORT =
      Pattern.compile(
          "(?s) Er stond: .*? Er staat nu: .*?(?= (?:Dat is zo bij|Hetzelfde geldt)\\b|$)");

  private static final int DEEPEST = 5;

  private ComparisonPrint() {}

  static String fragment(
      DocumentKind kind,
      String corporation,
      String older,
      String newer,
      ComparedContent content,
      boolean whole) {
    Element body = new Element("div");
    body.appendElement("h1").text("Wat er verandert in de " + kind.dutch() + " van " + corporation);
    Element summary = body.appendElement("section").attr("data-key", "wijzigingen-in-het-kort");
    summary.appendElement("h2").text("De wijzigingen in het kort");
    summary.appendElement("p").text("Van " + older + " naar " + newer + ".");
    if (!content.counts().isEmpty()) {
      summary
          .appendElement("p")
          .text(
              (content.audience() == ComparedContent.Audience.READERS
                      ? "Aantal wijzigingen: "
                      : "Het gaat om ")
                  + content.counts()
                  + ".");
    }
    CommonReasons reasons = CommonReasons.of(content.changes());
    reasons.into(summary);
    content.sections().forEach(section -> section(section, summary, reasons));
    Element text = body.appendElement("section").attr("data-key", "tekst-met-wijzigingen");
    text.appendElement("h2")
        .text(whole ? "De tekst met de wijzigingen" : "De wijzigingen in de tekst");
    text.appendElement("p")
        .text(
            "Nieuwe woorden zijn onderstreept, oude woorden zijn doorgestreept."
                + " Voor een alinea die verandert, staan de nummers van de wijzigingen hierboven."
                + (whole ? "" : " Wat gelijk bleef, is weggelaten: daar staat […]."));
    return body.html() + redline(content, whole).html();
  }

  private static void section(
      ComparedContent.Section section, Element target, CommonReasons reasons) {
    target.appendElement("h3").text(section.heading());
    for (ComparedContent.Change change : section.changes()) {
      Element sentence = target.appendElement("p").addClass("wijziging");
      sentence
          .appendElement("strong")
          .text(change.number() + ". " + FirstLetter.capital(change.label()) + ".");
      sentence.appendText(" " + sentence(change));
      reasons.own(change).ifPresent(reason -> sentence.appendText(" " + reason));
      change
          .texts()
          .ifPresent(
              texts -> {
                Element both = target.appendElement("ul");
                both.appendElement("li").text("Er stond: " + texts.before());
                both.appendElement("li").text("Er staat nu: " + texts.after());
              });
      details(change.details(), target);
    }
  }

  private static String sentence(ComparedContent.Change change) {
    return change.texts().isPresent()
        ? IN_SHORT.matcher(change.sentence()).replaceFirst("")
        : change.sentence();
  }

  private static void details(List<Detail> details, Element target) {
    if (!details.isEmpty()) {
      Element list = target.appendElement("ul");
      for (Detail detail : details) {
        Element item = list.appendElement("li").text(detail.line());
        details(detail.details(), item);
      }
    }
  }

  /**
   * The redline with the numbers of the changes. Of what changed, the headings stand under the one
   * above it: the table of contents is of this print, not of a text that is not here.
   */
  private static Element redline(ComparedContent content, boolean whole) {
    Element redline = new Element("div").html(content.redline());
    if (whole) {
      redline.select("h1").tagName("h2");
    } else {
      Surroundings.keep(redline);
      // What changed needs the width of the page, and its words and marks a line.
      redline.select("ul:has(ins, del)").removeClass("gegevens").removeClass("doelen-kort");
      for (int level = DEEPEST; level > 0; level--) {
        redline.select("h" + level).tagName("h" + (level == 1 ? 3 : level + 1));
      }
    }
    new RedlineMarks(content.changes()).number(redline);
    return redline;
  }
}
