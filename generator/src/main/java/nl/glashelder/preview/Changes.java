package nl.glashelder.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The changes there were, numbered, for who waits for the next one. */
final class Changes {
  /** Who missed more than this loads whatever page it shows. */
  private static final int KEPT = 200;

  /**
   * One change.
   *
   * @param number of this change; each next one is one higher
   * @param slug the corporation it is of; empty when every page may differ
   */
  record Change(int number, String slug) {}

  private final Deque<Change> kept = new ArrayDeque<>();
  private int number = 1;
  private boolean closed;

  /** The number of the last change. */
  synchronized int number() {
    return number;
  }

  /** Tells of a change. */
  synchronized void add(String slug) {
    number++;
    kept.addLast(new Change(number, slug));
    if (kept.size() > KEPT) {
      kept.removeFirst();
    }
    notifyAll();
  }

  /** Lets everybody go who waits. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /**
   * The changes after one, as soon as there are any; none when there were none in time.
   *
   * @throws InterruptedException when the thread must end
   */
  synchronized List<Change> after(int seen, long millis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (number == seen && !closed) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        return List.of();
      }
      wait(left);
    }
    if (closed) {
      throw new InterruptedException();
    }
    // Who has seen more than there was, saw it of a preview that ended before this one.
    boolean missed = seen > number || kept.isEmpty() || kept.getFirst().number() > seen + 1;
    return missed
        ? List.of(new Change(number, ""))
        : kept.stream().filter(change -> change.number() > seen).toList();
  }
}
