package nl.glashelder.visit;

import java.io.IOException;
import java.time.Duration;

/** Waiting for something in steps, with an end. */
final class Wait {
  private static final int STEP_MILLIS = 150;

  private final long end;

  private Wait(long end) {
    this.end = end;
  }

  /** A wait that ends after some time. */
  static Wait of(Duration most) {
    return new Wait(System.nanoTime() + most.toNanos());
  }

  /** Waits one step; false when it is over. */
  boolean goesOn() throws IOException {
    if (System.nanoTime() >= end) {
      return false;
    }
    try {
      Thread.sleep(STEP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Het bezoek is afgebroken.", e);
    }
    return true;
  }
}
