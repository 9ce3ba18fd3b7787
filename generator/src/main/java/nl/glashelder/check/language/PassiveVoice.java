package nl.glashelder.check.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells sentences that do not say who does something: a form of "worden" with a past participle in
 * one clause. "Zijn" with a participle is left alone: "de deur is gesloten" is how the door is.
 */
final class PassiveVoice {
  private static final Pattern CLAUSES = Pattern.compile("[,;:()–—?!]|\\.\\s");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern WORDEN = Pattern.compile("wordt|worden|werd|werden");

  /** What may stand between a participle and "worden" behind it: "bewaard moeten worden". */
  private static final Set<String> BETWEEN =
      Set.of(
          "kan", "kunnen", "kon", "konden", "mag", "mogen", "mocht", "moet", "moeten", "moest",
          "zal", "zullen", "zou", "zouden", "hoeft", "hoeven", "te", "gaan", "blijven");

  private static final String SEPARABLE =
      "(?:aan|achter|af|bekend|bij|binnen|dicht|door|goed|in|klaar|los|mede|mee|na|neer|om|onder|op"
          + "|open|over|plaats|samen|tegen|terug|toe|uit|vast|voor|voort|vrij|weer|weg)?";

  /** Weak verbs: -t after a voiceless sound, else -d; "bewaart" is no participle. */
  private static final String WEAK =
      "(?:ge|be|ver|ont|her)\\p{L}{2,}(?:d|[kshp]t)|ge\\p{L}*zet|bezet|ontzet";

  private static final String STRONG =
      "ge(?:beden|boden|bonden|broken|daan|dragen|dwongen|gaan|geten|geven|grepen|hangen|heven"
          + "|holpen|houden|keken|kozen|kregen|laden|laten|lezen|meten|nomen|noten|raden|reden|roepen"
          + "|schonken|schoten|schoven|schreven|slagen|sloten|sneden|sproken|staan|stolen|stoten"
          + "|troffen|trokken|vangen|vonden|vroren|wezen|wogen|worpen|worven|zien|zonden)"
          + "|(?:be|ver|ont|her)(?:broken|bonden|grepen|houden|keken|kregen|leken|nomen|schreven"
          + "|slagen|sloten|sproken|trokken|vangen|volen|wezen|wogen|zien|zonden)"
          + "|vergeleken|vergeten|verboden|verloren";

  /** Verbs that make their participle without "ge-" and begin as many nouns do. */
  private static final String OTHERS =
      "aanvaard|doorzocht|erkend|onderbroken|onderscheiden|ondersteund|ondertekend|onderzocht"
          + "|overhandigd|overschreden|overwogen|voldaan";

  private static final Pattern PARTICIPLE =
      Pattern.compile(SEPARABLE + "(?:" + WEAK + "|" + STRONG + ")|" + OTHERS);

  /** Nouns and present participles: "gezondheid", "beleid", "herkomst", "verschillend". */
  private static final Pattern NO_PARTICIPLE =
      Pattern.compile(
          "\\p{L}*(?:heid|beleid|beeld|gebied|geluid|bestand|verband|verbod|verstand|tijd|lid|raad"
              + "|geld|hoofd|recht|bericht|gezicht|gewicht|gedicht|dienst|lijst|komst|tekst|kracht"
              + "|aand|[^keiop]end)|(?!\\p{L}*verplicht)\\p{L}*plicht|(?!\\p{L}*antwoord)\\p{L}*woord");

  /** After "worden" these say how someone becomes. */
  private static final Set<String> ADJECTIVES =
      Set.of(
          "bekend",
          "bevoegd",
          "bevriend",
          "bewust",
          "benieuwd",
          "geschikt",
          "gezond",
          "gerust",
          "gehandicapt",
          "gepensioneerd",
          "gewond",
          "vertrouwd",
          "verkeerd",
          "verliefd",
          "vermoeid",
          "beroemd",
          "bedroefd",
          "gebeurd",
          "geduld",
          "ongerust",
          "geliefd",
          "gewend",
          "bejaard");

  private PassiveVoice() {}

  /** Whether a sentence is in the passive voice, as far as its words show. */
  static boolean in(String sentence) {
    if (!mayBeIn(sentence)) {
      return false;
    }
    for (String clause : CLAUSES.split(sentence.toLowerCase(Locale.ROOT))) {
      if (mayBeIn(clause) && isPassive(clause)) {
        return true;
      }
    }
    return false;
  }

  /** Looks quickly: all forms of "worden" hold one of these. */
  private static boolean mayBeIn(String text) {
    return text.contains("ord") || text.contains("erd");
  }

  private static boolean isPassive(String clause) {
    boolean afterWorden = false;
    boolean afterParticiple = false;
    Matcher words = WORD.matcher(clause);
    while (words.find()) {
      String word = words.group();
      if (WORDEN.matcher(word).matches()) {
        if (afterParticiple) {
          return true;
        }
        afterWorden = true;
      } else if (isParticiple(word)) {
        if (afterWorden) {
          return true;
        }
        afterParticiple = true;
      } else if (!BETWEEN.contains(word)) {
        afterParticiple = false;
      }
    }
    return false;
  }

  private static boolean isParticiple(String word) {
    return PARTICIPLE.matcher(word).matches()
        && !ADJECTIVES.contains(word)
        && !NO_PARTICIPLE.matcher(word).matches();
  }
}
