package nl.glashelder.visit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Websites on loopback that do what real ones do, each in its own way: one of a corporation, and
 * those of other parties. Browsers find every name below {@code localhost} on this machine.
 */
final class TrialSite implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(16);

  TrialSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** An address on the corporation's own website. */
  String address(String path) {
    return on("www.eigen", path);
  }

  private String on(String host, String path) {
    return "http://" + host + ".localhost:" + server.getAddress().getPort() + "/" + path;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    try {
      if (path.startsWith("zet/")) {
        String[] parts = path.split("/");
        Thread.sleep(parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
        exchange
            .getResponseHeaders()
            .add(
                "Set-Cookie",
                parts[1]
                    + "=GEHEIM; SameSite=None; Secure; Max-Age=86400"
                    + (query.equals("deel") ? "; Partitioned" : ""));
        if (query.equals("door")) {
          redirect(exchange, address("leeg"));
          return;
        }
      }
      if (path.equals("kring") || path.equals("naar-inloggen") || path.equals("naar-zonder-www")) {
        redirect(
            exchange,
            switch (path) {
              case "kring" -> address("kring");
              case "naar-inloggen" -> on("login.ander", "inloggen");
              default -> on("eigen", "vluchtig");
            });
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    int status = path.startsWith("status/") ? Integer.parseInt(path.substring(7)) : 200;
    String body = body(path);
    exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
    exchange.getResponseHeaders().set("Content-Type", type(path) + "; charset=utf-8");
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static String type(String path) {
    return switch (path) {
      case "folder.pdf" -> "application/pdf";
      case "gegevens.json" -> "application/json";
      case "bestand.zip" -> "application/zip";
      default -> path.endsWith(".js") ? "text/javascript" : "text/html";
    };
  }

  private String body(String path) {
    if (path.startsWith("melding/")) {
      return page("Melding", ConsentPages.BOTH.getOrDefault(path.substring(8), ""));
    }
    if (path.startsWith("geen-keuze/")) {
      return page("Geen keuze", ConsentPages.NONE.getOrDefault(path.substring(11), ""));
    }
    if (path.startsWith("knop/")) {
      return page("Knop", ConsentButtons.WAYS.getOrDefault(path.substring(5), ""));
    }
    return switch (path) {
      case "derden" -> page("Derden", thirdParties());
      case "laat/" -> page("Laat", late());
      case "laat/dienst.js" ->
          "self.addEventListener('activate', e => e.waitUntil(clients.claim().then(() =>"
              + " fetch('/zet/dienst'))));";
      case "gastheren/" -> page("Gastheren", hosts());
      case "gastheren/dienst.js" ->
          "self.addEventListener('install', () => fetch('" + on("h-dienst", "x") + "'));";
      case "werker.js" -> "fetch('" + on("h-werker", "x") + "');";
      case "gedeeld.js" -> "fetch('" + on("h-gedeeld", "x") + "');";
      case "invoer.js" -> "importScripts('" + on("h-invoer", "leeg.js") + "');";
      case "genest" -> page("Genest", "<iframe src='" + on("h-genest", "leeg") + "'></iframe>");
      case "opslag" -> page("Opslag", storage());
      case "opslag-derde" ->
          page("Derde", "<script>localStorage.setItem('van-derde', 'GEHEIM')</script>");
      case "script-derde" ->
          page(
              "Derde",
              "<script>document.cookie = 'd_script=GEHEIM; SameSite=None; Secure'</script>");
      case "knop-derde" ->
          page(
              "Derde",
              "<button id='akkoord' onclick=\"parent.postMessage('ja', '*')\">Alles"
                  + " accepteren</button>");
      case "knop-eigen" ->
          page("Eigen", "<button id='akkoord' onclick=\"parent.zet()\">Alles accepteren</button>");
      case "venster" ->
          page(
              "Venster",
              "<p>Welkom</p><script>alert('Welkom'); document.cookie ="
                  + " 'na_venster=GEHEIM'</script>");
      case "knop-uit" ->
          page("Uit", "<p>Cookies</p><button id='akkoord' disabled>Alles accepteren</button>");
      case "keuze" -> page("Keuze", choice(false));
      case "keuze-fout" -> page("Keuze", choice(true));
      case "" -> page("Proef", "<p>Niets</p>");
      case "inloggen" -> page("Inloggen", "<h1>Inloggen</h1><input type='password'>");
      case "controle" -> page("Just a moment...", "<p>Checking your browser</p>");
      case "kaal" -> page("Kaal", "<div id='app'></div>");
      case "gebruik" ->
          page("Proef", "<p>Door verder te surfen gaat u akkoord met onze cookies.</p>");
      case "vluchtig" -> page("Proef", fleeting());
      case "vergeet" ->
          page(
              "Proef",
              "<div><p>Wij plaatsen cookies.</p><button onclick='this.parentNode.remove()'>"
                  + "Accepteren</button></div>");
      case "dove-knop" ->
          page(
              "Proef",
              "<div><p>Wij plaatsen cookies.</p><button>Accepteren</button></div><script>let n ="
                  + " 1; setInterval(() => document.cookie = 'teller=' + 'x'.repeat(n++), 500)"
                  + "</script>");
      default -> "";
    };
  }

  private static String page(String title, String body) {
    return "<!doctype html><html lang='nl'><meta charset='utf-8'><title>"
        + title
        + "</title><link rel='icon' href='data:,'><body>"
        + body
        + "</body></html>";
  }

  private String thirdParties() {
    return "<iframe src='"
        + on("een", "zet/d_frame")
        + "'></iframe><iframe src='"
        + on("twee", "script-derde")
        + "'></iframe><img src='"
        + on("drie", "zet/d_door?door")
        + "'><img src='"
        + on("vier", "zet/d_beeld")
        + "'><script>navigator.sendBeacon('"
        + on("vijf", "zet/d_baken")
        + "'); fetch('"
        + on("zes", "zet/d_levend")
        + "', {mode: 'no-cors', credentials: 'include', keepalive: true});</script>";
  }

  private static String late() {
    return """
    <div style="height: 4000px"></div><div id="onder">Onder</div>
    <script>
    const zet = naam => { document.cookie = naam + '=GEHEIM'; };
    setTimeout(() => zet('na2'), 2000);
    setTimeout(() => zet('na5'), 5000);
    addEventListener('scroll', () => zet('scrol'), {once: true});
    fetch('/zet/traag_script/3500').then(() => zet('na_antwoord'));
    new Image().src = '/zet/traag_beeld/6000';
    navigator.serviceWorker.register('/laat/dienst.js', {scope: '/laat/'});
    addEventListener('pagehide', () => zet('weg'));
    document.addEventListener('visibilitychange', () => zet('uit_beeld'));
    addEventListener('mousemove', () => zet('muis'), {once: true});
    new IntersectionObserver(seen => { if (seen[0].isIntersecting) zet('onder'); })
        .observe(document.getElementById('onder'));
    addEventListener('load', () => setTimeout(() => fetch('/leeg').then(
        () => setTimeout(() => zet('keten'), 1800)), 1500));
    </script>
    """;
  }

  /** The cookies of {@link #late()}. */
  static java.util.Set<String> lateCookies() {
    return java.util.Set.of(
        "na2",
        "na5",
        "scrol",
        "na_antwoord",
        "traag_beeld",
        "dienst",
        "weg",
        "uit_beeld",
        "muis",
        "onder",
        "keten");
  }

  /** What is gone again before anybody looks, and a cookie of each odd kind. */
  private String fleeting() {
    return "<p>Welkom</p><iframe id='f' src='"
        + on("derde", "opslag-derde")
        + "'></iframe><iframe src='"
        + on("derde", "zet/deel?deel")
        + "'></iframe><img src='"
        + on("zeven", "zet/door_zeven?door")
        + "'><script>f.onload = () => f.remove(); setTimeout(() => { localStorage.setItem('even',"
        + " 'GEHEIM'); localStorage.removeItem('even'); document.cookie = 'kort=GEHEIM';"
        + " fetch('/leeg').then(() => document.cookie = 'kort=; max-age=0'); },"
        + " 300);cookieStore.set('uit_winkel', 'GEHEIM');document.cookie = '__Host-veilig=GEHEIM;"
        + " Secure; Path=/';document.cookie = 'elders=GEHEIM; Path=/elders';</script>";
  }

  private String hosts() {
    return "<iframe src='"
        + on("h-buiten", "genest")
        + "'></iframe><script>new Worker('/werker.js'); new Worker('/invoer.js');"
        + "new SharedWorker('/gedeeld.js');"
        + "try { new WebSocket('"
        + on("h-stroom", "x").replace("http:", "ws:")
        + "'); } catch (e) {}"
        + "navigator.serviceWorker.register('/gastheren/dienst.js', {scope: '/gastheren/'});"
        + "</script>";
  }

  private String storage() {
    return "<iframe src='"
        + on("derde", "opslag-derde")
        + "'></iframe><script>localStorage.setItem('lokaal', 'GEHEIM');"
        + "sessionStorage.setItem('tijdelijk', 'GEHEIM'); indexedDB.open('gegevens');"
        + "caches.open('antwoorden');"
        + "navigator.storage.getDirectory().then(d => d.getFileHandle('bestand', {create: true}));"
        + "</script>";
  }

  /** A notice about cookies that works, or one that does not listen to refusing. */
  private static String choice(boolean deaf) {
    return "<div class='cookiemelding'><p>Mogen wij cookies plaatsen?</p>"
        + "<button class='ja' onclick=\"kies('ja')\">Alle cookies toestaan</button>"
        + "<button class='nee' onclick=\"kies('nee')\">Weigeren</button>"
        + "<a href='#x'>Instellingen</a></div><script>"
        + "const volg = () => document.cookie = '_ga=GEHEIM; max-age=63072000';"
        + "function kies(wat) { document.cookie = 'keuze=' + wat;"
        + " document.querySelector('.cookiemelding').remove();"
        + (deaf ? "volg();" : "if (wat === 'ja') volg();")
        + " }"
        + "if (/keuze=/.test(document.cookie)) document.querySelector('.cookiemelding').remove();"
        + "</script>";
  }
}
