package nl.glashelder.visit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A website on loopback that sets cookies and storage before and after consent. */
final class CookieSite implements AutoCloseable {
  private static final String PAGE =
      """
      <!doctype html><html lang="nl"><title>Proef</title>
      <button id="akkoord">Akkoord</button>
      <script>
        localStorage.setItem('cookiekeuze', 'GEHEIM-keuze');
        sessionStorage.setItem('stap', 'GEHEIM-stap');
        indexedDB.open('kaarten');
        document.cookie = 'script=GEHEIM-script; max-age=86400';
        document.getElementById('akkoord').addEventListener('click', () => {
          document.cookie = '_volg=GEHEIM-volg; max-age=' + 400 * 86400;
        });
      </script>
      """;

  private final HttpServer server;

  CookieSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.getResponseHeaders().add("Set-Cookie", "SESSION=GEHEIM-sessie; HttpOnly");
    exchange.getResponseHeaders().add("Set-Cookie", "teller=GEHEIM-teller; Max-Age=2592000");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
