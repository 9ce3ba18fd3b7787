package nl.glashelder.visit;

import java.util.List;
import java.util.Map;

/**
 * How much a visit could see. "Nothing found" and "could not look" are two answers.
 *
 * @param complete whether a recording could be read to its end
 * @param cookiesLeftOut whether a recording holds no cookie data at all, as browsers save it when
 *     they leave out sensitive data
 * @param sentLeftOut whether a recording leaves out which cookies were sent, so that cookies of
 *     scripts are not in it
 * @param ownPages whether every page was one of the website that shows something: not a page to log
 *     in, not another website
 * @param storage whether storage other than cookies was looked at
 * @param blindSpots what it could not see, each as part of a Dutch sentence
 * @param remarks what went otherwise than expected, each a whole Dutch sentence
 * @param notes how it went, each a whole Dutch sentence
 * @param buttons what was on the buttons by which each choice was made, in their order
 */
public record Sight(
    boolean complete,
    boolean cookiesLeftOut,
    boolean sentLeftOut,
    boolean ownPages,
    boolean storage,
    List<String> blindSpots,
    List<String> remarks,
    List<String> notes,
    Map<Moment, List<String>> buttons) {
  /** Keeps its own copies. */
  public Sight {
    blindSpots = List.copyOf(blindSpots);
    remarks = List.copyOf(remarks);
    notes = List.copyOf(notes);
    buttons = Map.copyOf(buttons);
  }

  /** Where no choice was made. */
  Sight(
      boolean complete,
      boolean cookiesLeftOut,
      boolean sentLeftOut,
      boolean storage,
      List<String> blindSpots,
      List<String> remarks,
      List<String> notes) {
    this(
        complete, cookiesLeftOut, sentLeftOut, true, storage, blindSpots, remarks, notes, Map.of());
  }

  /** A visit that saw everything. */
  static Sight whole() {
    return new Sight(true, false, false, true, List.of(), List.of(), List.of());
  }

  /** Whether what was not seen may be said not to be there. */
  boolean provesAbsence() {
    return complete && ownPages && !cookiesLeftOut && !sentLeftOut;
  }
}
