package nl.glashelder.check.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Counts words and syllables in Dutch. */
public final class WordCount {
  private static final String VOWELS = "aeiouyáéíóúàèìòùâêîôûäëïöü";

  /** Sounds of more than one letter, longest first. */
  private static final List<String> LONG_SOUNDS =
      List.of(
          "aai", "ooi", "oei", "eeu", "ieu", "ëi", "ëe", "ïe", "aa", "ee", "oo", "uu", "ie", "oe",
          "eu", "ui", "ei", "ij", "ou", "au");

  private static final int LATIN_1 = 256;

  /** Whether each letter of Latin-1, which nearly all Dutch is written in, is a vowel. */
  private static final boolean[] IS_VOWEL = new boolean[LATIN_1];

  private static final List<List<String>> SOUNDS_BY_LETTER = new ArrayList<>();

  static {
    for (char c = 0; c < LATIN_1; c++) {
      char letter = c;
      IS_VOWEL[c] = VOWELS.indexOf(Character.toLowerCase(c)) >= 0;
      SOUNDS_BY_LETTER.add(LONG_SOUNDS.stream().filter(s -> s.charAt(0) == letter).toList());
    }
  }

  private static final Pattern ITEMS = Pattern.compile("[,;(]| en | of ");
  private static final int SHORT_ITEM = 3;
  private static final int ENUMERATION = 3;

  private WordCount() {}

  /** The number of words: runs without white space that hold a letter or a digit. */
  public static int words(String text) {
    int count = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        counted = true;
        count++;
      }
    }
    return count;
  }

  /**
   * The number of words that a reader has to hold together. A list does not make a sentence hard:
   * of the items behind a colon only the longest counts, and in an enumeration of three or more
   * short items each item counts as one word.
   */
  public static int effort(String sentence) {
    int colon = sentence.indexOf(": ");
    if (colon > 0) {
      String[] items = ITEMS.split(sentence.substring(colon + 1));
      int longest = Arrays.stream(items).mapToInt(WordCount::words).max().orElse(0);
      return Math.min(words(sentence), effort(sentence.substring(0, colon)) + longest);
    }
    String[] parts = ITEMS.split(sentence);
    int shortItems = 0;
    int effort = 0;
    for (String part : parts) {
      int words = words(part);
      boolean isShort = words > 0 && words <= SHORT_ITEM;
      shortItems += isShort ? 1 : 0;
      effort += isShort ? 1 : words;
    }
    return shortItems < ENUMERATION ? words(sentence) : Math.min(words(sentence), effort);
  }

  /**
   * The number of syllables in a text, as its spelling shows them: the groups of vowels that Dutch
   * reads as one sound. Each word has one at least.
   */
  public static int syllables(String text) {
    int count = 0;
    int inWord = 0;
    boolean word = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        count += word ? Math.max(1, inWord) : 0;
        inWord = 0;
        word = false;
        continue;
      }
      word |= Character.isLetterOrDigit(c);
      if (isVowel(c)) {
        inWord++;
        i += soundLength(text, i) - 1;
      }
    }
    return count + (word ? Math.max(1, inWord) : 0);
  }

  private static boolean isVowel(char c) {
    return c < LATIN_1 ? IS_VOWEL[c] : VOWELS.indexOf(Character.toLowerCase(c)) >= 0;
  }

  private static int soundLength(String text, int i) {
    if (i + 1 == text.length() || "aeioujAEIOUJ".indexOf(text.charAt(i + 1)) < 0) {
      return 1;
    }
    char first = Character.toLowerCase(text.charAt(i));
    for (String sound : first < LATIN_1 ? SOUNDS_BY_LETTER.get(first) : LONG_SOUNDS) {
      if (text.regionMatches(true, i, sound, 0, sound.length())) {
        return sound.length();
      }
    }
    return 1;
  }
}
