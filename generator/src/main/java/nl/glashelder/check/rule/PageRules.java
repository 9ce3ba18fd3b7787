package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.INFORMATION;
import static nl.glashelder.source.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.check.language.Jargon;
import nl.glashelder.check.language.Readability;
import nl.glashelder.check.language.WordCount;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the words must be whatever the YAML says: linked, layered, plain and accessible. */
final class PageRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onPage("R56", "dode-links", "AVG 12(1)-(2)", WARNING, PageRules::deadLinks),
          Rule.onPage("R63", "leesbaar-b1", "AVG 12(1)", WARNING, PageRules::plainLanguage),
          Rule.onPage("R66", "gelaagd", "WP260 nrs. 35-37", WARNING, PageRules::layered),
          Rule.onPage(
              "R69", "toegankelijk", "AVG 12(1); WCAG 2.2 AA", WARNING, PageRules::accessible));

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:https?://[^\\s/?#]+\\.[^\\s]+|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[\\d() -]+)");
  private static final Pattern RELATIVE =
      Pattern.compile("(?:\\.{0,2}/)?[\\w%.-][\\w%./?=&#-]*/?|/");

  /** "www.voorbeeld.nl" without https:// leads to a page of that name beside this one. */
  private static final Pattern LIKE_A_SITE =
      Pattern.compile(
          "(?i)^(?:www\\.|(?:[\\w-]+\\.)+(?:nl|com|org|net|eu|info|nu|frl|amsterdam|gov|io|app)(?:[/?#]|$))");

  private static final Pattern SUMMARY =
      Pattern.compile("(?iu)in het kort|samenvatting|kort gezegd");
  private static final Set<String> EMPTY_LINK_TEXTS =
      Set.of(
          "hier",
          "klik hier",
          "deze link",
          "link",
          "lees meer",
          "meer",
          "lees verder",
          "meer informatie",
          "download",
          "klik");
  private static final Set<String> PARTS = Set.of("h2", "h3", "summary");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final double PASSIVE_SHARE = 0.25;
  private static final int ENOUGH_SENTENCES = 20;

  private PageRules() {}

  private static void deadLinks(Page page, Page.Found found) {
    Set<String> anchors = new HashSet<>();
    page.named().forEach(e -> anchors.add(e.id()));
    for (Element link : page.tagged("a")) {
      String href = link.attr("href").strip();
      String why = null;
      if (href.isEmpty() || href.equals("#")) {
        why = "gaat nergens naartoe";
      } else if (href.startsWith("#")) {
        why = anchors.contains(href.substring(1)) ? null : "wijst naar een plek die er niet is";
      } else if (href.contains(":")
          ? !ADDRESS.matcher(href).matches()
          : !RELATIVE.matcher(href).matches() || LIKE_A_SITE.matcher(href).find()) {
        why = "heeft een adres dat niet klopt (" + href + ")";
      }
      if (why != null) {
        found.at(page.pathOf(link), "De link '" + link.text() + "' " + why + ".", rightForm(href));
      }
    }
  }

  /** What the link was probably meant to be, as it must be written. */
  private static String rightForm(String href) {
    String bare = href.replaceFirst("(?i)^(?:https?|mailto|tel)?:?/{0,3}(?=.)", "").strip();
    if (bare.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
      return "Schrijf: mailto:" + bare + ".";
    }
    if (bare.matches("\\+?[0-9][0-9 ()-]{6,20}")) {
      return "Schrijf: tel:" + bare.replaceAll("[ ()-]", "") + ".";
    }
    if (LIKE_A_SITE.matcher(bare).find() && bare.matches("\\S+")) {
      return "Schrijf: https://" + bare + ".";
    }
    return href.startsWith("#")
        ? "Wijs naar een kop die er is, of haal de link weg."
        : "Schrijf het hele adres, met https:// ervoor, of haal de link weg.";
  }

  private static void plainLanguage(Page page, Page.Found found) {
    Set<String> explained = page.explained();
    for (Page.Sentence sentence : page.sentences()) {
      if (Readability.isLong(sentence.text())) {
        found.at(
            page.pathOf(sentence),
            "'"
                + Dutch.start(sentence.text())
                + "' is een zin van "
                + WordCount.effort(sentence.text())
                + " woorden.",
            "Maak er zinnen van hoogstens " + Readability.MOST_WORDS + " woorden van.");
      }
      for (Jargon jargon : Jargon.in(sentence.text(), explained)) {
        found.at(
            page.pathOf(sentence),
            "'" + jargon.word() + "' is vaktaal.",
            "Schrijf liever '" + jargon.plainer() + "', of leg het woord uit bij begrippen.");
      }
    }
    whole(page, found);
  }

  private static void whole(Page page, Page.Found found) {
    Readability all = page.readability();
    if (all.sentences() < ENOUGH_SENTENCES) {
      return;
    }
    if (all.wordsPerSentence() > Readability.MOST_WORDS_ON_AVERAGE) {
      found.at(
          "",
          "De zinnen zijn gemiddeld "
              + String.format(Locale.ROOT, "%.1f", all.wordsPerSentence()).replace('.', ',')
              + " woorden lang.",
          "Maak ze gemiddeld hoogstens "
              + Readability.MOST_WORDS_ON_AVERAGE
              + " woorden lang. Leesbaarheid (Flesch-Douma): "
              + all.dutch()
              + ".");
    }
    if (all.passiveSentences() > PASSIVE_SHARE * all.sentences()) {
      String example =
          page.fullSentences().stream()
              .filter(Readability::isPassive)
              .findFirst()
              .map(Dutch::start)
              .orElse("");
      found.as(
          INFORMATION,
          "",
          "In "
              + all.passiveSentences()
              + " van de "
              + all.sentences()
              + " zinnen staat niet wie iets doet, bijvoorbeeld: '"
              + example
              + "'.",
          "Schrijf wie het doet: 'wij bewaren' in plaats van 'wordt bewaard'.");
    }
  }

  private static void layered(Page page, Page.Found found) {
    boolean summary =
        page.tagged(PARTS).stream().limit(2).anyMatch(h -> SUMMARY.matcher(h.text()).find());
    if (!summary) {
      found.at(
          "samenvatting",
          "De tekst begint niet met een korte samenvatting.",
          "Begin met wie u bent, waarvoor u gegevens gebruikt en welke rechten de lezer heeft.");
      return;
    }
    Optional<Element> keyed = page.keyed("in-het-kort");
    if (keyed.isEmpty() || page.sheet() != Sheet.STATEMENT) {
      return;
    }
    Element section = keyed.get();
    Missing missing =
        new Missing()
            .unless(has(section, "in-het-kort.waarvoor"), "verwerkingen", "waarvoor")
            .unless(has(section, "in-het-kort.rechten"), "rechten", "welke rechten de lezer heeft")
            .unless(has(section, "samenvatting"), "samenvatting", "wat de lezer ervan merkt");
    if (missing.any()) {
      found.at(
          "samenvatting",
          "In de samenvatting staat niet " + missing.words() + ".",
          "Vul in: " + missing.keys() + ". Twee of drie korte zinnen zijn genoeg.");
    }
  }

  private static boolean has(Element section, String key) {
    return !section.getElementsByAttributeValue("data-key", key).isEmpty();
  }

  private static void accessible(Page page, Page.Found found) {
    headings(page, found);
    for (Element table : page.tagged("table")) {
      if (table.getElementsByTag("th").isEmpty()) {
        tell(page, table, "een tabel heeft geen koppen", found);
      } else if (!table.select("th:not([scope])").isEmpty()) {
        tell(page, table, "een tabelkop zegt niet of hij bij een rij of een kolom hoort", found);
      }
    }
    for (Element link : page.tagged("a")) {
      String text = link.text().strip().toLowerCase(Locale.ROOT);
      if (text.isEmpty() && !hasPicture(link) && link.attr("aria-label").isBlank()) {
        tell(page, link, "een link heeft geen tekst", found);
      } else if (EMPTY_LINK_TEXTS.contains(text)) {
        tell(page, link, "de linktekst '" + link.text() + "' zegt niet waarheen", found);
      }
    }
    for (Element image : page.tagged("img")) {
      if (!image.hasAttr("alt")) {
        tell(page, image, "een afbeelding heeft geen beschrijving", found);
      }
    }
    Set<String> ids = new HashSet<>();
    for (Element e : page.named()) {
      if (!ids.add(e.id())) {
        tell(page, e, "de plek '" + e.id() + "' komt twee keer voor", found);
      }
    }
    Element html = page.words() instanceof Document d ? d.selectFirst("html") : null;
    boolean fragment =
        html == null || html.attributes().isEmpty() && page.tagged("title").isEmpty();
    if (!fragment && !html.attr("lang").equals("nl")) {
      tell(page, html, "de taal van de pagina staat niet op Nederlands", found);
    }
  }

  private static boolean hasPicture(Element link) {
    return !link.select("img[alt]:not([alt=''])").isEmpty();
  }

  private static void headings(Page page, Page.Found found) {
    int before = 0;
    for (Element heading : page.tagged(HEADINGS)) {
      int level = heading.normalName().charAt(1) - '0';
      if (level > before + 1 && before > 0) {
        tell(page, heading, "de kop '" + heading.text() + "' slaat een niveau over", found);
      }
      if (!heading.hasText()) {
        tell(page, heading, "een kop is leeg", found);
      }
      before = level;
    }
    if (page.tagged("h1").size() != 1) {
      tell(page, page.words(), "er hoort precies één hoofdkop te zijn", found);
    }
  }

  private static void tell(Page page, Element at, String what, Page.Found found) {
    found.at(
        page.pathOf(at),
        "De pagina is niet toegankelijk: " + what + ".",
        "Verbeter de tekst; komt het uit een sjabloon, meld het dan.");
  }
}
