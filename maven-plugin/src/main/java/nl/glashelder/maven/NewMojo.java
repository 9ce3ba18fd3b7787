package nl.glashelder.maven;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.publish.NewCorporation;
import nl.glashelder.publish.StartAnswers;
import nl.glashelder.templates.SectorCatalogue;
import nl.glashelder.templates.StartFiles;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Begins a corporation: writes its three files, with an explanation beside every line, and the JSON
 * Schemas for editors where those are not there yet. The files can be read at once; what only the
 * corporation knows stays open, and the goal {@code check} says what. Never overwrites a file.
 * Without parameters it asks for the name, the folder, the form of address, the website and the
 * postal address, where a terminal is there. Example: {@code mvn glashelder:new
 * -Dcorporatie=zilverduin -Dnaam="Stichting Zilverduin"}
 */
@Mojo(name = "new", threadSafe = true, requiresProject = false)
public final class NewMojo extends GlashelderMojo {
  /**
   * The name of the new folder, which becomes the web address: small letters, digits and dashes.
   * Required, unless a terminal is there to ask it.
   */
  @Parameter(property = "corporatie")
  private String corporation;

  /** The official name of the corporation. Required, unless a terminal is there to ask it. */
  @Parameter(property = "naam")
  private String name;

  /** How readers are addressed: {@code u} or {@code je}. */
  @Parameter(property = "aanspreekvorm", defaultValue = "u")
  private String address;

  /** Whether Maven may ask something: not with {@code -B}. */
  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  private boolean interactive;

  @Override
  boolean begins() {
    return true;
  }

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    boolean nothingGiven = Parameters.isAbsent(corporation) && Parameters.isAbsent(name);
    if (nothingGiven && interactive && hasTerminal()) {
      Optional<Interview.Begun> begun = interview();
      if (begun.isPresent()) {
        corporation = begun.get().slug();
        write(begun.get());
        return;
      }
    }
    new Parameters()
        .require("corporatie", corporation, "zilverduin")
        .require("naam", name, "\"Stichting Zilverduin\"")
        .check();
    FormOfAddress form = Parameters.term("aanspreekvorm", address, FormOfAddress.values());
    write(new Interview.Begun(name, corporation, form, StartAnswers.NONE));
  }

  private static Optional<Interview.Begun> interview() {
    Console console = System.console();
    return new Interview(
            question -> console.readLine("%s", question), line -> console.printf("%s%n", line))
        .begin();
  }

  private void write(Interview.Begun begun) throws MojoExecutionException, MojoFailureException {
    List<String> written;
    try {
      written =
          new NewCorporation(StartFiles.read(), SectorCatalogue.read())
              .write(corporations(), begun.slug(), begun.name(), begun.address(), begun.answers());
    } catch (IllegalArgumentException e) {
      throw new MojoFailureException(e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException(
          "De bestanden kunnen niet worden geschreven in " + corporations() + ": " + e.getMessage(),
          e);
    }
    written.forEach(file -> getLog().info("Gemaakt: " + shownRoot() + file));
    getLog().info("Zo gaat u verder:");
    getLog()
        .info(
            "  1. Open "
                + shown(new File(corporations().toFile(), corporation))
                + "/corporatie.yaml en vul in wie u bent.");
    getLog()
        .info("  2. Controleer met: " + invocation().of("check") + " -Dcorporatie=" + corporation);
    getLog().info("     U hoort dan wat er nog mist.");
  }
}
