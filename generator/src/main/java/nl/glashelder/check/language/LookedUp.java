package nl.glashelder.check.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that can be looked up in a dictionary. Whatever may well be right is not among them: names
 * and abbreviations, addresses and codes, and the first half of "persoons- en contactgegevens".
 *
 * @param word one way to write what looks the same: accents, hyphens and apostrophes (')
 * @param at where it starts in the text
 * @param beforeStop whether a full stop follows, which may be its own: "bijv."
 */
record LookedUp(String word, int at, boolean beforeStop) {
  private static final Pattern CHUNK = Pattern.compile("[^\\s\\p{Z}]+");
  private static final Pattern ADDRESS_OR_CODE =
      Pattern.compile("[@_\\\\<>{}=&#%$~^\\p{N}]|www\\.|\\p{L}[.:]/*\\p{L}");
  private static final Pattern WORD =
      Pattern.compile("[-\u2010\u2011]?\\p{L}[\\p{L}\\p{M}'\u2018\u2019\u00AD\u2010\u2011-]*");

  /** Where a link of Markdown leads to, the marks around words, and YAML's escapes. */
  private static final Pattern MARKS = Pattern.compile("(?<=])\\([^)\\s]*\\)|[*_`{}|]|\\\\[nt\"]");

  private static final int SHORTEST = 3;

  /** The words of a text without marks. */
  static List<LookedUp> in(String text) {
    List<LookedUp> words = new ArrayList<>();
    Matcher chunk = CHUNK.matcher(text);
    while (chunk.find()) {
      if (!ADDRESS_OR_CODE.matcher(chunk.group()).find()) {
        Matcher word = WORD.matcher(chunk.group());
        while (word.find()) {
          String bare = bare(word.group());
          if (mayBeLookedUp(bare)) {
            boolean beforeStop = chunk.group().endsWith(".");
            words.add(new LookedUp(bare, chunk.start() + word.start(), beforeStop));
          }
        }
      }
    }
    return words;
  }

  /** The words of a line as an editor wrote it, with the marks of YAML and Markdown in it. */
  static List<LookedUp> inWritten(String line) {
    return in(MARKS.matcher(line).replaceAll(mark -> " ".repeat(mark.group().length())));
  }

  /** All words of names or terms, with their parts, in small letters. */
  static List<String> ofName(String name) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(name);
    while (word.find()) {
      String small = small(bare(word.group()));
      words.add(small);
      words.addAll(List.of(small.split("-")));
    }
    return words;
  }

  /**
   * A word with a capital may be a name, the first word of a sentence too: "Woonnet levert onze
   * website".
   */
  private static boolean mayBeLookedUp(String word) {
    return word.length() >= SHORTEST
        && word.equals(small(word))
        && !word.startsWith("-")
        && !word.endsWith("-");
  }

  /** In one way of writing, without the quotation mark after it. */
  private static String bare(String found) {
    String word =
        Normalizer.normalize(found, Normalizer.Form.NFC)
            .replace("\u00AD", "")
            .replace('\u2010', '-')
            .replace('\u2011', '-')
            .replace('\u2019', '\'')
            .replace('\u2018', '\'')
            .replace("''", "'");
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
