package nl.glashelder.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.source.Limits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A logo in SVG, kept a drawing. Scripts, pictures and references to elsewhere go; so do letters,
 * which would be drawn in whatever font this machine has.
 */
final class LogoDrawing {

  private static final String UNWANTED =
      "script, foreignObject, image, text, animate, animateMotion, animateTransform, set, a, iframe,"
          + " audio, video, filter";

  private static final Pattern LENGTH =
      Pattern.compile("\\s*([0-9]*\\.?[0-9]+)\\s*(?:px|pt|mm|cm|in)?\\s*");

  private LogoDrawing() {}

  static boolean isDrawing(PdfLogo logo) {
    String start =
        new String(logo.bytes(), 0, Math.min(logo.bytes().length, 1_000), StandardCharsets.UTF_8);
    return logo.mediaType().equals("image/svg+xml") || start.contains("<svg");
  }

  /** Reads a drawing and adds to the findings what had to go. */
  static Optional<PrintedLogo> read(PdfLogo logo, List<PdfFinding> findings) {
    Document document =
        Jsoup.parse(new String(logo.bytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
    Element svg = document.selectFirst("svg");
    double[] size = svg == null ? null : size(svg);
    if (size == null) {
      findings.add(
          new PdfFinding(
              PdfFinding.Kind.BROKEN_LOGO,
              "logo",
              "het bestand is geen SVG met een 'viewBox' of met breedte en hoogte;"
                  + " de PDF heeft geen logo."));
      return Optional.empty();
    }
    if (svg.getAllElements().size() > Limits.DRAWING_PARTS) {
      findings.add(
          new PdfFinding(
              PdfFinding.Kind.HUGE_LOGO,
              "logo",
              "de tekening heeft meer dan "
                  + Limits.DRAWING_PARTS
                  + " onderdelen; de PDF heeft geen logo."));
      return Optional.empty();
    }
    if (simplify(svg)) {
      findings.add(
          new PdfFinding(
              PdfFinding.Kind.SIMPLIFIED_LOGO,
              "logo",
              "letters, afbeeldingen, scripts en verwijzingen in de SVG zijn weggelaten;"
                  + " zet letters om in vormen."));
    }
    svg.attr("width", Double.toString(size[0])).attr("height", Double.toString(size[1]));
    svg.attr("xmlns", "http://www.w3.org/2000/svg");
    svg.attr("xmlns:xlink", "http://www.w3.org/1999/xlink");
    document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
    byte[] file = svg.outerHtml().getBytes(StandardCharsets.UTF_8);
    String alt = logo.alt().isBlank() ? "Logo" : logo.alt();
    return Optional.of(PrintedLogo.scaled(file, "svg", size[0], size[1], alt));
  }

  private static double[] size(Element svg) {
    String[] box = svg.attr("viewBox").strip().split("[\\s,]+");
    if (box.length == 4) {
      double width = length(box[2]);
      double height = length(box[3]);
      return width > 0 && height > 0 ? new double[] {width, height} : null;
    }
    double width = length(svg.attr("width"));
    double height = length(svg.attr("height"));
    if (width <= 0 || height <= 0) {
      return null;
    }
    svg.attr("viewBox", "0 0 " + width + " " + height);
    return new double[] {width, height};
  }

  private static double length(String text) {
    Matcher matcher = LENGTH.matcher(text);
    return matcher.matches() ? Double.parseDouble(matcher.group(1)) : 0;
  }

  private static boolean simplify(Element svg) {
    int before = svg.getAllElements().size();
    svg.select(UNWANTED).remove();
    // Rules that fetch cannot be told apart from the rest here; the page's own logo lacks them too.
    svg.select("style").stream().filter(LogoDrawing::fetches).forEach(Element::remove);
    boolean changed = svg.getAllElements().size() != before;
    for (Element element : svg.getAllElements()) {
      for (Attribute attribute : element.attributes().asList()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().toLowerCase(Locale.ROOT).strip();
        boolean handler = name.startsWith("on") || name.equals("filter");
        boolean elsewhere = name.endsWith("href") && !value.startsWith("#");
        boolean elsewhereInStyle = value.replaceAll("url\\(\\s*['\"]?#", "").contains("url(");
        if (handler || elsewhere || elsewhereInStyle) {
          element.removeAttr(attribute.getKey());
          changed = true;
        }
      }
    }
    return changed;
  }

  private static boolean fetches(Element style) {
    String rules = (style.wholeText() + style.data()).toLowerCase(Locale.ROOT);
    return rules.indexOf('\\') >= 0
        || rules.contains("@import")
        || rules.contains("@font-face")
        || rules.replaceAll("url\\(\\s*['\"]?#", "").contains("url(");
  }
}
