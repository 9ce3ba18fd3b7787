package nl.glashelder.check.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * What an entry leaves out: in words for the message, by key for the advice, so that nobody has to
 * guess which words of a message are keys.
 */
final class Missing {
  private final List<String> words = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();

  /**
   * Notes something that is not there.
   *
   * @param key where it goes in the YAML
   * @param what what a reader then does not learn, for example "waar de camera's hangen"
   */
  Missing unless(boolean there, String key, String what) {
    if (!there) {
      keys.add(key);
      words.add(what);
    }
    return this;
  }

  boolean any() {
    return !keys.isEmpty();
  }

  /** "waar de camera's hangen en wie de beelden bekijkt". */
  String words() {
    return Dutch.and(words);
  }

  /** "plekken en bekijken-door". */
  String keys() {
    return Dutch.and(keys);
  }
}
