package nl.glashelder.render.page;

/**
 * A redline, laid out for reading.
 *
 * @param html the redline
 * @param changes how many places in it changed
 */
public record RedlineText(String html, int changes) {
  /** Lays out a redline. */
  public static RedlineText of(String redline) {
    return new RedlineText(redline, 0);
  }
}
