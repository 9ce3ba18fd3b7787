package nl.glashelder.templates.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.glashelder.publish.SiteBuild;
import nl.glashelder.publish.TargetException;
import nl.glashelder.templates.GlashelderDesign;

/** A build in a process of its own, so that it can be killed, or be one of two at once. */
final class OneBuild {
  static final int DONE = 0;
  static final int REFUSED = 3;
  static final int NOT_WRITTEN = 4;

  private OneBuild() {}

  /**
   * Builds.
   *
   * @param args the folder with corporations, and the folder for both sites and what a build keeps
   */
  public static void main(String[] args) {
    System.exit(run(Path.of(args[0]), Path.of(args[1])));
  }

  private static int run(Path corporations, Path out) {
    try {
      here(corporations, out);
      return DONE;
    } catch (TargetException e) {
      System.out.println(e.getMessage());
      return REFUSED;
    } catch (IOException e) {
      System.out.println(e);
      return NOT_WRITTEN;
    }
  }

  /** Builds in this process. */
  static SiteBuild.Outcome here(Path corporations, Path out) throws IOException {
    SiteBuild.Settings settings =
        new SiteBuild.Settings(
            out.resolve("site"),
            out.resolve("review"),
            out.resolve("stand"),
            Optional.empty(),
            2,
            3);
    return new SiteBuild(
            corporations, LocalDate.of(2026, 11, 21), GlashelderDesign.load(), settings)
        .run();
  }

  /** Starts a build in another process. */
  static Process start(Path corporations, Path out, Path log) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-cp",
            classPath,
            OneBuild.class.getName(),
            corporations.toString(),
            out.toString())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  static int await(Process process) {
    try {
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("a build of three small corporations takes five minutes");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The files of both sites, each as text: enough to tell them apart. */
  static SortedMap<String, String> sites(Path out) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (String site : new String[] {"site", "review"}) {
      Path folder = out.resolve(site);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> all = Files.walk(folder)) {
          for (Path file : all.filter(Files::isRegularFile).toList()) {
            files.put(
                out.relativize(file).toString().replace('\\', '/'),
                Files.readString(file, StandardCharsets.ISO_8859_1));
          }
        }
      }
    }
    return files;
  }

  /** Which of two sites this is; a mix when it is neither. */
  static String which(Map<String, String> now, Map<String, String> old, Map<String, String> fresh) {
    return now.equals(old) ? "old" : now.equals(fresh) ? "new" : "mix";
  }
}
