package nl.glashelder.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.glashelder.check.report.Report;
import nl.glashelder.version.Resealing;
import nl.glashelder.version.Verification;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows an auditor whether everything that was published is as it was published: every file, the
 * chain of versions of each document, the common register of all, and, where git is there, its
 * history. Writes {@code controle.txt}, which says how to see the same without Glashelder. Fails
 * when something is not as it was.
 */
@Mojo(name = "verify", threadSafe = true, requiresProject = false)
public final class VerifyMojo extends GlashelderMojo {
  /** Folder for {@code controle.txt}. */
  @Parameter(
      property = "glashelder.rapporten",
      defaultValue = "${project.build.directory}/glashelder",
      required = true)
  private File reports;

  /**
   * Set to write the common register again before verifying: with every line that it has, and with
   * the versions that are not in it yet. Needed once for a folder of before that register, and
   * after joining two branches in git. It leaves no line out.
   */
  @Parameter(property = "bijwerken", defaultValue = "false")
  private String reseal;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    if (!"false".equals(reseal)) {
      reseal();
    }
    Verification verification = Verification.of(corporations());
    List<String> history = GitHistory.of(corporations());
    String text = verification.text(history);
    print(new Report(verification.archive().findings(), List.of()));
    history.forEach(line -> getLog().warn("git: " + line));
    text.lines().skip(2).limit(2).forEach(getLog()::info);
    write(text);
    if (!verification.isIntact()) {
      throw new MojoFailureException(
          "Niet alles is zoals het is gepubliceerd. Hierboven staat per bestand hoe u het herstelt.");
    }
  }

  private void reseal() throws MojoExecutionException {
    try {
      int added = Resealing.run(corporations());
      getLog()
          .info(
              "Het gezamenlijke register is opnieuw geschreven; er kwamen "
                  + added
                  + " versies bij. Leg corporations/register.sha256 vast in git.");
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Het gezamenlijke register kan niet worden geschreven: " + e.getMessage(), e);
    }
  }

  private void write(String text) throws MojoExecutionException {
    Path folder = output(reports).toPath();
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("controle.txt"), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new MojoExecutionException("Het verslag kan niet worden geschreven in " + folder, e);
    }
    getLog()
        .info(
            "Verslag, met hoe u dit zelf controleert zonder Glashelder: "
                + shown(new File(output(reports), "controle.txt")));
  }
}
