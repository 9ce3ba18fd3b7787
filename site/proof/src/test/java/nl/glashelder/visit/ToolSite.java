package nl.glashelder.visit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A website on loopback with a real consent tool that holds back a cookie that measures. */
final class ToolSite implements AutoCloseable {
  private static final String MEASURE = "document.cookie = '_ga=GEHEIM; path=/; max-age=63072000';";

  /** The head of a page with each tool, by its name for {@code -Dakkoord}. */
  static final Map<String, String> PAGES =
      Map.of(
          "klaro",
          """
          <script>var klaroConfig = {lang: 'nl', acceptAll: true, services: [{name: 'ga',
            purposes: ['meten'], cookies: ['_ga']}], translations: {nl: {consentNotice:
            {description: 'Cookies'}, purposes: {meten: {title: 'Meten'}}}}};</script>
          <script defer src="/npm/dist/klaro.js"></script>
          <script type="text/plain" data-type="application/javascript" data-name="ga">MEASURE</script>
          """,
          "orejime",
          """
          <link rel="stylesheet" href="/npm/dist/orejime-standard.css">
          <script>var orejimeConfig = {privacyPolicyUrl: '/', purposes: [{id: 'ga', title: 'Meten',
            cookies: ['_ga']}]};</script>
          <script defer src="/npm/dist/orejime-standard-nl.js"></script>
          <template data-purpose="ga"><script>MEASURE</script></template>
          """,
          "tarteaucitron",
          """
          <script src="/npm/tarteaucitron.js"></script>
          <script>tarteaucitronForceLanguage = 'nl';
          tarteaucitron.init({privacyUrl: '', hashtag: '#cookies', cookieName: 'tarteaucitron',
            orientation: 'bottom', showAlertSmall: false, cookieslist: false, DenyAllCta: true,
            AcceptAllCta: true, highPrivacy: true, handleBrowserDNTRequest: false, removeCredit: true,
            moreInfoLink: false, useExternalCss: false, mandatory: true});
          tarteaucitron.services.meten = {key: 'meten', type: 'analytic', name: 'Meten',
            needConsent: true, cookies: ['_ga'], js: function () { MEASURE }};
          (tarteaucitron.job = tarteaucitron.job || []).push('meten');</script>
          """,
          "vanilla-cookieconsent",
          """
          <link rel="stylesheet" href="/npm/dist/cookieconsent.css">
          <script src="/npm/dist/cookieconsent.umd.js"></script>
          <script>addEventListener('DOMContentLoaded', () => CookieConsent.run({
            categories: {necessary: {enabled: true, readOnly: true}, meten: {}},
            onConsent: () => { if (CookieConsent.acceptedCategory('meten')) { MEASURE } },
            language: {default: 'nl', translations: {nl: {consentModal: {title: 'Cookies',
              description: 'Mogen wij meten?', acceptAllBtn: 'Alles accepteren',
              acceptNecessaryBtn: 'Alles weigeren', showPreferencesBtn: 'Zelf kiezen'},
              preferencesModal: {sections: []}}}}}));</script>
          """,
          "cookieconsent",
          """
          <link rel="stylesheet" href="/npm/build/cookieconsent.min.css">
          <script src="/npm/build/cookieconsent.min.js"></script>
          <script>addEventListener('load', () => cookieconsent.initialise({type: 'opt-in',
            palette: {popup: {background: '#000'}, button: {background: '#fff'}},
            content: {message: 'Wij gebruiken cookies.', allow: 'Cookies toestaan',
              deny: 'Weigeren', link: 'Lees meer', href: '/'},
            onInitialise: function (status) { if (status === 'allow') { MEASURE } },
            onStatusChange: function (status) { if (status === 'allow') { MEASURE } }}));</script>
          """);

  private final HttpServer server;
  private final String head;
  private final Path npm;

  /**
   * Starts it.
   *
   * @param tool a key of {@link #PAGES}
   * @param npm the unpacked package
   */
  ToolSite(String tool, Path npm) throws IOException {
    this.head = PAGES.get(tool).replace("MEASURE", MEASURE);
    this.npm = npm;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://www.eigen.localhost:" + server.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Path file = npm.resolve(path.replaceFirst("^/npm/", "")).normalize();
    byte[] body;
    String type = "text/html";
    if (path.startsWith("/npm/") && file.startsWith(npm) && Files.isRegularFile(file)) {
      body = Files.readAllBytes(file);
      type = path.endsWith(".css") ? "text/css" : "text/javascript";
    } else {
      body =
          ("<!doctype html><html lang='nl'><meta charset='utf-8'><title>Proef</title>"
                  + "<link rel='icon' href='data:,'>"
                  + head
                  + "<body><main>Welkom</main></body></html>")
              .getBytes(StandardCharsets.UTF_8);
    }
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
