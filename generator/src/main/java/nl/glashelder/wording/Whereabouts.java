package nl.glashelder.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the wording does with the data beyond giving each block the key of what it says: what it
 * never says, and what it says in other places too. A test holds this against the templates: it
 * changes every key of the data and looks where that shows.
 */
public final class Whereabouts {
  /** Of a privacy statement. */
  public static final Whereabouts STATEMENT =
      new Whereabouts(
          List.of(
              "afwijkingen",
              "oorspronkelijk-document",
              "herzien-voor",
              "corporatie.huisstijl",
              "corporatie.plaats",
              "gegevens.*.items.*.bsn",
              "gegevens.*.items.*.id-kopie",
              "gegevens.*.items.*.vera",
              "verwerkingen.*.hoog-risico",
              "verwerkingen.*.dpia",
              "verwerkingen.*.proceseigenaar",
              "verwerkingen.*.systemen",
              "verwerkingen.*.systemen.*",
              "verwerkingen.*.grondslagen.*.afweging-datum",
              "grondslagen.*.afweging-datum",
              "kanalen.*.grondslagen.*.afweging-datum",
              "cameras.grondslagen.*.afweging-datum",
              "ontvangers.*.overeenkomst-datum",
              "ontvangers.*.krijgt.*.bsn",
              "ontvangers.*.krijgt.*.id-kopie",
              "ontvangers.*.krijgt.*.vera",
              "ontvangers.*.vera",
              "website.portalen.*.toont.*.bsn",
              "website.portalen.*.toont.*.id-kopie",
              "website.portalen.*.toont.*.vera",
              "kanalen.*.soort",
              "wetten.*.soort"),
          List.of(
              "titel",
              "lidwoord",
              "onderdelen.*",
              "rechten.lijst.*.titel",
              "corporatie.fg.reden",
              "gegevens.*.items.*.indien-van-toepassing",
              "verwerkingen.*.grondslagen.*.wet",
              "verwerkingen.*.grondslagen.*.artikel",
              "verwerkingen.*.grondslagen.*.belang",
              "grondslagen.*.wet",
              "grondslagen.*.artikel",
              "grondslagen.*.belang",
              "kanalen.*.grondslagen.*.wet",
              "kanalen.*.grondslagen.*.artikel",
              "kanalen.*.grondslagen.*.belang",
              "cameras.grondslagen.*.wet",
              "cameras.grondslagen.*.artikel",
              "cameras.grondslagen.*.belang",
              "ontvangers.*.krijgt.*.indien-van-toepassing",
              "website.portalen.*.toont.*.indien-van-toepassing",
              "kanalen.*.meten"),
          List.of(),
          List.of(
              new Echo("lidwoord", "inleiding.kop"),
              new Echo("lidwoord", "wijzigingen.kop"),
              new Echo("lidwoord", "reikwijdte.geldt-ook-voor"),
              new Echo("lidwoord", "reikwijdte.geldt-niet-voor"),
              new Echo("lidwoord", "verbonden-organisaties.?.geldt-ook"),
              new Echo("grondslagen", "grondslagen.uitleg"),
              new Echo("verwerkingen.*.grondslagen", "grondslagen.uitleg"),
              new Echo("verwerkingen.*.profilering", "besluitvorming.profilering"),
              new Echo("verwerkingen.*.geautomatiseerd-besluit", "besluitvorming.geautomatiseerd"),
              new Echo("onderdelen.*.titel", "*.kop"),
              new Echo("onderdelen.*", "*"),
              new Echo("corporatie.korte-naam", "in-het-kort.wie"),
              new Echo("corporatie.privacycontact", "in-het-kort.contact"),
              new Echo("doelgroepen", "in-het-kort.wie"),
              new Echo("verwerkingen.*", "in-het-kort.waarvoor.*"),
              new Echo("klachten", "in-het-kort.klacht"),
              new Echo("verwerkingen.*.reclame", "in-het-kort.bezwaar"),
              new Echo("verwerkingen.*.grondslagen", "in-het-kort.bezwaar"),
              // What a purpose rests on and does decides which rights people have on it.
              new Echo("verwerkingen.*.reclame", "in-het-kort.rechten"),
              new Echo("verwerkingen.*.grondslagen", "in-het-kort.rechten"),
              new Echo("verwerkingen.*.reclame", "verwerkingen.*.rechten"),
              new Echo("verwerkingen.*.grondslagen", "verwerkingen.*.rechten"),
              new Echo("verwerkingen.*.reclame", "rechten.lijst.bezwaar.grondslagen"),
              new Echo("verwerkingen.*.grondslagen", "rechten.lijst.bezwaar.grondslagen"),
              new Echo("grondslagen", "rechten.lijst.bezwaar.grondslagen"),
              new Echo("grondslagen", "in-het-kort.bezwaar"),
              new Echo("grondslagen", "in-het-kort.rechten"),
              new Echo("cameras.plekken.*.belang", "rechten.lijst.bezwaar.grondslagen"),
              new Echo("cameras.plekken.*.belang", "in-het-kort.bezwaar"),
              new Echo("cameras.plekken.*.belang", "in-het-kort.rechten"),
              new Echo("gegevens.*.doelgroepen", "voor-alles.gegevens.doelgroepen"),
              new Echo("gegevens.*.moment", "voor-alles.gegevens.moment"),
              new Echo("gegevens.*.bewaren", "voor-alles.gegevens.bewaren"),
              new Echo("verwerkingen.*.doelgroepen", "voor-alles.verwerkingen.doelgroepen"),
              new Echo("verwerkingen.*.ontvangers", "voor-alles.verwerkingen.ontvangers"),
              new Echo("verwerkingen.*.bewaren", "voor-alles.verwerkingen.bewaren"),
              new Echo("ontvangers.*.rol", "voor-alles.ontvangers.rol"),
              // The first that works for us explains the word for it.
              new Echo("ontvangers.*.rol", "ontvangers.?.rol"),
              new Echo("ontvangers.*.land", "voor-alles.ontvangers.land"),
              new Echo("ontvangers.*.doorgifte", "delen.buiten-eer.antwoord"),
              new Echo("verwerkingen.*", "overzicht.*"),
              new Echo("verwerkingen.*", "onderzoek.verwerkingen.*"),
              // How long, and when longer, stand in one cell.
              new Echo("bewaartermijnen.*.uitzonderingen", "bewaartermijnen.*.duur"),
              new Echo("rechten.lijst", "in-het-kort.rechten"),
              new Echo("rechten.lijst", "verwerkingen.?.rechten"),
              new Echo("rechten.lijst", "overzicht.?.rechten")));

  /** Of a cookie notice. */
  public static final Whereabouts NOTICE =
      new Whereabouts(
          List.of(
              "afwijkingen",
              "oorspronkelijk-document",
              "cookies.*.bron",
              "eigen-onderdelen.*.na",
              "corporatie.korte-naam",
              "corporatie.rechtsvorm",
              "corporatie.kvk",
              "corporatie.fictief",
              "corporatie.plaats",
              "corporatie.contact",
              "corporatie.fg",
              "corporatie.huisstijl",
              "corporatie.privacycontact.naam",
              "corporatie.privacycontact.functie",
              "corporatie.privacycontact.taak",
              "corporatie.privacycontact.telefoon",
              "corporatie.privacycontact.postadres",
              "corporatie.privacycontact.bereikbaar",
              "corporatie.privacycontact.formulier"),
          List.of("titel", "cookies.*.plaatser", "cookies.*.duur"),
          List.of("soorten", "cookies", "cookies.*.websites"),
          List.of(
              new Echo("corporatie.privacycontact", "contact"),
              new Echo("websites", "in-het-kort.wie"),
              new Echo("soorten", "plaatst-cookies"),
              new Echo("cookies.*.soort", "soorten"),
              new Echo("cookies.*.soort", "plaatst-cookies"),
              new Echo("gecontroleerd-op", "controle")));

  /** The forms of address and the names of document and corporation stand in many sentences. */
  private static final Set<String> EVERYWHERE =
      Set.of("corporatie.aanspreekvorm", "corporatie.naam", "titel");

  private final List<Pattern> silent;
  private final List<Echo> echoes;
  private final List<Pattern> yielding;
  private final List<Pattern> sorted;

  /**
   * Something that shows elsewhere.
   *
   * @param path where in the data, and all in it; a star is any one name
   * @param key the key of the block in its stead; a star is that name, a question mark any name
   */
  private record Echo(String path, Pattern pattern, String key) {
    Echo(String path, String key) {
      this(path, Whereabouts.pattern(path), key);
    }

    /** Whether it lies in what a path leads to: the kind of a cookie in a cookie that came. */
    boolean isWithin(String around) {
      int here = 0;
      int there = 0;
      while (there <= around.length()) {
        int hereEnd = path.indexOf('.', here);
        int thereEnd = around.indexOf('.', there);
        String name = around.substring(there, thereEnd < 0 ? around.length() : thereEnd);
        boolean same =
            hereEnd > 0 && (path.charAt(here) == '*' || path.substring(here, hereEnd).equals(name));
        if (!same) {
          return false;
        }
        if (thereEnd < 0) {
          return true;
        }
        here = hereEnd + 1;
        there = thereEnd + 1;
      }
      return false;
    }
  }

  private Whereabouts(
      List<String> silent, List<String> yielding, List<String> sorted, List<Echo> echoes) {
    this.silent = silent.stream().map(Whereabouts::pattern).toList();
    this.yielding = yielding.stream().map(Whereabouts::pattern).toList();
    this.sorted = sorted.stream().map(Whereabouts::pattern).toList();
    this.echoes = List.copyOf(echoes);
  }

  /** Its last group is what follows the path. */
  private static Pattern pattern(String path) {
    return Pattern.compile(path.replace(".", "\\.").replace("*", "([^.]+)") + "((?:\\..*)?)");
  }

  /** Whether the words never say anything of a place in the data. */
  public boolean isSilent(String path) {
    return isAmong(silent, path);
  }

  /**
   * Whether a change there may leave the words as they are: the words say something of themselves
   * when the data say nothing, which may be the same; or another key decides whether it is said.
   */
  public boolean mayYield(String path) {
    return isAmong(yielding, path);
  }

  /** Whether the words have an order of their own for the list that a path leads to an entry of. */
  public boolean isSorted(String path) {
    int point = path.lastIndexOf('.');
    String list = point < 0 ? path : path.substring(0, point);
    return sorted.stream()
        .map(pattern -> pattern.matcher(list))
        .anyMatch(m -> m.matches() && m.group(m.groupCount()).isEmpty());
  }

  private static boolean isAmong(List<Pattern> patterns, String path) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
  }

  /** Whether any sentence may depend on a place in the data. */
  public boolean isEverywhere(String path) {
    return EVERYWHERE.contains(path);
  }

  /**
   * The other blocks that show a place in the data, or something in it: their keys, with a question
   * mark for any name.
   */
  public List<String> elsewhere(String path) {
    List<String> keys = new ArrayList<>();
    for (Echo echo : echoes) {
      Matcher there = echo.pattern().matcher(path);
      if (there.matches()) {
        String rest = there.group(there.groupCount());
        keys.add(echo.key().replace("*", there.group(1)) + rest);
      } else if (echo.isWithin(path)) {
        keys.add(echo.key().replace("*", "?"));
      }
    }
    return keys;
  }
}
