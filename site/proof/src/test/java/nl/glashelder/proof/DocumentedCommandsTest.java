package nl.glashelder.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.glashelder.templates.Checkout;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command that the README and the handbook name is run as it stands there, in a copy of this
 * folder, with the Maven that runs this test. A new command is tried without further ado; one that
 * cannot be is named here, with how it is tried instead.
 */
class DocumentedCommandsTest {
  private static final List<String> DOCUMENTS =
      List.of("README.md", "corporations/README.md", "site/README.md");

  /** A command in a block of its own, or a whole one within a line. */
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^(mvn(?: [^#\\n]*?)?)(?:\\s+#.*)?$|`(mvn(?: [^`\\n]*)?)`");

  /** A part that stands for something else. */
  private static final Pattern OPEN = Pattern.compile("<[a-z]+>|\\.\\.\\.");

  /** By a piece of the command: how it is tried. */
  private static final Map<String, String> OTHERWISE =
      Map.of(
          "mvn package", "this build did it",
          "mvn verify", "this build is it",
          "-Ddoel=site", "this build did it, in the module site; by the plugin's invoker projects",
          "-DskipTests", "this build does more",
          "mvn glashelder:", "by the plugin's invoker project own-repository",
          "-Ddoel=preview", "it goes on until it is stopped; PreviewTest",
          "-Dadres=", "it visits a website of others; BrowserVisitTest",
          "mvn -pl", "for developers, as this build is made",
          "deploy", ".ci/release-trial");

  /** By itself {@code new} asks who types it; {@code InterviewTest}. */
  private static final Set<String> ASKING = Set.of("mvn", "mvn -Ddoel=new");

  /** A draft may have errors, which stop these goals as they should. */
  private static final Set<String> MAY_REFUSE = Set.of("check", "publish");

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> everyCommandOfTheReadmeAndTheHandbookRuns() throws IOException {
    Set<String> commands = new LinkedHashSet<>();
    for (String document : DOCUMENTS) {
      Path file = Checkout.root().resolve(document);
      if (Files.exists(file)) {
        commands.addAll(commands(Files.readString(file)));
      }
    }
    List<String> tried =
        commands.stream()
            .filter(command -> OTHERWISE.keySet().stream().noneMatch(command::contains))
            .filter(command -> !ASKING.contains(command))
            .toList();
    assertTrue(tried.size() >= 5, tried.toString());
    copy(Checkout.root(), folder);
    // The register that the handbook holds against a statement; what a file holds counts, not its
    // name.
    Files.writeString(
        folder.resolve("register.xlsx"), "Verwerking;Doel\nHuur innen;om de huur te innen\n");
    Files.writeString(folder.resolve("oud.html"), "<h1>A</h1><p>Wij bewaren dit 2 jaar.</p>");
    Files.writeString(folder.resolve("nieuw.html"), "<h1>A</h1><p>Wij bewaren dit 7 jaar.</p>");
    Files.writeString(
        folder.resolve("oude-verklaring.html"),
        "<h1>Privacyverklaring Lindehof</h1><h2>Bewaartermijnen</h2>"
            + "<p>Wij bewaren camerabeelden 7 dagen.</p>");
    return tried.stream().map(command -> DynamicTest.dynamicTest(command, () -> runs(command)));
  }

  static List<String> commands(String document) {
    List<String> commands = new ArrayList<>();
    Matcher matcher = COMMAND.matcher(document);
    while (matcher.find()) {
      String command = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      if (!OPEN.matcher(command).find()) {
        commands.add(command.strip());
      }
    }
    return commands;
  }

  /** The parts of a command as a shell takes them: quotes hold a part together. */
  static List<String> parts(String command) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+").matcher(command);
    while (matcher.find()) {
      parts.add(matcher.group().replace("\"", ""));
    }
    return parts;
  }

  private static void runs(String command) throws IOException, InterruptedException {
    List<String> parts = new ArrayList<>(parts(command));
    parts.set(0, maven());
    parts.addAll(
        1,
        List.of(
            "-B",
            "-ntp",
            "-o",
            "-Dmaven.repo.local=" + property("localRepository"),
            // This build compiled all, and it was copied with the rest.
            "-Dprecompile.phase=none",
            "-Dmaven.main.skip",
            "-Dmaven.test.skip",
            "-Dmaven.plugin.skip"));
    Path output = Files.createTempFile(folder, "output", ".txt");
    Process process =
        new ProcessBuilder(parts)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertTrue(process.waitFor(10, TimeUnit.MINUTES), "does not end: " + command);
    String said = Files.readString(output);
    Matcher goal = Pattern.compile("-Ddoel=(\\w+)").matcher(command);
    if (goal.find()) {
      String ran = "(?s).*glashelder(-maven-plugin)?:[^:]+:" + goal.group(1) + " \\(doel\\).*";
      assertTrue(said.matches(ran), said);
      if (MAY_REFUSE.contains(goal.group(1))
          && (said.contains("fout") || said.contains("Niet gepubliceerd"))) {
        return;
      }
    }
    assertEquals(0, process.exitValue(), said);
  }

  private static String maven() {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return Path.of(property("maven.home"), "bin", windows ? "mvn.cmd" : "mvn").toString();
  }

  /** Given by the build. */
  private static String property(String name) {
    String value = System.getProperty(name);
    assertTrue(value != null && !value.isEmpty(), "not run by Maven: no " + name);
    return value;
  }

  /** With the times of files, so that Maven need not compile all anew. */
  private static void copy(Path from, Path to) throws IOException {
    Set<Path> left =
        Set.of(
            from.resolve(".git"),
            from.resolve("site/proof/target"),
            from.resolve("maven-plugin/target/it"),
            from.resolve("maven-plugin/target/it-repository"));
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (left.contains(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path copy = to.resolve(from.relativize(file));
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            if (file.endsWith("inputFiles.lst")) {
              // What was compiled, by where it stood: elsewhere all of it would count as new.
              Files.writeString(
                  copy, Files.readString(file).replace(from.toString(), to.toString()));
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
