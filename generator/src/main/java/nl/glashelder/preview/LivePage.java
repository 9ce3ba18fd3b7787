package nl.glashelder.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import nl.glashelder.source.Finding;

/**
 * A page of a site with what the workbench adds: a script that shows it again when a file is saved,
 * and what must be said over it. Its policy, which allows nothing of the kind, is widened.
 */
final class LivePage {
  private static final String MAIN = "<main id=\"inhoud\" class=\"breedte\">";

  private static final String SCRIPTS =
      "<script src=\"/werkbank/bewerken.js\" defer></script>"
          + "<script src=\"/werkbank/beantwoorden.js\" defer></script>"
          + "<script src=\"/werkbank/publiceren.js\" defer></script>";

  private final String token;

  LivePage(String token) {
    this.token = token;
  }

  /**
   * What a page is shown with.
   *
   * @param number of the last change it knows of
   * @param slug the corporation it is of; empty for a page that all share
   * @param base where its links start from, when that is elsewhere
   * @param above HTML to show above its content
   */
  record Setting(int number, Optional<String> slug, Optional<String> base, String above) {}

  byte[] of(byte[] page, Setting setting) {
    String head =
        "<link rel=\"stylesheet\" href=\"/werkbank/werkbank.css\">"
            + "<script src=\"/werkbank/verversen.js\" defer id=\"werkbank\" data-nummer=\""
            + setting.number()
            + "\" data-corporatie=\""
            + setting.slug().orElse("")
            + "\" data-sleutel=\""
            + token
            + "\"></script>"
            + SCRIPTS
            + "</head>";
    String base = setting.base().map(b -> "<base href=\"" + b + "\">").orElse("");
    String text = new String(page, StandardCharsets.UTF_8);
    return text.replace(
            "default-src &#39;none&#39;",
            "default-src &#39;none&#39;; script-src &#39;self&#39;; connect-src &#39;self&#39;")
        .replace("base-uri &#39;none&#39;", "base-uri &#39;self&#39;")
        .replaceFirst("(<meta charset=\"utf-8\">)", "$1" + Matcher.quoteReplacement(base))
        .replaceFirst("</head>", Matcher.quoteReplacement(head))
        .replaceFirst(MAIN, Matcher.quoteReplacement(MAIN + setting.above()))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** What must be mended before a draft can be shown as it is now. */
  static String mistakes(List<Finding> blocking) {
    StringBuilder out =
        new StringBuilder(
            "<section class=\"werkbank-fouten\" id=\"werkbank-fouten\" role=\"alert\""
                + " aria-label=\"Fouten\"><p><strong>Het bestand is nu niet te lezen.</strong> U"
                + " ziet de pagina van daarvoor. Herstel eerst:</p><ul>");
    for (Finding finding : blocking) {
      out.append("<li data-plaats=\"")
          .append(escaped(finding.position().toString()))
          .append("\"><code>")
          .append(escaped(finding.position().toString()))
          .append("</code> ")
          .append(escaped(finding.text()))
          .append("</li>");
    }
    return out.append("</ul></section>").toString();
  }

  /** That a page does not tell everything yet. */
  static String unread(int corporations) {
    return corporations == 0
        ? ""
        : "<p class=\"werkbank-melding\" role=\"status\">Nog "
            + corporations
            + (corporations == 1 ? " corporatie wordt" : " corporaties worden")
            + " gelezen. Wat hieronder staat, is nog niet volledig. Deze pagina vult zichzelf aan.</p>";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
