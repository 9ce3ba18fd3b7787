package nl.glashelder.visit;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Speaks the DevTools protocol with a browser: commands with answers, and events. */
final class DevTools implements AutoCloseable {
  /** The browser itself, not one of its pages. */
  static final String BROWSER = "";

  /** A browser that does what it is asked answers; on a machine that does much else, late. */
  private static final int SECONDS = 90;

  /** Takes an event: from which session, its name and its content. */
  interface Events {
    void take(String session, String method, Map<String, Object> parameters);
  }

  private final Map<Integer, CompletableFuture<Map<String, Object>>> open =
      new ConcurrentHashMap<>();
  private final WebSocket socket;
  private CompletableFuture<?> lastSent = CompletableFuture.completedFuture(null);
  private int last;

  private DevTools(URI address, Events events) throws IOException {
    try {
      this.socket =
          HttpClient.newHttpClient()
              .newWebSocketBuilder()
              .buildAsync(address, new Listener(events))
              .join();
    } catch (CompletionException e) {
      throw new IOException("Chromium is niet bereikbaar.", e);
    }
  }

  /** Connects. */
  static DevTools connect(URI address, Events events) throws IOException {
    return new DevTools(address, events);
  }

  /**
   * Sends a command and waits for its answer.
   *
   * @param session the page or worker, or {@link #BROWSER}
   * @throws IOException when the browser refuses it or does not answer in time
   */
  Map<String, Object> send(String session, String method, Map<String, Object> parameters)
      throws IOException {
    return send(session, method, parameters, SECONDS);
  }

  /** As above, with a time of one's own. */
  Map<String, Object> send(
      String session, String method, Map<String, Object> parameters, int seconds)
      throws IOException {
    CompletableFuture<Map<String, Object>> answer = post(session, method, parameters);
    try {
      return answer.get(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Het bezoek is afgebroken.", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("Chromium gaf geen antwoord.", e);
    }
  }

  /** Sends a command without waiting, as events may do. */
  synchronized CompletableFuture<Map<String, Object>> post(
      String session, String method, Map<String, Object> parameters) {
    int id = ++last;
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("id", id);
    message.put("method", method);
    message.put("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
    open.put(id, answer);
    answer.whenComplete((done, error) -> open.remove(id));
    try {
      String text = JSON.std.asString(message);
      // A socket takes one message at a time.
      lastSent =
          lastSent
              .handle((done, error) -> null)
              .thenCompose(done -> socket.sendText(text, true))
              .whenComplete(
                  (done, error) -> {
                    if (error != null) {
                      answer.completeExceptionally(error);
                    }
                  });
    } catch (IOException e) {
      answer.completeExceptionally(e);
    }
    return answer;
  }

  @Override
  public void close() {
    socket.abort();
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Object value) {
    return value instanceof Map ? (Map<String, Object>) value : Map.of();
  }

  static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();
    private final Events events;

    Listener(Events events) {
      this.events = events;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
      text.append(data);
      if (isLast) {
        String whole = text.toString();
        text.setLength(0);
        take(whole);
      }
      from.request(1);
      return null;
    }

    private void take(String whole) {
      Map<String, Object> message;
      try {
        message = JSON.std.mapFrom(whole);
      } catch (IOException e) {
        // Not JSON: not for us.
        return;
      }
      if (message.get("id") instanceof Number id) {
        CompletableFuture<Map<String, Object>> answer = open.get(id.intValue());
        if (answer == null) {
          return;
        }
        if (message.containsKey("error")) {
          answer.completeExceptionally(
              new IOException(String.valueOf(object(message.get("error")).get("message"))));
        } else {
          answer.complete(object(message.get("result")));
        }
      } else if (message.get("method") instanceof String method) {
        Object session = message.get("sessionId");
        events.take(
            session == null ? BROWSER : String.valueOf(session),
            method,
            object(message.get("params")));
      }
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      open.values().forEach(a -> a.completeExceptionally(error));
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      open.values().forEach(a -> a.completeExceptionally(new IOException(reason)));
      return null;
    }
  }
}
