package nl.glashelder.templates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where in the words a fact belongs. A fact is looked for in the passages of its own part only: the
 * same words often stand elsewhere too, and would hide that the fact itself has gone.
 */
final class FactPlaces {
  /** The blocks, by the start of their key, in which the facts of a topic belong. */
  private static final Map<String, List<String>> KEYS =
      Map.ofEntries(
          Map.entry("titel", List.of("titel", "ondertitel")),
          Map.entry("identiteit", List.of("titel", "corporatie.naam", "in-het-kort.wie")),
          Map.entry(
              "contact",
              List.of(
                  "corporatie.contact",
                  "corporatie.privacycontact",
                  "corporatie.fg",
                  "in-het-kort.contact",
                  "websites")),
          Map.entry("inleiding", List.of("inleiding", "in-het-kort.wie")),
          Map.entry("uitgangspunten", List.of("uitgangspunten")),
          Map.entry("doelgroepen", List.of("doelgroepen", "in-het-kort.wie")),
          Map.entry("gegevens", List.of("gegevens", "voor-alles.gegevens")),
          Map.entry("doelen", List.of("verwerkingen", "samenvatting", "inleiding")),
          Map.entry("grondslagen", List.of("grondslagen")),
          Map.entry("besluitvorming", List.of("besluitvorming")),
          Map.entry("ontvangers", List.of("ontvangers", "delen")),
          Map.entry("doorgifte", List.of("delen.buiten-eer")),
          Map.entry("bewaren", List.of("bewaren", "bewaartermijnen")),
          Map.entry("onderzoek", List.of("onderzoek", "verwerkingen.kwaliteitsonderzoek")),
          Map.entry("website", List.of("website")),
          Map.entry("portaal", List.of("website.portalen")),
          Map.entry("kanalen", List.of("kanalen")),
          Map.entry("nieuwsbrief", List.of("kanalen.nieuwsbrief")),
          Map.entry("cameras", List.of("cameras", "bewaartermijnen.camerabeelden-woongebouwen")),
          Map.entry("beveiliging", List.of("beveiliging")),
          Map.entry(
              "geheimhouding",
              List.of(
                  "beveiliging.geheimhouding",
                  "beveiliging.toegang",
                  "uitgangspunten.vertrouwelijk")),
          Map.entry("datalek", List.of("datalek")),
          Map.entry("rechten", List.of("rechten.lijst", "rechten.doorgeven")),
          Map.entry("verzoek", List.of("rechten.verzoek", "rechten.lijst.bezwaar")),
          Map.entry("identificatie", List.of("rechten.identificatie")),
          Map.entry(
              "termijn",
              List.of(
                  "rechten.termijn",
                  "rechten.lijst.inzage",
                  "rechten.lijst.rectificatie",
                  "rechten.lijst.bezwaar")),
          Map.entry(
              "weigering",
              List.of(
                  "rechten.weigering",
                  "rechten.niet-getoond",
                  "rechten.beperkingen",
                  "rechten.lijst.bezwaar.uitzonderingen")),
          Map.entry("derden", List.of("rechten.derden")),
          Map.entry("kosten", List.of("rechten.kosten")),
          Map.entry("minderjarigen", List.of("rechten.minderjarigen")),
          Map.entry("klachten", List.of("klachten")),
          Map.entry("begrippen", List.of("begrippen")),
          Map.entry("wetten", List.of("wetten", "uitgangspunten")),
          Map.entry("wijzigingen", List.of("wijzigingen")),
          Map.entry(
              "cookies",
              List.of(
                  "in-het-kort.wie",
                  "plaatst-cookies",
                  "tracking",
                  "toestemming",
                  "inleiding",
                  "websites",
                  "soorten",
                  "cookies",
                  "statistiek")));

  /** The audience whose block of data a fact belongs to. */
  private static final Map<String, String> AUDIENCES =
      Map.of("huurder", "huurders", "klant", "klanten", "woningzoekende", "woningzoekenden");

  private static final String PIECES = "h1, h3, h4, p, li, dt, dd, tr";

  private static final Pattern OF_AN_ENTRY =
      Pattern.compile("(gegevens|verwerkingen|ontvangers)\\.[^.]+(?:\\.([^.]+))?");
  private static final String SHARED = "voor-alles.";

  private final Document words;

  FactPlaces(String fragment) {
    this.words = Jsoup.parseBodyFragment(fragment);
  }

  /**
   * A piece of text that cannot be divided without breaking a sentence.
   *
   * @param key the key of the block it stands in
   * @param text its own words, in small letters
   * @param context the words it cannot do without: the heading of its entry, the line that
   *     introduces its list
   */
  record Passage(String key, String text, String context) {
    /** Whether it says a fact: together with its context, and not by its context alone. */
    boolean says(Fact fact) {
      String all = context + " " + text;
      return fact.words().stream().allMatch(w -> w.isIn(all))
          && fact.words().stream().anyMatch(w -> w.isIn(text));
    }
  }

  /** The passages in which a fact should be found. */
  List<Passage> of(Fact fact) {
    List<String> keys = fact.place().isEmpty() ? KEYS.get(fact.topic()) : places(fact.place());
    if (keys == null) {
      throw new IllegalArgumentException("Geen plaats bekend voor " + fact);
    }
    Set<Element> pieces = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Passage> passages = new ArrayList<>();
    for (Element keyed : words.select("[data-key]")) {
      if (keys.stream().anyMatch(k -> isWithin(keyed.attr("data-key"), k))
          && concerns(keyed, fact)) {
        for (Element piece : keyed.select(PIECES)) {
          boolean whole = piece.select(PIECES).size() == 1 || piece.nameIs("tr");
          if (whole
              && piece.parents().stream().noneMatch(p -> p.nameIs("tr"))
              && pieces.add(piece)) {
            passages.add(
                new Passage(
                    piece.closest("[data-key]").attr("data-key"),
                    small(piece.text()),
                    small(contextOf(piece))));
          }
        }
      }
    }
    return passages;
  }

  /** What holds for all entries of a list is said once above them. */
  private static List<String> places(String place) {
    Matcher entry = OF_AN_ENTRY.matcher(place);
    return entry.matches()
        ? List.of(
            place, SHARED + entry.group(1) + (entry.group(2) == null ? "" : "." + entry.group(2)))
        : List.of(place);
  }

  private static boolean isWithin(String key, String place) {
    return key.equals(place) || key.startsWith(place + ".");
  }

  /** Within the data, what one group gives says nothing of what another gives. */
  private static boolean concerns(Element keyed, Fact fact) {
    String audience = AUDIENCES.get(fact.group());
    boolean shared = keyed.attr("data-key").startsWith(SHARED);
    if (audience == null || shared || !fact.topic().equals("gegevens")) {
      return true;
    }
    Element block = keyed.closest("[data-doelgroep]");
    return block != null && List.of(block.attr("data-doelgroep").split(" ")).contains(audience);
  }

  private static String contextOf(Element piece) {
    StringBuilder context = new StringBuilder();
    Element block = piece.closest(".blok");
    if (block != null) {
      Element heading = block.selectFirst("h3");
      if (heading != null && heading != piece) {
        context.append(heading.text());
      }
    }
    Element answer = piece.closest("dd");
    if (answer != null && precededBy(answer, "dt")) {
      context.append(' ').append(answer.previousElementSibling().text());
    } else if (piece.nameIs("li") && precededBy(piece.parent(), "p")) {
      context.append(' ').append(piece.parent().previousElementSibling().text());
    }
    return context.toString();
  }

  private static boolean precededBy(Element element, String tag) {
    Element before = element.previousElementSibling();
    return before != null && before.nameIs(tag);
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace("\u00ad", "")
        .replaceAll("[‘’]", "'")
        .replaceAll("\\s+", " ");
  }
}
