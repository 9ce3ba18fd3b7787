package nl.glashelder.compare.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives equal strings of both fragments the same number, so that comparing them is cheap. */
final class Vocabulary {
  /** Words shorter than this say little about what a block is about. */
  private static final int TELLING_LENGTH = 4;

  private static final float LITTLE = 0.4f;

  private static final int UNKNOWN = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private float[] weights = new float[256];
  private int[] lower = new int[256];

  private final Set<String> keys = new HashSet<>();

  /** Notes the keys that stand in both fragments. */
  void keysOfBoth(Collection<String> old, Collection<String> fresh) {
    keys.addAll(old);
    keys.retainAll(new HashSet<>(fresh));
  }

  boolean isOnBothSides(String key) {
    return keys.contains(key);
  }

  int number(String text) {
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(text, number);
    boolean telling = text.length() >= TELLING_LENGTH || text.chars().anyMatch(Character::isDigit);
    if (number == weights.length) {
      weights = Arrays.copyOf(weights, 2 * number);
      lower = Arrays.copyOf(lower, 2 * number);
    }
    weights[number] = telling ? 1f : LITTLE;
    lower[number] = UNKNOWN;
    return number;
  }

  /** The number of a word in small letters: a heading in other capitals is the same heading. */
  int inSmallLetters(int number, String word) {
    if (lower[number] == UNKNOWN) {
      int small = number(Signs.asRead(word).toLowerCase(Locale.ROOT));
      lower[number] = small;
    }
    return lower[number];
  }

  /** How much a word says about what a block is about, from 0 to 1. */
  float weight(int number) {
    return weights[number];
  }

  int size() {
    return numbers.size();
  }
}
