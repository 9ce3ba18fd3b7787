package nl.glashelder.visit;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The npm package {@code @duckduckgo/autoconsent} in a folder of the user: it knows the buttons of
 * hundreds of consent tools. Nothing of it is in this program.
 *
 * @param version its version
 * @param script what is run in every document of a visit
 */
public record Autoconsent(String version, String script) {
  /** By which the script tells what it finds. */
  static final String TELLS = "glashelderBericht";

  private static final String PROGRAM = "dist/autoconsent.playwright.js";
  private static final String RULES = "rules/rules.json";

  /** It waits for an order, so that everything before the choice is seen first. */
  private static final String ORDERS =
      """
      {enabled: true, autoAction: null, disabledCmps: [], enablePrehide: false,
        enableCosmeticRules: false, enableGeneratedRules: true, detectRetries: 30,
        isMainWorld: true, enableHeuristicDetection: true, heuristicMode: 'tier2'}
      """;

  private static final String BEFORE =
      """
      (() => {
      if (window.autoconsentSendMessage || !/^https?:$/.test(location.protocol)) return;
      window.autoconsentSendMessage = async message => {
        if (message.type === 'init') {
          setTimeout(() => window.autoconsentReceiveMessage(
            {type: 'initResp', config: ORDERS, rules: RULES}), 0);
        } else if (/popupFound|Result$/.test(message.type)) {
          window.TELLS(JSON.stringify({type: message.type, cmp: message.cmp,
            result: message.result}));
        }
      };
      """;

  /**
   * The package in a folder: the folder of the package itself, or one in which npm installed it.
   *
   * @throws IOException when it is not there or cannot be used; the message is Dutch
   */
  public static Autoconsent in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(
          "De map " + folder + " is er niet. Kijk na wat u opgaf bij -Dautoconsent.");
    }
    Path found =
        Stream.of("", "package", "@duckduckgo/autoconsent", "node_modules/@duckduckgo/autoconsent")
            .map(folder::resolve)
            .filter(place -> Files.isRegularFile(place.resolve(PROGRAM)))
            .filter(place -> Files.isRegularFile(place.resolve(RULES)))
            .findFirst()
            .orElseThrow(
                () ->
                    new IOException(
                        "In de map "
                            + folder
                            + " staat autoconsent niet. Nodig zijn "
                            + PROGRAM
                            + " en "
                            + RULES
                            + ". Haal het op met: npm install @duckduckgo/autoconsent"));
    String rules;
    String version;
    try {
      Map<String, Object> read = JSON.std.mapFrom(text(found.resolve(RULES)));
      if (DevTools.list(read.get("autoconsent")).isEmpty()) {
        throw new IOException("no rules");
      }
      rules = JSON.std.asString(Map.of("autoconsent", read.get("autoconsent")));
      Path about = found.resolve("package.json");
      version =
          Files.isRegularFile(about)
              ? String.valueOf(
                  JSON.std.mapFrom(text(about)).getOrDefault("version", "zonder versie"))
              : "zonder versie";
    } catch (IOException e) {
      throw new IOException(
          "Autoconsent in de map "
              + found
              + " kan niet worden gelezen: "
              + RULES
              + " heeft niet de vorm die Glashelder kent. Haal het opnieuw op met: npm install"
              + " @duckduckgo/autoconsent",
          e);
    }
    String script =
        BEFORE.replace("ORDERS", ORDERS).replace("TELLS", TELLS).replace("RULES", rules)
            + text(found.resolve(PROGRAM))
            + "\n})();";
    return new Autoconsent(version, script);
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  /** What it is asked to do for a choice, and the name of its answer. */
  static List<String> order(Choice choice) {
    return choice == Choice.ACCEPT
        ? List.of("optIn", "optInResult")
        : List.of("optOut", "optOutResult");
  }
}
