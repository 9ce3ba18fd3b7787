package nl.glashelder.render.pdf;

import java.util.Locale;

/**
 * A logo that can be printed.
 *
 * @param file the image, cleaned of what a PDF for the archive cannot hold
 * @param kind {@code png}, {@code jpg} or {@code svg}
 * @param widthInPoints its width on the cover
 * @param heightInPoints its height on the cover
 * @param alt what it says to who cannot see it
 */
record PrintedLogo(
    byte[] file, String kind, String widthInPoints, String heightInPoints, String alt) {

  /** The scheme under which the engine asks for the image. */
  static final String SCHEME = "glashelder";

  private static final double WIDEST = 170;
  private static final double HIGHEST = 56;

  /** A logo of some size, scaled to the room there is on the cover. */
  static PrintedLogo scaled(byte[] file, String kind, double width, double height, String alt) {
    double scale = Math.min(WIDEST / width, HIGHEST / height);
    return new PrintedLogo(file, kind, points(width * scale), points(height * scale), alt);
  }

  private static String points(double length) {
    return String.format(Locale.ROOT, "%.2f", Math.max(1, length));
  }

  String address() {
    return SCHEME + ":logo." + kind;
  }

  boolean isDrawing() {
    return kind.equals("svg");
  }
}
