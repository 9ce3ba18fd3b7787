package nl.glashelder.compare.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives equal strings of both fragments the same number, so that comparing them is cheap. */
final class Vocabulary {
  /** Words shorter than this say little about what a block is about. */
  private static final int TELLING_LENGTH = 4;

  private static final float LITTLE = 0.4f;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Float> weights = new ArrayList<>();

  int number(String text) {
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    numbers.put(text, weights.size());
    boolean telling = text.length() >= TELLING_LENGTH || text.chars().anyMatch(Character::isDigit);
    weights.add(telling ? 1f : LITTLE);
    return weights.size() - 1;
  }

  /** How much a word says about what a block is about, from 0 to 1. */
  float weight(int number) {
    return weights.get(number);
  }

  int size() {
    return weights.size();
  }
}
