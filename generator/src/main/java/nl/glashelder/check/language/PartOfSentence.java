package nl.glashelder.check.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.model.Clause;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.FullStop;

/**
 * Whether a text can go on in a sentence that Glashelder begins. It looks at what certainly does
 * not fit: near-certain slips of form, never style.
 */
public final class PartOfSentence {
  private static final Pattern FIRST_WORD = Pattern.compile("^[^\\p{L}\\d'’]*([\\p{L}\\d'’.-]+)");
  private static final Pattern SENTENCE_INSIDE =
      Pattern.compile("(?s).*\\p{L}{3,}[.?!]\\s+\\p{Lu}.*");

  /** "30": of what, nobody can tell. */
  private static final Pattern BARE_NUMBER = Pattern.compile("\\d[\\d.,/]*");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "aan",
          "achter",
          "behalve",
          "bij",
          "binnen",
          "boven",
          "buiten",
          "conform",
          "dankzij",
          "door",
          "gedurende",
          "in",
          "langs",
          "met",
          "na",
          "naar",
          "namens",
          "naast",
          "onder",
          "ondanks",
          "op",
          "over",
          "per",
          "rond",
          "sinds",
          "tegen",
          "ten",
          "ter",
          "tijdens",
          "tot",
          "tussen",
          "uit",
          "van",
          "vanaf",
          "vanuit",
          "vanwege",
          "via",
          "volgens",
          "voor",
          "voorafgaand",
          "vóór",
          "wegens",
          "zonder");

  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "als",
          "doordat",
          "indien",
          "nadat",
          "omdat",
          "terwijl",
          "totdat",
          "voordat",
          "wanneer",
          "zoals",
          "zodat",
          "zodra",
          "zolang",
          "tenzij",
          "waar",
          "mits",
          "telkens",
          "steeds",
          "alleen",
          "ook",
          "niet",
          "soms",
          "altijd",
          "meestal",
          "direct",
          "meteen",
          "vooral",
          "onder",
          "uitsluitend",
          "regelmatig",
          "elk",
          "elke",
          "iedere",
          "ieder",
          "één",
          "eenmaal",
          "eens",
          "jaarlijks",
          "maandelijks",
          "wekelijks",
          "dagelijks",
          "vooraf",
          "achteraf",
          "online",
          "digitaal",
          "schriftelijk",
          "mondeling",
          "telefonisch",
          "persoonlijk",
          "automatisch",
          "wie",
          "wat",
          "eerst",
          "bovendien",
          "zo",
          "hoogstens",
          "minstens",
          "uiterlijk");

  private static final Set<String> FOR =
      Set.of(
          "om", "voor", "ten", "ter", "zodat", "bij", "tijdens", "wegens", "vanwege", "in", "met",
          "op", "uit", "door", "binnen", "volgens", "tot");

  private static final Set<String> FROM =
      Set.of(
          "na",
          "nadat",
          "vanaf",
          "sinds",
          "gerekend",
          "gerekende",
          "te",
          "volgend",
          "vóór",
          "voor",
          "tot",
          "totdat",
          "zodra",
          "per",
          "ná",
          "ingaande",
          "beginnend",
          "door",
          "op",
          "bij");

  private static final Set<String> SUBJECTS =
      Set.of("wij", "we", "ik", "u", "je", "jij", "hij", "zij", "ze", "men", "er");

  private static final Set<String> DETERMINERS =
      Set.of(
          "de", "het", "een", "uw", "je", "ons", "onze", "dit", "dat", "deze", "die", "geen",
          "niet", "alle", "altijd", "u", "jou");

  /** Finite verbs that take the second place in a main clause only when more follows. */
  private static final Pattern FINITE =
      Pattern.compile(
          "(?iu)moeten?|mag|mogen|kan|kunt|kunnen|wil|wilt|willen|heeft|hebt|hebben|heb|is|zijn|bent"
              + "|ben|gebruiken|bewaren|vragen|krijgen|delen|vraagt|krijgt|maakt|doet|vindt|geeft"
              + "|verwerken|sturen");

  private static final Map<Clause, Set<String>> STARTS =
      Map.of(Clause.PURPOSE, FOR, Clause.START, FROM);

  private PartOfSentence() {}

  /**
   * What is wrong with a text as part of a sentence, in a few Dutch words; empty when nothing
   * certainly is.
   *
   * @param text without marks of Markdown
   * @param names words that are a name wherever they stand, as they are written
   */
  public static Optional<String> fault(
      String text, Clause clause, String after, Set<String> names) {
    var matcher = FIRST_WORD.matcher(text.strip());
    if (clause == Clause.NONE || !matcher.find()) {
      return Optional.empty();
    }
    String word = matcher.group(1);
    String first = word.toLowerCase(Locale.ROOT);
    if (isCapital(text.strip(), word, names)) {
      return Optional.of("begint met een hoofdletter, maar staat midden in een zin");
    }
    if (after.toLowerCase(Locale.ROOT).endsWith(" " + first)) {
      return Optional.of("begint met '" + first + "', maar dat woord staat er al");
    }
    if (clause == Clause.NOUN && BARE_NUMBER.matcher(FullStop.without(text.strip())).matches()) {
      return Optional.of("is alleen een getal: een lezer weet niet wat het telt");
    }
    if (FullStop.without(text.strip()).strip().endsWith("?")) {
      return Optional.of("is een vraag, maar staat midden in een zin");
    }
    if (clause != Clause.PURPOSE
        && clause != Clause.NOUN
        && SENTENCE_INSIDE.matcher(text).matches()) {
      return Optional.of("bestaat uit meer zinnen, maar staat midden in een zin");
    }
    return form(text, clause, first);
  }

  private static Optional<String> form(String text, Clause clause, String first) {
    boolean fits =
        switch (clause) {
          case PURPOSE -> startsWith(clause, first);
          case START -> startsWith(clause, first) || Character.isDigit(first.charAt(0));
          case CIRCUMSTANCE ->
              PREPOSITIONS.contains(first)
                  || CONJUNCTIONS.contains(first)
                  || FOR.contains(first)
                  || Character.isDigit(first.charAt(0));
          case LENGTH, NOUN -> !SUBJECTS.contains(first) && !isMainClause(text);
          case CASE ->
              !FOR.contains(first)
                  && !Set.of("als", "indien", "wanneer", "wegens", "vanwege").contains(first)
                  && !isMainClause(text);
          case ITEM, NONE -> true;
        };
    return fits ? Optional.empty() : Optional.of("past niet achter de woorden ervoor");
  }

  private static boolean startsWith(Clause clause, String first) {
    return STARTS.get(clause).contains(first);
  }

  /** "Wij moeten de gegevens bewaren": the verb stands second, and an object follows it. */
  private static boolean isMainClause(String text) {
    String[] words = text.strip().toLowerCase(Locale.ROOT).split("[\\s,]+");
    return words.length > 3
        && SUBJECTS.contains(words[0])
        && FINITE.matcher(words[1]).matches()
        && DETERMINERS.contains(words[2]);
  }

  private static boolean isCapital(String text, String word, Set<String> names) {
    boolean capital =
        Character.isUpperCase(word.charAt(0))
            && word.length() > 1
            && word.substring(1).chars().noneMatch(c -> Character.isUpperCase(c) || c == '.');
    return capital && !names.contains(word) && FirstLetter.within(text).charAt(0) == text.charAt(0);
  }
}
