package nl.glashelder.check.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts words and syllables in Dutch. */
public final class WordCount {
  private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");
  private static final Pattern VOWELS =
      Pattern.compile(
          "(?iu)aai|ooi|oei|eeuw|ieuw|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouyáéíóúàèìòùâêîôûäëïöü]");
  private static final int SHORT_ITEM = 3;
  private static final int ENUMERATION = 3;

  private WordCount() {}

  /** The number of words. */
  public static int words(String text) {
    Matcher m = WORD.matcher(text);
    int count = 0;
    while (m.find()) {
      count++;
    }
    return count;
  }

  /**
   * The number of words that a reader has to hold together: in an enumeration of three or more
   * short items each item counts as one, for a list does not make a sentence hard.
   */
  public static int effort(String sentence) {
    String[] parts = sentence.split(",|;|:| en | of |\\(");
    int shortItems = 0;
    for (String part : parts) {
      int words = words(part);
      if (words > 0 && words <= SHORT_ITEM) {
        shortItems++;
      }
    }
    if (shortItems < ENUMERATION) {
      return words(sentence);
    }
    int effort = 0;
    for (String part : parts) {
      int words = words(part);
      effort += words <= SHORT_ITEM ? Math.min(1, words) : words;
    }
    return effort;
  }

  /** The number of syllables in a text, as its spelling shows them. */
  public static int syllables(String text) {
    Matcher word = WORD.matcher(text);
    int count = 0;
    while (word.find()) {
      Matcher vowels = VOWELS.matcher(word.group());
      int here = 0;
      while (vowels.find()) {
        here++;
      }
      count += Math.max(1, here);
    }
    return count;
  }
}
