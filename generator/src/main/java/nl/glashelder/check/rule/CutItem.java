package nl.glashelder.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An item of a list that looks like the tail of the one before it.
 *
 * @param path where it stands
 * @param text what it says
 * @param before what the item before it says
 */
record CutItem(String path, String text, String before) {
  /** A word that goes on with a sentence and seldom begins an item of its own. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?iu)(?:en|of|maar|want|dus|zoals|die|dat|wie|wat|waar|waarbij|waarin|waarmee|waardoor"
              + "|wanneer|met|zonder|in|op|bij|van|voor|tot|door|na|om|uit|over|buiten|binnen|tegen"
              + "|tijdens|ook|niet|nooit|alleen|behalve|tenzij|mits|als|zodat|omdat|bijvoorbeeld"
              + "|daarna|dan)(?:\\s.*)?");

  private static final Pattern ENDS_IN_DIGIT = Pattern.compile(".*\\d");
  private static final Pattern BEGINS_WITH_DIGIT = Pattern.compile("\\d.*");
  private static final Pattern SENTENCE = Pattern.compile("(?u)\\p{Lu}.*\\s.*");

  /** The first item of a list that looks cut off. */
  static Optional<CutItem> in(List<Passage> items) {
    for (int i = 1; i < items.size(); i++) {
      String before = items.get(i - 1).text().strip();
      String text = items.get(i).text().strip();
      if (goesOn(items.get(0).text().strip(), before, text)) {
        return Optional.of(new CutItem(items.get(i).path(), text, before));
      }
    }
    return Optional.empty();
  }

  /** In a list whose items all begin with such a word, such as "als", beginning so says nothing. */
  private static boolean goesOn(String first, String before, String text) {
    boolean sentenceCut =
        SENTENCE.matcher(first).matches()
            && !first.endsWith(".")
            && Character.isLowerCase(text.codePointAt(0));
    return !GOES_ON.matcher(first).matches() && GOES_ON.matcher(text).matches()
        || sentenceCut
        || ENDS_IN_DIGIT.matcher(before).matches() && BEGINS_WITH_DIGIT.matcher(text).matches()
        || count(before, '(') > count(before, ')');
  }

  private static long count(String text, char sought) {
    return text.chars().filter(c -> c == sought).count();
  }
}
