package nl.glashelder.check.language;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that a dictionary does not know. Whatever may well be right is left alone: names and
 * abbreviations, addresses and codes, and the first half of "persoons- en contactgegevens".
 */
public final class Spelling {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern ADDRESS_OR_CODE =
      Pattern.compile("[@_\\\\<>{}=&#%$~^\\p{N}]|www\\.|\\p{L}[.:]/*\\p{L}");
  private static final Pattern WORD = Pattern.compile("-?\\p{L}[\\p{L}\\p{M}'-]*");
  private static final int SHORTEST = 3;

  private final SpellingDictionary dictionary;
  private final Set<String> names = new HashSet<>();

  /**
   * Looks words up in a dictionary.
   *
   * @param names texts whose words are right because they are names, titles or terms
   */
  public Spelling(SpellingDictionary dictionary, Collection<String> names) {
    this.dictionary = dictionary;
    for (String name : names) {
      Matcher word = WORD.matcher(written(name));
      while (word.find()) {
        String small = small(bare(word.group()));
        this.names.add(small);
        this.names.addAll(List.of(small.split("-")));
      }
    }
  }

  /**
   * The words that are not known, each once.
   *
   * @param text Dutch, without Markdown's marks
   */
  public Set<String> unknownIn(String text) {
    Set<String> unknown = new LinkedHashSet<>();
    for (String chunk : SPACE.split(written(text))) {
      if (!ADDRESS_OR_CODE.matcher(chunk).find()) {
        Matcher word = WORD.matcher(chunk);
        while (word.find()) {
          String bare = bare(word.group());
          if (isLookedUp(bare) && !isKnown(bare, chunk.endsWith("."))) {
            unknown.add(bare);
          }
        }
      }
    }
    return unknown;
  }

  /**
   * A word with a capital may be a name, the first word of a sentence too: "Woonnet levert onze
   * website".
   */
  private static boolean isLookedUp(String word) {
    return word.length() >= SHORTEST
        && word.equals(small(word))
        && !word.startsWith("-")
        && !word.endsWith("-");
  }

  private boolean isKnown(String word, boolean beforeStop) {
    return isWord(word)
        || beforeStop && dictionary.knows(word + ".")
        || word.indexOf('-') > 0 && List.of(word.split("-")).stream().allMatch(this::isWord);
  }

  private boolean isWord(String word) {
    return names.contains(word) || dictionary.knows(word);
  }

  /** One way to write what looks the same: accents, hyphens and apostrophes. */
  private static String written(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace("\u00AD", "")
        .replace('\u2010', '-')
        .replace('\u2011', '-')
        .replace('\u2019', '\'')
        .replace('\u2018', '\'');
  }

  /** Without the quotation mark after it. */
  private static String bare(String word) {
    int end = word.length();
    while (word.charAt(end - 1) == '\'') {
      end--;
    }
    return word.substring(0, end);
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
