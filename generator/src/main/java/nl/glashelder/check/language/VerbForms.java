package nl.glashelder.check.language;

import java.util.HashSet;
import java.util.Set;

/**
 * The other forms of the present tense: "bewaar" and "bewaart" of "bewaren". Stemmers cut "en" and
 * leave "t", so that they know none of these for one word.
 */
final class VerbForms {
  private static final String VOWELS = "aeiou";

  private static final int SHORTEST = 5;

  /** "Een buurt" is not what neighbours do. */
  private static final Set<String> NO_VERBS = Set.of("buren");

  private VerbForms() {}

  /** The forms with and without "t"; none of a word that cannot be an infinitive. */
  static Set<String> of(String infinitive) {
    Set<String> forms = new HashSet<>();
    if (infinitive.length() < SHORTEST
        || !infinitive.endsWith("en")
        || NO_VERBS.contains(infinitive)) {
      return forms;
    }
    String base = infinitive.substring(0, infinitive.length() - 2);
    int last = base.length() - 1;
    if (isVowel(base, last)) {
      return forms;
    }
    if (base.charAt(last) == base.charAt(last - 1)) {
      add(forms, base.substring(0, last));
    } else {
      add(forms, base);
      if (isVowel(base, last - 1) && !isVowel(base, last - 2)) {
        // Open syllables are long ("bewaren"), but for those without stress ("luisteren").
        add(forms, base.substring(0, last) + base.charAt(last - 1) + base.charAt(last));
      }
    }
    return forms;
  }

  private static void add(Set<String> forms, String base) {
    String hard =
        switch (base.charAt(base.length() - 1)) {
          case 'v' -> base.substring(0, base.length() - 1) + 'f';
          case 'z' -> base.substring(0, base.length() - 1) + 's';
          default -> base;
        };
    forms.add(hard);
    forms.add(hard.endsWith("t") ? hard : hard + 't');
  }

  private static boolean isVowel(String word, int at) {
    return at >= 0 && VOWELS.indexOf(word.charAt(at)) >= 0;
  }
}
