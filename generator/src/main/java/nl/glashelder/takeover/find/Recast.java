package nl.glashelder.takeover.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A purpose said anew: "Het bestrijden van vandalisme" becomes "om vandalisme te bestrijden". What
 * cannot be turned for certain is left to the editor.
 *
 * @param name as a heading: "Vandalisme bestrijden"
 * @param purpose as the part of a sentence: "om vandalisme te bestrijden"
 */
record Recast(String name, String purpose) {
  private static final int MOST_WORDS = 11;

  /** "Het X-en van Y", "X-en, Z-en en W-en van Y". */
  private static final Pattern OF =
      Pattern.compile(
          "(?iu)^(?:het\\s+)?((?:[\\p{L}-]+en)(?:(?:,\\s+|\\s+en\\s+)(?:[\\p{L}-]+en))*)\\s+van\\s+(.+)$");

  /** "Y X-en": the verb stands last. */
  private static final Pattern LAST =
      Pattern.compile("(?iu)^((?:[\\p{L}'-]+\\s+){1,6})([\\p{L}-]+en)$");

  private static final Set<String> NO_VERBS =
      Set.of(
          "gegevens",
          "kosten",
          "rechten",
          "diensten",
          "klachten",
          "vragen",
          "woningen",
          "mensen",
          "personen",
          "organisaties",
          "gemeenten",
          "huurders",
          "belangen",
          "zaken",
          "contracten",
          "documenten",
          "achterstanden",
          "huren",
          "wetten",
          "instanties",
          "plichten",
          "partijen",
          "overeenkomsten",
          "processen",
          "terreinen",
          "gebouwen",
          "enqueten",
          "facturen",
          "bezoeken",
          "schulden");

  private static final List<String> SEPARABLE =
      List.of(
          "tegen", "aan", "op", "uit", "in", "af", "vast", "bij", "na", "toe", "door", "mee",
          "terug", "samen", "voor");

  /** Verbs that look as if they come apart and do not. */
  private static final Set<String> INSEPARABLE =
      Set.of(
          "voorkomen",
          "voorzien",
          "voorspellen",
          "innen",
          "informeren",
          "investeren",
          "inspecteren",
          "onderhouden",
          "optimaliseren",
          "organiseren",
          "afficheren",
          "uiten",
          "aanvaarden",
          "doorzoeken",
          "voltooien",
          "opereren",
          "incasseren",
          "installeren",
          "inventariseren",
          "integreren",
          "indexeren",
          "instrueren",
          "voeren",
          "inden",
          "doorgronden",
          "voldoen",
          "identificeren",
          "interviewen",
          "controleren");

  static Optional<Recast> of(String words) {
    String text = words.replaceAll("\\s+", " ").strip().replaceAll("[.;,]+$", "");
    if (text.split(" ").length > MOST_WORDS
        || text.matches(
            "(?iu).*(?:[():?!/\"]|o\\.a\\.|o\\.m\\.|\\b(?:wij|we|u|je|uw|jouw|die|dat|zoals|bijvoorbeeld|wanneer|als|indien|inclusief|niet|geen|worden|wordt|kan|kunnen|mag|mogen|hebben|heeft|is|zijn|houden|onze|ons|o\\.a\\.|andere|hierboven)\\b|\\p{L}- ).*")) {
      return Optional.empty();
    }
    Matcher of = OF.matcher(text);
    if (of.matches()) {
      List<String> verbs = List.of(of.group(1).toLowerCase(Locale.ROOT).split(",\\s+|\\s+en\\s+"));
      return verbs.stream().allMatch(Recast::isVerb)
          ? Optional.of(made(verbs, of.group(2)))
          : Optional.empty();
    }
    Matcher last = LAST.matcher(text);
    if (last.matches()
        && isVerb(last.group(2))
        && !last.group(1).matches("(?iu).*\\b(?:te|om|voor|van)\\s.*")) {
      return Optional.of(
          made(List.of(last.group(2).toLowerCase(Locale.ROOT)), lowered(last.group(1).strip())));
    }
    return Optional.empty();
  }

  private static String lowered(String text) {
    return Names.small(text);
  }

  private static boolean isVerb(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.length() > 4
        && !small.endsWith("ingen")
        && !small.endsWith("heden")
        && !NO_VERBS.contains(small);
  }

  private static Recast made(List<String> verbs, String object) {
    List<String> turned = verbs.stream().map(Recast::turned).toList();
    String all =
        turned.size() == 1
            ? turned.get(0)
            : String.join(", ", turned.subList(0, turned.size() - 1))
                + " en "
                + turned.get(turned.size() - 1);
    String plain =
        verbs.size() == 1
            ? verbs.get(0)
            : String.join(", ", verbs.subList(0, verbs.size() - 1))
                + " en "
                + verbs.get(verbs.size() - 1);
    String bare = object.replaceFirst("(?iu)^(?:de|het|een)\\s+", "");
    return new Recast(Names.capital(bare + " " + plain), "om " + object + " " + all);
  }

  /** "Afsluiten" becomes "af te sluiten", "innen" becomes "te innen". */
  private static String turned(String verb) {
    if (!INSEPARABLE.contains(verb)) {
      for (String part : SEPARABLE) {
        if (verb.startsWith(part) && verb.length() > part.length() + 3) {
          return part + " te " + verb.substring(part.length());
        }
      }
    }
    return "te " + verb;
  }
}
