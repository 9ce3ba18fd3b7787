package nl.glashelder.visit;

import java.time.Duration;

/**
 * How long a visit waits.
 *
 * @param quiet a page is taken as ready when nothing was asked or answered for this long
 * @param look how long is looked at a page at least, scrolling, before it is left
 * @param longest how long is waited at most for answers under way
 * @param guess how long is waited for something that looks like a choice about cookies
 * @param silence how long a website may say nothing at all
 */
record Pace(Duration quiet, Duration look, Duration longest, Duration guess, Duration silence) {
  private static final Duration SILENCE = Duration.ofSeconds(60);

  /** For websites: what comes after five seconds or after a slow answer is still seen. */
  static final Pace USUAL =
      new Pace(
          Duration.ofMillis(1200),
          Duration.ofMillis(7000),
          Duration.ofSeconds(25),
          Duration.ofSeconds(6),
          SILENCE);

  /** For pages that are known to do everything at once. */
  static final Pace BRISK =
      new Pace(
          Duration.ofMillis(400),
          Duration.ofMillis(500),
          Duration.ofSeconds(10),
          Duration.ofSeconds(2),
          SILENCE);
}
