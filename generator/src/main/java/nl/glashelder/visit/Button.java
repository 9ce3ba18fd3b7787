package nl.glashelder.visit;

/**
 * A button on the page that may be meant.
 *
 * @param place the document it is in
 * @param selector how to find it there
 * @param text what is on it
 * @param aboutCookies whether it stands in words about cookies
 */
record Button(Frames.Place place, String selector, String text, boolean aboutCookies) {
  /** For a report. */
  String shown() {
    return text.isEmpty() ? selector : "'" + text + "' (" + selector + ")";
  }
}
