package nl.glashelder.visit;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

/** Speaks the DevTools protocol with a browser: commands with answers, and events. */
final class DevTools implements AutoCloseable {
  private static final int SECONDS = 30;

  private final Map<Integer, CompletableFuture<Map<String, Object>>> open =
      new ConcurrentHashMap<>();
  private final WebSocket socket;
  private int last;
  private String session = "";

  private DevTools(URI address, BiConsumer<String, Map<String, Object>> events) throws IOException {
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

  /**
   * Connects.
   *
   * @param events gets the name and content of each event
   */
  static DevTools connect(URI address, BiConsumer<String, Map<String, Object>> events)
      throws IOException {
    return new DevTools(address, events);
  }

  /** From here on commands go to one page. */
  void attachTo(String session) {
    this.session = session;
  }

  /**
   * Sends a command and waits for its answer.
   *
   * @throws IOException when the browser refuses it or does not answer in time
   */
  synchronized Map<String, Object> send(String method, Map<String, Object> parameters)
      throws IOException {
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
    socket.sendText(JSON.std.asString(message), true).join();
    try {
      return answer.get(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Het bezoek is afgebroken.", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("Chromium gaf geen antwoord op " + method + ".", e);
    } finally {
      open.remove(id);
    }
  }

  @Override
  public void close() {
    socket.abort();
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Object value) {
    return value instanceof Map ? (Map<String, Object>) value : Map.of();
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();
    private final BiConsumer<String, Map<String, Object>> events;

    Listener(BiConsumer<String, Map<String, Object>> events) {
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
        events.accept(method, object(message.get("params")));
      }
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      open.values().forEach(a -> a.completeExceptionally(error));
    }
  }
}
