package nl.glashelder.proof;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Firefox without a window, steered over the connection that it has for tests. */
public final class Firefox implements AutoCloseable {
  private static final List<String> NAMES = List.of("firefox-esr", "firefox");
  private static final int SECONDS = 90;

  private final Process process;
  private final Socket socket;
  private final DataInputStream in;
  private int last;

  private Firefox(Process process, Socket socket) throws IOException {
    this.process = process;
    this.socket = socket;
    this.in = new DataInputStream(socket.getInputStream());
    read();
    send("WebDriver:NewSession", Map.of());
    send("WebDriver:SetTimeouts", Map.of("script", SECONDS * 1000, "pageLoad", SECONDS * 1000));
  }

  /** The browser on this machine's path, if there is one. */
  public static Optional<Path> installed() {
    return Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it with an empty profile. */
  public static Firefox start(Path program, Path profile) throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Files.createDirectories(profile);
    Files.writeString(
        profile.resolve("user.js"),
        String.join(
            "\n",
            "user_pref('marionette.port', " + port + ");",
            "user_pref('devtools.netmonitor.persistlog', true);",
            "user_pref('ui.prefersReducedMotion', 1);",
            "user_pref('browser.startup.homepage_override.mstone', 'ignore');",
            "user_pref('browser.aboutwelcome.enabled', false);",
            "user_pref('datareporting.policy.dataSubmissionEnabled', false);",
            "user_pref('network.captive-portal-service.enabled', false);",
            "user_pref('network.connectivity-service.enabled', false);",
            "user_pref('app.update.enabled', false);",
            ""));
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-remote",
                "--profile",
                profile.toString(),
                "--marionette",
                "--remote-allow-system-access")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return new Firefox(process, connect(process, port));
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static Socket connect(Process process, int port) throws IOException {
    IOException last = new IOException("Firefox stopped");
    for (int i = 0; i < SECONDS * 4 && process.isAlive(); i++) {
      try {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(SECONDS * 1000);
        return socket;
      } catch (IOException e) {
        // It is still starting.
        last = e;
        pause();
      }
    }
    throw last;
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Opens a page. */
  public void open(String address) throws IOException {
    send("Marionette:SetContext", Map.of("value", "content"));
    send("WebDriver:Navigate", Map.of("url", address));
  }

  /** Gives the page a size in CSS pixels: of the window's inside, whatever its edges take. */
  public void resize(int width, int height) throws IOException {
    inBrowser(
        """
        const done = arguments[0];
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        const shown = window.gBrowser.selectedBrowser;
        shown.style.cssText = 'width: %1$dpx; min-width: %1$dpx; max-width: %1$dpx;'
          + 'height: %2$dpx; min-height: %2$dpx; max-height: %2$dpx';
        window.requestAnimationFrame(() => window.requestAnimationFrame(() => done('')));
        """
            .formatted(width, height));
  }

  /** Sets a preference of the browser, a number, while it runs. */
  public void prefer(String name, int value) throws IOException {
    inBrowser("Services.prefs.setIntPref('%s', %d); arguments[0]('');".formatted(name, value));
  }

  /** Runs a script in the page and gives what it returns. */
  public Object run(String script) throws IOException {
    send("Marionette:SetContext", Map.of("value", "content"));
    return value(send("WebDriver:ExecuteScript", Map.of("script", script, "args", List.of())));
  }

  /** Runs a script in the page that calls its argument with what it gives. */
  public Object runAndWait(String script) throws IOException {
    send("Marionette:SetContext", Map.of("value", "content"));
    return value(send("WebDriver:ExecuteAsyncScript", Map.of("script", script, "args", List.of())));
  }

  /** Runs a script in the browser itself that calls its argument with what it gives. */
  public Object inBrowser(String script) throws IOException {
    send("Marionette:SetContext", Map.of("value", "chrome"));
    return value(
        send(
            "WebDriver:ExecuteAsyncScript",
            Map.of("script", script, "args", List.of(), "sandbox", "system")));
  }

  private static Object value(Object answer) {
    return answer instanceof Map<?, ?> map ? map.get("value") : null;
  }

  private Object send(String command, Map<String, Object> parameters) throws IOException {
    byte[] message =
        JSON.std.asString(List.of(0, ++last, command, parameters)).getBytes(StandardCharsets.UTF_8);
    socket.getOutputStream().write((message.length + ":").getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().write(message);
    List<?> answer = (List<?>) JSON.std.anyFrom(read());
    if (answer.get(2) != null) {
      throw new IOException(command + ": " + answer.get(2));
    }
    return answer.get(3);
  }

  private String read() throws IOException {
    int length = 0;
    for (int one = in.read(); one != ':'; one = in.read()) {
      if (one < 0) {
        throw new IOException("Firefox closed the connection");
      }
      length = length * 10 + one - '0';
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
