package nl.glashelder.render.style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import nl.glashelder.source.Limits;

/**
 * A corporation's file with its logo, looked at before it is read, so that no file costs more than
 * its own corporation's logo.
 *
 * @param logo the logo; empty when it cannot be shown
 * @param problem what is wrong, or what had to go, in Dutch, to go on after the name of the file;
 *     empty when all is well
 */
public record LogoFile(Optional<Logo> logo, Optional<String> problem) {
  private static final int MEGABYTE = 1024 * 1024;

  /** Reads a file; nothing that is there makes this throw. */
  public static LogoFile read(Path file) {
    try {
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return refused("bestaat niet");
      }
      if (!Files.isRegularFile(file)) {
        return refused("is geen gewoon bestand");
      }
      long size = Files.size(file);
      if (size > Limits.LOGO_BYTES) {
        return refused(
            "is "
                + Math.max(1, size / MEGABYTE)
                + " MB groot; het mag hooguit "
                + Limits.LOGO_BYTES / MEGABYTE
                + " MB zijn");
      }
      return of(Files.readAllBytes(file));
    } catch (IOException e) {
      return refused("kan niet worden gelezen");
    }
  }

  private static LogoFile of(byte[] bytes) {
    Optional<Logo> logo = Logo.of(bytes);
    if (logo.isEmpty()) {
      return refused(
          Logo.looksLikeSvg(bytes)
              ? "is een svg die niet klopt, of die voor een logo te groot of te ingewikkeld is"
              : "is geen svg, png of jpg");
    }
    return new LogoFile(
        logo,
        logo.get().removed().isEmpty()
            ? Optional.empty()
            : Optional.of(
                "is getoond zonder wat er niet in mag: "
                    + String.join(", ", logo.get().removed())));
  }

  private static LogoFile refused(String why) {
    return new LogoFile(Optional.empty(), Optional.of(why));
  }
}
