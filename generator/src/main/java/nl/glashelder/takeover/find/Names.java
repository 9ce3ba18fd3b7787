package nl.glashelder.takeover.find;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes names and ids of short groups of words, and refuses what is a sentence. */
final class Names {
  private static final Pattern BEGIN =
      Pattern.compile(
          "^(?i)(?:(?:uw|je|jouw|de|het|een|eventuele|eventueel|ook|en|of|bijvoorbeeld|zoals|onder andere|onder meer|waaronder|namelijk|denk aan|o\\.a\\.|evt\\.?|andere|overige)\\s+)+");
  private static final Pattern VERB_OR_PRONOUN =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:wij|we|u|je|jij|uw|jouw|ons|onze|zij|hij|ze|wordt|worden|is|zijn|hebben|heeft|hebt|kan|kunnen|mag|mogen|moet|moeten|die|dat|wat|als|wanneer|indien|zodat|omdat|niet|geen|zoals|bijvoorbeeld|enzovoort|etc|deze|dit|andere|overige|soortgelijke|bovenstaande|bovengenoemde|hierboven|benodigde|benodigd|betreft|betreffende)(?!\\p{L})");
  private static final Set<String> EMPTY =
      Set.of("gegevens", "persoonsgegevens", "informatie", "etc", "enzovoort", "enz", "dergelijke");

  private Names() {}

  /** Without what stands before a name, what stands in brackets, and the sign behind it. */
  static String bare(String words) {
    String name = words.replaceAll("\\([^)]*\\)?", " ").replaceAll("\\s+", " ").strip();
    name = name.replaceAll("^[\\s\"'“”‘’:;,.-]+|[\\s\"'“”‘’:;,.-]+$", "");
    name = BEGIN.matcher(name).replaceFirst("");
    return name.strip();
  }

  /** Whether words can be a name: few, without a verb, and not a catch-all. */
  static boolean isName(String words, int most) {
    return words.length() > 2
        && words.split("\\s+").length <= most
        && words.length() <= 60
        && !VERB_OR_PRONOUN.matcher(words).find()
        && !words.matches(".*[?!:;|@{}<>\\d]{1}.*")
        && !words.contains("- ")
        && !words.endsWith("-")
        && !EMPTY.contains(words.toLowerCase(Locale.ROOT));
  }

  /** A name as the pages write it: with a small letter, unless it is a name of its own. */
  static String small(String name) {
    if (name.length() < 2
        || Character.isUpperCase(name.charAt(1))
        || name.matches(".*\\s\\p{Lu}.*")) {
      return name;
    }
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  static String capital(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** A name as an id: small letters, digits and dashes. */
  static String id(String name) {
    String id =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    id = id.length() > 40 ? id.substring(0, 40).replaceAll("-[^-]*$", "") : id;
    return id.isEmpty() || !Character.isLetter(id.charAt(0)) ? "zonder-naam" : id;
  }

  /** The parts of an enumeration: "naam, adres en woonplaats". */
  static List<String> parts(String words) {
    String flat = words.replaceAll("\\([^)]*\\)", m(" "));
    return List.of(
            flat.split(
                "\\s*(?:[;,•]|(?<!\\ben)\\s*/\\s*(?!of\\b)|\\s(?:en/of|alsook|alsmede|evenals|en|of)\\s(?!andere))\\s*"))
        .stream()
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }

  private static String m(String text) {
    return java.util.regex.Matcher.quoteReplacement(text);
  }
}
