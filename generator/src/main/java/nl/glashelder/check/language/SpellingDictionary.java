package nl.glashelder.check.language;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Knows how Dutch words are spelled. The library has no dictionary of its own, because of its size;
 * whoever wants spelling to be looked at puts a part on the class path that offers one through
 * {@link ServiceLoader}. An implementation may be asked by several threads at once, and answers the
 * same question the same way on every machine.
 */
public interface SpellingDictionary {
  /**
   * Whether a word is spelled well.
   *
   * @param word one word, with its capitals, accents, hyphens and apostrophes (')
   */
  boolean knows(String word);

  /**
   * Words that may have been meant, the likeliest first; may be empty.
   *
   * @param word a word that is not known
   */
  List<String> near(String word);

  /** The dictionary on the class path; empty when there is none, and nothing is looked at. */
  static Optional<SpellingDictionary> installed() {
    return Installed.REMEMBERED.map(words -> words);
  }
}
