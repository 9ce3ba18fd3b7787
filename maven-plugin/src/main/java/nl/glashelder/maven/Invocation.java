package nl.glashelder.maven;

import java.util.List;
import org.apache.maven.model.Plugin;

/** How a goal is called where Maven was started, so that commands we name work there. */
final class Invocation {
  private static final String PLUGIN = "nl.glashelder:glashelder-maven-plugin";

  private final String doel;
  private final List<Plugin> plugins;
  private final String version;
  private final boolean inOurOwn;

  /**
   * What is known of the place.
   *
   * @param doel the goal asked for with {@code -Ddoel}, in Glashelder's own repository; else empty
   * @param plugins the plugins of the project's build
   * @param version our own version
   */
  Invocation(String doel, List<Plugin> plugins, String version) {
    this(doel, plugins, version, false);
  }

  /**
   * What is known of the place.
   *
   * @param inOurOwn whether it is Glashelder's own repository
   */
  Invocation(String doel, List<Plugin> plugins, String version, boolean inOurOwn) {
    this.inOurOwn = inOurOwn;
    this.doel = doel == null ? "" : doel;
    this.plugins = plugins == null ? List.of() : plugins;
    this.version = version;
  }

  /** The command that runs a goal here. */
  String of(String goal) {
    return doel.isEmpty() && !inOurOwn ? direct(goal) : "mvn -Ddoel=" + goal;
  }

  /**
   * What to say when a goal runs that nobody asked for: {@code -Ddoel} is a profile of Glashelder's
   * own repository, and elsewhere Maven passes over it without a word.
   *
   * @return empty when all is well
   */
  String complaint(String goal) {
    return doel.isEmpty() || doel.equals(goal)
        ? ""
        : "-Ddoel="
            + doel
            + " werkt alleen in de broncode van Glashelder. Hier is het: "
            + direct(doel);
  }

  private String direct(String goal) {
    boolean hasPrefix = plugins.stream().anyMatch(plugin -> plugin.getKey().equals(PLUGIN));
    return "mvn " + (hasPrefix ? "glashelder" : PLUGIN + ":" + version) + ":" + goal;
  }
}
