package nl.glashelder.visit;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.glashelder.model.CookieTechnique;

/**
 * A fresh visit with Chromium: to the given addresses and nowhere else, before any choice about
 * cookies and, where a button is named, after accepting them.
 */
public final class BrowserVisit {
  /** A page is taken as ready when it has asked for nothing for this long. */
  private static final Duration QUIET = Duration.ofMillis(1200);

  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** Names of storage only; values stay in the browser. */
  private static final String STORAGE_NAMES =
      """
      (async () => ({
        host: location.hostname,
        local: (() => { try { return Object.keys(localStorage); } catch (e) { return []; } })(),
        session: (() => { try { return Object.keys(sessionStorage); } catch (e) { return []; } })(),
        databases: await (async () => {
          try { return (await indexedDB.databases()).map(d => d.name); } catch (e) { return []; }
        })()
      }))()
      """;

  private final DevTools tools;
  private final VisitRecorder recorder;
  private final AtomicLong lastRequest;

  private BrowserVisit(DevTools tools, VisitRecorder recorder, AtomicLong lastRequest) {
    this.tools = tools;
    this.recorder = recorder;
    this.lastRequest = lastRequest;
  }

  /** The browser on this machine's path, if there is one. */
  public static Optional<Path> browser() {
    return Chromium.installed();
  }

  /**
   * Visits addresses.
   *
   * @param program the browser
   * @param addresses the pages, with http:// or https://
   * @param acceptSelector CSS selector of the button that accepts cookies; empty to choose nothing
   * @throws IOException when the browser does not start, a page cannot be opened, or the button is
   *     not there; the message is Dutch
   */
  public static Visit of(Path program, List<String> addresses, Optional<String> acceptSelector)
      throws IOException {
    VisitRecorder recorder = new VisitRecorder(String.join(", ", addresses));
    AtomicLong lastRequest = new AtomicLong(System.nanoTime());
    try (Chromium chromium = Chromium.start(program);
        DevTools tools =
            DevTools.connect(
                chromium.address(),
                (method, parameters) -> {
                  if (method.equals("Network.requestWillBeSent")) {
                    lastRequest.set(System.nanoTime());
                    Object url = DevTools.object(parameters.get("request")).get("url");
                    recorder.asked(String.valueOf(url));
                  }
                })) {
      new BrowserVisit(tools, recorder, lastRequest).visit(addresses, acceptSelector);
    }
    return recorder.visit(Sight.whole());
  }

  private void visit(List<String> addresses, Optional<String> acceptSelector) throws IOException {
    Object target = tools.send("Target.createTarget", Map.of("url", "about:blank")).get("targetId");
    Object session =
        tools
            .send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .get("sessionId");
    tools.attachTo(String.valueOf(session));
    tools.send("Page.enable", Map.of());
    tools.send("Network.enable", Map.of());
    for (String address : addresses) {
      open(address);
      look(Moment.BEFORE_CHOICE);
    }
    if (acceptSelector.isPresent()) {
      open(addresses.get(0));
      accept(acceptSelector.get());
      look(Moment.AFTER_ACCEPT);
      for (String address : addresses) {
        open(address);
        look(Moment.AFTER_ACCEPT);
      }
    }
  }

  private void open(String address) throws IOException {
    recorder.visited(address);
    Map<String, Object> answer = tools.send("Page.navigate", Map.of("url", address));
    if (answer.containsKey("errorText")) {
      throw new IOException(
          "De pagina " + address + " opent niet (" + answer.get("errorText") + ").");
    }
    waitUntilQuiet();
  }

  private void accept(String selector) throws IOException {
    String script =
        "(() => { const b = document.querySelector("
            + JSON.std.asString(selector)
            + "); if (!b) return false; b.click(); return true; })()";
    Object clicked = evaluate(script, false);
    if (!Boolean.TRUE.equals(clicked)) {
      throw new IOException(
          "De knop '" + selector + "' om cookies te accepteren staat niet op de pagina.");
    }
    waitUntilQuiet();
  }

  private void look(Moment moment) throws IOException {
    double now = ((Number) evaluate("Date.now()", false)).doubleValue() / 1000;
    Object cookies = tools.send("Network.getAllCookies", Map.of()).get("cookies");
    if (cookies instanceof List<?> list) {
      for (Object one : list) {
        Map<String, Object> cookie = DevTools.object(one);
        recorder.saw(
            new Seen(
                CookieTechnique.COOKIE,
                String.valueOf(cookie.get("name")),
                String.valueOf(cookie.get("domain")),
                lifetime(cookie, now),
                moment));
      }
    }
    Map<String, Object> storage = DevTools.object(evaluate(STORAGE_NAMES, true));
    String host = String.valueOf(storage.get("host"));
    names(storage.get("local"), CookieTechnique.LOCAL_STORAGE, host, moment);
    names(storage.get("session"), CookieTechnique.SESSION_STORAGE, host, moment);
    names(storage.get("databases"), CookieTechnique.INDEXED_DB, host, moment);
  }

  private void names(Object names, CookieTechnique technique, String host, Moment moment) {
    if (names instanceof List<?> list) {
      list.forEach(
          n ->
              recorder.saw(
                  new Seen(technique, String.valueOf(n), host, Lifetime.unknown(), moment)));
    }
  }

  private static Lifetime lifetime(Map<String, Object> cookie, double now) {
    boolean session = Boolean.TRUE.equals(cookie.get("session"));
    if (session || !(cookie.get("expires") instanceof Number expires)) {
      return Lifetime.session();
    }
    // The browser gives an absolute time; the time left on its own clock says how long it stays.
    long left = (long) Math.ceil(expires.doubleValue() - now);
    return Lifetime.of(Duration.ofSeconds(Math.max(1, left)));
  }

  private Object evaluate(String script, boolean promise) throws IOException {
    Map<String, Object> answer =
        tools.send(
            "Runtime.evaluate",
            Map.of("expression", script, "awaitPromise", promise, "returnByValue", true));
    return DevTools.object(answer.get("result")).get("value");
  }

  private void waitUntilQuiet() {
    long start = System.nanoTime();
    lastRequest.set(start);
    while (System.nanoTime() - start < LONGEST.toNanos()
        && System.nanoTime() - lastRequest.get() < QUIET.toNanos()) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
