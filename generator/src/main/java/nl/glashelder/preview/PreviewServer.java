package nl.glashelder.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.glashelder.render.SiteFile;

/**
 * Serves a preview to a browser on this machine, and to no other. Pages look for a newer moment
 * each second and load themselves again.
 */
public final class PreviewServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("atom", "application/atom+xml"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("zip", "application/zip"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"));

  /** Seconds for a whole request: a browser on the same machine needs a hundredth of one. */
  private static final int MOST_SECONDS_TO_ASK = 5;

  /** Seconds to take in an answer. */
  private static final int MOST_SECONDS_TO_ANSWER = 60;

  /** Who has not asked everything yet holds a thread; so many may wait without others noticing. */
  private static final int MOST_CONNECTIONS = 512;

  /** Pages that are made at once: each may take the memory of a whole document. */
  private static final int MOST_AT_WORK = 4;

  static {
    // The server of the JDK knows its limits by these names only, read when it is first used.
    limit("sun.net.httpserver.maxReqTime", MOST_SECONDS_TO_ASK);
    limit("sun.net.httpserver.maxRspTime", MOST_SECONDS_TO_ANSWER);
    limit("sun.net.httpserver.idleInterval", 15);
    limit("sun.net.httpserver.maxIdleConnections", 64);
    limit("jdk.httpserver.maxConnections", MOST_CONNECTIONS);
  }

  private static final String START = "/" + Preview.REVIEW + "index.html";
  private static final String NUMBER = "/nummer";
  private static final String SCRIPT = "/herladen.js";

  private static final String RELOAD =
      """
      const shown = document.currentScript.dataset.nummer;
      setInterval(async () => {
        try {
          const now = await (await fetch("/nummer")).text();
          if (now !== shown) location.reload();
        } catch (stopped) {}
      }, 1000);
      """;

  private static final String ABSENT =
      "<!doctype html><html lang=\"nl\"><meta charset=\"utf-8\"><title>Niet gevonden</title>"
          + "<body><h1>Deze pagina is er niet</h1><p><a href=\""
          + START
          + "\">Naar alle concepten</a></p></body></html>";

  private final Preview preview;
  private final HttpServer server;
  private final ThreadPoolExecutor threads;
  private final Semaphore work = new Semaphore(MOST_AT_WORK);

  /**
   * Starts serving.
   *
   * @param port where; 0 for any that is free
   * @throws java.net.BindException when the port is in use
   * @throws IOException when serving is not possible
   */
  public PreviewServer(Preview preview, int port) throws IOException {
    this.preview = preview;
    byte[] loopback = {127, 0, 0, 1};
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(loopback), port), 0);
    threads =
        new ThreadPoolExecutor(
            MOST_CONNECTIONS, MOST_CONNECTIONS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    threads.allowCoreThreadTimeOut(true);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private static void limit(String property, int value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, String.valueOf(value));
    }
  }

  /** Where to look. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      if (!isForUs(exchange.getRequestHeaders().getFirst("Host"))) {
        send(exchange, 403, "html", bytes(ABSENT));
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        send(exchange, 405, "html", bytes(ABSENT));
      } else {
        work.acquire();
        try {
          get(exchange, exchange.getRequestURI().getPath());
        } finally {
          work.release();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A page of another website that borrowed our address gets nothing. */
  private boolean isForUs(String host) {
    int port = server.getAddress().getPort();
    return List.of("127.0.0.1:" + port, "localhost:" + port).contains(host);
  }

  private void get(HttpExchange exchange, String path) throws IOException {
    switch (path) {
      case "/" -> redirect(exchange, START);
      case NUMBER -> send(exchange, 200, "json", bytes(String.valueOf(preview.number())));
      case SCRIPT -> send(exchange, 200, "js", bytes(RELOAD));
      default -> page(exchange, path);
    }
  }

  private void page(HttpExchange exchange, String path) throws IOException {
    String address = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
    // The number is taken first: a change while the page is made makes it load again.
    int number = preview.number();
    Optional<SiteFile> file = preview.file(address);
    Optional<SiteFile> mistakes = preview.file(Preview.MISTAKES);
    if (file.isPresent()) {
      String type = address.substring(address.lastIndexOf('.') + 1);
      byte[] content = file.get().bytes();
      send(exchange, 200, type, type.equals("html") ? live(content, number, "") : content);
    } else if (preview.file(address + "/index.html").isPresent()) {
      redirect(exchange, path + "/");
    } else if (mistakes.isPresent()) {
      String base = "<base href=\"/" + Preview.MISTAKES + "\">";
      send(exchange, 200, "html", live(mistakes.get().bytes(), number, base));
    } else {
      send(exchange, 404, "html", live(bytes(ABSENT), number, ""));
    }
  }

  /** A page that loads itself again; its policy, which allows nothing of the kind, is widened. */
  private static byte[] live(byte[] page, int number, String base) {
    String script = "<script src=\"" + SCRIPT + "\" data-nummer=\"" + number + "\"></script>";
    return bytes(
        new String(page, StandardCharsets.UTF_8)
            .replace(
                "default-src &#39;none&#39;",
                "default-src &#39;none&#39;; script-src &#39;self&#39;; connect-src &#39;self&#39;")
            .replace("base-uri &#39;none&#39;", "base-uri &#39;self&#39;")
            .replaceFirst("(<meta charset=\"utf-8\">)", "$1" + base)
            .replace("</body>", script + "</body>"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange
        .getResponseHeaders()
        .set("Content-Type", TYPES.getOrDefault(type, "application/octet-stream"));
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }
}
