package nl.glashelder.maven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;

/** Says in Dutch what a goal was doing when something happened that it did not foresee. */
final class Unforeseen {
  private Unforeseen() {}

  /** The exception for Maven, which shows where in the code it was with {@code -e} only. */
  static MojoExecutionException tell(Class<? extends GlashelderMojo> goal, Throwable problem) {
    return new MojoExecutionException(message(goal, problem), problem);
  }

  static String message(Class<? extends GlashelderMojo> goal, Throwable problem) {
    String name = "glashelder:" + goal.getSimpleName().replace("Mojo", "").toLowerCase(Locale.ROOT);
    List<Throwable> chain = chain(problem);
    for (Throwable cause : chain) {
      if (cause instanceof FileSystemException file && file.getFile() != null) {
        return name + " is gestopt" + doing(chain) + ": " + ofFile(file);
      }
      if (cause instanceof OutOfMemoryError) {
        return name
            + " is gestopt"
            + doing(chain)
            + ": er is te weinig geheugen. Geef Maven meer, bijvoorbeeld met de omgevingsvariabele"
            + " MAVEN_OPTS=-Xmx2g.";
      }
    }
    Throwable deepest = chain.get(chain.size() - 1);
    return name
        + " is gestopt"
        + doing(chain)
        + " door iets wat Glashelder niet had voorzien ("
        + deepest
        + "). Dat is een fout in Glashelder. Wilt u hem melden aan wie Glashelder voor u bijhoudt?"
        + " Stuur dan deze regels mee, de map van de corporatie, en wat dezelfde opdracht met -e"
        + " erbij laat zien.";
  }

  private static String ofFile(FileSystemException problem) {
    String file = problem.getFile().replace('\\', '/');
    if (problem instanceof AccessDeniedException) {
      return "u mag " + file + " niet openen of veranderen. Kijk naar de rechten op die map.";
    }
    if (problem instanceof NoSuchFileException) {
      return file + " is er niet (meer). Kijk of de map klopt en begin opnieuw.";
    }
    String reason = problem.getReason();
    return "met "
        + file
        + " gaat iets mis"
        + (reason == null ? "" : " (" + reason + ")")
        + ". Kijk of er ruimte op de schijf is en of u daar mag schrijven.";
  }

  /** What it was doing, as the generator says it in Dutch: "bij het maken van ...". */
  private static String doing(List<Throwable> chain) {
    return chain.stream()
        .map(Throwable::getMessage)
        .filter(message -> message != null && message.startsWith("bij "))
        .findFirst()
        .map(message -> " " + message)
        .orElse("");
  }

  private static List<Throwable> chain(Throwable problem) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable at = problem; at != null && !chain.contains(at); at = at.getCause()) {
      chain.add(at);
      if (at instanceof IOException) {
        break;
      }
    }
    return chain;
  }
}
