package nl.glashelder.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.source.JsonText;

/**
 * What a browser gets.
 *
 * @param status of HTTP
 * @param type of the body
 * @param location where to go on; empty for here
 * @param body may be empty
 */
record Answer(int status, String type, Optional<String> location, byte[] body) {
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

  /** A file, of the type that its name tells. */
  static Answer of(String name, byte[] body) {
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return new Answer(
        200, TYPES.getOrDefault(extension, "application/octet-stream"), Optional.empty(), body);
  }

  /** A page. */
  static Answer html(int status, byte[] body) {
    return new Answer(status, TYPES.get("html"), Optional.empty(), body);
  }

  /** Data for a script of ours. */
  static Answer json(int status, Map<String, Object> data) {
    return new Answer(
        status,
        TYPES.get("json"),
        Optional.empty(),
        JsonText.of(data).getBytes(StandardCharsets.UTF_8));
  }

  /** Leads to another address. */
  static Answer redirect(String to) {
    return new Answer(302, TYPES.get("html"), Optional.of(to), new byte[0]);
  }

  void send(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    location.ifPresent(to -> exchange.getResponseHeaders().set("Location", to));
    boolean bare = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
    exchange.sendResponseHeaders(status, bare ? -1 : body.length);
    if (!bare) {
      exchange.getResponseBody().write(body);
    }
  }
}
