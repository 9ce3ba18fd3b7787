package nl.glashelder.check.rule;

import nl.glashelder.check.language.Match;

/**
 * Something that a text says.
 *
 * @param passage the text
 * @param match where in which sentence, and what the sentence says of it
 */
record Said(Passage passage, Match match) {
  /** The path of the entry. */
  String path() {
    return passage.path();
  }

  /** The words, as they stand in the text. */
  String words() {
    return match.words();
  }
}
