package nl.glashelder.check.language;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.KpStemmer;

/**
 * A form of a word, met once and remembered: every later sentence with it is quick to read. It has
 * two stems: Kraaij and Pohlmann's knows vowels and participles ("loonstroken", "gescand"), which
 * Porter's leaves apart, but cuts too much elsewhere ("beelden"), where Porter's does not.
 */
final class Lexeme {
  /** So many forms are remembered at most; a statement has some two thousand. */
  private static final int MOST = 100_000;

  private static final Map<String, Lexeme> KNOWN = new ConcurrentHashMap<>();
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final int ASCII = 128;
  private static final Set<Role> DENYING =
      EnumSet.of(Role.DENIES, Role.DENIES_NEXT, Role.REFUSES, Role.NEED);

  private final String written;
  private final String small;
  private final Set<String> stems;
  private final boolean digits;
  private final Set<Role> roles;
  private final boolean denies;
  private volatile Filled filled = new Filled(new BitSet(), 0);

  private Lexeme(String written) {
    this.written = written;
    this.small = folded(written);
    this.stems = stemsOf(small);
    this.digits = small.chars().allMatch(c -> c >= '0' && c <= '9');
    this.roles = Grammar.of(small);
    SlotIndex.headOf(small)
        .filter(head -> Grammar.of(head).contains(Role.OTHERS))
        .ifPresent(head -> roles.add(Role.OTHERS));
    this.denies = roles.stream().anyMatch(DENYING::contains);
  }

  /** The form as written; the same object for the same form, as long as there is room. */
  static Lexeme of(String written) {
    Lexeme known = KNOWN.get(written);
    if (known != null) {
      return known;
    }
    Lexeme met = new Lexeme(written);
    if (KNOWN.size() < MOST) {
      KNOWN.put(written, met);
    }
    return met;
  }

  /** As it stands in the text. */
  String written() {
    return written;
  }

  /** In small letters and without accents. */
  String small() {
    return small;
  }

  /** What it has in common with its other forms; two, as stemmers differ. */
  Set<String> stems() {
    return stems;
  }

  /** Whether it is a number in digits. */
  boolean isNumber() {
    return digits;
  }

  /** Whether it denies or takes away something in its clause, whatever that is. */
  boolean denies() {
    return denies;
  }

  /** What it may do in a sentence. */
  Set<Role> roles() {
    return roles;
  }

  /** Which slots of the vocabulary it fills, of those that there are by now. */
  BitSet fills() {
    Filled known = filled;
    int slots = Vocabulary.slots();
    if (known.tried() < slots) {
      known = new Filled(Vocabulary.slotsFilledBy(this), slots);
      filled = known;
    }
    return known.slots();
  }

  /** A word in small letters without accents: "financiële" and "financiele" are one word. */
  static String folded(String word) {
    String small = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (int i = 0; i < small.length(); i++) {
      if (small.charAt(i) >= ASCII) {
        return ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
      }
    }
    return small;
  }

  /** The stems of a word in small letters without accents. */
  static Set<String> stemsOf(String small) {
    String word = small;
    if (word.endsWith("'s")) {
      word = word.substring(0, word.length() - 2);
    } else if (word.endsWith("ieen")) {
      word = word.substring(0, word.length() - 2);
    }
    Set<String> stems = new HashSet<>();
    for (SnowballStemmer stemmer : List.of(new KpStemmer(), new DutchStemmer())) {
      stemmer.setCurrent(word);
      stemmer.stem();
      stems.add(stemmer.getCurrent());
    }
    return stems;
  }

  /**
   * Slots that a word fills.
   *
   * @param slots their numbers
   * @param tried how many slots were tried
   */
  private record Filled(BitSet slots, int tried) {}
}
