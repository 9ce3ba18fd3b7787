package nl.glashelder.render.style;

import java.util.List;
import java.util.Optional;
import nl.glashelder.model.HouseStyle;

/**
 * The colours of a corporation, kept readable: text has a contrast of at least 4.5 with everything
 * it stands on (WCAG 2.2, 1.4.3, level AA), which is more than lines and shapes need (3, 1.4.11),
 * in the light and in the dark, whatever colour was chosen.
 *
 * @param chosen the colour that the corporation chose
 * @param light on paper
 * @param dark on a dark screen
 */
public record HouseColours(Colour chosen, Palette light, Palette dark) {
  /** Contrast of text with what it stands on. */
  public static final double TEXT = 4.5;

  /** On a dark screen a little more is kinder to the eyes. */
  private static final double DARK_TEXT = 6;

  /** For a corporation that chose none. */
  private static final Colour STANDARD = Colour.of("#17566b");

  private static final Colour PAPER = Colour.of("#ffffff");
  private static final Colour PANEL = Colour.of("#f3f5f7");
  private static final Colour NIGHT = Colour.of("#12171c");
  private static final Colour NIGHT_PANEL = Colour.of("#1c242b");

  /**
   * Colours for one scheme.
   *
   * @param accent for links, and for lines and shapes that carry meaning
   * @param onAccent for text on the accent
   * @param band the chosen colour, for decoration; the accent when it cannot be seen on the paper
   * @param second the second colour, for decoration
   * @param tint a breath of the chosen colour, to stand text on
   * @param paper the background of the page
   * @param panel the background of quiet parts
   */
  public record Palette(
      Colour accent,
      Colour onAccent,
      Colour band,
      Colour second,
      Colour tint,
      Colour paper,
      Colour panel) {}

  /** The colours of a house style; of Glashelder itself when there is none. */
  public static HouseColours of(Optional<HouseStyle> style) {
    Colour chosen = style.flatMap(HouseStyle::colour).map(Colour::of).orElse(STANDARD);
    Colour second = style.flatMap(HouseStyle::secondColour).map(Colour::of).orElse(chosen);
    Palette light = palette(chosen, second, PAPER, PANEL, Colour.BLACK, TEXT);
    Palette dark = palette(chosen, second, NIGHT, NIGHT_PANEL, Colour.WHITE, DARK_TEXT);
    return new HouseColours(chosen, light, dark);
  }

  private static Palette palette(
      Colour chosen, Colour second, Colour paper, Colour panel, Colour towards, double least) {
    Colour tint = tint(paper, chosen);
    List<Colour> grounds = List.of(paper, panel, tint);
    Colour accent = readable(chosen, grounds, towards, least);
    Colour onAccent =
        accent.contrast(Colour.WHITE) >= accent.contrast(Colour.BLACK)
            ? Colour.WHITE
            : Colour.BLACK;
    Colour band = visible(chosen, paper, accent);
    return new Palette(
        accent,
        onAccent,
        band,
        visible(second, paper, accent),
        band.equals(chosen) ? tint : panel,
        paper,
        panel);
  }

  /** As much of the colour as still leaves a calm ground to read on. */
  private static Colour tint(Colour paper, Colour chosen) {
    int share = 16;
    while (share > 0 && paper.mix(chosen, share / 100.0).contrast(paper) > 1.18) {
      share--;
    }
    return paper.mix(chosen, share / 100.0);
  }

  /** A colour that cannot be told from the paper (white on white) decorates nothing. */
  private static Colour visible(Colour chosen, Colour paper, Colour accent) {
    return chosen.contrast(paper) < 1.3 ? accent : chosen;
  }

  /**
   * The colour itself, or the nearest to it in the direction of black or white that can be read.
   */
  private static Colour readable(
      Colour chosen, List<Colour> grounds, Colour towards, double least) {
    for (int step = 0; step < 100; step++) {
      Colour candidate = chosen.mix(towards, step / 100.0);
      if (grounds.stream().allMatch(g -> candidate.contrast(g) >= least)) {
        return candidate;
      }
    }
    return towards;
  }

  /**
   * Whether the chosen colour is too light for text on paper, so that links and accents have a
   * darker one.
   */
  public boolean adjusted() {
    return !light.accent().equals(chosen);
  }

  /** What to tell the editor when the colour was adjusted; empty when it was not. */
  public Optional<String> remark() {
    return adjusted()
        ? Optional.of(
            "De kleur "
                + chosen
                + " is te licht om te lezen op een witte pagina. Voor links gebruikt de pagina "
                + light.accent()
                + ".")
        : Optional.empty();
  }
}
