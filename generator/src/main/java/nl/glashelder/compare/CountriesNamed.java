package nl.glashelder.compare;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.glashelder.check.rule.Countries;
import nl.glashelder.model.RecordShape.Part;

/** Countries outside the European Economic Area that a sentence names. */
final class CountriesNamed {
  private static final Set<String> KEYS = Set.of("land", "landen");

  private static final Pattern DENIAL =
      Pattern.compile("\\b(?:niet|geen|nooit|behalve|tenzij|zonder)\\b");

  /** What cannot be part of a country's name. */
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}.-]+");

  /** What stands before a name or between two. */
  private static final Set<String> JOINING =
      Set.of("de", "het", "in", "en", "ook", "zowel", "uit", "naar");

  /** "de verenigde staten van amerika" has this many words. */
  private static final int LONGEST = 5;

  private CountriesNamed() {}

  /** Whether a key holds countries. */
  static boolean isKey(Part part) {
    return KEYS.contains(part.key().value());
  }

  /** Whether two values of a key that holds countries are names of the same. */
  static boolean areSame(Part part, Object was, Object is) {
    return KEYS.contains(part.key().value())
        && was instanceof String one
        && is instanceof String other
        && Countries.areSame(one, other);
  }

  /**
   * Whether two values of a key that holds countries may be names of the same: one of them is no
   * name that we know for certain.
   */
  static boolean mayBeSame(Part part, Object was, Object is) {
    return KEYS.contains(part.key().value())
        && was instanceof String one
        && is instanceof String other
        && !(Countries.areNamed(one) && Countries.areNamed(other));
  }

  /**
   * Whether a value certainly names no country outside: a name that we do not know may be one. A
   * sentence may keep the names that the other side had too.
   */
  static boolean isWithin(Part part, String value, String other) {
    if (KEYS.contains(part.key().value())) {
      return Countries.areInsideEea(value);
    }
    Set<String> known = Set.copyOf(Arrays.asList(BETWEEN.split(other)));
    return !outsideEea(value)
        && Arrays.stream(BETWEEN.split(value))
            .skip(1)
            .map(word -> word.endsWith(".") ? stop(word) : word)
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
            .allMatch(word -> known.contains(word) || Countries.areInsideEea(word));
  }

  /** Whether a sentence denies anything: then it may deny the country. */
  static boolean denies(String sentence) {
    return DENIAL.matcher(sentence.toLowerCase(Locale.ROOT)).find();
  }

  /**
   * Whether a sentence names a country inside where the other named one outside, and says for the
   * rest the same: that a country is not named any more does not say that no data go there.
   */
  static boolean areAllThatDiffers(String was, String is) {
    return Arrays.stream(BETWEEN.split(is))
            .skip(1)
            .map(word -> word.endsWith(".") ? stop(word) : word)
            .anyMatch(word -> startsLarge(word) && Countries.areInsideEea(word))
        && besidesNames(was).equals(besidesNames(is));
  }

  /** The words of a sentence that are no names, nor join them. */
  private static List<String> besidesNames(String sentence) {
    String[] words = BETWEEN.split(sentence);
    return IntStream.range(0, words.length)
        .filter(at -> at == 0 || !startsLarge(words[at]))
        .mapToObj(at -> words[at].toLowerCase(Locale.ROOT))
        .map(word -> word.endsWith(".") ? stop(word) : word)
        .filter(word -> !word.isEmpty() && !JOINING.contains(word))
        .toList();
  }

  private static boolean startsLarge(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** Whether a sentence names a country that is certainly outside. */
  static boolean outsideEea(String sentence) {
    return !outside(sentence).isEmpty();
  }

  /** The names in a sentence of countries that are certainly outside. */
  static Set<String> outside(String sentence) {
    Set<String> found = new LinkedHashSet<>();
    String[] words =
        Arrays.stream(BETWEEN.split(sentence))
            .map(word -> word.endsWith(".") && !word.contains("S.") ? stop(word) : word)
            .toArray(String[]::new);
    for (int from = 0; from < words.length; from++) {
      // Names begin with a capital: "us" and "vs" in a sentence are no country.
      if (startsLarge(words[from])) {
        for (int to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
          String name = String.join(" ", Arrays.copyOfRange(words, from, to));
          if (Countries.isOutsideEea(name)) {
            found.add(name);
            break;
          }
        }
      }
    }
    return found;
  }

  private static String stop(String word) {
    return word.substring(0, word.length() - 1);
  }
}
