package nl.glashelder.visit;

/**
 * A button on the page that may be meant.
 *
 * @param place the document it is in
 * @param selector how to find it there
 * @param text what is on it
 * @param about how much it is about cookies: 2 where the words next to it are, 1 where words
 *     somewhere on the page are
 */
record Button(Frames.Place place, String selector, String text, int about) {
  /** How much it looks like a choice; 0 is not at all. */
  int score(Choice choice) {
    return ButtonWords.score(choice, text, about);
  }

  /** For a report. */
  String shown() {
    return text.isEmpty() ? selector : "'" + text + "' (" + selector + ")";
  }
}
