package nl.glashelder.check.rule;

import java.util.List;
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

  /** The sentence as it stands in the text: a question and its answer are read as one. */
  String sentence() {
    String read = match.reading().sentence();
    List<String> written = passage.sentences();
    for (int i = 0; i + 1 < written.size() && !written.contains(read); i++) {
      String question = written.get(i);
      String next = written.get(i + 1);
      if (read.equals(question.substring(0, question.length() - 1) + ", " + next)) {
        return question + " " + next;
      }
    }
    return read;
  }

  /** The words, as they stand in the text. */
  String words() {
    return match.words();
  }
}
