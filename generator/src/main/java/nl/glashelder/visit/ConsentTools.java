package nl.glashelder.visit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The buttons of consent tools that many websites use. */
final class ConsentTools {
  /**
   * The buttons of one.
   *
   * @param accept CSS selector
   * @param refuse CSS selector
   */
  record Buttons(String accept, String refuse) {
    String of(Choice choice) {
      return choice == Choice.ACCEPT ? accept : refuse;
    }
  }

  private static final Map<String, Buttons> TOOLS = read();

  private ConsentTools() {}

  /** The tool with a name, however that is written. */
  static Optional<Buttons> named(String name) {
    return Optional.ofNullable(TOOLS.get(name.strip().toLowerCase(Locale.ROOT)));
  }

  /** All names. */
  static Set<String> names() {
    return TOOLS.keySet();
  }

  private static Map<String, Buttons> read() {
    Map<String, Buttons> tools = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ConsentTools.class.getResourceAsStream("toestemmingstools.tsv"),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("\t");
        if (!line.startsWith("#") && parts.length == 3) {
          tools.put(parts[0], new Buttons(parts[1], parts[2]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tools;
  }
}
