package nl.glashelder.check.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    Matcher m = ANY.matcher(sentence);
    List<Jargon> found = new ArrayList<>();
    if (!m.find() || EXPLAINS.matcher(sentence).find()) {
      return found;
    }
    String plain = NAME_OF_LAW.matcher(sentence).replaceAll("wet");
    m = ANY.matcher(plain);
    while (m.find()) {
      String word = m.group().toLowerCase(Locale.ROOT);
      Jargon jargon = new Jargon(word, PLAINER.get(word));
      if (!explained.contains(word) && !found.contains(jargon)) {
        found.add(jargon);
      }
    }
    return found;
  }
}
