package nl.glashelder.templates.pagina;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.glashelder.render.SiteFile;

/** Serves the files of a site on this machine alone, as a plain web server would. */
final class LoopbackServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2",
          "json", "application/json",
          "atom", "application/atom+xml");

  private final Map<String, byte[]> files = new TreeMap<>();
  private final HttpServer server;

  LoopbackServer(Map<String, List<SiteFile>> sites) {
    sites.forEach((root, site) -> site.forEach(f -> files.put(root + f.path(), f.bytes())));
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address of a file. */
  String address(String path) {
    return host() + path;
  }

  String host() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/favicon.ico")) {
      // A browser asks it once, of whichever host it meets first: it is that host's, not ours.
      exchange.sendResponseHeaders(204, -1);
      exchange.close();
      return;
    }
    byte[] found = files.get(path);
    byte[] body = found != null ? found : files.get("/site/404.html");
    String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/html");
    exchange.getResponseHeaders().set("Content-Type", found == null ? "text/html" : type);
    exchange.sendResponseHeaders(found == null ? 404 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
