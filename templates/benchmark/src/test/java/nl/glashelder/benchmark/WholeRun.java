package nl.glashelder.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.glashelder.publish.SiteBuild;
import nl.glashelder.templates.GlashelderDesign;

/** A whole build in a process of its own. */
final class WholeRun {
  private WholeRun() {}

  /**
   * Builds, and prints what it took.
   *
   * @param args the folder with corporations, and where to build
   */
  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[1]);
    SiteBuild.Settings settings =
        new SiteBuild.Settings(
            out.resolve("site"),
            out.resolve("review"),
            out.resolve("stand"),
            Optional.empty(),
            Runtime.getRuntime().availableProcessors(),
            3);
    SiteBuild.Outcome outcome =
        new SiteBuild(
                Path.of(args[0]), LocalDate.of(2026, 11, 21), GlashelderDesign.load(), settings)
            .run();
    Files.writeString(
        Path.of(args[2]), outcome.worked() + " gemaakt, " + outcome.kept() + " behouden");
    Cost.print();
  }
}
