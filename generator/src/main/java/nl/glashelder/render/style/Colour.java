package nl.glashelder.render.style;

import java.util.Locale;

/**
 * A colour in sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {
  /** White. */
  public static final Colour WHITE = new Colour(255, 255, 255);

  /** Black. */
  public static final Colour BLACK = new Colour(0, 0, 0);

  /**
   * Reads {@code #rrggbb}.
   *
   * @throws IllegalArgumentException when it is not of that form
   */
  public static Colour of(String hex) {
    if (!hex.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException("no colour: " + hex);
    }
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
  }

  /** The contrast with another colour, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
  public double contrast(Colour other) {
    double mine = luminance();
    double theirs = other.luminance();
    return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
  }

  /** A mixture: {@code share} (0 to 1) of the other colour, the rest of this one. */
  public Colour mix(Colour other, double share) {
    return new Colour(
        part(red, other.red, share),
        part(green, other.green, share),
        part(blue, other.blue, share));
  }

  private static int part(int mine, int theirs, double share) {
    return (int) Math.round(mine + (theirs - mine) * share);
  }

  /** Relative luminance as WCAG 2.2 defines it. StrictMath: the same on every machine. */
  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
  }

  /** The form {@code #rrggbb}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
