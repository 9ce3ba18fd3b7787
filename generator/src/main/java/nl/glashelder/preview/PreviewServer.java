package nl.glashelder.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.crypto.KeyGenerator;
import nl.glashelder.check.report.Report;
import nl.glashelder.render.SiteFile;

/**
 * Serves a preview to a browser on this machine, and to no other. Pages are told of changes, and
 * show themselves again.
 */
public final class PreviewServer implements AutoCloseable {
  /** Seconds for a whole request: a browser on the same machine needs a hundredth of one. */
  private static final int MOST_SECONDS_TO_ASK = 5;

  /** Seconds to take in an answer. */
  private static final int MOST_SECONDS_TO_ANSWER = 60;

  /** Who has not asked everything yet holds a thread; so many may wait without others noticing. */
  private static final int MOST_CONNECTIONS = 512;

  /** Pages that are made at once: each may take the memory of a whole document. */
  private static final int MOST_AT_WORK = 4;

  /** So many ports are tried. */
  private static final int MOST_PORTS = 20;

  static {
    // The server of the JDK knows its limits by these names only, read when it is first used.
    limit("sun.net.httpserver.maxReqTime", String.valueOf(MOST_SECONDS_TO_ASK));
    limit("sun.net.httpserver.maxRspTime", String.valueOf(MOST_SECONDS_TO_ANSWER));
    limit("sun.net.httpserver.idleInterval", "15");
    limit("sun.net.httpserver.maxIdleConnections", "64");
    limit("sun.net.httpserver.nodelay", "true");
    limit("jdk.httpserver.maxConnections", String.valueOf(MOST_CONNECTIONS));
  }

  private static final String START = "/" + Preview.REVIEW + "index.html";
  private static final int TOKEN_BITS = 128;

  private static final String EVENTS = "/werkbank/wijzigingen";

  private static final String ABSENT =
      "<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Niet gevonden</title>"
          + "</head><body><main id=\"inhoud\" class=\"breedte\"><h1>Deze pagina is er niet</h1>"
          + "<p><a href=\""
          + START
          + "\">Naar alle concepten</a></p></main></body></html>";

  private static final String FAILED =
      "<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Mislukt</title></head>"
          + "<body><main id=\"inhoud\" class=\"breedte\"><h1>Deze pagina kan niet worden gemaakt</h1>"
          + "<p>Dit is een fout in Glashelder. Meld hem, met deze woorden: <code>?</code></p>"
          + "<p><a href=\""
          + START
          + "\">Naar alle concepten</a></p></main></body></html>";

  private final Preview preview;
  private final HttpServer server;
  private final ThreadPoolExecutor threads;
  private final Semaphore work = new Semaphore(MOST_AT_WORK);
  private final EventStream events;
  private final LivePage pages;
  private final Desk desk;

  /**
   * Starts serving.
   *
   * @param port where; 0 for any that is free
   * @throws BindException when the port is in use
   * @throws IOException when serving is not possible
   */
  public PreviewServer(Preview preview, int port) throws IOException {
    this.preview = preview;
    this.events = new EventStream(preview.changes());
    String token = token();
    this.pages = new LivePage(token);
    this.desk = new Desk(preview, token);
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

  /**
   * Starts serving at a port, or at the next one that is free.
   *
   * @throws BindException when none of them is
   * @throws IOException when serving is not possible
   */
  public static PreviewServer near(Preview preview, int port) throws IOException {
    for (int next = port; ; next++) {
      try {
        return new PreviewServer(preview, next);
      } catch (BindException e) {
        if (next >= Math.min(port + MOST_PORTS, 65534)) {
          throw e;
        }
      }
    }
  }

  /** What only pages of this server know. Nothing that is published hangs on it. */
  private static String token() {
    try {
      KeyGenerator keys = KeyGenerator.getInstance("AES");
      // Left to itself its length differs between releases of Java.
      keys.init(TOKEN_BITS);
      return HexFormat.of().formatHex(keys.generateKey().getEncoded());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has AES", e);
    }
  }

  private static void limit(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  /** Where to look. */
  public String address() {
    return "http://127.0.0.1:" + port() + "/";
  }

  /** The port it serves at. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    preview.changes().close();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      if (!isForUs(exchange.getRequestHeaders().getFirst("Host"))) {
        Answer.html(403, bytes(ABSENT)).send(exchange);
      } else if (method.equals("POST")) {
        desk.answer(exchange, port(), work).send(exchange);
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        Answer.html(405, bytes(ABSENT)).send(exchange);
      } else if (exchange.getRequestURI().getPath().equals(EVENTS)) {
        tell(exchange);
      } else {
        work.acquire();
        try {
          answerTo(exchange.getRequestURI().getPath()).send(exchange);
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
    return List.of("127.0.0.1:" + port(), "localhost:" + port()).contains(host);
  }

  private void tell(HttpExchange exchange) throws IOException, InterruptedException {
    String last = exchange.getRequestHeaders().getFirst("Last-Event-ID");
    String query = exchange.getRequestURI().getQuery();
    String seen = last != null ? last : query == null ? "" : query.replaceFirst("^na=", "");
    int number = seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    if (!events.answer(exchange, number)) {
      Answer.html(503, bytes(ABSENT)).send(exchange);
    }
  }

  private Answer answerTo(String path) {
    try {
      return get(path);
    } catch (RuntimeException | StackOverflowError e) {
      // One page that cannot be made is no reason to leave its reader without an answer.
      return Answer.html(
          500,
          live(
              bytes(FAILED.replace("?", LivePage.escaped(String.valueOf(e)))),
              preview.changes().number(),
              Optional.empty(),
              Optional.empty(),
              ""));
    }
  }

  private Answer get(String path) {
    if (path.equals("/")) {
      return Answer.redirect(START);
    }
    Optional<byte[]> own = WorkbenchFiles.of(path);
    return own.isPresent() ? Answer.of(path, own.get()) : page(path);
  }

  private Answer page(String path) {
    String address = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
    // The number is taken first: a change while the page is made makes it load again.
    int number = preview.changes().number();
    Optional<SiteFile> file = preview.file(address);
    Optional<String> slug = preview.slugIn(address);
    if (file.isPresent()) {
      byte[] content = file.get().bytes();
      return address.endsWith(".html")
          ? Answer.html(200, live(content, number, slug, Optional.empty(), above(slug)))
          : Answer.of(address, content);
    }
    if (preview.file(address + "/index.html").isPresent()) {
      return Answer.redirect(path + "/");
    }
    Optional<Opened> broken =
        slug.flatMap(preview::opened).filter(opened -> opened.survey().blocks());
    if (broken.isPresent()) {
      byte[] mistakes = preview.mistakes(broken.get()).bytes();
      return Answer.html(
          200, live(mistakes, number, slug, Optional.of("/" + Preview.MISTAKES), ""));
    }
    return Answer.html(404, live(bytes(ABSENT), number, slug, Optional.empty(), ""));
  }

  private String above(Optional<String> slug) {
    if (slug.isEmpty()) {
      return LivePage.unread(preview.unread());
    }
    return preview
        .opened(slug.get())
        .filter(Opened::isStale)
        .map(o -> LivePage.mistakes(new Report(o.survey().blocking(), List.of()).blocking()))
        .orElse("");
  }

  private byte[] live(
      byte[] page, int number, Optional<String> slug, Optional<String> base, String above) {
    return pages.of(page, new LivePage.Setting(number, slug, base, above));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
