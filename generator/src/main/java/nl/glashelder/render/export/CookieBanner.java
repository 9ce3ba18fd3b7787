package nl.glashelder.render.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import org.jsoup.nodes.Element;

/**
 * The first layer of a cookie notice, for the banner of a website: who places what kinds of
 * cookies, accepting and refusing as two equal buttons, and the way to the whole notice. It has no
 * script and no style: the buttons carry {@code data-cookiekeuze} ({@code weigeren} or {@code
 * accepteren}) for the website's own script. A notice whose cookies all do without consent (Tw
 * 11.7a(3)) gets the words without buttons, as there is nothing to choose.
 */
public final class CookieBanner {
  private static final String TITLE_ID = "glashelder-cookiemelding-titel";

  private CookieBanner() {}

  /**
   * Writes the fragment.
   *
   * @param notice a notice with a list of cookies
   * @param corporation who speaks, in its form of address
   * @param address where the notice is
   * @throws IllegalArgumentException when the notice lists nothing that a website places
   */
  public static String of(CookieNotice notice, Corporation corporation, String address) {
    ConsentWords words = new ConsentWords(notice, corporation);
    if (words.services().isEmpty()) {
      throw new IllegalArgumentException("the notice lists no cookies");
    }
    boolean asks = words.services().askConsent();
    List<Element> lines = new ArrayList<>();
    lines.add(new Element("h2").id(TITLE_ID).text("Cookies"));
    lines.add(paragraph(String.join(" ", words.introduction())));
    if (asks) {
      words.withdrawing().ifPresent(text -> lines.add(paragraph(text)));
    }
    Element links = new Element("p");
    links.appendChild(link(address, "Lees onze cookieverklaring"));
    if (asks) {
      words
          .settings()
          .ifPresent(
              settings -> links.appendText(" ").appendChild(link(settings, "Kies zelf cookies")));
    }
    lines.add(links);
    if (asks) {
      Element buttons = new Element("p");
      buttons.appendChild(button(ConsentWords.REFUSE));
      buttons.appendText(" ").appendChild(button(ConsentWords.ACCEPT));
      lines.add(buttons);
    }
    StringBuilder html = new StringBuilder();
    html.append("<section class=\"glashelder-cookiemelding\" lang=\"nl\" aria-labelledby=\"");
    html.append(TITLE_ID).append("\">\n");
    lines.forEach(line -> html.append(line.outerHtml()).append('\n'));
    return html.append("</section>\n").toString();
  }

  private static Element paragraph(String text) {
    return new Element("p").text(text);
  }

  private static Element link(String address, String text) {
    return new Element("a").attr("href", address).text(text);
  }

  private static Element button(String text) {
    return new Element("button")
        .attr("type", "button")
        .attr("class", "glashelder-cookieknop")
        .attr("data-cookiekeuze", text.toLowerCase(Locale.ROOT))
        .text(text);
  }
}
