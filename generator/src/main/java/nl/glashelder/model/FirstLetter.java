package nl.glashelder.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dutch capitals: how a text begins at the start of a sentence, and how within one. */
public final class FirstLetter {
  /** "'s nachts" begins a sentence as "'s Nachts": the clipped word keeps its small letter. */
  private static final Pattern CLIPPED = Pattern.compile("^['’‘](?:[stnmrkz]|er)\\s+");

  /** The accents of "één" tell it from "een"; a capital carries none. */
  private static final Pattern ONE = Pattern.compile("^één");

  /** "‘oude’ brieven" begins a sentence as "‘Oude’ brieven". */
  private static final Pattern QUOTED = Pattern.compile("^['‘\"“(]\\p{Ll}\\p{L}");

  private static final Pattern WORD = Pattern.compile("^[\\p{L}'’-]+");

  /** Words that are never a name, so that their capital can only be that of a sentence. */
  private static final Set<String> ORDINARY =
      Set.of(
          "aan",
          "al",
          "alle",
          "alleen",
          "als",
          "beelden",
          "behalve",
          "bij",
          "binnen",
          "daarna",
          "dat",
          "deze",
          "die",
          "dit",
          "doordat",
          "door",
          "elk",
          "elke",
          "er",
          "gedurende",
          "hoogstens",
          "iedere",
          "ieder",
          "iemand",
          "in",
          "inclusief",
          "jaarlijks",
          "maximaal",
          "met",
          "minimaal",
          "minstens",
          "na",
          "naar",
          "nadat",
          "niet",
          "of",
          "om",
          "omdat",
          "onder",
          "op",
          "over",
          "per",
          "sinds",
          "soms",
          "te",
          "telkens",
          "ten",
          "tenzij",
          "terwijl",
          "tijdens",
          "tot",
          "totdat",
          "tussen",
          "uit",
          "uiterlijk",
          "vanaf",
          "vanwege",
          "via",
          "volgens",
          "voor",
          "voordat",
          "vóór",
          "waar",
          "waarbij",
          "wanneer",
          "wegens",
          "wie",
          "wij",
          "zo",
          "zoals",
          "zodat",
          "zodra",
          "zolang",
          "zonder",
          "artikel",
          "ongeveer",
          "maandelijks",
          "wekelijks",
          "dagelijks",
          "één",
          "eenmaal",
          "u",
          "uw",
          "je",
          "jouw",
          "ons",
          "onze",
          "mensen");

  /** Articles can begin a name too: "De Woonplaats", "Het Oosten". */
  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "'t", "’t");

  private FirstLetter() {}

  /** A text as it begins a sentence: "Eén keer", "IJkgegevens", "'s Nachts". */
  public static String capital(String text) {
    Matcher clipped = CLIPPED.matcher(text);
    if (clipped.find()) {
      return clipped.group() + capital(text.substring(clipped.end()));
    }
    if (QUOTED.matcher(text).find()) {
      return text.charAt(0) + capital(text.substring(1));
    }
    if (ONE.matcher(text).find()) {
      return "Eén" + text.substring("één".length());
    }
    if (text.startsWith("ij")) {
      return "IJ" + text.substring(2);
    }
    if (text.isEmpty() || isName(text)) {
      return text;
    }
    int first = text.codePointAt(0);
    int length = Character.charCount(first);
    return text.substring(0, length).toUpperCase(Locale.ROOT) + text.substring(length);
  }

  /** "eHerkenning", "iPad": a small letter before a capital belongs to a name. */
  private static boolean isName(String text) {
    return text.length() > 1
        && Character.isLowerCase(text.charAt(0))
        && Character.isUpperCase(text.charAt(1));
  }

  /**
   * The text with a small letter at the start, unless its first word has more capitals or a digit,
   * or is all there is and one letter: an abbreviation or a name ("BSN", "VvE-leden", "Q").
   */
  public static String small(String text) {
    if (text.startsWith("IJ") && text.length() > 2 && Character.isLowerCase(text.charAt(2))) {
      return "ij" + text.substring(2);
    }
    Matcher word = WORD.matcher(text);
    boolean plain =
        word.find()
            && word.group().chars().skip(1).noneMatch(Character::isUpperCase)
            && (word.end() > 1 || text.length() > 1 && text.charAt(1) == ' ');
    return plain ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
  }

  /** Whether the first word is an article: "De Europese privacywet". */
  public static boolean startsWithArticle(String text) {
    Matcher word = WORD.matcher(text);
    return word.find() && ARTICLES.contains(word.group().toLowerCase(Locale.ROOT));
  }

  /**
   * The text as it goes on within a sentence: a small letter where its first word is one that no
   * name begins with. Any other capital stays, for it may be that of a name.
   */
  public static String within(String text) {
    Matcher word = WORD.matcher(text);
    if (!word.find()) {
      return text;
    }
    String first = word.group().toLowerCase(Locale.ROOT);
    boolean ordinary = ORDINARY.contains(first);
    boolean article =
        ARTICLES.contains(first)
            && text.length() > word.end() + 1
            && Character.isLowerCase(text.charAt(word.end() + 1));
    return ordinary || article ? small(text) : text;
  }
}
