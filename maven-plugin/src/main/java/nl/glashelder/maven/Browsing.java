package nl.glashelder.maven;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens an address in the browser that a user has set. */
final class Browsing {
  private Browsing() {}

  /** Asks the system to; where it cannot, the address on the console is enough. */
  static void open(String address) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name"), address))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      return;
    }
  }

  /** The command of a system. */
  static List<String> command(String system, String address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(name.contains("mac") ? "open" : "xdg-open", address);
  }
}
