package nl.glashelder.maven;

import java.io.IOException;
import java.net.BindException;
import java.util.List;
import nl.glashelder.check.report.Report;
import nl.glashelder.preview.Preview;
import nl.glashelder.preview.PreviewServer;
import nl.glashelder.templates.GlashelderDesign;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the drafts and the public site in a browser on this machine, and shows them again whenever
 * a file is saved; what is wrong stands in the page. Writes nothing. Stops with Ctrl+C.
 */
@Mojo(name = "preview", threadSafe = true, requiresProject = false)
public final class PreviewMojo extends GlashelderMojo {
  private static final long LOOK_EVERY_MILLIS = 500;

  /** The port on this machine. */
  @Parameter(property = "glashelder.poort", defaultValue = "8090")
  private String port;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    int number = Parameters.port("glashelder.poort", port);
    Preview preview = new Preview(corporations(), referenceDate(), GlashelderDesign.load());
    try (PreviewServer server = new PreviewServer(preview, number)) {
      getLog().info("Open " + server.address() + " in uw browser. Stop met Ctrl+C.");
      tell(preview);
      while (true) {
        Thread.sleep(LOOK_EVERY_MILLIS);
        if (preview.refresh()) {
          tell(preview);
        }
      }
    } catch (BindException e) {
      throw new MojoFailureException(
          "Poort "
              + number
              + " is in gebruik. Kies een andere: -Dglashelder.poort="
              + (number + 1));
    } catch (IOException e) {
      throw new MojoExecutionException("De site kan niet worden getoond: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(Preview preview) {
    if (preview.survey().blocks()) {
      print(new Report(preview.survey().blocking(), List.of()));
    } else {
      getLog().info("Gelezen. Bevindingen: " + preview.survey().report().counts() + ".");
    }
  }
}
