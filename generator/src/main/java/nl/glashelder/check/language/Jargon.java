package nl.glashelder.check.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of lawyers and officials, with plainer ones.
 *
 * @param word as it stands in the text
 * @param plainer what to write instead, in Dutch
 */
public record Jargon(String word, String plainer) {
  private static final Map<String, String> PLAINER = new LinkedHashMap<>();

  static {
    String[][] words = {
      {"aangaande", "over"},
      {"aldaar", "daar"},
      {"alsmede", "en"},
      {"alvorens", "voordat"},
      {"behoudens", "behalve"},
      {"bescheiden", "papieren"},
      {"betreffende", "over"},
      {"bewerkstelligen", "zorgen voor"},
      {"conform", "volgens"},
      {"dataportabiliteit", "gegevens meenemen"},
      {"derhalve", "daarom"},
      {"desbetreffende", "deze"},
      {"desgevraagd", "als iemand erom vraagt"},
      {"desgewenst", "als iemand dat wil"},
      {"dienaangaande", "hierover"},
      {"dient te", "moet"},
      {"dienen te", "moeten"},
      {"geschieden", "gebeuren"},
      {"geschiedt", "gebeurt"},
      {"grondslagen", "redenen die de wet geeft"},
      {"hetwelk", "dat"},
      {"indien", "als"},
      {"ingevolge", "volgens"},
      {"inzake", "over"},
      {"jegens", "tegenover"},
      {"krachtens", "volgens"},
      {"met betrekking tot", "over"},
      {"middels", "met"},
      {"mitsdien", "daarom"},
      {"nadere", "meer"},
      {"omtrent", "over"},
      {"onverminderd", "ook al"},
      {"onverwijld", "meteen"},
      {"pseudonimisering", "namen vervangen door een code"},
      {"rechtmatigheid", "of het mag"},
      {"rectificatie", "verbeteren"},
      {"ten behoeve van", "voor"},
      {"ten aanzien van", "over"},
      {"ten einde", "om"},
      {"teneinde", "om"},
      {"ter zake", "hierover"},
      {"tevens", "ook"},
      {"uit hoofde van", "vanwege"},
      {"veelal", "vaak"},
      {"verwerkingsverantwoordelijke", "wie verantwoordelijk is voor de gegevens"},
      {"voornoemde", "deze"},
      {"vooralsnog", "voorlopig"},
      {"voorts", "ook"},
      {"zorg dragen voor", "zorgen voor"},
      {"zorgdragen voor", "zorgen voor"},
      {"zulks", "dat"}
    };
    for (String[] pair : words) {
      PLAINER.put(pair[0], pair[1]);
    }
  }

  private static final Set<String> SINGLE_WORDS =
      PLAINER.keySet().stream().filter(w -> !w.contains(" ")).collect(Collectors.toSet());
  private static final List<String> PHRASES =
      PLAINER.keySet().stream().filter(w -> w.contains(" ")).toList();
  private static final Set<String> STARTS_OF_PHRASES =
      PHRASES.stream().map(w -> w.split(" ")[0]).collect(Collectors.toSet());

  private static final long[] LENGTHS = lengthsByFirstLetter();

  /** A sentence that explains the word it uses. */
  private static final Pattern EXPLAINS =
      Pattern.compile(
          "(?iu)\\b(?:noemt|noemen|heet|heten|betekent|oftewel|ofwel|dat is|dit is|bedoelen)\\b");

  /** The name of a law holds words that nobody can change. */
  private static final Pattern NAME_OF_LAW =
      Pattern.compile(
          "(?iu)(?:wet|verordening|besluit|regeling|richtlijn|code) (?:inzake|betreffende|omtrent)");

  private static final Pattern ANY =
      Pattern.compile(
          "(?iu)(?<![\\p{L}-])(?:" + String.join("|", PLAINER.keySet()) + ")(?![\\p{L}-])");

  /**
   * The jargon in a sentence, each word once.
   *
   * @param explained words, in small letters, that the document explains itself
   */
  public static List<Jargon> in(String sentence, Set<String> explained) {
    if (!mayHoldAny(sentence) || EXPLAINS.matcher(sentence).find()) {
      return List.of();
    }
    List<Jargon> found = new ArrayList<>();
    String plain = NAME_OF_LAW.matcher(sentence).replaceAll("wet");
    Matcher m = ANY.matcher(plain);
    while (m.find()) {
      String word = m.group().toLowerCase(Locale.ROOT);
      Jargon jargon = new Jargon(word, PLAINER.get(word));
      if (!explained.contains(word) && !found.contains(jargon)) {
        found.add(jargon);
      }
    }
    return found;
  }

  /** For each letter of a to z a bit for each length of a word that begins with it. */
  private static long[] lengthsByFirstLetter() {
    long[] lengths = new long['z' - 'a' + 1];
    for (Set<String> words : List.of(SINGLE_WORDS, STARTS_OF_PHRASES)) {
      words.forEach(word -> lengths[word.charAt(0) - 'a'] |= 1L << word.length());
    }
    return lengths;
  }

  /** Whether a word begins and is as long as one of the list: most words need no look-up. */
  private static boolean mayBeListed(char first, int length) {
    int letter = Character.toLowerCase(first) - 'a';
    return letter >= 0
        && letter < LENGTHS.length
        && length < Long.SIZE
        && (LENGTHS[letter] & 1L << length) != 0;
  }

  /** Looks up word by word, which is quicker than a pattern of so many words. */
  private static boolean mayHoldAny(String sentence) {
    int start = -1;
    for (int i = 0; i <= sentence.length(); i++) {
      boolean letter = i < sentence.length() && Character.isLetter(sentence.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (mayBeListed(sentence.charAt(start), i - start) && isListed(sentence, start, i)) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }

  private static boolean isListed(String sentence, int start, int end) {
    String word = sentence.substring(start, end).toLowerCase(Locale.ROOT);
    return SINGLE_WORDS.contains(word)
        || STARTS_OF_PHRASES.contains(word) && startsPhrase(sentence, start);
  }

  private static boolean startsPhrase(String sentence, int at) {
    return PHRASES.stream().anyMatch(p -> sentence.regionMatches(true, at, p, 0, p.length()));
  }
}
