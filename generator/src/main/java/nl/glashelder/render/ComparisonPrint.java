package nl.glashelder.render;

import java.util.List;
import nl.glashelder.compare.Detail;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.render.page.ComparedContent;
import nl.glashelder.render.page.RedlineMarks;
import nl.glashelder.version.DocumentKind;
import org.jsoup.nodes.Element;

/** A comparison as one fragment to print: what changed in sentences, then the redline. */
final class ComparisonPrint {
  private static final String WEIGHTS = "Bij elke wijziging staat wat die betekent.";

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
    summary.appendElement("p").text("Van " + older + " naar " + newer + ". " + content.summary());
    if (!content.counts().isEmpty()) {
      summary
          .appendElement("p")
          .text(
              (content.audience() == ComparedContent.Audience.READERS
                      ? "Aantal wijzigingen: "
                      : "Het gaat om ")
                  + content.counts()
                  + ". "
                  + WEIGHTS);
    }
    content.sections().forEach(section -> section(section, summary));
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

  private static void section(ComparedContent.Section section, Element target) {
    target.appendElement("h3").text(section.heading());
    for (ComparedContent.Change change : section.changes()) {
      Element sentence = target.appendElement("p");
      sentence
          .appendElement("strong")
          .text(change.number() + ". " + FirstLetter.capital(change.label()) + ".");
      sentence.appendText(" " + change.sentence() + " " + change.reason());
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
   * The redline with the numbers of the changes, and its headings one lower than the document's.
   */
  private static Element redline(ComparedContent content, boolean whole) {
    Element redline = new Element("div").html(content.redline());
    redline.select("h1").tagName("h2");
    if (!whole) {
      Surroundings.keep(redline);
    }
    new RedlineMarks(content.changes()).number(redline);
    return redline;
  }
}
