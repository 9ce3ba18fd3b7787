package nl.glashelder.render;

import nl.glashelder.render.page.ComparisonPage;
import nl.glashelder.version.DocumentKind;
import org.jsoup.nodes.Element;

/** A comparison as one fragment to print: what changed in sentences, then the redline. */
final class ComparisonPrint {
  private ComparisonPrint() {}

  static String fragment(
      DocumentKind kind,
      String corporation,
      String older,
      String newer,
      ComparedVersions.Result result) {
    Element body = new Element("div");
    body.appendElement("h1").text("Wat er verandert in de " + kind.dutch() + " van " + corporation);
    Element section = body.appendElement("section").attr("data-key", "wijzigingen-in-het-kort");
    section.appendElement("h2").text("De wijzigingen in het kort");
    section.appendElement("p").text("Van " + older + " naar " + newer + ". " + result.summary());
    if (!result.changes().isEmpty()) {
      Element list = section.appendElement("ol");
      for (ComparisonPage.Change change : result.changes()) {
        list.appendElement("li").text(change.sentence() + " (" + change.weight() + ")");
      }
    }
    Element text = body.appendElement("section").attr("data-key", "tekst-met-wijzigingen");
    text.appendElement("h2").text("De tekst met de wijzigingen");
    text.appendElement("p")
        .text("Nieuwe woorden zijn onderstreept, vervallen woorden zijn doorgestreept.");
    // The redline has a main heading of its own; under this document's it is one lower.
    Element redline = new Element("div").html(result.redline());
    redline.select("h1").tagName("h2");
    return body.html() + redline.html();
  }
}
