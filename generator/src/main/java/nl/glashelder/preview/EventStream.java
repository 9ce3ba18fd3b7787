package nl.glashelder.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Tells browsers of changes as server-sent events. A stream ends before the server's time for an
 * answer does; a browser then asks for the next one by itself and says what it saw last.
 */
final class EventStream {
  private static final long SECONDS = 45;
  private static final long BREATH_MILLIS = 10_000;

  /** Windows that look on at once. */
  private static final int MOST = 64;

  private final Changes changes;
  private final Semaphore places = new Semaphore(MOST);

  EventStream(Changes changes) {
    this.changes = changes;
  }

  /**
   * Answers with a stream.
   *
   * @param seen the number of the last change that the browser knows of
   * @return whether there was room
   */
  boolean answer(HttpExchange exchange, int seen) throws IOException, InterruptedException {
    if (!places.tryAcquire()) {
      return false;
    }
    try {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(200, 0);
      write(exchange.getResponseBody(), seen);
    } finally {
      places.release();
    }
    return true;
  }

  private void write(OutputStream out, int seen) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    send(out, "retry: 250\n\n");
    int last = seen;
    while (System.nanoTime() < end) {
      var news = changes.after(last, BREATH_MILLIS);
      if (news.isEmpty()) {
        // So that a browser that left is noticed.
        send(out, ":\n\n");
      }
      for (Changes.Change change : news) {
        last = change.number();
        send(out, "id: " + last + "\ndata: " + last + " " + change.slug() + "\n\n");
      }
    }
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
