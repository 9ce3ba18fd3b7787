package nl.glashelder.visit;

import java.io.IOException;
import java.nio.file.Path;
import nl.glashelder.proof.Firefox;

/**
 * A Firefox with its network panel open: what that panel saves is the recording that a person would
 * save.
 */
final class FirefoxPanel implements AutoCloseable {
  private static final String PANEL =
      """
      const done = arguments[0];
      (async () => {
        const {require} = ChromeUtils.importESModule(
          "resource://devtools/shared/loader/Loader.sys.mjs");
        const {gDevTools} = require("devtools/client/framework/devtools");
        const tab = Services.wm.getMostRecentWindow("navigator:browser").gBrowser.selectedTab;
        const panel = await gDevTools.showToolboxForTab(tab, {toolId: "netmonitor"});
        WHAT
      })().catch(e => done("error " + e));
      """;

  private final Firefox firefox;

  private FirefoxPanel(Firefox firefox) throws IOException {
    this.firefox = firefox;
    inPanel("done('open');");
  }

  static FirefoxPanel start(Path program, Path profile) throws IOException {
    Firefox firefox = Firefox.start(program, profile);
    try {
      return new FirefoxPanel(firefox);
    } catch (IOException | RuntimeException e) {
      firefox.close();
      throw e;
    }
  }

  void open(String address) throws IOException {
    firefox.open(address);
  }

  void run(String script) throws IOException {
    firefox.run(script);
  }

  /** What the network panel saves: a recording as JSON. */
  String recording() throws IOException {
    return String.valueOf(
        inPanel(
            "const har = await panel.getHARFromNetMonitor();"
                + " done(JSON.stringify({log: har.log || har}));"));
  }

  private Object inPanel(String what) throws IOException {
    return firefox.inBrowser(PANEL.replace("WHAT", what));
  }

  @Override
  public void close() throws IOException {
    firefox.close();
  }
}
