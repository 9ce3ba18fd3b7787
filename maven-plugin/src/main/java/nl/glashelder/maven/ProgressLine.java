package nl.glashelder.maven;

import java.io.PrintStream;
import java.util.Locale;
import nl.glashelder.publish.Progress;

/**
 * One line on a terminal that tells how far a build is, how fast it goes and how long it will take;
 * it is gone when the build is.
 */
final class ProgressLine implements Progress {
  /** A line that changes more often than this cannot be read. */
  private static final long PAUSE = 200_000_000L;

  private final PrintStream terminal;
  private final long start = System.nanoTime();
  private long shown = start;
  private int width;

  ProgressLine(PrintStream terminal) {
    this.terminal = terminal;
  }

  @Override
  public void works(int done, int total) {
    long now = System.nanoTime();
    if (done == total) {
      show("");
    } else if (now - shown >= PAUSE) {
      shown = now;
      show(line(done, total, (now - start) / 1e9));
    }
  }

  /** "12 van 270 corporaties, 3,4 per seconde, nog 76 seconden". */
  static String line(int done, int total, double seconds) {
    double rate = done / Math.max(seconds, 0.001);
    long left = Math.round((total - done) / Math.max(rate, 0.001));
    String time = left < 120 ? left + " seconden" : Math.round(left / 60.0) + " minuten";
    return String.format(Locale.ROOT, "%d van %d corporaties, %.1f per seconde", done, total, rate)
            .replace('.', ',')
        + ", nog "
        + time;
  }

  private void show(String text) {
    terminal.print("\r" + text + " ".repeat(Math.max(0, width - text.length())) + "\r" + text);
    terminal.flush();
    width = text.length();
  }
}
