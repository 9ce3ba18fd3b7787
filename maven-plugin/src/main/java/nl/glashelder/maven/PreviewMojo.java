package nl.glashelder.maven;

import java.io.File;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.preview.Preview;
import nl.glashelder.preview.PreviewServer;
import nl.glashelder.preview.Watch;
import nl.glashelder.publish.EditorSchemas;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.templates.GlashelderDesign;
import nl.glashelder.templates.SectorCatalogue;
import nl.glashelder.templates.StartFiles;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the drafts and the public site in a browser on this machine, and shows them again whenever
 * a file is saved; what is wrong stands in the page. Stops with Ctrl+C.
 */
@Mojo(name = "preview", threadSafe = true, requiresProject = false)
public final class PreviewMojo extends GlashelderMojo {
  /** The port on this machine; when it is taken, the next one that is free. */
  @Parameter(property = "glashelder.poort", defaultValue = "8090")
  private String port;

  /**
   * Whether to open the browser: {@code ja} or {@code nee}. Default: {@code ja}, but {@code nee} in
   * a build environment (where {@code CI} is set) and without a terminal.
   */
  @Parameter(property = "glashelder.browser")
  private String browser;

  /**
   * Where the folder with corporations can be seen on the web, for example {@code
   * https://gitlab.com/voorbeeld/privacy/-/blob/main/corporations/}. Findings then lead to their
   * line there.
   */
  @Parameter(property = "glashelder.bestanden")
  private String sources;

  /** Folder for the schemas of each corporation, which know its own ids. */
  @Parameter(
      property = "glashelder.rapporten",
      defaultValue = "${project.build.directory}/glashelder")
  private File reports;

  /** Of so many corporations the schemas are written at once; of more, as they are saved. */
  private static final int FEW = 20;

  private final Catalogue catalogue = SectorCatalogue.read();

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    int number = Parameters.port("glashelder.poort", port);
    Preview preview =
        new Preview(
            corporations(),
            referenceDate(),
            GlashelderDesign.load(),
            StartFiles.read(),
            Parameters.isAbsent(sources)
                ? Optional.empty()
                : Optional.of(Parameters.web("glashelder.bestanden", sources)));
    preview.tell(update -> getLog().info(update.line()));
    try (PreviewServer server = PreviewServer.near(preview, number);
        Watch watch = new Watch(corporations())) {
      if (server.port() != number) {
        getLog().info("Poort " + number + " is in gebruik; dit is de volgende die vrij is.");
      }
      getLog().info("Open " + server.address() + " in uw browser. Stop met Ctrl+C.");
      if (opensBrowser()) {
        Browsing.open(server.address());
      }
      List<String> all = ContentReader.folders(corporations());
      schemas(all.size() <= FEW ? all : List.of());
      while (true) {
        Set<String> names = watch.next();
        if (names.isEmpty()) {
          preview.refresh();
        } else {
          preview.refresh(names);
        }
        schemas(names);
      }
    } catch (BindException e) {
      throw new MojoFailureException(
          "Poort "
              + number
              + " en de poorten erna zijn in gebruik. Kies een andere:"
              + " -Dglashelder.poort=18090");
    } catch (IOException e) {
      throw new MojoExecutionException("De site kan niet worden getoond: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** For editors: they complete ids that were just written. The page goes first. */
  private void schemas(Collection<String> slugs) {
    Path folder = output(reports).toPath().resolve("schema");
    for (String slug : slugs) {
      for (Draft draft : new ContentReader(catalogue).read(corporations(), slug).drafts()) {
        try {
          EditorSchemas.write(folder.resolve(slug), catalogue, draft);
        } catch (IOException e) {
          getLog().debug("no schemas in " + folder, e);
        }
      }
    }
  }

  private boolean opensBrowser() throws MojoFailureException {
    if (Parameters.isAbsent(browser)) {
      return System.getenv("CI") == null && hasTerminal();
    }
    return switch (browser.strip()) {
      case "ja", "true" -> true;
      case "nee", "false" -> false;
      default -> throw new MojoFailureException("Schrijf -Dglashelder.browser=ja of nee.");
    };
  }
}
