package nl.glashelder.visit;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium without a window and with an empty profile of its own, gone when it is closed. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");
  private static final Pattern VERSION = Pattern.compile("(\\d+)\\.\\d");
  private static final String LISTENING = "DevTools listening on ";

  private final Process process;
  private final Path profile;
  private final URI address;

  private Chromium(Process process, Path profile, URI address) {
    this.process = process;
    this.profile = profile;
    this.address = address;
  }

  /** The browser on this machine's path, if there is one. */
  static Optional<Path> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts a browser, in its sandbox where the machine has one for it: not for the superuser, and
   * not in every container.
   *
   * @throws IOException when it does not start
   */
  static Chromium start(Path program) throws IOException {
    Optional<Chromium> sandboxed = start(program, List.of());
    return sandboxed.isPresent()
        ? sandboxed.get()
        : start(program, List.of("--no-sandbox"))
            .orElseThrow(() -> new IOException("Chromium stopte meteen na het starten."));
  }

  /** Starts a browser; empty when it stops at once. */
  private static Optional<Chromium> start(Path program, List<String> more) throws IOException {
    Path profile = Files.createTempDirectory("glashelder-bezoek");
    allowThirdPartyCookies(profile);
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(
        List.of(
            "--headless",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--disable-blink-features=AutomationControlled",
            "--window-size=1280,900",
            "--lang=nl-NL",
            "--accept-lang=nl-NL,nl",
            "--user-agent=" + userAgent(program),
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile));
    command.addAll(more);
    command.add("about:blank");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = output.readLine();
    while (line != null && !line.startsWith(LISTENING)) {
      line = output.readLine();
    }
    if (line == null) {
      deleteTree(profile);
      return Optional.empty();
    }
    drain(output);
    URI address = URI.create(line.substring(LISTENING.length()).strip());
    return Optional.of(new Chromium(process, profile, address));
  }

  /** An empty profile refuses cookies of other parties, which most visitors' browsers take. */
  private static void allowThirdPartyCookies(Path profile) throws IOException {
    Path folder = Files.createDirectories(profile.resolve("Default"));
    Files.writeString(
        folder.resolve("Preferences"),
        "{\"profile\":{\"cookie_controls_mode\":0,\"block_third_party_cookies\":false},"
            + "\"tracking_protection\":{\"block_all_3pc_toggle_enabled\":false,"
            + "\"tracking_protection_3pcd_enabled\":false}}");
  }

  /**
   * What this browser calls itself when it has a window. Without one it adds a word by which some
   * consent tools hide from it, and then a visit would not see what visitors see.
   */
  private static String userAgent(Path program) throws IOException {
    Process process =
        new ProcessBuilder(program.toString(), "--version").redirectErrorStream(true).start();
    String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher major = VERSION.matcher(version);
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String platform =
        system.contains("win")
            ? "Windows NT 10.0; Win64; x64"
            : system.contains("mac") ? "Macintosh; Intel Mac OS X 10_15_7" : "X11; Linux x86_64";
    return "Mozilla/5.0 ("
        + platform
        + ") AppleWebKit/537.36 (KHTML, like Gecko) Chrome/"
        + (major.find() ? major.group(1) : "130")
        + ".0.0.0 Safari/537.36";
  }

  /** A full pipe would stop the browser. */
  private static void drain(BufferedReader output) {
    Thread thread =
        new Thread(
            () -> {
              try {
                while (output.readLine() != null) {
                  // What the browser says of itself is no part of the visit.
                }
              } catch (IOException e) {
                // The browser was closed.
                return;
              }
            },
            "glashelder-chromium");
    thread.setDaemon(true);
    thread.start();
  }

  /** Where it listens. */
  URI address() {
    return address;
  }

  @Override
  public void close() throws IOException {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    deleteTree(profile);
  }

  private static void deleteTree(Path tree) throws IOException {
    // The browser may still be writing its last files: what is gone meanwhile is no mistake.
    for (int attempt = 0; attempt < 10 && Files.exists(tree); attempt++) {
      try (Stream<Path> all = Files.walk(tree)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      } catch (IOException | UncheckedIOException e) {
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
