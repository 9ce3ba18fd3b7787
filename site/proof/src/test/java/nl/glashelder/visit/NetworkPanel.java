package nl.glashelder.visit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * A Chromium without a window, with its network panel open on a page: what that panel saves is the
 * recording that a person would save.
 */
final class NetworkPanel implements AutoCloseable {
  private static final String LISTENING = "DevTools listening on ";

  private final Process process;
  private final DevTools tools;
  private final String page;
  private final String panel;

  private NetworkPanel(Process process, URI address) throws IOException {
    this.process = process;
    this.tools = DevTools.connect(address, (session, method, parameters) -> {});
    String target = create("about:blank");
    this.page = attach(target);
    this.panel =
        attach(
            create(
                "devtools://devtools/bundled/inspector.html?panel=network&ws=127.0.0.1:"
                    + address.getPort()
                    + "/devtools/page/"
                    + target));
    until("document.body.childElementCount > 0 && document.readyState === 'complete'");
    // Or the next page would clear what is there.
    value(
        panel,
        "(async () => { const {Settings: {Settings}} = await import('./core/common/common.js');"
            + " Settings.instance().moduleSetting('network-log.preserve-log').set(true); })()");
  }

  static NetworkPanel start(Path program, Path profile) throws IOException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--remote-allow-origins=*",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .start();
    try {
      BufferedReader output =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      String line = output.readLine();
      while (line != null && !line.startsWith(LISTENING)) {
        line = output.readLine();
      }
      if (line == null) {
        throw new IOException("Chromium stopped");
      }
      return new NetworkPanel(process, URI.create(line.substring(LISTENING.length()).strip()));
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private String create(String url) throws IOException {
    return String.valueOf(
        tools.send(DevTools.BROWSER, "Target.createTarget", Map.of("url", url)).get("targetId"));
  }

  private String attach(String target) throws IOException {
    return String.valueOf(
        tools
            .send(
                DevTools.BROWSER,
                "Target.attachToTarget",
                Map.of("targetId", target, "flatten", true))
            .get("sessionId"));
  }

  /** Opens a page. */
  void open(String address) throws IOException {
    tools.send(page, "Page.navigate", Map.of("url", address));
    Wait wait = Wait.of(Duration.ofSeconds(20));
    while (!Boolean.TRUE.equals(
            value(page, "location.href !== 'about:blank' && document.readyState === 'complete'"))
        && wait.goesOn()) {
      // It is loading.
    }
  }

  /** Runs a script in the page. */
  void run(String script) throws IOException {
    value(page, script);
  }

  /**
   * What the panel saves: a recording as JSON.
   *
   * @param requests waits until it saw as many
   * @param sanitized without what may be secret, as the panel does unless it is asked otherwise
   */
  String recording(int requests, boolean sanitized) throws IOException {
    String panels =
        "const {NetworkLog: {NetworkLog}} = await import('./models/logs/logs.js');"
            + "const {Log: {Log}} = await import('./models/har/har.js');"
            + "const all = NetworkLog.instance().requests().filter(r => r.finished);";
    until("(async () => { " + panels + " return all.length >= " + requests + "; })()");
    return String.valueOf(
        value(
            panel,
            "(async () => { "
                + panels
                + " return JSON.stringify({log: await Log.build(all, {sanitize: "
                + sanitized
                + "})}); })()"));
  }

  private void until(String condition) throws IOException {
    Wait wait = Wait.of(Duration.ofSeconds(60));
    while (!Boolean.TRUE.equals(value(panel, condition))) {
      if (!wait.goesOn()) {
        throw new IOException("The panel never came so far: " + condition);
      }
    }
  }

  private Object value(String session, String expression) throws IOException {
    Map<String, Object> answer =
        tools.send(
            session,
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    return DevTools.object(answer.get("result")).get("value");
  }

  @Override
  public void close() {
    tools.close();
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
