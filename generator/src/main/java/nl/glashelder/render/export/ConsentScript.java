package nl.glashelder.render.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieTechnique;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.source.JsonText;

/**
 * The script that hands a consent tool its settings: a comment for the web manager, then one
 * variable that holds JSON. The tool keeps the visitor's choice in a cookie of its own, for as long
 * as the notice says that cookie stays.
 */
final class ConsentScript {
  /** A choice is asked again after half a year where the notice does not say how long it holds. */
  private static final IsoDuration USUAL = new IsoDuration(0, 6, 0, 0, 0, 0);

  private final String tool;
  private final String version;
  private final String storage;
  private final ConsentWords words;
  private final String address;

  /**
   * A script.
   *
   * @param tool the name of the tool
   * @param version the version of it with which these settings were tried
   * @param storage the name of the cookie in which it keeps the choice
   * @param words what the notice says
   * @param address where the notice is
   * @throws IllegalArgumentException when no cookie of the notice needs consent
   */
  ConsentScript(String tool, String version, String storage, ConsentWords words, String address) {
    if (!words.services().askConsent()) {
      throw new IllegalArgumentException("no cookie of the notice needs consent");
    }
    this.tool = tool;
    this.version = version;
    this.storage = storage;
    this.words = words;
    this.address = address;
  }

  /** How many days the choice is kept: the notice's own duration, with months of 30 days. */
  int days() {
    IsoDuration kept = words.services().find(storage).flatMap(Cookie::duration).orElse(USUAL);
    int days = kept.years() * 365 + kept.months() * 30 + kept.weeks() * 7 + kept.days();
    return Math.max(1, days);
  }

  /** Whether the notice says that the choice is kept in localStorage. */
  boolean isInLocalStorage() {
    return words
        .services()
        .find(storage)
        .flatMap(Cookie::technique)
        .filter(CookieTechnique.LOCAL_STORAGE::equals)
        .isPresent();
  }

  /**
   * The whole file.
   *
   * @param variable what the tool looks for
   * @param wrapping how the website marks what waits for consent, with the id of a service
   * @param remarks what else the web manager must know, in lines
   * @param code what makes buttons of the website itself work, in JavaScript
   * @param settings the value, as JSON
   */
  String with(
      String variable,
      Wrapping wrapping,
      List<String> remarks,
      String code,
      Map<String, Object> settings) {
    List<String> lines = new ArrayList<>();
    lines.add("Instellingen voor " + tool + ", gemaakt uit de cookieverklaring op " + address);
    lines.add("Geprobeerd met " + tool + " " + version + ". Probeer een andere versie eerst uit.");
    lines.add("Zet dit bestand op de pagina voor het script van " + tool + ".");
    if (!address.contains("://")) {
      lines.add(
          "Dat adres klopt alleen als de verklaringen op dezelfde website staan. Is dat niet");
      lines.add("zo? Maak de site dan opnieuw met -Dglashelder.adres=https://...");
    }
    lines.add("");
    lines.add("Wat pas na toestemming mag laden, staat zo op de pagina:");
    words.services().withConsent(true).forEach(s -> lines.add("  " + wrapping.of(s.id())));
    lines.add("");
    lines.add(
        "Met deze knop trekt een bezoeker de toestemming in één keer in. Zet hem op elke pagina:");
    lines.add("  <button type=\"button\" data-cookiekeuze=\"weigeren\">Cookies weigeren</button>");
    if (!remarks.isEmpty()) {
      lines.add("");
      lines.addAll(remarks);
    }
    Optional<Cookie> own = words.services().find(storage);
    if (own.isEmpty()) {
      lines.add("");
      lines.add(
          tool + " bewaart de keuze zelf ook. Zet dat in cookieverklaring.yaml, bij cookies:");
      lines.add("  - id: " + storage);
      lines.add("    naam: " + storage);
      lines.add("    dienst: " + tool);
      lines.add("    techniek: cookie");
      lines.add("    soort: functioneel");
      lines.add("    plaatser: eigen");
      lines.add("    doel: om " + words.of("uw", "je") + " cookiekeuze te onthouden");
      lines.add("    duur: " + USUAL);
      lines.add("    toestemming: nee");
    }
    StringBuilder script = new StringBuilder();
    lines.forEach(line -> script.append(("// " + line).stripTrailing()).append('\n'));
    // Kept harmless for whoever copies it into a script element of a page.
    String json = JsonText.of(settings).strip().replace("</", "<\\/").replace("<!--", "<\\u0021--");
    return script
        .append(code)
        .append("var ")
        .append(variable)
        .append(" = ")
        .append(json)
        .append(";\n")
        .toString();
  }

  /** How a website marks what waits for consent. */
  interface Wrapping {
    /** The first tag, with the id of a service. */
    String of(String service);
  }
}
