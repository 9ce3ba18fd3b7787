package nl.glashelder.visit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Websites on loopback that do what real ones do, each in its own way: one of a corporation, and
 * those of other parties. Browsers find every name below {@code localhost} on this machine.
 */
final class TrialSite implements AutoCloseable {
  /** The ways in which a button may want to be clicked; each sets a cookie of its name. */
  static final Map<String, String> BUTTONS = buttons();

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
            .add("Set-Cookie", parts[1] + "=GEHEIM; SameSite=None; Secure; Max-Age=86400");
        if (query.equals("door")) {
          exchange.getResponseHeaders().set("Location", address("leeg"));
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    int status = path.startsWith("status/") ? Integer.parseInt(path.substring(7)) : 200;
    String body = body(path);
    boolean script = path.endsWith(".js");
    exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
    exchange
        .getResponseHeaders()
        .set("Content-Type", (script ? "text/javascript" : "text/html") + "; charset=utf-8");
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String body(String path) {
    if (path.startsWith("knop/")) {
      return page("Knop", BUTTONS.getOrDefault(path.substring(5), ""));
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
              "Venster", "<script>alert('Welkom'); document.cookie = 'na_venster=GEHEIM'</script>");
      case "dove-knop" ->
          page("Doof", "<p>Cookies</p><button id='akkoord'>Alles accepteren</button>");
      case "knop-uit" ->
          page("Uit", "<p>Cookies</p><button id='akkoord' disabled>Alles accepteren</button>");
      case "keuze" -> page("Keuze", choice(false));
      case "keuze-fout" -> page("Keuze", choice(true));
      case "" -> page("Proef", "<p>Niets</p>");
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

  private static Map<String, String> buttons() {
    String notice = "<div class='cookies'><p>Wij gebruiken cookies.</p>";
    String set =
        "<script>function zet() { document.cookie = 'na_klik=GEHEIM';"
            + " document.querySelectorAll('.cookies').forEach(m => m.remove()); }</script>";
    String button = "<button id='akkoord'>Alles accepteren</button>";
    String wait = "document.getElementById('akkoord')";
    Map<String, String> all = new LinkedHashMap<>();
    all.put("gewoon", set + notice + button + "<script>" + wait + ".onclick = zet</script>");
    all.put(
        "tweeling",
        set
            + notice
            + "<button class='akkoord' style='display:none'>Alles accepteren</button>"
            + "<button class='akkoord' onclick='zet()'>Alles accepteren</button>");
    all.put(
        "eerst-uit",
        set
            + notice
            + "<button id='akkoord' disabled onclick='zet()'>Alles accepteren</button>"
            + "<script>setTimeout(() => "
            + wait
            + ".disabled = false, 1500)</script>");
    all.put(
        "animatie",
        set
            + "<style>@keyframes schuif { from { transform: translateY(500px) } } .cookies {"
            + " animation: schuif 1s }</style>"
            + notice
            + button
            + "<script>document.querySelector('.cookies').addEventListener('animationend', () => "
            + wait
            + ".onclick = zet)</script>");
    all.put("neer", set + notice + button + "<script>" + wait + ".onpointerdown = zet</script>");
    all.put("op", set + notice + button + "<script>" + wait + ".onmouseup = zet</script>");
    all.put(
        "echt",
        set
            + notice
            + button
            + "<script>"
            + wait
            + ".onclick = e => { if (e.isTrusted) zet(); }</script>");
    all.put(
        "schaduw",
        set
            + "<div class='cookies' id='buiten'></div><script>const s ="
            + " document.getElementById('buiten').attachShadow({mode: 'open'}); s.innerHTML = \""
            + notice
            + button
            + "\"; s.getElementById('akkoord').onclick = zet;</script>");
    all.put(
        "schaduw-in-schaduw",
        set
            + "<div class='cookies' id='buiten'></div><script>const s ="
            + " document.getElementById('buiten').attachShadow({mode: 'open'}); s.innerHTML ="
            + " \"<div id='in'></div>\"; const d = s.getElementById('in').attachShadow({mode:"
            + " 'open'}); d.innerHTML = \""
            + notice
            + button
            + "\"; d.getElementById('akkoord').onclick = zet;</script>");
    all.put("frame", set + "<div class='cookies'><iframe src='/knop-eigen'></iframe></div>");
    all.put(
        "frame-van-ander",
        set
            + "<div class='cookies'><iframe style='margin: 40px' id='f'></iframe></div><script>"
            + "document.getElementById('f').src = location.href.replace('www.eigen',"
            + " 'toestemming').replace(/knop.*/, 'knop-derde');"
            + " onmessage = zet;</script>");
    all.put(
        "na-drie",
        set
            + "<script>setTimeout(() => { document.body.insertAdjacentHTML('beforeend', \""
            + notice
            + "<button id='akkoord' onclick='zet()'>Alles accepteren</button>\") }, 3000)</script>");
    all.put(
        "onderaan",
        set
            + "<div style='height: 5000px'></div>"
            + notice
            + "<button id='akkoord' onclick='zet()'>Alles accepteren</button>");
    all.put(
        "bedekt",
        set
            + notice
            + "<button id='akkoord' onclick='zet()'>Alles accepteren</button><div id='laag'"
            + " style='position: fixed; inset: 0; background: white'></div><script>setTimeout(()"
            + " => document.getElementById('laag').remove(), 1500)</script>");
    return all;
  }
}
