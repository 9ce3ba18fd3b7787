package nl.glashelder.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a process took.
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds of processor time, those of the system for it included
 * @param megabytes the most memory that it had; 0 where the system does not tell
 */
record Cost(double wall, double cpu, double megabytes) {
  private static final String MARK = "gemeten ";

  /** Prints what this process took until now. */
  static void print() {
    double cpu =
        ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system
            ? system.getProcessCpuTime() / 1e9
            : 0;
    System.out.println(MARK + cpu + " " + peak());
  }

  private static double peak() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0;
        }
      }
    } catch (IOException e) {
      return 0;
    }
    return 0;
  }

  /** Runs a main of ours in a process of its own, with the heap that was asked for. */
  static Cost of(Class<?> main, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.add("-Xms128m");
    command.add("-Xmn48m");
    command.add("-XX:MinHeapFreeRatio=20");
    command.add("-XX:MetaspaceSize=96m");
    command.add("-Xmx" + System.getProperty("heap", "512m"));
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile("meting", ".log");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    int ended = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    List<String> said = Files.readAllLines(log);
    Files.delete(log);
    if (ended != 0) {
      throw new IllegalStateException(String.join("\n", said));
    }
    String[] figures =
        said.stream()
            .filter(line -> line.startsWith(MARK))
            .findFirst()
            .orElseThrow()
            .substring(MARK.length())
            .split(" ");
    return new Cost(wall, Double.parseDouble(figures[0]), Double.parseDouble(figures[1]));
  }

  /**
   * Runs a command of somebody else; the shell tells the processor time.
   *
   * @return empty figures when it is not there
   */
  static Cost ofCommand(String command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder("sh", "-c", command + " >/dev/null 2>&1 || exit 9; times")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int ended = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    String[] lines = said.strip().split("\n");
    return ended == 0 && lines.length > 1
        ? new Cost(wall, seconds(lines[1]), 0)
        : new Cost(0, 0, 0);
  }

  /** "0m1.25s 0m0.50s" together. */
  private static double seconds(String times) {
    double sum = 0;
    for (String time : times.strip().split("\\s+")) {
      String[] parts = time.replace("s", "").split("m");
      sum += 60 * Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]);
    }
    return sum;
  }

  /** A row of a table. */
  String row(String what) {
    return String.format(Locale.ROOT, "| %s | %.2f | %.1f | %.0f |%n", what, cpu, wall, megabytes);
  }
}
